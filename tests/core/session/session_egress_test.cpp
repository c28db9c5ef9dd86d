#include "core/session/contact_report.h"
#include "tests/core/session/egress_world.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

class SessionEgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLedgerSaysWhoHoldsAContactAndWhoOnlyReceivedIt()
    {
        EgressWorld world;
        world.sync();
        const Result<ContactLedger> ledger =
            world.session->contactLedger(world.find(u"Person 1"_s));
        REQUIRE_VALUE(ledger);
        QCOMPARE(ledger->destinations.size(), size_t{3});
        const ContactDestination *source = world.at(*ledger, world.toFile.from);
        const ContactDestination *file = world.at(*ledger, world.toFile.to);
        const ContactDestination *hook = world.at(*ledger, world.toHook.to);
        QVERIFY(source && file && hook);
        QVERIFY(source->holdsNow && source->items.empty());
        QVERIFY(file->holdsNow && file->isWritable && !file->isReceiver);
        QVERIFY(!hook->holdsNow && hook->isReceiver);
        QVERIFY(ledger->destinations.back().isReceiver); // those that hold it come first
    }

    void aBookThatLostTheContactHoldsItNoMore()
    {
        EgressWorld world;
        world.sync();
        const PersonId person = world.find(u"Person 1"_s);
        world.fixture.writeBook(u"b.vcf"_s, 1);
        world.sync();
        const Result<ContactLedger> ledger = world.session->contactLedger(person);
        REQUIRE_VALUE(ledger);
        const ContactDestination *file = world.at(*ledger, world.toFile.to);
        QVERIFY(file && !file->holdsNow && file->items.size() == 1);
        QVERIFY(world.at(*ledger, world.toFile.from)->holdsNow);
    }

    void eachFieldThatLeftIsNamedWithItsPolicyAndNoOther()
    {
        EgressWorld world;
        const SyncOutcome outcome = world.sync();
        const Result<ContactLedger> ledger =
            world.session->contactLedger(world.find(u"Person 1"_s));
        REQUIRE_VALUE(ledger);
        const ContactDestination *hook = world.at(*ledger, world.toHook.to);
        QVERIFY(hook && hook->items.size() == 1);
        QCOMPARE(hook->items[0].fields, (FieldSet{Field::Name, Field::Email}));
        QCOMPARE(hook->items[0].state, DeliveryState::Accepted);
        QCOMPARE(hook->items[0].run, outcome.run->id);
        QCOMPARE(hook->items[0].route, world.toHook.id);
        QCOMPARE(hook->items[0].policyVersion, world.toHook.policy.version);
        QCOMPARE(hook->fields.size(), size_t{2});
        for (const SentField &field : hook->fields) {
            QVERIFY(field.field == Field::Name || field.field == Field::Email);
            QCOMPARE(field.policyVersion, world.toHook.policy.version);
        }
    }

    void howEachFieldLeftIsRecorded()
    {
        EgressWorld world;
        Route treated = world.toHook;
        treated.policy.setTreatment(Field::Email, Treatment::Masked);
        treated.policy.setTreatment(Field::Title, Treatment::Hashed);
        REQUIRE_VALUE(world.session->setRoute(treated));
        world.fixture.writeBook(u"a.vcf"_s, 3, 0, u"Chief"_s);
        world.sync();
        const PersonId person = world.find(u"Person 1"_s);
        const Result<ContactLedger> ledger = world.session->contactLedger(person);
        REQUIRE_VALUE(ledger);
        const ContactDestination *hook = world.at(*ledger, world.toHook.to);
        QCOMPARE(hook->items[0].sentAs(SentAs::AsIs), FieldSet{Field::Name});
        QCOMPARE(hook->items[0].sentAs(SentAs::Masked), FieldSet{Field::Email});
        QCOMPARE(hook->items[0].sentAs(SentAs::Hashed), FieldSet{Field::Title});
        const ContactDestination *file = world.at(*ledger, world.toFile.to);
        QCOMPARE(file->items[0].sentAs(SentAs::AsIs), file->items[0].fields);

        const QString path = world.fixture.path(u"report.json"_s);
        REQUIRE_VALUE(world.session->contactReport(person, path, Session::Existing::Keep));
        const QJsonObject told = readJson(path)[u"destinations"_s].toArray()[2].toObject();
        QHash<QString, QJsonArray> ways;
        for (const QJsonValue field : told[u"fields"_s].toArray())
            ways.insert(field[u"field"_s].toString(), field[u"sent_as"_s].toArray());
        QCOMPARE(ways[u"name"_s], QJsonArray{u"as_is"_s});
        QCOMPARE(ways[u"email"_s], QJsonArray{u"masked"_s});
        QCOMPARE(ways[u"title"_s], QJsonArray{u"hashed"_s});
        const QJsonObject delivery = told[u"deliveries"_s].toArray()[0].toObject();
        QCOMPARE(delivery[u"masked"_s].toArray(), QJsonArray{u"email"_s});
        QCOMPARE(delivery[u"hashed"_s].toArray(), QJsonArray{u"title"_s});
    }

    // The receiver has the former value still.
    void aValueThatLeftAsItIsBeforeItWasMaskedIsNotForgotten()
    {
        EgressWorld world;
        world.sync();
        Route treated = world.toHook;
        treated.policy.setTreatment(Field::Email, Treatment::Masked);
        REQUIRE_VALUE(world.session->setRoute(treated));
        world.sync();
        const Result<ContactLedger> ledger =
            world.session->contactLedger(world.find(u"Person 1"_s));
        REQUIRE_VALUE(ledger);
        const ContactDestination *hook = world.at(*ledger, world.toHook.to);
        QCOMPARE(hook->items.size(), size_t{2});
        const auto email = std::ranges::find(hook->fields, Field::Email, &SentField::field);
        QCOMPARE(email->sentAs, (QList{SentAs::AsIs, SentAs::Masked}));
        const auto name = std::ranges::find(hook->fields, Field::Name, &SentField::field);
        QCOMPARE(name->sentAs, QList{SentAs::AsIs});
    }

    // Of a masked field that was emptied since, no plain value ever left.
    void aMaskedFieldThatIsClearedDidNotLeaveAsItIs()
    {
        EgressWorld world;
        Route treated = world.toHook;
        treated.policy.setTreatment(Field::Title, Treatment::Masked);
        REQUIRE_VALUE(world.session->setRoute(treated));
        world.fixture.writeBook(u"a.vcf"_s, 3, 0, u"Chief"_s);
        world.sync();
        world.fixture.writeBook(u"a.vcf"_s, 3);
        world.sync();
        const Result<ContactLedger> ledger =
            world.session->contactLedger(world.find(u"Person 1"_s));
        REQUIRE_VALUE(ledger);
        const ContactDestination *hook = world.at(*ledger, world.toHook.to);
        QCOMPARE(hook->items.size(), size_t{2});
        const auto title = std::ranges::find(hook->fields, Field::Title, &SentField::field);
        QCOMPARE(title->sentAs, QList{SentAs::Masked});
    }

    void whatLeftBeforeItWasRecordedIsSaidToBeUnknown()
    {
        ContactLedger ledger;
        ContactDestination hook;
        hook.isReceiver = true;
        hook.fields = {{Field::Email, {SentAs::NotRecorded}}};
        hook.items.push_back({.fields = {Field::Email}});
        QCOMPARE(hook.items[0].sentAs(SentAs::NotRecorded), FieldSet{Field::Email});
        QVERIFY(hook.items[0].sentAs(SentAs::AsIs).isEmpty());
        ledger.destinations = {hook};
        const QJsonObject report =
            QJsonDocument::fromJson(contactReportJson(ledger, u"Ann"_s)).object();
        const QJsonObject told = report[u"destinations"_s].toArray()[0].toObject();
        QCOMPARE(told[u"fields"_s].toArray()[0].toObject()[u"sent_as"_s].toArray(),
                 QJsonArray{u"not_recorded"_s});
        const QJsonObject delivery = told[u"deliveries"_s].toArray()[0].toObject();
        QVERIFY(delivery[u"masked"_s].isNull() && delivery[u"hashed"_s].isNull());
    }

    void aLaterMessageMovesTheLastTimeAndKeepsTheFirst()
    {
        EgressWorld world;
        world.sync();
        const PersonId person = world.find(u"Person 1"_s);
        world.fixture.moveClock(3);
        Route wider = world.toHook;
        wider.policy.allowed = {Field::Name, Field::Email, Field::Title};
        const Result<Route> changed = world.session->setRoute(wider);
        REQUIRE_VALUE(changed);
        world.fixture.writeBook(u"a.vcf"_s, 3, 0, u"Chief"_s);
        world.sync();
        const Result<ContactLedger> ledger = world.session->contactLedger(person);
        REQUIRE_VALUE(ledger);
        const ContactDestination *hook = world.at(*ledger, world.toHook.to);
        QCOMPARE(hook->items.size(), size_t{2});
        QVERIFY(hook->items[0].time > hook->items[1].time);
        QCOMPARE(hook->items[0].policyVersion, changed->policy.version);
        const auto name = std::ranges::find(hook->fields, Field::Name, &SentField::field);
        QVERIFY(name != hook->fields.end() && name->first < name->last);
        const auto title = std::ranges::find(hook->fields, Field::Title, &SentField::field);
        QVERIFY(title != hook->fields.end());
        QCOMPARE(title->first, title->last);
    }

    void whatZapierKeepsIsCountedDownToNothing()
    {
        EgressWorld world;
        world.sync();
        const PersonId person = world.find(u"Person 1"_s);
        int before = 1000;
        for (int days = 0; days <= 70; days += 10) {
            const Result<ContactLedger> ledger = world.session->contactLedger(person);
            REQUIRE_VALUE(ledger);
            const ContactDestination *hook = world.at(*ledger, world.toHook.to);
            const int left = daysLeft(hook->items[0].keptUntil, ledger->asOf);
            QVERIFY(left < before || left == -1);
            if (days < 28)
                QVERIFY(isKept(hook->items[0].keptUntil, ledger->asOf));
            if (days == 70)
                QCOMPARE(left, -1);
            before = left;
            world.fixture.moveClock(10);
        }
        const Result<ContactLedger> ledger = world.session->contactLedger(person);
        const ContactDestination *file = world.at(*ledger, world.toFile.to);
        QVERIFY(!file->items[0].keptUntil.isValid()); // nobody publishes that of a file
    }

    void whatNeverWentOutIsNotSaidToBeKept()
    {
        EgressWorld world;
        world.zapier.stop();
        (void)world.session->sync({world.toHook.id}, world.fixture.progress());
        const Result<ContactLedger> ledger =
            world.session->contactLedger(world.find(u"Person 2"_s));
        REQUIRE_VALUE(ledger);
        const ContactDestination *hook = world.at(*ledger, world.toHook.to);
        QVERIFY(hook && hook->items.size() == 1); // the hook was given up before its turn
        QCOMPARE(hook->items[0].state, DeliveryState::Unsent);
        QVERIFY(hook->fields.empty());
        QVERIFY(!hook->items[0].keptUntil.isValid());
    }

    void aRemovedConnectionStaysInTheLedger()
    {
        EgressWorld world;
        world.sync();
        const PersonId person = world.find(u"Person 1"_s);
        const Result<std::vector<ConnectionView>> views = world.session->connections();
        REQUIRE_VALUE(views);
        for (const ConnectionView &view : *views) {
            if (view.connection.service == u"zapier"_s)
                REQUIRE_VALUE(world.session->removeConnection(
                    view.connection.id, Session::Revocation::None, world.fixture.progress()));
        }
        const Result<ContactLedger> ledger = world.session->contactLedger(person);
        REQUIRE_VALUE(ledger);
        const ContactDestination *hook = world.at(*ledger, world.toHook.to);
        QVERIFY(hook && hook->isReceiver && hook->bookName.isEmpty());
        QVERIFY(!hook->items[0].routeName.isEmpty()); // as the run knew it
    }

    void whatWasSentFollowsAContactThatIsFoundToBeAnother()
    {
        ZapierSandbox zapier;
        QVERIFY(zapier.start());
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.writeBook(u"a.vcf"_s, 1);
        fixture.writeBook(u"b.vcf"_s, 1);
        Route toHook;
        toHook.from = fixture.addFile(*session, u"b.vcf"_s);
        toHook.to = fixture.addHook(*session, zapier.hookUrl().toString());
        REQUIRE_VALUE(session->addRoute(toHook));
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        Route joining;
        joining.from = fixture.addFile(*session, u"a.vcf"_s);
        joining.to = toHook.from;
        REQUIRE_VALUE(session->addRoute(joining));
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        const Result<ContactPage> page = session->searchContacts({u"Person 0"_s, 5});
        REQUIRE_VALUE(page);
        QCOMPARE(page->contacts.size(), size_t{1});
        const Result<ContactLedger> ledger = session->contactLedger(page->contacts.front().person);
        REQUIRE_VALUE(ledger);
        const ContactDestination *hook = EgressWorld::at(*ledger, toHook.to);
        QVERIFY(hook && !hook->items.empty());
    }

    void aReportNamesFieldsAndTimesAndNoOtherValue()
    {
        EgressWorld world;
        world.sync();
        const QString path = world.fixture.path(u"report.json"_s);
        REQUIRE_VALUE(
            world.session->contactReport(world.find(u"Person 1"_s), path, Session::Existing::Keep));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
        const QJsonObject report = readJson(path);
        QCOMPARE(report[u"version"_s].toInt(), 1);
        QCOMPARE(report[u"made_by"_s].toString(), u"Ann"_s);
        QCOMPARE(report[u"destinations"_s].toArray().size(), 3);
        QCOMPARE(report[u"retention"_s].toArray().size(), 1);
        const QJsonObject hook = report[u"destinations"_s].toArray()[2].toObject();
        QCOMPARE(hook[u"only_receives"_s].toBool(), true);
        QVERIFY(hook[u"fields"_s].toArray()[0].toObject()[u"days_left"_s].toInt() >= 28);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Person 1"));
        QVERIFY(!bytes.contains("@example"));
    }

    void aReportGoesOverNoFileUnlessToldSo()
    {
        EgressWorld world;
        world.sync();
        const PersonId person = world.find(u"Person 1"_s);
        const QString path = world.fixture.path(u"report.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const Result<ContactLedger> kept =
            world.session->contactReport(person, path, Session::Existing::Keep);
        QCOMPARE(errorOf(kept)->reason, ErrorReason::AlreadyExists);
        QVERIFY(readJson(path).isEmpty());
        REQUIRE_VALUE(world.session->contactReport(person, path, Session::Existing::Replace));
        QVERIFY(!readJson(path).isEmpty());
    }

    void aReportIsAnEventWithoutTheName()
    {
        EgressWorld world;
        world.sync();
        const PersonId person = world.find(u"Person 1"_s);
        REQUIRE_VALUE(world.session->contactReport(person, world.fixture.path(u"r.json"_s),
                                                   Session::Existing::Keep));
        const std::vector<AuditRow> rows = world.events(u"contact.reported"_s);
        QCOMPARE(rows.size(), size_t{1});
        QCOMPARE(rows[0].event.object.id, person.value());
        QVERIFY(rows[0].event.object.name.isEmpty());
        QCOMPARE(rows[0].event.counts.value(u"destinations"_s), 3);
        QCOMPARE(world.events(u"contact.report_started"_s).size(), size_t{1});
    }
};

QTEST_GUILESS_MAIN(SessionEgressTest)
#include "session_egress_test.moc"
