#include "core/oauth/token_authorization.h"
#include "tests/core/oauth/oauth_world.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

class StoredTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedTokensComeBackAsTheyWere();
    void damagedTokensAreSaid();
    void aSignInWithoutARefreshTokenKeepsTheFormerOne();
    void anotherAccountIsNotTakenUnasked();
    void whatIsForgottenIsGone();
};

static const QString name = u"connection/1/tokens"_s;

void StoredTokensTest::storedTokensComeBackAsTheyWere()
{
    OAuthWorld world;
    const StoredTokens stored(world.credentials, name);
    TokenSet tokens;
    tokens.access = Secret(QByteArray(16 * 1024, 'a') + "\"\\");
    tokens.refresh = Secret(QByteArray(16 * 1024, '~'));
    tokens.expiresAt = QDateTime(QDate(2026, 12, 1), QTime(1, 2, 3, 4), QTimeZone::utc());
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

static TokenSet tokensOf(const QString &account, const QByteArray &access,
                         const QByteArray &refresh)
{
    TokenSet tokens;
    tokens.access = Secret(QByteArrayView(access));
    tokens.refresh = Secret(QByteArrayView(refresh));
    tokens.account = {account, account};
    tokens.expiresAt = tokens.signedInAt = tokens.obtainedAt =
        QDateTime(QDate(2026, 12, 1), QTime(1, 2), QTimeZone::utc());
    return tokens;
}

void StoredTokensTest::aSignInWithoutARefreshTokenKeepsTheFormerOne()
{
    OAuthWorld world;
    const StoredTokens stored(world.credentials, name);
    const QString folder = world.folder.path();
    QVERIFY(keepSignIn(stored, tokensOf(u"ada"_s, "a1", "r1"), folder, world.progress));
    QVERIFY(keepSignIn(stored, tokensOf(u"ada"_s, "a2", ""), folder, world.progress));
    QCOMPARE(stored.read()->access.view().toByteArray(), QByteArray("a2"));
    QCOMPARE(stored.read()->refresh.view().toByteArray(), QByteArray("r1"));
    QVERIFY(keepSignIn(stored, tokensOf(u"ada"_s, "a3", "r3"), folder, world.progress));
    QCOMPARE(stored.read()->refresh.view().toByteArray(), QByteArray("r3"));
}

void StoredTokensTest::anotherAccountIsNotTakenUnasked()
{
    OAuthWorld world;
    const StoredTokens stored(world.credentials, name);
    const QString folder = world.folder.path();
    QVERIFY(keepSignIn(stored, tokensOf(u"ada"_s, "a1", "r1"), folder, world.progress));
    const Result<void> other =
        keepSignIn(stored, tokensOf(u"bob"_s, "a2", "r2"), folder, world.progress);
    QCOMPARE(other.error().reason, ErrorReason::OtherAccount);
    QCOMPARE(other.error().subject, u"bob"_s);
    QCOMPARE(stored.read()->access.view().toByteArray(), QByteArray("a1"));
    QVERIFY(forgetSignIn(stored, folder, world.progress));
    QVERIFY(keepSignIn(stored, tokensOf(u"bob"_s, "a2", "r2"), folder, world.progress));
}

void StoredTokensTest::whatIsForgottenIsGone()
{
    OAuthWorld world;
    const StoredTokens stored(world.credentials, name);
    QVERIFY(
        keepSignIn(stored, tokensOf(u"ada"_s, "a1", "r1"), world.folder.path(), world.progress));
    QVERIFY(forgetSignIn(stored, world.folder.path(), world.progress));
    QCOMPARE(stored.read().error().reason, ErrorReason::KeychainEntryGone);
    QVERIFY(forgetSignIn(stored, world.folder.path(), world.progress)); // there is none
}

QTEST_GUILESS_MAIN(StoredTokensTest)
#include "stored_tokens_test.moc"
