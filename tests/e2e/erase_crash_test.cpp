#include "tests/e2e/command_line_world.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int othersAtLeast = 5;

bool isTold(const QList<ReceivedMessage> &messages, const QString &email)
{
    return std::ranges::any_of(messages, [&email](const ReceivedMessage &message) {
        return message.body.contains(email.toUtf8());
    });
}

// A book that goes into another one, which it restores, and to a hook; and a person after the
// other who is erased from all of it.
class EraseStory
{
public:
    EraseStory(int moments, quint32 seed) : m_contacts(moments + othersAtLeast), m_random(seed) {}

    bool prepare()
    {
        if (!m_server.start() || !m_hooks.start())
            return false;
        m_server.addBook(u"one"_s, u"One"_s);
        m_server.addBook(u"two"_s, u"Two"_s);
        for (int i = 0; i < m_contacts; ++i)
            put(i, u"Person%1 Test"_s.arg(i));
        if (!m_world.init().isOk())
            return false;
        const QMap<QString, QString> books = m_world.addCardDav(m_server);
        const QString hook = m_world.addHook(m_hooks, 29);
        m_world.addRoute(books[u"One"_s], books[u"Two"_s], {u"--deletions"_s, u"mirror"_s});
        m_world.addRoute(books[u"One"_s], hook);
        m_startup = m_world.run({u"route"_s, u"list"_s}).milliseconds;
        m_longest = m_startup * 4;
        return m_world.run({u"sync"_s}).exitCode == 0;
    }

    static QString email(int number)
    {
        return u"p%1@example.com"_s.arg(number, 4, 10, QChar(u'0'));
    }

    void put(int number, const QString &name)
    {
        m_server.put(u"one"_s, u"%1.vcf"_s.arg(number),
                     smallCard(u"uid-%1"_s.arg(number), name, email(number)));
    }

    bool isIn(const QString &book, int number) const
    {
        const QByteArray mail = ':' + email(number).toUtf8();
        return std::ranges::any_of(m_server.cards(book),
                                   [&mail](const auto &card) { return card.contains(mail); });
    }

    QString find(int number)
    {
        const CommandResult found = m_world.run({u"contacts"_s, u"search"_s, email(number)});
        return found.json["contacts"_L1].toArray().at(0)["id"_L1].toString();
    }

    // False when it had ended before.
    bool killErasing(const QString &person)
    {
        QElapsedTimer timer;
        timer.start();
        const auto process = m_world.start({u"contacts"_s, u"erase"_s, person, u"--yes"_s});
        const qint64 first = m_startup / 2;
        const qint64 moment = first + m_random.bounded(std::max<qint64>(m_longest - first, 1));
        const bool hasEnded = process->waitForFinished(static_cast<int>(moment));
        if (hasEnded) {
            m_longest = timer.elapsed();
        } else {
            process->kill(); // SIGKILL: nothing is tidied up
            process->waitForFinished();
            m_longest += 10; // so that the moments reach the end, too
        }
        QThread::msleep(30); // what it had sent is taken by now
        return !hasEnded;
    }

    // As soon as the first removal arrives at a book; whether one did.
    bool killWhileRemoving(const QString &person)
    {
        constexpr int longestMs = 20'000;
        const qint64 before = removals();
        const auto process = m_world.start({u"contacts"_s, u"erase"_s, person, u"--yes"_s});
        QElapsedTimer timer;
        timer.start();
        while (removals() == before && process->state() == QProcess::Running &&
               timer.elapsed() < longestMs)
            process->waitForFinished(1);
        const bool isRemoving = removals() > before && process->state() == QProcess::Running;
        process->kill();
        process->waitForFinished();
        QThread::msleep(30);
        return isRemoving;
    }

    void slowDown(bool isSlow)
    {
        m_server.faults().clear();
        if (isSlow)
            m_server.faults().add(
                {.kind = FaultKind::SlowBytes, .count = 0, .method = "DELETE", .milliseconds = 25});
    }

    CommandLineWorld &world() { return m_world; }
    ZapierSandbox &hooks() { return m_hooks; }
    int contacts() const { return m_contacts; }

private:
    qint64 removals() const
    {
        return std::ranges::count(m_server.requests(), "DELETE", &SandboxRequest::method);
    }

    const int m_contacts;
    QRandomGenerator m_random;
    CardDavSandbox m_server;
    ZapierSandbox m_hooks;
    CommandLineWorld m_world;
    qint64 m_startup = 0;
    qint64 m_longest = 0;
};

} // namespace

// WARDEN_LONG=1: 100 moments. WARDEN_SEED gives other moments.
class EraseCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterAKillNobodyComesBackAndErasingEndsWhenRepeated();

private:
    static void checkLog(EraseStory &story, const QByteArray &where);
    static void checkKilled(EraseStory &story, int number, const QString &person,
                            const QByteArray &where);
};

void EraseCrashTest::checkLog(EraseStory &story, const QByteArray &where)
{
    const CommandResult verdict = story.world().run({u"audit"_s, u"verify"_s});
    for (const QJsonValue &finding : verdict.json["findings"_L1].toArray())
        QVERIFY2(finding["kind"_L1].toString() == u"unanchored"_s, where + verdict.summary());
    QVERIFY2(verdict.json["size"_L1].toInt() > 0, where + verdict.summary());
}

void EraseCrashTest::checkKilled(EraseStory &story, int number, const QString &person,
                                 const QByteArray &where)
{
    checkLog(story, where);
    CommandLineWorld &world = story.world();
    const CommandResult events =
        world.run({u"audit"_s, u"list"_s, u"--object"_s, person, u"--action"_s, u"contact."_s});
    const bool hasBegun = events.output.contains("contact.erase_started");
    const bool hasEnded = events.output.contains("contact.erased");
    QVERIFY2(hasBegun || !hasEnded, where + events.summary());
    const bool wasInOne = story.isIn(u"one"_s, number);
    const bool wasInTwo = story.isIn(u"two"_s, number);
    QVERIFY2(hasBegun || (wasInOne && wasInTwo), where + events.summary());
    QVERIFY2(!hasEnded || (!wasInOne && !wasInTwo), where + events.summary());
    // News of somebody who is being erased goes nowhere.
    const QString news = u"Person%1 News"_s.arg(number);
    if (wasInOne)
        story.put(number, news);
    story.hooks().clearReceived();
    const CommandResult sync = world.run({u"sync"_s});
    QVERIFY2(sync.exitCode == 0, where + sync.summary());
    QVERIFY2(wasInTwo || !story.isIn(u"two"_s, number), where + sync.summary());
    QVERIFY2(wasInOne || !story.isIn(u"one"_s, number), where + sync.summary());
    const bool isTellable = wasInOne && !hasBegun;
    QCOMPARE(isTold(story.hooks().received(), story.email(number)), isTellable);

    const CommandResult again = world.run({u"contacts"_s, u"erase"_s, person, u"--yes"_s});
    QVERIFY2(again.exitCode == 0 && again.json["forgotten"_L1].toBool(), where + again.summary());
    QVERIFY2(!story.isIn(u"one"_s, number), where + again.summary());
    QVERIFY2(!story.isIn(u"two"_s, number), where + again.summary());
    QVERIFY2(story.find(number).isEmpty(), where + world.last().summary());
    const QString file = world.path(u"report-%1.json"_s.arg(number));
    const CommandResult report = world.run({u"contacts"_s, u"report"_s, person, u"--out"_s, file});
    QVERIFY2(report.exitCode == 0 && report.json["destinations"_L1].toInt() > 0,
             where + report.summary());
}

void EraseCrashTest::afterAKillNobodyComesBackAndErasingEndsWhenRepeated()
{
    const int moments = qEnvironmentVariableIsSet("WARDEN_LONG") ? 100 : 6;
    const int seed = qEnvironmentVariableIsSet("WARDEN_SEED")
                         ? qEnvironmentVariableIntValue("WARDEN_SEED")
                         : 20264;
    EraseStory story(moments + 1, static_cast<quint32>(seed));
    QVERIFY2(story.prepare(), story.world().last().summary());
    int killed = 0;
    for (int moment = 0; moment <= moments; ++moment) {
        const QByteArray where =
            "seed " + QByteArray::number(seed) + ", moment " + QByteArray::number(moment) + "\n";
        const QString person = story.find(moment);
        QVERIFY2(!person.isEmpty(), where + story.world().last().summary());
        story.slowDown(moment == moments || moment % 2 == 1);
        if (moment == moments)
            QVERIFY(story.killWhileRemoving(person)); // whatever the moments before have hit
        else
            killed += story.killErasing(person);
        if (moment % 3 == 2) // the one that goes on is killed, too
            (void)story.killErasing(person);
        story.slowDown(false);
        checkKilled(story, moment, person, where);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(killed * 2 >= moments, "most had ended before their moment");
    // Whoever is put there again stays where they were put.
    for (int number = 0; number <= moments; ++number)
        story.put(number, u"Person%1 Again"_s.arg(number));
    story.hooks().clearReceived();
    const CommandResult sync = story.world().run({u"sync"_s});
    QVERIFY2(sync.exitCode == 0, sync.summary());
    QCOMPARE(sync.count(u"skipped"_s), 2 * (moments + 1));
    for (int number = 0; number < story.contacts(); ++number)
        QCOMPARE(story.isIn(u"two"_s, number), number > moments);
    QVERIFY(story.hooks().received().isEmpty());
    checkLog(story, "at the end\n");
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::EraseCrashTest)
#include "erase_crash_test.moc"
