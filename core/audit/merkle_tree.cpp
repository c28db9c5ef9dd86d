#include "core/audit/merkle_tree.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// The largest power of two below `size` (RFC 6962's k); size > 1.
qint64 splitOf(qint64 size)
{
    return qint64{1} << (63 - std::countl_zero(static_cast<quint64>(size - 1)));
}

// The hash over leaves begin … begin + size; `begin` is a multiple of the next power of two.
Result<QByteArray> rangeHash(qint64 begin, qint64 size, const NodeSource &nodes)
{
    if (std::has_single_bit(static_cast<quint64>(size))) {
        const int level = std::countr_zero(static_cast<quint64>(size));
        return nodes(level, begin >> level);
    }
    const qint64 split = splitOf(size);
    const Result<QByteArray> left = rangeHash(begin, split, nodes);
    if (!left)
        return left;
    const Result<QByteArray> right = rangeHash(begin + split, size - split, nodes);
    if (!right)
        return right;
    return nodeHash(*left, *right);
}

tl::unexpected<Error> outOfRange()
{
    return fail(ErrorKind::Invalid, u"no such place in the tree"_s);
}

} // namespace

QByteArray leafHash(QByteArrayView entry)
{
    QByteArray bytes;
    bytes.reserve(entry.size() + 1);
    bytes.append('\0').append(entry);
    return sha256(bytes);
}

QByteArray nodeHash(const QByteArray &left, const QByteArray &right)
{
    QByteArray bytes;
    bytes.reserve(1 + 2 * sha256Size);
    bytes.append('\1').append(left).append(right);
    return sha256(bytes);
}

Sha256Digest subtreeRoot(std::span<Sha256Digest> leaves)
{
    Q_ASSERT(std::has_single_bit(leaves.size()));
    std::array<char, 1 + 2 * sha256Size> bytes{1};
    for (size_t count = leaves.size(); count > 1; count /= 2) {
        for (size_t i = 0; i < count; i += 2) {
            const auto right = std::ranges::copy(leaves[i], bytes.begin() + 1).out;
            std::ranges::copy(leaves[i + 1], right);
            leaves[i / 2] = sha256Digest(bytes);
        }
    }
    return leaves[0];
}

QByteArray emptyTreeHash()
{
    return sha256({});
}

void Frontier::appendSubtree(int level, const QByteArray &hash, const OnNode &onNode)
{
    Q_ASSERT(m_size % (qint64{1} << level) == 0);
    Peak added{level, hash};
    qint64 index = m_size >> level;
    if (onNode)
        onNode(added.level, index, added.hash);
    while (!m_peaks.empty() && m_peaks.back().level == added.level) {
        added = {added.level + 1, nodeHash(m_peaks.back().hash, added.hash)};
        m_peaks.pop_back();
        index >>= 1;
        if (onNode)
            onNode(added.level, index, added.hash);
    }
    m_peaks.push_back(std::move(added));
    m_size += qint64{1} << level;
}

QByteArray Frontier::root() const
{
    if (m_peaks.empty())
        return emptyTreeHash();
    QByteArray hash = m_peaks.back().hash;
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        hash = nodeHash(peak->hash, hash);
    return hash;
}

Result<std::vector<QByteArray>> subtreesAt(qint64 size, const NodeSource &nodes)
{
    std::vector<QByteArray> subtrees;
    qint64 begin = 0;
    for (int level = 62; level >= 0; --level) {
        if ((size & (qint64{1} << level)) == 0)
            continue;
        Result<QByteArray> hash = nodes(level, begin >> level);
        if (!hash)
            return hash.failure();
        subtrees.push_back(std::move(*hash));
        begin += qint64{1} << level;
    }
    return subtrees;
}

Result<Frontier> frontierOf(qint64 size, const std::vector<QByteArray> &subtrees)
{
    if (size < 0 || std::popcount(static_cast<quint64>(size)) != std::ssize(subtrees))
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"another number of subtrees"_s);
    Frontier frontier;
    auto subtree = subtrees.begin();
    for (int level = 62; level >= 0; --level) {
        if ((size & (qint64{1} << level)) != 0)
            frontier.appendSubtree(level, *subtree++);
    }
    return frontier;
}

Result<Frontier> frontierAt(qint64 size, const NodeSource &nodes)
{
    const Result<std::vector<QByteArray>> subtrees = subtreesAt(size, nodes);
    return subtrees ? frontierOf(size, *subtrees) : subtrees.failure();
}

Result<QByteArray> rootAt(qint64 size, const NodeSource &nodes)
{
    const Result<Frontier> frontier = frontierAt(size, nodes);
    if (!frontier)
        return frontier.failure();
    return frontier->root();
}

Result<Proof> inclusionProof(qint64 index, qint64 size, const NodeSource &nodes)
{
    if (index < 0 || index >= size)
        return outOfRange();
    Proof proof; // from the leaf up, so filled from the root down and turned round
    qint64 begin = 0;
    while (size > 1) {
        const qint64 split = splitOf(size);
        const bool isLeft = index < split;
        const Result<QByteArray> sibling =
            isLeft ? rangeHash(begin + split, size - split, nodes) : rangeHash(begin, split, nodes);
        if (!sibling)
            return sibling.failure();
        proof.insert(proof.begin(), *sibling);
        if (isLeft) {
            size = split;
        } else {
            begin += split;
            index -= split;
            size -= split;
        }
    }
    return proof;
}

bool verifyInclusion(qint64 index, qint64 size, const QByteArray &leaf, const Proof &proof,
                     const QByteArray &root)
{
    // RFC 9162, section 2.1.3.2.
    if (index < 0 || index >= size)
        return false;
    qint64 fn = index;
    qint64 sn = size - 1;
    QByteArray hash = leaf;
    for (const QByteArray &sibling : proof) {
        if (sn == 0)
            return false;
        if ((fn & 1) != 0 || fn == sn) {
            hash = nodeHash(sibling, hash);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && hash == root;
}

Result<Proof> consistencyProof(qint64 oldSize, qint64 newSize, const NodeSource &nodes)
{
    if (oldSize <= 0 || oldSize > newSize)
        return outOfRange();
    Proof proof;
    qint64 begin = 0;
    qint64 size = newSize;
    qint64 old = oldSize;
    bool isWholeOldTree = true; // RFC 6962's b: its root is known to who verifies
    while (old != size) {
        const qint64 split = splitOf(size);
        const bool isLeft = old <= split;
        const Result<QByteArray> other =
            isLeft ? rangeHash(begin + split, size - split, nodes) : rangeHash(begin, split, nodes);
        if (!other)
            return other.failure();
        proof.insert(proof.begin(), *other);
        if (isLeft) {
            size = split;
        } else {
            begin += split;
            old -= split;
            size -= split;
            isWholeOldTree = false;
        }
    }
    if (!isWholeOldTree) {
        const Result<QByteArray> common = rangeHash(begin, size, nodes);
        if (!common)
            return common.failure();
        proof.insert(proof.begin(), *common);
    }
    return proof;
}

bool verifyConsistency(qint64 oldSize, qint64 newSize, const QByteArray &oldRoot,
                       const QByteArray &newRoot, const Proof &proof)
{
    // RFC 9162, section 2.1.4.2.
    if (oldSize <= 0 || oldSize > newSize)
        return false;
    if (oldSize == newSize)
        return proof.empty() && oldRoot == newRoot;
    Proof path = proof;
    if (std::has_single_bit(static_cast<quint64>(oldSize)))
        path.insert(path.begin(), oldRoot);
    if (path.empty())
        return false;
    qint64 fn = oldSize - 1;
    qint64 sn = newSize - 1;
    while ((fn & 1) != 0) {
        fn >>= 1;
        sn >>= 1;
    }
    QByteArray fr = path.front();
    QByteArray sr = path.front();
    for (auto node = path.begin() + 1; node != path.end(); ++node) {
        if (sn == 0)
            return false;
        if ((fn & 1) != 0 || fn == sn) {
            fr = nodeHash(*node, fr);
            sr = nodeHash(*node, sr);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            sr = nodeHash(sr, *node);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && fr == oldRoot && sr == newRoot;
}

} // namespace warden
