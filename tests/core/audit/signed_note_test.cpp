#include "core/audit/signed_note.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

Secret signingKey(char fill = 's')
{
    return Secret(QByteArrayView(QByteArray(32, fill)));
}

QByteArray publicKey(char fill = 's')
{
    return ed25519PublicKey(signingKey(fill)).value();
}

const Checkpoint checkpoint{u"contact-warden/w-1"_s, 20852163, sha256("root")};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class SignedNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyTextOfTheSpecificationIsRead()
    {
        // The example of C2SP signed-note.
        const NamedKey key =
            parseVerifierKey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
                .value();
        QCOMPARE(key.name, u"PeterNeumann"_s);
        QCOMPARE(key.publicKey.size(), 32);
        QCOMPARE(verifierKey(key.name, key.publicKey),
                 "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    }

    void whatWasSignedIsReadAndGood()
    {
        const QByteArray note = signCheckpoint(checkpoint, signingKey()).value();
        const ParsedNote parsed = readCheckpoint(note, publicKey()).value();
        QCOMPARE(parsed.checkpoint, checkpoint);
        QCOMPARE(parsed.signature, NoteSignature::Good);
    }

    // Written from the specification alone: bytes taken apart by hand, and openssl to decide.
    void opensslAgreesWithTheSignature()
    {
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("openssl isn't installed");
        const QByteArray note = signCheckpoint(checkpoint, signingKey()).value();
        const QByteArray text = note.left(note.indexOf("\n\n") + 1);
        QCOMPARE(text, "contact-warden/w-1\n20852163\n" + sha256("root").toBase64() + '\n');
        const QByteArray line = note.mid(text.size() + 1);
        QVERIFY(line.startsWith("\xe2\x80\x94 contact-warden/w-1 "));
        QVERIFY(line.endsWith('\n'));
        const QByteArray blob =
            QByteArray::fromBase64(line.trimmed().mid(line.trimmed().lastIndexOf(' ') + 1));
        QCOMPARE(blob.size(), 4 + 64);
        QCOMPARE(blob.left(4), sha256("contact-warden/w-1\n\x01" + publicKey()).left(4));

        QTemporaryDir folder;
        write(folder.filePath(u"text"_s), text);
        write(folder.filePath(u"signature"_s), blob.mid(4));
        write(folder.filePath(u"key.pem"_s), publicKeyPem(publicKey()));
        const QStringList arguments{u"pkeyutl"_s,
                                    u"-verify"_s,
                                    u"-pubin"_s,
                                    u"-inkey"_s,
                                    folder.filePath(u"key.pem"_s),
                                    u"-rawin"_s,
                                    u"-in"_s,
                                    folder.filePath(u"text"_s),
                                    u"-sigfile"_s,
                                    folder.filePath(u"signature"_s)};
        QCOMPARE(QProcess::execute(openssl, arguments), 0);
        write(folder.filePath(u"text"_s), text + ' ');
        QVERIFY(QProcess::execute(openssl, arguments) != 0);
    }

    void aChangedNoteIsNotGood_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<NoteSignature>("signature");
        const QByteArray good = signCheckpoint(checkpoint, signingKey()).value();
        QTest::newRow("another size")
            << QByteArray(good).replace("20852163", "20852164") << NoteSignature::Bad;
        QTest::newRow("another root")
            << QByteArray(good).replace(sha256("root").toBase64(), sha256("r").toBase64())
            << NoteSignature::Bad;
        QTest::newRow("another origin")
            << QByteArray(good).replace("contact-warden/w-1\n", "contact-warden/w-2\n")
            << NoteSignature::OtherKey;
        QTest::newRow("another key")
            << signCheckpoint(checkpoint, signingKey('t')).value() << NoteSignature::OtherKey;
        QTest::newRow("another one's signature besides")
            << good + "\xe2\x80\x94 witness.example AAAAAAAAAAAAAAAA\n"
            << NoteSignature::Good;
    }
    void aChangedNoteIsNotGood()
    {
        QFETCH(QByteArray, note);
        QFETCH(NoteSignature, signature);
        QCOMPARE(readCheckpoint(note, publicKey()).value().signature, signature);
    }

    void whatIsNoCheckpointIsRefused_data()
    {
        QTest::addColumn<QByteArray>("note");
        const QByteArray good = signCheckpoint(checkpoint, signingKey()).value();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("cut off") << good.left(good.size() - 1);
        QTest::newRow("no signatures") << good.left(good.indexOf("\n\n") + 1);
        QTest::newRow("signed size") << QByteArray(good).replace("20852163", "+1");
        QTest::newRow("leading zero") << QByteArray(good).replace("20852163", "020852163");
        QTest::newRow("negative") << QByteArray(good).replace("20852163", "-20852163");
        QTest::newRow("huge size") << QByteArray(good).replace("20852163", "99999999999999999999");
        QTest::newRow("short root") << QByteArray(good).replace(sha256("root").toBase64(), "AAAA");
        QTest::newRow("bad root") << QByteArray(good).replace(sha256("root").toBase64(), "!");
        QTest::newRow("words after the signature") << good + "P.S. hello\n";
        QTest::newRow("huge") << QByteArray(20000, 'x') + good;
    }
    void whatIsNoCheckpointIsRefused()
    {
        QFETCH(QByteArray, note);
        const Result<ParsedNote> parsed = readCheckpoint(note, publicKey());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
    }

    void aKeyTextThatDoesntFitIsRefused()
    {
        const QByteArray good = verifierKey(u"a"_s, publicKey());
        QVERIFY(parseVerifierKey(good + '\n'));
        QVERIFY(!parseVerifierKey({}));
        QVERIFY(!parseVerifierKey("b" + good.mid(1)));
        QVERIFY(!parseVerifierKey(good.left(good.size() - 4)));
    }
};

QTEST_GUILESS_MAIN(SignedNoteTest)
#include "signed_note_test.moc"
