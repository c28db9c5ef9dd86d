#include "core/secrets/keychain_credentials.h"

#include "core/crypto/hash.h"

using namespace Qt::StringLiterals;

namespace warden {

static constexpr char inlineMark = 0x01;
static constexpr char partsMark = 0x02;
static constexpr qsizetype headSize = 3 + sha256Size;

struct KeychainCredentials::Head
{
    QByteArray blob = {}; // where it fits into the entry itself
    char slot = 0;        // 0: no parts
    int partCount = 0;
    QByteArray digest = {};
};

KeychainCredentials::KeychainCredentials(SecretStore &store, QString workspaceId,
                                         Unlocking unlocking)
    : m_store(store), m_workspaceId(std::move(workspaceId)), m_unlocking(unlocking)
{}

QString KeychainCredentials::headKey(const QString &name) const
{
    return m_workspaceId + u'/' + name;
}

QString KeychainCredentials::partKey(const QString &name, char slot, int number) const
{
    return headKey(name) + u'#' + QLatin1Char(slot) + QString::number(number);
}

static tl::unexpected<Error> damaged(const char *what)
{
    return fail(ErrorKind::Storage, ErrorReason::Damaged, {}, QString::fromLatin1(what));
}

Result<KeychainCredentials::Head> KeychainCredentials::readHead(const QString &name)
{
    const Result<Secret> entry = m_store.read(headKey(name), m_unlocking);
    if (!entry) {
        Error error = entry.error();
        // The workspace is fine: only this service has to be signed in to again.
        if (error.reason == ErrorReason::KeychainEntryGone)
            error.kind = ErrorKind::Unauthorized;
        return fail(std::move(error));
    }
    const QByteArrayView bytes = entry->view();
    if (bytes.isEmpty())
        return damaged("an empty credential entry");
    if (bytes.front() == inlineMark)
        return Head{bytes.sliced(1).toByteArray()};
    if (bytes.front() != partsMark || bytes.size() != headSize)
        return damaged("an unknown credential entry");
    const Head head{{}, bytes.at(1), bytes.at(2), bytes.sliced(3).toByteArray()};
    if ((head.slot != 'a' && head.slot != 'b') || head.partCount < 1 || head.partCount > mostParts)
        return damaged("a credential entry out of bounds");
    return head;
}

Result<QByteArray> KeychainCredentials::read(const QString &name)
{
    Result<Head> head = readHead(name);
    if (!head)
        return head.failure();
    if (head->slot == 0)
        return std::move(head->blob);
    QByteArray blob;
    for (int number = 0; number < head->partCount; ++number) {
        const Result<Secret> part = m_store.read(partKey(name, head->slot, number), m_unlocking);
        if (!part && part.error().reason == ErrorReason::KeychainEntryGone)
            return damaged("a part of a credential is gone");
        if (!part)
            return part.failure();
        blob.append(part->view());
    }
    if (sha256(blob) != head->digest)
        return damaged("the parts of a credential don't fit together");
    return blob;
}

Result<void> KeychainCredentials::write(const QString &name, const QByteArray &blob)
{
    const Result<Head> old = readHead(name);
    const bool isGone = !old && old.error().reason == ErrorReason::KeychainEntryGone;
    if (!old && !isGone && old.error().reason != ErrorReason::Damaged)
        return old.failure();
    const char oldSlot = old ? old->slot : 0;
    const char freeSlot = oldSlot == 'a' ? 'b' : 'a';

    QByteArray entry;
    if (blob.size() + 1 <= partSize) {
        entry = inlineMark + blob;
    } else {
        const qsizetype partCount = (blob.size() + partSize - 1) / partSize;
        if (partCount > mostParts)
            return fail(ErrorKind::Invalid, ErrorReason::TooLarge);
        for (qsizetype number = 0; number < partCount; ++number) {
            const QByteArrayView part =
                QByteArrayView(blob)
                    .sliced(number * partSize)
                    .first(std::min(partSize, blob.size() - number * partSize));
            const Result<void> written = m_store.write(
                partKey(name, freeSlot, static_cast<int>(number)), Secret(part), m_unlocking);
            if (!written)
                return written;
        }
        entry.append(partsMark).append(freeSlot).append(static_cast<char>(partCount));
        entry.append(sha256(blob));
    }
    const Result<void> committed =
        m_store.write(headKey(name), Secret(QByteArrayView(entry)), m_unlocking);
    if (!committed)
        return committed;
    // Whatever is left of the old value, or of a write that crashed, is of no use any more. Failing
    // here loses nothing: the next write empties the slot again.
    for (const char slot : {'a', 'b'}) {
        const bool isUsed = entry.front() == partsMark && slot == freeSlot;
        if (!isUsed)
            (void)emptySlot(name, slot);
    }
    return {};
}

Result<void> KeychainCredentials::emptySlot(const QString &name, char slot)
{
    int count = 0;
    while (count < mostParts && m_store.probe(partKey(name, slot, count)) == SecretState::Present)
        ++count;
    // From the last to the first, so that a crash leaves no gap that would end the next count.
    for (int number = count - 1; number >= 0; --number) {
        const Result<void> removed = m_store.remove(partKey(name, slot, number), m_unlocking);
        if (!removed)
            return removed;
    }
    return {};
}

Result<void> KeychainCredentials::remove(const QString &name)
{
    const Result<void> removed = m_store.remove(headKey(name), m_unlocking);
    if (!removed)
        return removed;
    for (const char slot : {'a', 'b'}) {
        const Result<void> emptied = emptySlot(name, slot);
        if (!emptied)
            return emptied;
    }
    return {};
}

} // namespace warden
