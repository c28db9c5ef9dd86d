#include "core/sync/target_writer.h"

#include "core/contacts/match.h"
#include "core/contacts/normalise.h"
#include "core/contacts/phone_keys.h"

namespace warden {

TargetWriter::TargetWriter(Book book, std::unique_ptr<Provider> provider,
                           std::shared_ptr<PhoneKeys> phones)
    : m_book(std::move(book)), m_provider(std::move(provider)), m_phones(std::move(phones))
{}

std::vector<Result<TargetWriter::Written>>
TargetWriter::write(std::span<const ApprovedChange> changes, Progress &progress)
{
    std::vector<Result<PushOutcome>> outcomes =
        m_provider->push(m_book.remoteId, changes, progress);
    m_isAway = false;
    std::vector<Result<Written>> written;
    written.reserve(changes.size());
    for (size_t i = 0; i < changes.size(); ++i) {
        if (i >= outcomes.size()) {
            written.emplace_back(
                fail(ErrorKind::Internal, QStringLiteral("a change without an outcome")));
            continue;
        }
        if (!outcomes[i]) {
            written.emplace_back(outcomes[i].failure());
            continue;
        }
        Written result{std::move(*outcomes[i])};
        const OutgoingChange &change = changes[i].change();
        if (change.action != ChangeAction::Remove && !m_book.capabilities.isMessageReceiver)
            result.stored = readBack(change, result.outcome, progress);
        written.emplace_back(std::move(result));
    }
    return written;
}

IncomingRecord TargetWriter::readBack(const OutgoingChange &change, const PushOutcome &outcome,
                                      Progress &progress)
{
    RawContact raw{outcome.remoteId.isEmpty() ? change.remoteId : outcome.remoteId,
                   outcome.revision};
    if (outcome.readBack) {
        raw.bytes = *outcome.readBack;
    } else if (!m_isAway) {
        // Another revision than our write's: somebody was quicker. That is theirs, not our base.
        Result<RawContact> now = m_provider->get(m_book.remoteId, raw.remoteId, progress);
        if (now && (outcome.revision.isEmpty() || now->revision == outcome.revision))
            raw = std::move(*now);
        m_isAway = !now && now.error().kind == ErrorKind::Offline;
    }
    // It was written all the same when it can't be read back: without a known revision, the next
    // fetch brings it.
    if (raw.bytes.isEmpty())
        raw.revision.clear();
    IncomingRecord record;
    Result<Contact> contact =
        raw.bytes.isEmpty() ? Result<Contact>(change.contact) : m_provider->normalise(raw);
    record.contact = normalise(contact ? std::move(*contact) : change.contact, m_phones->region());
    record.keys = matchKeys(record.contact, *m_phones);
    record.remoteId = std::move(raw.remoteId);
    record.revision = std::move(raw.revision);
    record.raw = std::move(raw.bytes);
    record.modified = raw.modified;
    return record;
}

} // namespace warden
