#include "core/audit/audit_export.h"

#include "core/audit/archive_reader.h"
#include "core/audit/archive_table.h"
#include "core/audit/checkpoint_table.h"
#include "core/audit/event_rows.h"
#include "core/audit/event_table.h"
#include "core/audit/export_cef.h"
#include "core/audit/export_csv.h"
#include "core/audit/export_file.h"
#include "core/audit/export_ocsf.h"
#include "core/audit/log_name.h"
#include "core/audit/packed_event.h"
#include "core/audit/signed_note.h"
#include "core/audit/tree_table.h"
#include "core/database/transaction.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 rowsBetweenReports = 1024;

using NamedBytes = std::vector<std::pair<QString, QByteArray>>;

// archived.txt: how many events come before the first one of an export, and the subtrees that
// stand for them.
QByteArray archivedText(qint64 size, const std::vector<QByteArray> &subtrees)
{
    QByteArray text = QByteArray::number(size) + '\n';
    for (const QByteArray &hash : subtrees)
        text += hash.toBase64() + '\n';
    return text;
}

Result<void> addArchived(Database &database, NamedBytes &files)
{
    const Result<qint64> archived = ArchiveTable(database).last();
    if (!archived || *archived == 0)
        return archived ? Result<void>() : archived.failure();
    const Result<std::vector<QByteArray>> subtrees =
        subtreesAt(*archived, TreeTable(database).source());
    if (!subtrees)
        return subtrees.failure();
    files.emplace_back(u"archived.txt"_s, archivedText(*archived, *subtrees));
    return {};
}

Result<void> writeBeside(const QDir &target, const NamedBytes &files, AuditExport &exported)
{
    for (const auto &[name, bytes] : files) {
        const QString path = target.absoluteFilePath(name);
        if (Result<void> written = writeExportFile(path, bytes); !written)
            return written;
        exported.files.append(path);
    }
    return {};
}

QString fileName(AuditExportFormat format)
{
    switch (format) {
    case AuditExportFormat::JsonLines:
        return u"events.jsonl"_s;
    case AuditExportFormat::Csv:
        return u"events.csv"_s;
    case AuditExportFormat::Cef:
        return u"events.cef"_s;
    case AuditExportFormat::Ocsf:
        return u"events.ocsf.jsonl"_s;
    }
    Q_UNREACHABLE();
}

// `json`: a leaf's bytes, written as they are, or read. What can't be read gets a line that says
// so.
QByteArray lineOf(qint64 seq, const QByteArray &json, AuditExportFormat format)
{
    if (format == AuditExportFormat::JsonLines)
        return json + '\n';
    const Result<AuditRow> read = rowFromJson(json);
    const AuditRow row = read ? *read : unreadableRow(seq);
    switch (format) {
    case AuditExportFormat::JsonLines:
        break;
    case AuditExportFormat::Csv:
        return csvLine(row);
    case AuditExportFormat::Cef:
        return cefLine(row, json);
    case AuditExportFormat::Ocsf:
        return ocsfLine(row, json);
    }
    Q_UNREACHABLE();
}

Result<qint64> writeEvents(Database &database, QSaveFile &file, AuditExportFormat format,
                           Progress &progress)
{
    const Result<qint64> size = EventTable(database).size();
    if (!size)
        return size;
    Result<Statement> select =
        database.prepare("SELECT seq, packed FROM events WHERE seq >= 1 ORDER BY seq");
    if (!select)
        return select.failure();
    if (format == AuditExportFormat::Csv && file.write(csvHeader()) < 0)
        return exportFailure(file.fileName());
    for (qint64 count = 0;; ++count) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return count;
        // Of what can't be unpacked an empty line stays, which no verification takes for an event.
        const QByteArray json = unpackEvent(select->bytes(1)).value_or(QByteArray());
        const QByteArray line = lineOf(select->integer(0), json, format);
        if (const Result<void> written = put(file, line); !written)
            return written.failure();
        if (count % rowsBetweenReports == 0) {
            const Result<void> goOn = progress.check();
            if (!goOn)
                return goOn.failure();
            progress.report({Stage::Writing, file.fileName(), count, *size});
        }
    }
}

} // namespace

Result<AuditExport> exportLog(Database &database, const QString &folder, AuditExportFormat format,
                              Progress &progress)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return exportFailure(folder);
    // Events and checkpoint of the same moment.
    const Result<Transaction> view = Transaction::begin(database, TransactionKind::Deferred);
    if (!view)
        return view.failure();
    const Result<QByteArray> keyText = logVerifierKey(database);
    if (!keyText)
        return keyText.failure();
    const Result<NamedKey> key = parseVerifierKey(*keyText);
    if (!key)
        return key.failure();
    const Result<std::optional<CheckpointTable::Row>> newest = CheckpointTable(database).newest();
    if (!newest)
        return newest.failure();

    AuditExport exported;
    const QString events = target.absoluteFilePath(fileName(format));
    Result<void> written = writeExportFile(events, [&](QSaveFile &file) -> Result<void> {
        const Result<qint64> count = writeEvents(database, file, format, progress);
        if (!count)
            return count.failure();
        exported.events = *count;
        return {};
    });
    if (!written)
        return written.failure();
    exported.files.append(events);

    NamedBytes rest{{u"public-key.txt"_s, *keyText + '\n'},
                    {u"public-key.pem"_s, publicKeyPem(key->publicKey)}};
    if (*newest)
        rest.emplace_back(u"checkpoint.txt"_s, (*newest)->note);
    written = addArchived(database, rest);
    if (written)
        written = writeBeside(target, rest, exported);
    return written ? Result<AuditExport>(std::move(exported)) : written.failure();
}

Result<AuditExport> exportArchive(ArchiveReader &archive, const QByteArray &publicKey,
                                  const QString &folder, Progress &progress)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return exportFailure(folder);
    const ArchiveManifest &manifest = archive.manifest();
    AuditExport exported;
    const QString events = target.absoluteFilePath(fileName(AuditExportFormat::JsonLines));
    const QString raws = target.absoluteFilePath(u"raws.jsonl"_s);
    QSaveFile rawFile(raws);
    // Both only appear once all of the archive was proved.
    Result<void> written = writeExportFile(events, [&](QSaveFile &file) -> Result<void> {
        ArchiveVisitor visitor;
        visitor.event = [&](qint64, const QByteArray &json) {
            ++exported.events;
            return put(file, json + '\n');
        };
        visitor.raw = [&](qint64 seq, const QByteArray &raw) -> Result<void> {
            if (!rawFile.isOpen() && !rawFile.open(QIODevice::WriteOnly))
                return exportFailure(raws);
            rawFile.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            const QJsonObject line{{u"seq"_s, seq},
                                   {u"raw"_s, QString::fromLatin1(raw.toBase64())}};
            return put(rawFile, QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        };
        return archive.read(publicKey, {}, visitor, progress);
    });
    if (!written)
        return written.failure();
    exported.files.append(events);
    if (rawFile.isOpen()) {
        if (!rawFile.commit())
            return exportFailure(raws);
        exported.files.append(raws);
    }
    NamedBytes rest{{u"public-key.txt"_s, verifierKey(manifest.origin, publicKey) + '\n'},
                    {u"public-key.pem"_s, publicKeyPem(publicKey)},
                    {u"checkpoint.txt"_s, manifest.checkpoint}};
    if (manifest.first > 1)
        rest.emplace_back(u"archived.txt"_s, archivedText(manifest.first - 1, manifest.before));
    written = writeBeside(target, rest, exported);
    return written ? Result<AuditExport>(std::move(exported)) : written.failure();
}

} // namespace warden
