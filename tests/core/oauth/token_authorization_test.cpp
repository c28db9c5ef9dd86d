#include "core/oauth/token_client.h"
#include "tests/core/oauth/signed_connection.h"

#include <QDir>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// A storage that can break.
class BreakableStorage : public CredentialStorage
{
public:
    explicit BreakableStorage(CredentialStorage &storage) : m_storage(storage) {}

    Result<QByteArray> read(const QString &entry) override { return m_storage.read(entry); }
    Result<void> write(const QString &entry, const QByteArray &blob) override
    {
        if (isBroken)
            return fail(ErrorKind::Storage, ErrorReason::DiskFull);
        return m_storage.write(entry, blob);
    }
    Result<void> remove(const QString &entry) override { return m_storage.remove(entry); }

    bool isBroken = false;

private:
    CredentialStorage &m_storage;
};

} // namespace

class TokenAuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodTokenIsUsedAsItIs();
    void aTokenIsRenewedBeforeItEnds();
    void aRefusedTokenIsRenewed();
    void aTokenThatWasRenewedMeanwhileIsTaken();
    void aRotatedTokenIsStoredBeforeTheNewOneIsUsed();
    void whatCouldNotBeStoredIsNeverUsed();
    void whoMayStoreNothingEndsNoRefreshToken();
    void twoThreadsRenewOnce();
    void twoUsersOfOneStoreRenewOnce();
    void anEndedSignInIsSaidWithoutAskingAgain();
    void signingInAgainMendsIt();
    void aLostAnswerIsToldApart();
    void aTokenThatWorksOnceIsSentOnce();
    void afterALostAnswerTheOldTokenStillWorksWhereItMay();
    void anUnreachableServiceEndsNothing();
    void nobodySignedInIsSaid();
    void aSignInThatWouldEndWithinTheHourIsNotKept();
    void aRevokedSignInIsDeadAndRevokingTwiceIsFine();
    void nothingSecretStandsInTheFolder();
};

void TokenAuthorizationTest::aGoodTokenIsUsedAsItIs()
{
    Signed it;
    const auto authorization = it.authorization();
    const auto first = authorization->header(it.world.progress);
    const auto second = authorization->header(it.world.progress);
    QVERIFY(it.isGood(first));
    QVERIFY((*first)->equals(**second));
    QCOMPARE(it.world.oauth.refreshes(), 0);
}

void TokenAuthorizationTest::aTokenIsRenewedBeforeItEnds()
{
    Signed it;
    const auto authorization = it.authorization();
    it.later = 3600 - 125;
    QVERIFY(authorization->header(it.world.progress));
    QCOMPARE(it.world.oauth.refreshes(), 0);
    it.later = 3600 - 115;
    QVERIFY(it.isGood(authorization->header(it.world.progress)));
    QCOMPARE(it.world.oauth.refreshes(), 1);
    QVERIFY(it.isGood(authorization->header(it.world.progress)));
    QCOMPARE(it.world.oauth.refreshes(), 1);
    // Who signed in, and since when, is kept.
    const Result<TokenSet> tokens = it.stored.read();
    QCOMPARE(tokens->account.name, u"demo@example.com"_s);
    QVERIFY(tokens->signedInAt < tokens->obtainedAt);
}

void TokenAuthorizationTest::aRefusedTokenIsRenewed()
{
    Signed it;
    const auto authorization = it.authorization();
    const auto first = authorization->header(it.world.progress);
    it.world.oauth.expireAccessTokens();
    const auto second = authorization->afterRefusal(**first, it.world.progress);
    QVERIFY(it.isGood(second));
    // Whoever was refused with the old one too takes what there is now.
    const auto third = authorization->afterRefusal(**first, it.world.progress);
    QVERIFY((*third)->equals(**second));
    QCOMPARE(it.world.oauth.refreshes(), 1);
}

void TokenAuthorizationTest::aTokenThatWasRenewedMeanwhileIsTaken()
{
    Signed it;
    const auto one = it.authorization();
    const auto other = it.authorization();
    const auto old = one->header(it.world.progress);
    QVERIFY(other->header(it.world.progress));
    it.world.oauth.expireAccessTokens();
    QVERIFY(it.isGood(one->afterRefusal(**old, it.world.progress)));
    QVERIFY(it.isGood(other->afterRefusal(**old, it.world.progress)));
    QCOMPARE(it.world.oauth.refreshes(), 1);
}

void TokenAuthorizationTest::aRotatedTokenIsStoredBeforeTheNewOneIsUsed()
{
    Signed it(Rotation::SingleUse);
    for (int times = 1; times <= 3; ++times) {
        const Result<TokenSet> before = it.stored.read();
        it.later = 3600 * times;
        const auto authorization = it.authorization(); // knows only what is stored
        QVERIFY(authorization->header(it.world.progress));
        const Result<TokenSet> after = it.stored.read();
        QVERIFY(!after->refresh.equals(before->refresh));
        QCOMPARE(it.world.oauth.refreshes(), times);
    }
}

void TokenAuthorizationTest::whatCouldNotBeStoredIsNeverUsed()
{
    Signed it(Rotation::SingleUse);
    BreakableStorage storage(it.world.storage);
    const SealedCredentials credentials(storage, it.world.key, u"workspace"_s);
    TokenAuthorization authorization(StoredTokens(credentials, tokensName), it.options());
    it.later = 3600;
    storage.isBroken = true;
    QCOMPARE(reasonOf(authorization.header(it.world.progress)), ErrorReason::DiskFull);
    QCOMPARE(reasonOf(authorization.header(it.world.progress)), ErrorReason::DiskFull);
    // Once there is room, what came is stored, and only then used.
    storage.isBroken = false;
    const auto header = authorization.header(it.world.progress);
    QVERIFY(it.isGood(header));
    QCOMPARE(it.world.oauth.refreshes(), 1);
    QVERIFY(bearerAuthorization(it.stored.read()->access)->equals(**header));
}

void TokenAuthorizationTest::whoMayStoreNothingEndsNoRefreshToken()
{
    Signed it(Rotation::SingleUse);
    const SealedCredentials credentials(it.world.storage, it.world.key, u"workspace"_s, [] {
        return Result<std::unique_ptr<QLockFile>>(
            fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile));
    });
    TokenAuthorization authorization(StoredTokens(credentials, tokensName), it.options());
    it.later = 3600;
    QCOMPARE(reasonOf(authorization.header(it.world.progress)), ErrorReason::ChangedMeanwhile);
    QCOMPARE(it.world.oauth.refreshes(), 0);
    QVERIFY(it.isGood(it.authorization()->header(it.world.progress)));
}

void TokenAuthorizationTest::twoThreadsRenewOnce()
{
    Signed it(Rotation::SingleUse);
    const auto authorization = it.authorization();
    it.later = 3600;
    std::atomic_int good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            Progress progress;
            good += it.isGood(authorization->header(progress)) ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 4);
    QCOMPARE(it.world.oauth.refreshes(), 1);
}

void TokenAuthorizationTest::twoUsersOfOneStoreRenewOnce()
{
    Signed it(Rotation::SingleUse);
    it.later = 3600;
    it.world.faults.add({FaultKind::SlowBytes, 1, {}, u"/token"_s, 1, 2});
    std::atomic_int good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            FileCredentials storage(it.world.folder.filePath(u"credentials.sealed"_s));
            const SealedCredentials credentials(storage, it.world.key, u"workspace"_s);
            TokenAuthorization authorization(StoredTokens(credentials, tokensName), it.options());
            Progress progress;
            good += it.isGood(authorization.header(progress)) ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 4);
    QCOMPARE(it.world.oauth.refreshes(), 1);
}

void TokenAuthorizationTest::anEndedSignInIsSaidWithoutAskingAgain()
{
    Signed it;
    const auto authorization = it.authorization();
    it.world.oauth.revokeAll();
    it.later = 3600;
    const auto header = authorization->header(it.world.progress);
    QCOMPARE(reasonOf(header), ErrorReason::SignInEnded);
    QCOMPARE(header.error().kind, ErrorKind::Unauthorized);
    it.world.server.clearRequests();
    QCOMPARE(reasonOf(authorization->header(it.world.progress)), ErrorReason::SignInEnded);
    QVERIFY(it.world.server.requests().isEmpty());
}

void TokenAuthorizationTest::signingInAgainMendsIt()
{
    Signed it;
    const auto authorization = it.authorization();
    it.world.oauth.revokeAll();
    it.later = 3600;
    QVERIFY(!authorization->header(it.world.progress));
    it.later = 0;
    const Result<TokenSet> tokens = it.world.signIn();
    QVERIFY(tokens);
    QVERIFY(it.stored.write(*tokens));
    QVERIFY(it.isGood(authorization->header(it.world.progress)));
}

void TokenAuthorizationTest::aLostAnswerIsToldApart()
{
    Signed it(Rotation::OldStays);
    const auto authorization = it.authorization();
    it.later = 3600;
    it.world.faults.add({FaultKind::DroppedAfterwards, 0, {}, u"/token"_s});
    QCOMPARE(reasonOf(authorization->header(it.world.progress)), ErrorReason::AnswerIncomplete);
    it.world.faults.clear();
    it.world.faults.add({FaultKind::ServerError, 1, {}, u"/token"_s});
    QCOMPARE(reasonOf(authorization->header(it.world.progress)), ErrorReason::ServerFailed);
}

void TokenAuthorizationTest::aTokenThatWorksOnceIsSentOnce()
{
    Signed it(Rotation::SingleUse);
    const auto authorization = it.authorization();
    it.later = 3600;
    it.world.server.clearRequests();
    it.world.faults.add({FaultKind::DroppedAfterwards, 1, {}, u"/token"_s});
    QCOMPARE(reasonOf(authorization->header(it.world.progress)), ErrorReason::AnswerIncomplete);
    QCOMPARE(it.world.server.requests().size(), 1);
}

void TokenAuthorizationTest::afterALostAnswerTheOldTokenStillWorksWhereItMay()
{
    for (const Rotation rotation : {Rotation::OldStays, Rotation::SingleUse}) {
        Signed it(rotation);
        const auto authorization = it.authorization();
        it.later = 3600;
        it.world.faults.add({FaultKind::TruncatedBody, 1, {}, u"/token"_s});
        QCOMPARE(reasonOf(authorization->header(it.world.progress)), ErrorReason::AnswerIncomplete);
        const auto again = authorization->header(it.world.progress);
        if (rotation == Rotation::OldStays)
            QVERIFY(it.isGood(again));
        else
            QCOMPARE(reasonOf(again), ErrorReason::SignInEnded);
    }
}

void TokenAuthorizationTest::anUnreachableServiceEndsNothing()
{
    Signed it;
    const auto authorization = it.authorization();
    it.later = 3600;
    it.world.server.stop();
    const auto header = authorization->header(it.world.progress);
    QCOMPARE(header.error().kind, ErrorKind::Offline);
    QCOMPARE(header.error().reason, ErrorReason::HostUnreachable);
    QVERIFY(it.stored.read());
}

void TokenAuthorizationTest::nobodySignedInIsSaid()
{
    Signed it;
    QVERIFY(it.stored.remove());
    QCOMPARE(reasonOf(it.authorization()->header(it.world.progress)),
             ErrorReason::KeychainEntryGone);
}

void TokenAuthorizationTest::aSignInThatWouldEndWithinTheHourIsNotKept()
{
    Signed it;
    const auto withoutRefresh = [&] {
        TokenSet tokens = it.world.signIn().value();
        tokens.refresh = Secret();
        return tokens;
    };
    const QString folder = it.world.folder.path();
    QVERIFY(keepSignIn(it.stored, withoutRefresh(), folder, it.world.progress)); // beside the old
    QVERIFY(!it.stored.read()->refresh.isEmpty());
    QVERIFY(it.stored.remove());
    const Result<void> kept = keepSignIn(it.stored, withoutRefresh(), folder, it.world.progress);
    QCOMPARE(kept.error().kind, ErrorKind::Denied);
    QCOMPARE(kept.error().reason, ErrorReason::ScopesMissing);
    QVERIFY(!it.stored.read());
}

void TokenAuthorizationTest::aRevokedSignInIsDeadAndRevokingTwiceIsFine()
{
    Signed it;
    const TokenClient client(it.world.service(), it.world.client());
    const Result<TokenSet> tokens = it.stored.read();
    QVERIFY(client.revoke(*tokens, it.world.progress));
    QVERIFY(!it.world.oauth.isGood(tokens->access.view().toByteArray(), {}));
    QVERIFY(client.revoke(*tokens, it.world.progress));
    it.later = 3600;
    QCOMPARE(reasonOf(it.authorization()->header(it.world.progress)), ErrorReason::SignInEnded);
    const TokenClient none(microsoftSignIn(), {});
    QCOMPARE(none.revoke(*tokens, it.world.progress).error().reason, ErrorReason::NotFound);
}

void TokenAuthorizationTest::nothingSecretStandsInTheFolder()
{
    Signed it(Rotation::SingleUse);
    it.later = 3600;
    QVERIFY(it.authorization()->header(it.world.progress));
    QByteArray all;
    const QDir folder(it.world.folder.path());
    for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden)) {
        all += file.toUtf8() + *readBounded(folder.filePath(file), 1024 * 1024);
    }
    QVERIFY(it.world.oauth.secrets().size() >= 5);
    for (const QByteArray &secret : it.world.oauth.secrets()) {
        QVERIFY(!all.contains(secret));
        QVERIFY(!all.contains(secret.toBase64().chopped(4)));
    }
}

QTEST_GUILESS_MAIN(TokenAuthorizationTest)
#include "token_authorization_test.moc"
