#include "core/oauth/stored_tokens.h"
#include "tests/core/oauth/oauth_world.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class StoredTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedTokensComeBackAsTheyWere();
    void damagedTokensAreSaid();
};

static const QString name = u"connection/1/tokens"_s;

void StoredTokensTest::storedTokensComeBackAsTheyWere()
{
    OAuthWorld world;
    const StoredTokens stored(world.credentials, name);
    TokenSet tokens;
    tokens.access = Secret(QByteArray(16 * 1024, 'a') + "\"\\");
    tokens.refresh = Secret(QByteArray(16 * 1024, '~'));
    tokens.expiresAt = QDateTime(QDate(2026, 12, 1), QTime(1, 2, 3, 4), Qt::UTC);
    tokens.signedInAt = tokens.expiresAt.addDays(-3);
    tokens.obtainedAt = tokens.expiresAt.addSecs(-3600);
    tokens.scopes = {u"a"_s, u"b"_s};
    tokens.account = {u"1"_s, u"Ĝis \"la\" 😀"_s};
    QVERIFY(stored.write(tokens));
    const Result<TokenSet> read = stored.read();
    QVERIFY(read);
    QVERIFY(read->access.equals(tokens.access));
    QVERIFY(read->refresh.equals(tokens.refresh));
    QCOMPARE(read->expiresAt, tokens.expiresAt);
    QCOMPARE(read->signedInAt, tokens.signedInAt);
    QCOMPARE(read->obtainedAt, tokens.obtainedAt);
    QCOMPARE(read->scopes, tokens.scopes);
    QCOMPARE(read->account, tokens.account);
}

void StoredTokensTest::damagedTokensAreSaid()
{
    OAuthWorld world;
    const StoredTokens stored(world.credentials, name);
    for (const QByteArray &json : {QByteArray("{}"), QByteArray("x"), QByteArray("{\"version\":1}"),
                                   QByteArray("{\"version\":1,\"access_token\":\"a\"}")}) {
        QVERIFY(world.credentials.write(name, Secret(QByteArrayView(json))));
        QCOMPARE(stored.read().error().reason, ErrorReason::Damaged);
    }
}

QTEST_GUILESS_MAIN(StoredTokensTest)
#include "stored_tokens_test.moc"
