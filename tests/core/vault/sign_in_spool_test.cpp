#include "core/crypto/x25519.h"
#include "core/vault/sign_in_spool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QString workspace = u"0197-workspace"_s;

FailedSignIn failure(const QString &operatorId)
{
    FailedSignIn signIn;
    signIn.time = QDateTime::fromMSecsSinceEpoch(1'764'000'000'000, QTimeZone::utc());
    signIn.operatorId = OperatorId(operatorId);
    return signIn;
}

QByteArray entry(const QByteArray &number, qsizetype size = 32 + 28 + 256)
{
    return "{\"number\":" + number + ",\"sealed\":\"" + QByteArray(size, 'x').toBase64() + "\"}";
}

QByteArray file(const QByteArray &entries, const QByteArray &next = "9")
{
    return "{\"format\":\"contact-warden-signin-spool\",\"version\":1,\"next\":" + next +
           ",\"entries\":[" + entries + "]}";
}

} // namespace

class SignInSpoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensUnderItsOwnNumberAlone()
    {
        const X25519KeyPair pair = newX25519KeyPair().value();
        const FailedSignIn signIn = failure(newUuid());
        const SpoolEntry sealed = sealSignIn(7, signIn, pair.publicKey, workspace).value();
        QCOMPARE(openSignIn(sealed, pair.privateKey, workspace).value(), signIn);
        QVERIFY(!openSignIn({8, sealed.sealed}, pair.privateKey, workspace));
        QVERIFY(!openSignIn(sealed, pair.privateKey, u"another"_s));
        QVERIFY(!openSignIn(sealed, newX25519KeyPair().value().privateKey, workspace));
    }

    void theSizeDoesntTellAKnownNameFromAnUnknownOne()
    {
        const X25519KeyPair pair = newX25519KeyPair().value();
        FailedSignIn unknown = failure({});
        unknown.reason = ErrorReason::NotKnownHere;
        QCOMPARE(
            sealSignIn(1, unknown, pair.publicKey, workspace).value().sealed.size(),
            sealSignIn(2, failure(newUuid()), pair.publicKey, workspace).value().sealed.size());
    }

    void aSealedTextOfSomebodyElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("plain");
        const QByteArray id = newUuid().toLatin1();
        const QByteArray rest = "\"time\":\"2026-11-25T10:00:00.000Z\",\"operator\":\"\","
                                "\"unlock\":\"passphrase\",\"reason\":\"wrong_passphrase\"}";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no id") << "{" + rest;
        QTest::newRow("a text as its id") << "{\"id\":\"<b>not an id</b>\"," + rest;
        QTest::newRow("one member more") << "{\"id\":\"" + id + "\",\"more\":1," + rest;
        QTest::newRow("a reason that is none")
            << QByteArray("{\"id\":\"" + id + "\"," + rest).replace("wrong_passphrase", "evil");
        QTest::newRow("no time")
            << QByteArray("{\"id\":\"" + id + "\"," + rest).replace("2026-11-25T", "yesterday");
    }
    void aSealedTextOfSomebodyElseIsRefused()
    {
        QFETCH(QByteArray, plain);
        const X25519KeyPair pair = newX25519KeyPair().value();
        const QByteArray context = "contact-warden sign-in v1\n" + workspace.toUtf8() + "\n1";
        const SpoolEntry forged{1, sealTo(pair.publicKey, plain, context).value()};
        QVERIFY(!openSignIn(forged, pair.privateKey, workspace));
    }

    void aDamagedFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << file(entry("1")).chopped(1);
        QTest::newRow("another format") << file({}).replace("signin-spool", "credentials");
        QTest::newRow("a newer version") << file({}).replace(":1,", ":2,");
        QTest::newRow("next is 0") << file({}, "0");
        QTest::newRow("next is a fraction") << file({}, "1.5");
        QTest::newRow("next is beyond") << file({}, "1e300");
        QTest::newRow("an entry beyond next") << file(entry("9"));
        QTest::newRow("a negative number") << file(entry("-1"));
        QTest::newRow("numbers out of order") << file(entry("2") + "," + entry("1"));
        QTest::newRow("a number twice") << file(entry("2") + "," + entry("2"));
        QTest::newRow("a short entry") << file(entry("1", 100));
        QTest::newRow("a long entry") << file(entry("1", 1000));
        QTest::newRow("no entry") << file("null");
        QByteArray many = entry("1");
        for (int i = 2; i < 300; ++i)
            many += "," + entry(QByteArray::number(i));
        QTest::newRow("too many") << file(many, "300");
        QTest::newRow("too large") << file({}) + QByteArray(largestSpool, ' ');
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void aDamagedFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(parseSpool(file(entry("1") + "," + entry("8"))));
        const Result<SpoolContent> content = parseSpool(bytes);
        QVERIFY(!content);
        QCOMPARE(content.error().reason, ErrorReason::Damaged);
    }

    void aDamagedFileStartsAnewAndKeepsTheNextFailure()
    {
        const X25519KeyPair pair = newX25519KeyPair().value();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"signin.spool"_s);
        for (const QByteArray &bytes :
             {QByteArray("{"), QByteArray(2 * largestSpool, 'x'), file({}, "1099511627776")}) {
            QFile damaged(path);
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(bytes);
            damaged.close();
            SignInSpool spool = SignInSpool::open(folder.path()).value();
            QVERIFY(spool.add(failure({}), pair.publicKey, workspace));
            QCOMPARE(spool.content().entries.size(), size_t{1});
            QCOMPARE(spool.content().next, 2);
        }
    }

    void aFullFileIsReadBack()
    {
        const X25519KeyPair pair = newX25519KeyPair().value();
        QTemporaryDir folder;
        SpoolContent full;
        full.next = highestSpoolNumber - 1;
        for (qint64 number = full.next - mostSpooled; number < full.next; ++number)
            full.entries.push_back(
                sealSignIn(number, failure(newUuid()), pair.publicKey, workspace).value());
        QVERIFY(SignInSpool::open(folder.path()).value().replace(full));
        const SignInSpool again = SignInSpool::open(folder.path()).value();
        QCOMPARE(again.condition(), SignInSpool::Condition::Sound);
        QVERIFY(again.content() == full);
        QVERIFY(!(QFile::permissions(folder.filePath(u"signin.spool"_s)) & QFile::ReadOther));
    }
};

QTEST_GUILESS_MAIN(SignInSpoolTest)
#include "sign_in_spool_test.moc"
