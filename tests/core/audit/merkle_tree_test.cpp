#include "core/audit/merkle_tree.h"
#include "core/crypto/hash.h"

#include <QMap>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// The tree of Certificate Transparency's reference tests.
const std::vector<QByteArray> knownLeaves{
    QByteArray(),
    QByteArray::fromHex("00"),
    QByteArray::fromHex("10"),
    QByteArray::fromHex("2021"),
    QByteArray::fromHex("3031"),
    QByteArray::fromHex("40414243"),
    QByteArray::fromHex("5051525354555657"),
    QByteArray::fromHex("606162636465666768696a6b6c6d6e6f"),
};
const std::vector<QByteArray> knownRoots{
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
};

// RFC 6962 section 2.1 as it is written there, over leaf hashes: slow and plainly right.
QByteArray plainRoot(const std::vector<QByteArray> &leaves, size_t begin, size_t end)
{
    if (end == begin)
        return sha256({});
    if (end - begin == 1)
        return leaves[begin];
    size_t split = 1;
    while (split * 2 < end - begin)
        split *= 2;
    return sha256('\1' + plainRoot(leaves, begin, begin + split) +
                  plainRoot(leaves, begin + split, end));
}

struct Tree
{
    std::vector<QByteArray> leaves;
    QMap<std::pair<int, qint64>, QByteArray> nodes;
    Frontier frontier;

    explicit Tree(int size)
    {
        for (int i = 0; i < size; ++i) {
            leaves.push_back(leafHash("entry " + QByteArray::number(i)));
            frontier.append(leaves.back(), [&](int level, qint64 index, const QByteArray &hash) {
                QVERIFY(!nodes.contains({level, index}));
                nodes.insert({level, index}, hash);
            });
        }
    }
    NodeSource source() const
    {
        return [this](int level, qint64 index) -> Result<QByteArray> {
            const auto node = nodes.find({level, index});
            if (node == nodes.end())
                return fail(ErrorKind::Internal, u"no node"_s);
            return *node;
        };
    }
};

} // namespace

class MerkleTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKnownTreeHasItsKnownRoots()
    {
        QCOMPARE(emptyTreeHash().toHex(),
                 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        Frontier frontier;
        QCOMPARE(frontier.root(), emptyTreeHash());
        for (size_t i = 0; i < knownLeaves.size(); ++i) {
            frontier.append(leafHash(knownLeaves[i]));
            QCOMPARE(frontier.root().toHex(), knownRoots[i]);
        }
    }

    void theKnownTreeHasItsKnownProofs()
    {
        Frontier frontier;
        QMap<std::pair<int, qint64>, QByteArray> nodes;
        for (const QByteArray &leaf : knownLeaves)
            frontier.append(leafHash(leaf), [&](int level, qint64 index, const QByteArray &hash) {
                nodes.insert({level, index}, hash);
            });
        const NodeSource source = [&](int level, qint64 index) -> Result<QByteArray> {
            return nodes.value({level, index});
        };
        QCOMPARE(inclusionProof(5, 8, source).value(),
                 (Proof{QByteArray::fromHex(
                            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
                        QByteArray::fromHex(
                            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                        QByteArray::fromHex(
                            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")}));
        QCOMPARE(consistencyProof(6, 8, source).value(),
                 (Proof{QByteArray::fromHex(
                            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
                        QByteArray::fromHex(
                            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                        QByteArray::fromHex(
                            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")}));
    }

    void everySizeHasTheRootOfTheDefinition()
    {
        const Tree tree(130);
        for (qint64 size = 0; size <= 130; ++size)
            QCOMPARE(rootAt(size, tree.source()).value(),
                     plainRoot(tree.leaves, 0, static_cast<size_t>(size)));
        QCOMPARE(tree.frontier.root(), plainRoot(tree.leaves, 0, 130));
    }

    void everyInclusionProofHoldsAndNoOther()
    {
        const Tree tree(40);
        for (qint64 size = 1; size <= 40; ++size) {
            const QByteArray root = rootAt(size, tree.source()).value();
            for (qint64 index = 0; index < size; ++index) {
                Proof proof = inclusionProof(index, size, tree.source()).value();
                const QByteArray leaf = tree.leaves[static_cast<size_t>(index)];
                QVERIFY(verifyInclusion(index, size, leaf, proof, root));
                QVERIFY(!verifyInclusion(index, size, leafHash("other"), proof, root));
                if (size > 1)
                    QVERIFY(!verifyInclusion((index + 1) % size, size, leaf, proof, root));
                proof.push_back(leaf);
                QVERIFY(!verifyInclusion(index, size, leaf, proof, root));
            }
            QVERIFY(!inclusionProof(size, size, tree.source()));
        }
    }

    void everyConsistencyProofHoldsAndNoOther()
    {
        const Tree tree(40);
        for (qint64 newSize = 1; newSize <= 40; ++newSize) {
            const QByteArray newRoot = rootAt(newSize, tree.source()).value();
            for (qint64 oldSize = 1; oldSize <= newSize; ++oldSize) {
                const QByteArray oldRoot = rootAt(oldSize, tree.source()).value();
                const Proof proof = consistencyProof(oldSize, newSize, tree.source()).value();
                QVERIFY(verifyConsistency(oldSize, newSize, oldRoot, newRoot, proof));
                QVERIFY(!verifyConsistency(oldSize, newSize, leafHash("x"), newRoot, proof));
                QVERIFY(!verifyConsistency(oldSize, newSize, oldRoot, leafHash("x"), proof));
            }
        }
        QVERIFY(!consistencyProof(0, 5, tree.source()));
        QVERIFY(!consistencyProof(6, 5, tree.source()));
    }

    void aFrontierGoesOnFromStoredNodes()
    {
        const Tree tree(100);
        for (const qint64 size : {0, 1, 16, 33, 64, 99}) {
            Frontier frontier = frontierAt(size, tree.source()).value();
            for (qint64 i = size; i < 100; ++i)
                frontier.append(tree.leaves[static_cast<size_t>(i)]);
            QCOMPARE(frontier.root(), tree.frontier.root());
        }
    }
};

QTEST_GUILESS_MAIN(MerkleTreeTest)
#include "merkle_tree_test.moc"
