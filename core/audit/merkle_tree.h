#pragma once

#include "core/base/result.h"
#include "core/crypto/hash.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <span>
#include <vector>

namespace warden {

// RFC 6962, section 2.1, with SHA-256. Hashes have 32 bytes. Leaves count from 0.
QByteArray leafHash(QByteArrayView entry);                            // SHA-256(0x00 ‖ entry)
QByteArray nodeHash(const QByteArray &left, const QByteArray &right); // SHA-256(0x01 ‖ l ‖ r)
QByteArray emptyTreeHash();                                           // SHA-256 of nothing
// The root over a complete subtree, a power of two of leaves. They are used up.
Sha256Digest subtreeRoot(std::span<Sha256Digest> leaves);

// The roots of the complete subtrees that a tree of some size is made of, largest first: enough to
// append and to know the root, in O(log n).
class Frontier
{
public:
    // Told about each subtree that an append completes, leaves included: level 0 are leaves, and
    // node `index` of a level covers leaves index·2^level on.
    using OnNode = std::function<void(int level, qint64 index, const QByteArray &hash)>;

    qint64 size() const { return m_size; }
    QByteArray root() const;

    void append(const QByteArray &leaf, const OnNode &onNode = {})
    {
        appendSubtree(0, leaf, onNode);
    }
    // A complete subtree of 2^level leaves; size() must be a multiple of that.
    void appendSubtree(int level, const QByteArray &hash, const OnNode &onNode = {});

private:
    struct Peak
    {
        int level;
        QByteArray hash;
    };
    std::vector<Peak> m_peaks;
    qint64 m_size = 0;
};

// Gives the hash of a complete subtree of a tree that exists.
using NodeSource = std::function<Result<QByteArray>(int level, qint64 index)>;

Result<Frontier> frontierAt(qint64 size, const NodeSource &nodes);
// The roots of the complete subtrees that a tree of that size is made of, largest first; and the
// tree that has them. Damaged where they aren't as many.
Result<std::vector<QByteArray>> subtreesAt(qint64 size, const NodeSource &nodes);
Result<Frontier> frontierOf(qint64 size, const std::vector<QByteArray> &subtrees);
Result<QByteArray> rootAt(qint64 size, const NodeSource &nodes);

using Proof = std::vector<QByteArray>;

// RFC 6962 section 2.1.1: that leaf `index` is in the tree of `size` leaves. index < size.
Result<Proof> inclusionProof(qint64 index, qint64 size, const NodeSource &nodes);
bool verifyInclusion(qint64 index, qint64 size, const QByteArray &leaf, const Proof &proof,
                     const QByteArray &root);

// Section 2.1.2: that the tree of `newSize` begins with the one of `oldSize`. 0 < old <= new.
Result<Proof> consistencyProof(qint64 oldSize, qint64 newSize, const NodeSource &nodes);
bool verifyConsistency(qint64 oldSize, qint64 newSize, const QByteArray &oldRoot,
                       const QByteArray &newRoot, const Proof &proof);

} // namespace warden
