#pragma once

#include "core/providers/files/files_provider.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// A book of files in a folder of its own, and what a sync would do with it.
class FileProbe
{
protected:
    QTemporaryDir m_folder;
    warden::Progress m_progress;

    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray card(const QByteArray &uid, const QByteArray &name,
                           const QByteArray &more = {})
    {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" +
               (uid.isEmpty() ? QByteArray() : "UID:" + uid + "\r\n") + "FN:" + name +
               "\r\nN:" + name + ";;;;\r\n" + more + "END:VCARD\r\n";
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool save(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    struct Fetched
    {
        warden::Result<warden::FetchResult> result;
        QMap<QString, warden::RawContact> items;
    };

    Fetched fetch(warden::Provider &book, const QHash<QString, QString> &known = {})
    {
        Fetched fetched{warden::fail(warden::ErrorKind::Internal, QString()), {}};
        warden::FetchRequest request;
        request.book = QStringLiteral("contacts");
        request.knownRevisions = [known] { return known; };
        fetched.result = book.fetch(
            request,
            [&](std::vector<warden::RawContact> items) -> warden::Result<void> {
                for (warden::RawContact &item : items)
                    fetched.items.insert(item.remoteId, item);
                return {};
            },
            m_progress);
        return fetched;
    }

    static std::vector<warden::ApprovedChange>
    approved(const QList<warden::OutgoingChange> &changes)
    {
        const warden::PlanApproval approval = *warden::approvePlan(
            {warden::OperatorId(QStringLiteral("o")), QStringLiteral("Ada"), warden::Role::Owner},
            QByteArray(32, 'h'), false);
        std::vector<warden::ApprovedChange> result;
        for (const warden::OutgoingChange &change : changes)
            result.push_back(*warden::approveChange(approval, change, warden::FieldPolicy{}));
        return result;
    }

    std::vector<warden::Result<warden::PushOutcome>>
    push(warden::Provider &book, const QList<warden::OutgoingChange> &changes)
    {
        return book.push(QStringLiteral("contacts"), approved(changes), m_progress);
    }

    // A change of the name against the item as `raw` has it.
    static warden::OutgoingChange renaming(const warden::RawContact &raw,
                                           const warden::Provider &book, const QString &name)
    {
        warden::OutgoingChange change;
        change.action = warden::ChangeAction::Update;
        change.remoteId = raw.remoteId;
        change.revision = raw.revision;
        change.current = raw.bytes;
        change.contact = *book.normalise(raw);
        change.contact.name.formatted = name;
        change.changedFields = {warden::Field::Name};
        return change;
    }

    static warden::OutgoingChange creating(const QString &id, const QString &name)
    {
        warden::OutgoingChange change;
        change.remoteId = id;
        change.contact.name.formatted = name;
        change.changedFields = {warden::Field::Name};
        return change;
    }

    static warden::OutgoingChange removing(const warden::RawContact &raw)
    {
        warden::OutgoingChange change;
        change.action = warden::ChangeAction::Remove;
        change.remoteId = raw.remoteId;
        change.revision = raw.revision;
        return change;
    }
};
