#pragma once

#include "core/providers/provider.h"

#include <QMap>

#include <functional>
#include <memory>

namespace warden {

// A contact service in memory, true to the Provider interface: revisions, sync states with real
// history, conditional writes. What goes wrong is switched on by the test.
struct FakeService
{
    struct Item
    {
        QByteArray bytes;
        QString revision;
        qint64 number = 0;
    };

    QMap<QString, Item> items = {};
    QMap<QString, qint64> removed = {};
    qint64 number = 0;
    SourceIdentity identity = {QStringLiteral("account"), QStringLiteral("collection")};
    Capabilities capabilities = {.isIncremental = true};

    // Faults
    std::optional<Error> fetchError = {};
    bool listsNothing = false;
    bool secondListingDiffers = false;
    bool tokenExpired = false;
    std::function<std::optional<Error>(const OutgoingChange &)> pushError = {};
    bool pushesThenFails = false;                   // the write happens, and the answer is lost
    ErrorReason lostAnswer = ErrorReason::TimedOut; // what is known of it then
    bool cannotBeReadBack = false;
    bool marksCreations = false; // created() tells which items are there
    bool cannotBeAskedForMarks = false;
    std::chrono::seconds marksShowAfter = {};
    bool tellsNoContent = false; // a write's answer has the item's revision, and not the item
    std::function<void()> afterPush = {}; // the write happened, and nobody knows it yet

    QHash<QString, QString> marks = {}; // OutgoingChange::item → id

    // What was asked
    int fetches = 0;
    int gets = 0;
    QList<OutgoingChange> pushed = {};

    void put(const QString &id, const Contact &contact);
    void remove(QString id); // a copy: it may be the very key that goes
    Contact contact(const QString &id) const;
    QList<Contact> contacts() const;
};

// Several of them may talk to one service, which has to outlive them.
class FakeProvider final : public Provider
{
public:
    explicit FakeProvider(FakeService &service) : m_service(service) {}

    Result<std::vector<RemoteBook>> books(Progress &progress) override;
    Result<FetchResult> fetch(const FetchRequest &request, const FetchSink &sink,
                              Progress &progress) override;
    Result<QHash<QString, QString>> list(const QString &book, Progress &progress) override;
    Result<RawContact> get(const QString &book, const QString &remoteId,
                           Progress &progress) override;
    Result<Contact> normalise(const RawContact &raw) const override;
    Result<QByteArray> preview(const QString &book, const OutgoingChange &change) const override;
    std::vector<Result<PushOutcome>>
    push(const QString &book, std::span<const ApprovedChange> changes, Progress &progress) override;
    Result<std::optional<FoundCreations>> created(const QString &book, const QStringList &items,
                                                  Progress &progress) override;

private:
    Result<PushOutcome> pushOne(const OutgoingChange &change);
    QHash<QString, QString> listing() const;

    FakeService &m_service;
};

} // namespace warden
