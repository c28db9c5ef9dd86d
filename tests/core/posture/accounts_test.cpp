#include "tests/core/posture/accounts_world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warden;

namespace {

// The answer with one member of it, or of each item in a list of it, changed.
SandboxResponse changed(const SandboxResponse &answer,
                        const std::function<void(QJsonObject &body)> &change)
{
    QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    change(body);
    SandboxResponse other = answer;
    other.body = QJsonDocument(body).toJson();
    return other;
}

struct Wrong
{
    const char *name;
    World::Spoil spoil;
};

// What a service may answer instead. None of it says that all is well.
std::vector<Wrong> allThatGoesWrong()
{
    const auto always = [](const SandboxResponse &instead) -> World::Spoil {
        return [instead](const SandboxRequest &, const SandboxResponse &) { return instead; };
    };
    const auto body = [](const std::function<void(QJsonObject &)> &change) -> World::Spoil {
        return [change](const SandboxRequest &, const SandboxResponse &answer) {
            return changed(answer, change);
        };
    };
    std::vector<Wrong> all{
        {"html", always({200, {{"Content-Type", "text/html"}}, "<html>Sign in</html>"})},
        {"empty body", always(jsonResponse(200, ""))},
        {"empty object", always(jsonResponse(200, "{}"))},
        {"a list", always(jsonResponse(200, "[]"))},
        {"null", always(jsonResponse(200, "null"))},
        {"half of it",
         [](const SandboxRequest &, SandboxResponse answer) {
             answer.body.chop(answer.body.size() / 2);
             return std::optional(answer);
         }},
        {"no content", always({204, {}, {}})},
        {"an error inside", always(jsonResponse(200, R"({"error":{"code":"x"}})"))},
        {"value is no list", body([](QJsonObject &json) {
             for (const QString &key : {u"value"_s, u"users"_s, u"items"_s}) {
                 if (json.contains(key))
                     json.insert(key, u"many"_s);
             }
             json.remove(u"isEnabled"_s);
         })},
        {"empty list", body([](QJsonObject &json) {
             for (const QString &key : {u"value"_s, u"users"_s, u"items"_s}) {
                 if (json.contains(key))
                     json.insert(key, QJsonArray());
             }
             json.remove(u"isEnabled"_s);
         })},
        {"items are no objects", body([](QJsonObject &json) {
             for (const QString &key : {u"value"_s, u"users"_s, u"items"_s}) {
                 if (json.contains(key))
                     json.insert(key, QJsonArray{1, u"a"_s, QJsonValue::Null});
             }
             json.insert(u"isEnabled"_s, u"true"_s);
         })},
        {"fields are missing", body([](QJsonObject &json) {
             for (const QString &key : {u"value"_s, u"users"_s, u"items"_s}) {
                 QJsonArray items = json.value(key).toArray();
                 for (QJsonValueRef item : items) {
                     QJsonObject without = item.toObject();
                     for (const QString &field :
                          {u"isEnrolledIn2Sv"_s, u"isEnforcedIn2Sv"_s, u"isAdmin"_s,
                           u"lastLoginTime"_s, u"isMfaRegistered"_s, u"clientId"_s})
                         without.remove(field);
                     item = without;
                 }
                 if (json.contains(key))
                     json.insert(key, items);
             }
             json.remove(u"isEnabled"_s);
         })},
        {"fields are texts", body([](QJsonObject &json) {
             for (const QString &key : {u"value"_s, u"users"_s}) {
                 QJsonArray items = json.value(key).toArray();
                 for (QJsonValueRef item : items) {
                     QJsonObject other = item.toObject();
                     for (const QString &field :
                          {u"isEnrolledIn2Sv"_s, u"isEnforcedIn2Sv"_s, u"isAdmin"_s,
                           u"lastLoginTime"_s, u"isMfaRegistered"_s, u"clientId"_s})
                         other.insert(field, u"true"_s);
                     item = other;
                 }
                 if (json.contains(key))
                     json.insert(key, items);
             }
             if (json.contains(u"items"_s))
                 json.insert(u"items"_s, QJsonObject());
             json.insert(u"isEnabled"_s, 1);
         })},
        {"a page that never ends", body([](QJsonObject &json) {
             json.insert(u"nextPageToken"_s, 7);
             json.insert(u"@odata.nextLink"_s, 7);
             json.remove(u"items"_s);
             json.remove(u"isEnabled"_s);
         })},
        {"another host's page", body([](QJsonObject &json) {
             json.insert(u"nextPageToken"_s, u""_s);
             json.insert(u"@odata.nextLink"_s, u"https://evil.example/v1.0/users"_s);
             json.remove(u"items"_s);
             json.remove(u"isEnabled"_s);
         })},
    };
    for (const int status : {301, 400, 401, 402, 403, 404, 405, 409, 410, 418, 500, 501}) {
        static QList<QByteArray> names;
        names.append("status " + QByteArray::number(status));
        all.push_back({names.last().constData(), always(jsonResponse(status, "{}"))});
    }
    return all;
}

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereAllIsWellItPasses_data() { services(); }
    void whereAllIsWellItPasses()
    {
        QFETCH(bool, isGoogle);
        World world(isGoogle);
        world.sandbox.setPageSize(2);
        const Result<std::vector<Found>> all = world.ask();
        QVERIFY(all);
        QCOMPARE(all->size(), size_t{5});
        for (const Found &found : *all)
            QVERIFY2(found.finding.answer() == Answer::Pass,
                     qPrintable(found.check + u' ' +
                                unknownName(found.finding.why().value_or(Unknown::NotAsked))));
        // One for each page of two, and what else there is to ask.
        QCOMPARE(world.requests.load(), isGoogle ? 3 + 1 : 3 + 1 + 1 + 1);
    }

    void noFailureOfAnyCallLeadsToAPass_data()
    {
        QTest::addColumn<bool>("isGoogle");
        QTest::addColumn<int>("wrong");
        const std::vector<Wrong> all = allThatGoesWrong();
        for (size_t i = 0; i < all.size(); ++i) {
            QTest::addRow("Google: %s", all[i].name) << true << int(i);
            QTest::addRow("Microsoft: %s", all[i].name) << false << int(i);
        }
    }
    void noFailureOfAnyCallLeadsToAPass()
    {
        QFETCH(bool, isGoogle);
        QFETCH(int, wrong);
        World world(isGoogle);
        world.spoil = allThatGoesWrong().at(size_t(wrong)).spoil;
        const Result<std::vector<Found>> all = world.ask();
        QVERIFY(all);
        QCOMPARE(all->size(), size_t{5});
        for (const Found &found : *all)
            QVERIFY2(found.finding.answer() == Answer::Undetermined, qPrintable(found.check));
    }

    void withoutANetworkNothingIsKnown_data() { services(); }
    void withoutANetworkNothingIsKnown()
    {
        QFETCH(bool, isGoogle);
        World world(isGoogle);
        world.server.stop();
        const Result<std::vector<Found>> all = world.ask();
        QVERIFY(all);
        QStringList answered;
        for (const Found &found : *all) {
            QCOMPARE(found.finding.why(), Unknown::Unreachable);
            answered.append(found.check);
        }
        QStringList asked = isGoogle ? GoogleAccounts::checks() : MicrosoftAccounts::checks();
        answered.sort();
        asked.sort();
        QCOMPARE(answered, asked);
    }

    void halfAListIsNoPass_data() { services(); }
    void halfAListIsNoPass()
    {
        QFETCH(bool, isGoogle);
        World world(isGoogle);
        SandboxAccount late = World::person(9);
        late.name = u"p0@example.com"_s; // who asks comes after what is lost
        AccountSandbox other(
            {.dialect = isGoogle ? AccountDialect::Google : AccountDialect::Microsoft});
        other.add(World::person(1));
        other.add(World::person(2));
        late.id = u"user-0"_s;
        other.add(late);
        other.loseAfter(2);
        world.spoil = [&](const SandboxRequest &request, const SandboxResponse &) {
            return other.answer(request);
        };
        QCOMPARE(world.answerTo(u"two_factor.enrolled"_s).why(), Unknown::Incomplete);
        QCOMPARE(world.answerTo(u"accounts.admins"_s).answer(), Answer::Undetermined);
        other.loseAfter(0);
        QCOMPARE(world.answerTo(u"two_factor.enrolled"_s).answer(), Answer::Pass);
    }

    void aSecondPageThatFailsIsNoPass_data() { services(); }
    void aSecondPageThatFailsIsNoPass()
    {
        QFETCH(bool, isGoogle);
        World world(isGoogle);
        world.sandbox.setPageSize(2);
        world.spoil = [](const SandboxRequest &request,
                         const SandboxResponse &) -> std::optional<SandboxResponse> {
            if (request.query.contains("U2") || request.query.contains("skiptoken=2"))
                return jsonResponse(400, "{}");
            return {};
        };
        const Finding finding = world.answerTo(u"two_factor.enrolled"_s);
        QCOMPARE(finding.answer(), Answer::Undetermined);
        QCOMPARE(finding.looked(), 2);
    }

    void whoHasNoSecondFactorIsNamedAdminsFirst_data() { services(); }
    void whoHasNoSecondFactorIsNamedAdminsFirst()
    {
        QFETCH(bool, isGoogle);
        World world(isGoogle);
        SandboxAccount user = World::person(7);
        user.isEnrolled = false;
        world.sandbox.add(user);
        user = World::person(8);
        user.isEnrolled = false;
        user.isAdmin = true;
        world.sandbox.add(user);
        const Finding finding = world.answerTo(u"two_factor.enrolled"_s);
        QCOMPARE(finding.answer(), Answer::Fail);
        QCOMPARE(finding.subjects(), (QStringList{u"p8@example.com"_s, u"p7@example.com"_s}));
        QVERIFY(world.answerTo(u"two_factor.enforced"_s).answer() == Answer::Pass);
    }

    void oneWhoDoesntSayIsNoPass_data() { services(); }
    void oneWhoDoesntSayIsNoPass()
    {
        QFETCH(bool, isGoogle);
        World world(isGoogle);
        SandboxAccount silent = World::person(7);
        silent.without = {u"isEnrolledIn2Sv"_s, u"isMfaRegistered"_s, u"isAdmin"_s};
        world.sandbox.add(silent);
        QCOMPARE(world.answerTo(u"two_factor.enrolled"_s).why(), Unknown::Unreadable);
        QCOMPARE(world.answerTo(u"accounts.admins"_s).why(), Unknown::Unreadable);
    }

    void refusalsAreToldApart_data() { services(); }
    void refusalsAreToldApart()
    {
        QFETCH(bool, isGoogle);
        World world(isGoogle);
        world.sandbox.setAdministrator(false);
        QCOMPARE(world.answerTo(u"two_factor.enrolled"_s).why(), Unknown::NoRole);
        world.sandbox.setAdministrator(true);
        world.onlyGranted = QStringList();
        world.requests = 0;
        const Finding finding = world.answerTo(u"two_factor.enrolled"_s);
        QCOMPARE(finding.why(), Unknown::NoPermission);
        QVERIFY(!finding.needed().isEmpty());
        QCOMPARE(world.answerTo(u"grants.apps"_s).why(), Unknown::NoPermission);
        QCOMPARE(world.requests.load(), 0); // nothing is asked that wasn't granted
    }

    void notLicensedIsntOff()
    {
        World world(false);
        world.sandbox.setLicensed(false);
        const Finding finding = world.answerTo(u"two_factor.enrolled"_s);
        QCOMPARE(finding.why(), Unknown::NotLicensed);
        QCOMPARE(finding.needed(), u"Microsoft Entra ID P1"_s);
        QCOMPARE(world.answerTo(u"accounts.security_defaults"_s).answer(), Answer::Pass);
    }

    void registeredIsntEnforced()
    {
        World world(false);
        world.sandbox.setSecurityDefaults(false);
        QCOMPARE(world.answerTo(u"two_factor.enrolled"_s).answer(), Answer::Pass);
        QCOMPARE(world.answerTo(u"two_factor.enforced"_s).why(), Unknown::NeedsAPerson);
    }

    void administratorsAreCounted_data() { services(); }
    void administratorsAreCounted()
    {
        QFETCH(bool, isGoogle);
        World world(isGoogle);
        for (int i = 10; i < 13; ++i) {
            SandboxAccount admin = World::person(i);
            admin.isAdmin = true;
            world.sandbox.add(admin);
        }
        const Finding finding = world.answerTo(u"accounts.admins"_s);
        QCOMPARE(finding.answer(), Answer::Fail);
        QCOMPARE(finding.subjects().size(), 5);
    }

    void whoStaysAwayIsNamedAndWhoIsSuspendedIsnt()
    {
        World world(true);
        SandboxAccount away = World::person(7);
        away.seenAt = QDateTime::currentDateTimeUtc().addDays(-91);
        world.sandbox.add(away);
        SandboxAccount never = World::person(8);
        never.seenAt = {};
        world.sandbox.add(never);
        SandboxAccount gone = never;
        gone.isSuspended = true;
        gone.isEnrolled = false;
        world.sandbox.add(gone);
        QCOMPARE(world.answerTo(u"accounts.inactive"_s).subjects(),
                 (QStringList{u"p7@example.com"_s, u"p8@example.com"_s}));
        QCOMPARE(world.answerTo(u"two_factor.enrolled"_s).answer(), Answer::Pass);
    }

    void otherAppsAreNamedForAPersonToJudge_data() { services(); }
    void otherAppsAreNamedForAPersonToJudge()
    {
        QFETCH(bool, isGoogle);
        World world(isGoogle);
        world.sandbox.addApp(u"zapier-client"_s, u"Zapier"_s);
        const Finding finding = world.answerTo(u"grants.apps"_s);
        QCOMPARE(finding.why(), Unknown::NeedsAPerson);
        QCOMPARE(finding.subjects(), QStringList{u"Zapier"_s});
    }

    void aGrantThatDoesNotSayWhoseItIsIsNoPass()
    {
        const auto unclear = [](const QString &whose, const QString &person) {
            World world(false);
            world.sandbox.addGrant({{u"clientId"_s, u"sp-1"_s},
                                    {u"consentType"_s, whose},
                                    {u"principalId"_s, person}});
            return world.answerTo(u"grants.apps"_s).unclear();
        };
        QCOMPARE(unclear(u"Principal"_s, u"user-1"_s), 0); // somebody else's
        QCOMPARE(unclear(u"Principal"_s, {}), 1);
        QCOMPARE(unclear(u"SomePrincipals"_s, u"user-1"_s), 1);
    }

    void tenThousandAreOneRequestAPageAndGoOnAfterAStop_data() { services(); }
    void tenThousandAreOneRequestAPageAndGoOnAfterAStop()
    {
        QFETCH(bool, isGoogle);
        World world(isGoogle);
        for (int i = 5; i < 10'000; ++i) {
            SandboxAccount account = World::person(i);
            account.isEnrolled = i != 5 && i != 9'999;
            world.sandbox.add(account);
        }
        world.sandbox.setPageSize(500);
        qint64 seen = 0;
        world.progress = Progress([&](const ProgressStep &step) { seen = step.done; },
                                  [&] { return world.kept.size() == 8; });
        QCOMPARE(world.ask().error().kind, ErrorKind::Cancelled);
        QCOMPARE(world.requests.load(), 8);
        QCOMPARE(seen, 4000);

        world.progress = {};
        const HalfReading half = world.kept.back();
        const Result<std::vector<Found>> all = world.ask(half);
        QVERIFY(all);
        QCOMPARE(all->front().finding.looked(), 10'000);
        QCOMPARE(all->front().finding.subjects(),
                 (QStringList{u"p5@example.com"_s, u"p9999@example.com"_s}));
        const int others = isGoogle ? 1 : 3;
        QCOMPARE(world.requests.load(), 20 + others);
        if (!isGoogle) { // at most five in ten seconds: the first two at once
            const double seconds = double(world.waited.time->count()) / 1000;
            QVERIFY2(seconds >= (23 - 2 * 2) / 0.3 - 10, qPrintable(QString::number(seconds)));
        }
    }

private:
    static void services()
    {
        QTest::addColumn<bool>("isGoogle");
        QTest::newRow("Google") << true;
        QTest::newRow("Microsoft") << false;
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
