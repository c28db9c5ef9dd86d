#include "core/crypto/aead.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/crypto/scrypt.h"
#include "core/crypto/x25519.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

static QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

static Secret secretHex(const char *text)
{
    return Secret(QByteArrayView(hex(text)));
}

class CryptoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256GivesThePublishedHashes()
    {
        // FIPS 180-4 examples.
        QCOMPARE(sha256("abc").toHex(),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(sha256({}).toHex(),
                 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        Sha256 pieces;
        pieces.add("a");
        pieces.add("bc");
        QCOMPARE(pieces.finish(), sha256("abc"));
        pieces.add("abc");
        QCOMPARE(pieces.finish(), sha256("abc"));
    }

    void hmacGivesThePublishedCodes()
    {
        // RFC 4231, test case 2.
        QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
                 "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        // An empty key is a key, never the one of the call before.
        const QByteArray emptyKey = hmacSha256({}, "x");
        (void)hmacSha256("other", "x");
        QCOMPARE(hmacSha256({}, "x"), emptyKey);
    }

    void hkdfGivesThePublishedKeys_data()
    {
        // RFC 5869, test cases 1 and 3.
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("salt and info")
            << hex("000102030405060708090a0b0c") << hex("f0f1f2f3f4f5f6f7f8f9")
            << QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                          "34007208d5b887185865");
        QTest::newRow("neither")
            << QByteArray() << QByteArray()
            << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                          "9d201395faa4b61a96c8");
    }

    void hkdfGivesThePublishedKeys()
    {
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, info);
        const Secret material = Secret(QByteArrayView(QByteArray(22, '\x0b')));
        QTEST(hkdfSha256(material, salt, info, 42).value().view().toByteArray().toHex(),
              "expected");
    }

    void scryptGivesThePublishedKeys()
    {
        // RFC 7914, section 12.
        QCOMPARE(scrypt(Secret(), {}, {16, 1, 1}, 64).value().view().toByteArray().toHex(),
                 "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                 "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
        QCOMPARE(
            scrypt(Secret(QByteArrayView("pleaseletmein")), "SodiumChloride", {16384, 8, 1}, 64)
                .value()
                .view()
                .toByteArray()
                .toHex(),
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
            "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
    }

    void greedyScryptParametersAreRefusedBeforeAnyMemoryIsTaken_data()
    {
        QTest::addColumn<quint64>("n");
        QTest::addColumn<quint32>("r");
        QTest::addColumn<quint32>("p");
        QTest::newRow("n of 1 TiB") << (quint64(1) << 30) << 8u << 1u;
        QTest::newRow("just too much") << (quint64(1) << 20) << 8u << 1u;
        QTest::newRow("no power of two") << quint64(100000) << 8u << 1u;
        QTest::newRow("n overflows") << (quint64(1) << 63) << 8u << 1u;
        QTest::newRow("large r") << quint64(2) << 0xffffffffu << 1u;
        QTest::newRow("large p") << quint64(16) << 8u << 5u;
        QTest::newRow("zero n") << quint64(0) << 8u << 1u;
        QTest::newRow("zero r") << quint64(16) << 0u << 1u;
        QTest::newRow("zero p") << quint64(16) << 8u << 0u;
    }

    void greedyScryptParametersAreRefusedBeforeAnyMemoryIsTaken()
    {
        QFETCH(quint64, n);
        QFETCH(quint32, r);
        QFETCH(quint32, p);
        qint64 quickest = 1000; // of several tries: the machine may be busy with something else
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            const Result<Secret> derived = scrypt(Secret(QByteArrayView("x")), "salt", {n, r, p});
            QVERIFY(!derived);
            QCOMPARE(derived.error().reason, ErrorReason::Damaged);
            quickest = std::min(quickest, timer.elapsed());
        }
        QCOMPARE_LT(quickest, 100);
    }

    void calibrationNeverGoesBelowTheFloor()
    {
        const ScryptCost cost = calibrateScrypt();
        QVERIFY(cost.n >= (quint64(1) << 17));
        QVERIFY(isAcceptable(cost));
        QVERIFY(scrypt(Secret(QByteArrayView("x")), "salt", cost).has_value());
    }

    void gcmGivesThePublishedCiphertexts_data()
    {
        // McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 13, 14 and 16.
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("associated");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("13") << QByteArray(32, '\0') << QByteArray(12, '\0') << QByteArray()
                            << QByteArray() << hex("530f8afbc74536b9a963b4f1c4cb738b");
        QTest::newRow("14") << QByteArray(32, '\0') << QByteArray(12, '\0') << QByteArray(16, '\0')
                            << QByteArray()
                            << hex("cea7403d4d606b6e074ec5d3baf39d18"
                                   "d0d1c8a799996bf0265b98b5d48ab919");
        QTest::newRow("16") << hex("feffe9928665731c6d6a8f9467308308"
                                   "feffe9928665731c6d6a8f9467308308")
                            << hex("cafebabefacedbaddecaf888")
                            << hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a31"
                                   "8a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")
                            << hex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
                            << hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555"
                                   "d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                   "76fc6ece0f4e1768cddf8853bb2d551b");
    }

    void gcmGivesThePublishedCiphertexts()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, associated);
        QFETCH(QByteArray, expected);
        const Secret secret{QByteArrayView(key)};
        const QByteArray sealed = sealWithNonce(secret, nonce, plain, associated).value();
        QCOMPARE(sealed, nonce + expected);
        QCOMPARE(unseal(secret, sealed, associated).value().view(), QByteArrayView(plain));
    }

    void aSealedBlobOpensOnlyUnchanged()
    {
        const Secret key = randomSecret(aeadKeySize).value();
        const QByteArray sealed = seal(key, "the credentials", "for this").value();
        QCOMPARE(unseal(key, sealed, "for this").value().view(), QByteArrayView("the credentials"));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = sealed;
                changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
                const Result<Secret> opened = unseal(key, changed, "for this");
                QVERIFY(!opened);
                QCOMPARE(opened.error().reason, ErrorReason::Damaged);
            }
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!unseal(key, sealed.first(size), "for this"));
        QVERIFY(!unseal(key, sealed, "for that"));
        QVERIFY(!unseal(randomSecret(aeadKeySize).value(), sealed, "for this"));
    }

    void sealingTwiceNeverGivesTheSameBlob()
    {
        const Secret key = randomSecret(aeadKeySize).value();
        QVERIFY(seal(key, "x", {}).value() != seal(key, "x", {}).value());
    }

    void x25519GivesThePublishedKeys()
    {
        // RFC 7748, section 6.1.
        const Secret alice =
            secretHex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
        const Secret bob =
            secretHex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
        const QByteArray alicePublic =
            hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
        const QByteArray bobPublic =
            hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
        QCOMPARE(x25519PublicKey(alice).value(), alicePublic);
        QCOMPARE(x25519PublicKey(bob).value(), bobPublic);
        const Secret shared =
            secretHex("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
        QVERIFY(x25519SharedSecret(alice, bobPublic).value().equals(shared));
        QVERIFY(x25519SharedSecret(bob, alicePublic).value().equals(shared));
    }

    void aPublicKeyOfSmallOrderIsRefused()
    {
        const X25519KeyPair pair = newX25519KeyPair().value();
        QVERIFY(!x25519SharedSecret(pair.privateKey, QByteArray(32, '\0')));
        QVERIFY(!sealTo(QByteArray(32, '\0'), "x", {}));
        QVERIFY(!sealTo(QByteArray(31, '\1'), "x", {}));
    }

    void onlyThePrivateHalfOpensWhatWasSealedToThePublicOne()
    {
        const X25519KeyPair pair = newX25519KeyPair().value();
        const QByteArray sealed = sealTo(pair.publicKey, "a data key", "for contacts").value();
        QCOMPARE(openSealed(pair.privateKey, sealed, "for contacts").value().view(),
                 QByteArrayView("a data key"));
        QVERIFY(!openSealed(newX25519KeyPair()->privateKey, sealed, "for contacts"));
        QVERIFY(!openSealed(pair.privateKey, sealed, "for audit"));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 0x40);
            QVERIFY(!openSealed(pair.privateKey, changed, "for contacts"));
            QVERIFY(!openSealed(pair.privateKey, sealed.first(i), "for contacts"));
        }
    }

    void ed25519GivesThePublishedSignatures_data()
    {
        // RFC 8032, section 7.1, tests 1 and 2.
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("1")
            << hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << hex("d75a980182b10ab7d54bfed3c964073a"
                   "0ee172f3daa62325af021a68f707511a")
            << QByteArray()
            << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                   "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100"
                   "b");
        QTest::newRow("2")
            << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << hex("3d4017c3e843895a92b70aa74d1b7ebc"
                   "9c982ccf2ec4968cc0cd55f12af4660c")
            << hex("72")
            << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                   "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c0"
                   "0");
    }

    void ed25519GivesThePublishedSignatures()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const Secret key{QByteArrayView(seed)};
        QCOMPARE(ed25519PublicKey(key).value(), publicKey);
        QCOMPARE(ed25519Sign(key, message).value(), signature);
        QVERIFY(ed25519Verify(publicKey, message, signature));
    }

    void aSignatureCoversEveryByte()
    {
        const Ed25519KeyPair pair = newEd25519KeyPair().value();
        const QByteArray message("roster of operators");
        const QByteArray signature = ed25519Sign(pair.privateKey, message).value();
        for (qsizetype i = 0; i < signature.size(); ++i) {
            QByteArray changed = signature;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY(!ed25519Verify(pair.publicKey, message, changed));
        }
        for (qsizetype i = 0; i < message.size(); ++i) {
            QByteArray changed = message;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY(!ed25519Verify(pair.publicKey, changed, signature));
        }
        QVERIFY(!ed25519Verify(newEd25519KeyPair()->publicKey, message, signature));
        QVERIFY(!ed25519Verify({}, message, signature));
        QVERIFY(!ed25519Verify(pair.publicKey, message, {}));
    }

    void keysOfTheWrongSizeAreRefused()
    {
        QVERIFY(!seal(Secret(qsizetype(16)), "x", {}));
        QVERIFY(!unseal(Secret(), QByteArray(64, 'x'), {}));
        QVERIFY(!ed25519Sign(Secret(), "x"));
        QVERIFY(!x25519PublicKey(Secret(qsizetype(31))));
        QVERIFY(!hkdfSha256(Secret(), {}, {}));
    }

    void comparingInConstantTimeIsRight()
    {
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(equalInConstantTime({}, {}));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "ab"));
    }
};

QTEST_GUILESS_MAIN(CryptoTest)
#include "crypto_test.moc"
