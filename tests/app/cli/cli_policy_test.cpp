#include "tests/e2e/command_line_world.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// One story in order: policies by the command line, each command a process of its own.
class CliPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRoutesTreatmentsCanBeSetAndShown();
    void whatAnAddressBookCannotHoldIsWrongUsage();
    void aFieldIsNamedOnce();
    void aPreviewShowsBeforeAndAfter();
    void fewerFieldsKeepTheirTreatment();
    void aServicesDefaultIsWhatANewRouteStartsWith();
    void groupsThatNeverLeaveAreListedAndKept();
    void theHookGetsWhatThePolicySays();
    void anotherKeyForHashesIsMadeWhenItIsSaidTwice();

private:
    QString treatment(const QJsonObject &policy, const QString &field) const;
    QJsonObject firstPolicy();

    CardDavSandbox m_server;
    ZapierSandbox m_hooks;
    std::unique_ptr<CommandLineWorld> m_world;
    QString m_book;
    QString m_hook;
    QString m_toHook;
    QString m_toFile;
};

void CliPolicyTest::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_hooks.start());
    m_server.addBook(u"one"_s, u"One"_s);
    m_server.put(
        u"one"_s, u"a.vcf"_s,
        smallCard(u"uid-a"_s, u"Ada Lovelace"_s, u"ada@example.com"_s, "TEL:+4930901820\r\n"));
    m_server.put(
        u"one"_s, u"b.vcf"_s,
        smallCard(u"uid-b"_s, u"Bea Hidden"_s, u"bea@example.com"_s, "CATEGORIES:Family\r\n"));
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    m_book = m_world->addCardDav(m_server)[u"One"_s];
    m_hook = m_world->addHook(m_hooks);
    m_toHook = m_world->addRoute(m_book, m_hook);
    m_toFile = m_world->addRoute(m_book, m_world->addFile(m_world->path(u"out.vcf"_s)));
    QVERIFY2(!m_toHook.isEmpty() && !m_toFile.isEmpty(), m_world->last().summary());
}

QString CliPolicyTest::treatment(const QJsonObject &policy, const QString &field) const
{
    for (const QJsonValue &each : policy["fields"_L1].toArray()) {
        if (each["field"_L1].toString() == field)
            return each["treatment"_L1].toString();
    }
    return {};
}

QJsonObject CliPolicyTest::firstPolicy()
{
    const CommandResult shown = m_world->run({u"policy"_s, u"show"_s, u"--route"_s, m_toHook});
    return shown.json["routes"_L1].toArray().at(0).toObject();
}

void CliPolicyTest::aRoutesTreatmentsCanBeSetAndShown()
{
    QCOMPARE(treatment(firstPolicy(), u"note"_s), u"dropped"_s);
    const CommandResult set =
        m_world->run({u"policy"_s, u"set"_s, u"--route"_s, m_toHook, u"--mask"_s, u"email"_s,
                      u"--hash"_s, u"phone"_s, u"--drop"_s, u"note"_s});
    QVERIFY2(set.isOk(), set.summary());
    const QJsonObject policy = firstPolicy();
    QCOMPARE(policy["version"_L1].toInt(), 2);
    QCOMPARE(policy, set.json);
    QCOMPARE(treatment(policy, u"name"_s), u"as_is"_s);
    QCOMPARE(treatment(policy, u"email"_s), u"masked"_s);
    QCOMPARE(treatment(policy, u"phone"_s), u"hashed"_s);
    QCOMPARE(treatment(policy, u"note"_s), u"dropped"_s);
    const CommandResult all = m_world->run({u"policy"_s, u"show"_s});
    QCOMPARE(all.json["routes"_L1].toArray().size(), 2);
}

void CliPolicyTest::whatAnAddressBookCannotHoldIsWrongUsage()
{
    const CommandResult set =
        m_world->run({u"policy"_s, u"set"_s, u"--route"_s, m_toFile, u"--hash"_s, u"email"_s});
    QCOMPARE(set.exitCode, 2);
    QCOMPARE(set.errorKind(), u"usage"_s);
    QVERIFY2(set.json["error"_L1]["message"_L1].toString().contains(u"hook"_s), set.summary());
}

void CliPolicyTest::aFieldIsNamedOnce()
{
    const CommandResult set =
        m_world->run({u"policy"_s, u"set"_s, u"--route"_s, m_toHook, u"--mask"_s, u"email"_s,
                      u"--as-is"_s, u"name,email"_s});
    QCOMPARE(set.exitCode, 2);
    QCOMPARE(treatment(firstPolicy(), u"email"_s), u"masked"_s);
}

void CliPolicyTest::aPreviewShowsBeforeAndAfter()
{
    QVERIFY(m_world->run({u"sync"_s, u"--plan-only"_s}).exitCode == 0);
    const CommandResult found = m_world->run({u"contacts"_s, u"search"_s, u"Ada"_s});
    const QString ada = found.json["contacts"_L1][0]["id"_L1].toString();
    QVERIFY2(!ada.isEmpty(), found.summary());
    const CommandResult preview =
        m_world->run({u"policy"_s, u"preview"_s, u"--route"_s, m_toHook, u"--contact"_s, ada});
    QVERIFY2(preview.isOk(), preview.summary());
    QVERIFY(!preview.json["never_leaves"_L1].toBool());
    QHash<QString, QJsonObject> fields;
    for (const QJsonValue &each : preview.json["fields"_L1].toArray())
        fields.insert(each["field"_L1].toString(), each.toObject());
    QVERIFY(fields[u"email"_s]["before"_L1].toString().contains(u"ada@example.com"_s));
    QVERIFY(fields[u"email"_s]["after"_L1].toString().contains(u"a•••@example.com"_s));
    QVERIFY(!fields[u"phone"_s]["after"_L1].toString().contains(u"901820"_s));
    const CommandResult nobody = m_world->run(
        {u"policy"_s, u"preview"_s, u"--route"_s, m_toHook, u"--contact"_s, u"nobody"_s});
    QCOMPARE(nobody.exitCode, 2);
}

void CliPolicyTest::fewerFieldsKeepTheirTreatment()
{
    QVERIFY(m_world->run({u"route"_s, u"set"_s, m_toHook, u"--fields"_s, u"name,email,phone"_s})
                .isOk());
    QCOMPARE(treatment(firstPolicy(), u"email"_s), u"masked"_s);
    QCOMPARE(treatment(firstPolicy(), u"phone"_s), u"hashed"_s);
}

void CliPolicyTest::aServicesDefaultIsWhatANewRouteStartsWith()
{
    const CommandResult set =
        m_world->run({u"policy"_s, u"defaults"_s, u"zapier"_s, u"--hash"_s, u"email"_s});
    QVERIFY2(set.isOk(), set.summary());
    const QJsonObject zapier = set.json["defaults"_L1].toArray().at(0).toObject();
    QCOMPARE(zapier["set"_L1].toBool(), true);
    QCOMPARE(treatment(zapier, u"email"_s), u"hashed"_s);
    const QString added = m_world->addRoute(m_book, m_hook);
    const CommandResult shown = m_world->run({u"policy"_s, u"show"_s, u"--route"_s, added});
    QCOMPARE(treatment(shown.json["routes"_L1][0].toObject(), u"email"_s), u"hashed"_s);
    QVERIFY(m_world->run({u"route"_s, u"remove"_s, added}).isOk());
    QCOMPARE(m_world->run({u"policy"_s, u"defaults"_s, u"nowhere"_s}).exitCode, 2);
    QCOMPARE(m_world->run({u"policy"_s, u"defaults"_s, u"--hash"_s, u"email"_s}).exitCode, 2);
    const CommandResult all = m_world->run({u"policy"_s, u"defaults"_s});
    QVERIFY(all.json["defaults"_L1].toArray().size() > 3);
}

void CliPolicyTest::groupsThatNeverLeaveAreListedAndKept()
{
    const CommandResult set = m_world->run(
        {u"policy"_s, u"never-leaves"_s, u"--group"_s, u" family "_s, u"--group"_s, u"Press"_s});
    QVERIFY2(set.isOk(), set.summary());
    const CommandResult shown = m_world->run({u"policy"_s, u"never-leaves"_s});
    QCOMPARE(shown.json["groups"_L1].toArray(), (QJsonArray{u"family"_s, u"Press"_s}));
}

void CliPolicyTest::theHookGetsWhatThePolicySays()
{
    const CommandResult done = m_world->run({u"sync"_s});
    QVERIFY2(done.isOk(), done.summary());
    QCOMPARE(done.count(u"created"_s), 2); // Ada, by either route
    QCOMPARE(done.count(u"skipped"_s), 2); // Bea
    const QList<ReceivedMessage> received = m_hooks.received();
    QCOMPARE(received.size(), 1);
    QVERIFY(received.first().body.contains("Ada Lovelace"));
    QVERIFY(!received.first().body.contains("ada@example.com"));
    QVERIFY(!received.first().body.contains("901820"));
    QFile file(m_world->path(u"out.vcf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray cards = file.readAll();
    QVERIFY(cards.contains("Ada Lovelace") && !cards.contains("Bea Hidden"));
}

void CliPolicyTest::anotherKeyForHashesIsMadeWhenItIsSaidTwice()
{
    const QStringList command = {u"policy"_s, u"new-hash-key"_s, u"--route"_s};
    const auto hashed = [this] {
        return m_hooks.received().last().json["contact"_L1]["email"_L1].toString();
    };
    QVERIFY2(m_world->run(command + QStringList{m_toFile, u"--yes"_s}).exitCode == 2,
             m_world->last().summary());
    QVERIFY(m_world
                ->run({u"policy"_s, u"set"_s, u"--route"_s, m_toHook, u"--as-is"_s, u"name"_s,
                       u"--hash"_s, u"email"_s})
                .isOk());
    QVERIFY2(m_world->run({u"sync"_s}).isOk(), m_world->last().summary());
    const QString before = hashed();
    const CommandResult asked = m_world->run(command + QStringList{m_toHook});
    QCOMPARE(asked.exitCode, 3);
    QVERIFY(!asked.json["made"_L1].toBool(true));
    QVERIFY2(m_world->run({u"sync"_s}).isOk(), m_world->last().summary());
    QCOMPARE(hashed(), before);
    const CommandResult made = m_world->run(command + QStringList{m_toHook, u"--yes"_s});
    QVERIFY2(made.isOk() && made.json["made"_L1].toBool(), made.summary());
    QVERIFY2(m_world->run({u"sync"_s}).isOk(), m_world->last().summary());
    QCOMPARE(hashed().size(), 64);
    QVERIFY(hashed() != before);
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliPolicyTest)
#include "cli_policy_test.moc"
