#include "core/audit/packed_event.h"

#include "core/audit/event_dictionary.h"

#include <QtEndian>

#include <zstd.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr char dictionaryNumber = 1;
constexpr int level = 3;
constexpr unsigned long long longestEvent = 65536; // bytes

struct Free
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
    void operator()(ZSTD_CDict *dictionary) const { ZSTD_freeCDict(dictionary); }
    void operator()(ZSTD_DDict *dictionary) const { ZSTD_freeDDict(dictionary); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

// Read only once made: all threads share them.
const ZSTD_CDict *packingDictionary()
{
    static const Owned<ZSTD_CDict> dictionary = [] {
        const QByteArray bytes = eventDictionary();
        return Owned<ZSTD_CDict>(
            ZSTD_createCDict(bytes.constData(), static_cast<size_t>(bytes.size()), level));
    }();
    return dictionary.get();
}

const ZSTD_DDict *unpackingDictionary()
{
    static const Owned<ZSTD_DDict> dictionary = [] {
        const QByteArray bytes = eventDictionary();
        return Owned<ZSTD_DDict>(
            ZSTD_createDDict(bytes.constData(), static_cast<size_t>(bytes.size())));
    }();
    return dictionary.get();
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorKind::Storage, ErrorReason::Damaged, u"audit.db"_s,
                u"an event that can't be unpacked"_s);
}

// How long the event in it says that it is; nothing where it can't be one.
std::optional<size_t> sizeIn(QByteArrayView packed)
{
    if (packed.isEmpty() || packed.front() != dictionaryNumber)
        return {};
    // Both ways to say "unknown" are larger than any event.
    const unsigned long long size =
        ZSTD_getFrameContentSize(packed.data() + 1, static_cast<size_t>(packed.size() - 1));
    return size > longestEvent ? std::nullopt : std::optional(static_cast<size_t>(size));
}

bool unpackInto(char *json, size_t size, QByteArrayView packed)
{
    thread_local const Owned<ZSTD_DCtx> context(ZSTD_createDCtx());
    // SIZE_MAX and the like for what is wrong.
    return size == ZSTD_decompress_usingDDict(context.get(), json, size, packed.data() + 1,
                                              static_cast<size_t>(packed.size() - 1),
                                              unpackingDictionary());
}

} // namespace

QByteArray packEvent(QByteArrayView json)
{
    thread_local const Owned<ZSTD_CCtx> context(ZSTD_createCCtx());
    const auto length = static_cast<size_t>(json.size());
    QByteArray packed(1 + static_cast<qsizetype>(ZSTD_compressBound(length)), Qt::Uninitialized);
    packed[0] = dictionaryNumber;
    const size_t written = ZSTD_compress_usingCDict(context.get(), packed.data() + 1,
                                                    static_cast<size_t>(packed.size() - 1),
                                                    json.data(), length, packingDictionary());
    if (ZSTD_isError(written) != 0)
        qFatal("an event can't be packed: %s", ZSTD_getErrorName(written)); // out of memory
    packed.resize(1 + static_cast<qsizetype>(written));
    return packed;
}

EventUnpacker::EventUnpacker() : m_bytes(1 + longestEvent, '\0') {}

bool EventUnpacker::unpack(QByteArrayView packed)
{
    m_size = 0;
    const std::optional<size_t> size = sizeIn(packed);
    if (!size || !unpackInto(m_bytes.data() + 1, *size, packed))
        return false;
    m_size = static_cast<qsizetype>(*size);
    return true;
}

Result<QByteArray> unpackEvent(QByteArrayView packed)
{
    const std::optional<size_t> size = sizeIn(packed);
    if (!size)
        return damaged();
    QByteArray json(static_cast<qsizetype>(*size), Qt::Uninitialized);
    if (!unpackInto(json.data(), *size, packed))
        return damaged();
    return json;
}

QByteArray packRaw(const QByteArray &raw)
{
    return qCompress(raw);
}

Result<QByteArray> unpackRaw(const QByteArray &packed)
{
    // The first four bytes say how long it is: a lie there would take all memory.
    const bool isBounded =
        packed.size() > 4 && qFromBigEndian<quint32>(packed.constData()) <= longestRaw;
    QByteArray raw = isBounded ? qUncompress(packed) : QByteArray();
    if (raw.isEmpty())
        return fail(ErrorKind::Storage, ErrorReason::Damaged, u"audit.db"_s,
                    u"what a service sent can't be read"_s);
    return raw;
}

} // namespace warden
