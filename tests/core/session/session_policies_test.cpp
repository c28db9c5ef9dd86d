#include "app/sandbox/carddav_sandbox.h"
#include "app/sandbox/zapier_sandbox.h"
#include "core/contacts/contact_json.h"
#include "core/store/store.h"
#include "core/store/tables.h"
#include "tests/core/session/session_fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// One word for each field, found nowhere else. Of what may leave as it is, and of what may not.
const QList<QByteArray> plainWords = {"mkfamily", "mkgiven",   "mknick",  "mklocal",  "5550177",
                                      "mkstreet", "mkcity",    "mktitle", "mkrole",   "18151210",
                                      "mkpath",   "mkchat",    "mknote",  "mkfriend", "mkvalue",
                                      "mkgroup",  "mkpicture", "mkunit",  "mkoffice"};
const QByteArray leavingWord = "mkcompany";
const QByteArray keptPerson = "mkhidden";

QByteArray card()
{
    return "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:mk-1\r\nFN:Mkgiven Mkfamily\r\n"
           "N:mkfamily;mkgiven;;;\r\nNICKNAME:mknick\r\n"
           "EMAIL;TYPE=work;X-ABLabel=mkoffice:mklocal@example.com\r\nTEL:+1 202 555 0177\r\n"
           "ADR:;;mkstreet;mkcity;;10115;Germany\r\nORG:mkcompany\r\nTITLE:mktitle\r\n"
           "ROLE:mkrole\r\nBDAY:18151210\r\nANNIVERSARY:18351210\r\n"
           "URL:https://example.com/mkpath\r\nIMPP:xmpp:mkchat@example.com\r\nNOTE:mknote\r\n"
           "CATEGORIES:mkgroup\r\nPHOTO:https://example.com/mkpicture.png\r\n"
           "RELATED;VALUE=text:mkfriend mkfriend\r\nX-OWN:mkvalue\r\nEND:VCARD\r\n";
}

QByteArray keptCard()
{
    return "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:mk-2\r\nFN:mkhidden\r\n"
           "EMAIL:mkhidden@example.com\r\nCATEGORIES: family \r\nEND:VCARD\r\n";
}

QByteArray logged; // what the diagnostic output has

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text.toUtf8() + '\n';
}

// All words that stand in the bytes in whatever case.
QList<QByteArray> found(const QByteArray &bytes, QList<QByteArray> words)
{
    const QByteArray lower = bytes.toLower();
    words.removeIf([&lower](const QByteArray &word) { return !lower.contains(word); });
    return words;
}

FieldPolicy strictPolicy()
{
    FieldPolicy policy;
    for (Field field : {Field::Name, Field::Phone, Field::Title, Field::Im, Field::Note,
                        Field::Relation, Field::Custom, Field::Birthday})
        policy.setTreatment(field, Treatment::Hashed);
    for (Field field :
         {Field::Nickname, Field::Email, Field::Address, Field::Url, Field::Anniversary})
        policy.setTreatment(field, Treatment::Masked);
    for (Field field : {Field::Group, Field::Photo})
        policy.setTreatment(field, Treatment::Dropped);
    return policy; // the organisation leaves as it is
}

// A book in a file, a hook and a CardDAV account, and all that these received.
class Services
{
public:
    Services()
    {
        if (!zapier.start() || !cardDav.start())
            qFatal("the sandbox doesn't start");
        cardDav.addBook(u"team"_s, u"Team"_s);
        write(card() + keptCard());
        session = fixture.create();
        file = fixture.addFile(*session, u"a.vcf"_s);
        hook = fixture.addHook(*session, zapier.hookUrl().toString());
    }

    void write(const QByteArray &cards) const
    {
        QFile book(fixture.path(u"a.vcf"_s));
        if (!book.open(QIODevice::WriteOnly) || book.write(cards) != cards.size())
            qFatal("a book can't be written");
    }

    Result<BookId> addCardDav()
    {
        ConnectionDraft draft;
        draft.service = u"carddav"_s;
        draft.url = cardDav.url().toString();
        draft.user = cardDav.options().user;
        const auto added = session->addConnection(
            draft, Secret(QByteArrayView(cardDav.options().password)), fixture.progress());
        if (!added)
            return added.failure();
        for (const BookView &view : added->view.books) {
            if (view.book.name == "Team"_L1)
                return view.book.id;
        }
        return added->view.books.front().book.id;
    }

    Result<Route> addRoute(const BookId &to, const FieldPolicy &policy) const
    {
        Route route;
        route.from = file;
        route.to = to;
        route.policy = policy;
        return session->addRoute(route);
    }

    Result<SyncOutcome> sync() { return session->sync({}, fixture.progress()); }

    QByteArray received() const
    {
        QByteArray all;
        for (const SandboxRequest &request : zapier.requests() + cardDav.requests()) {
            all += request.path.toUtf8() + request.query + '\n';
            for (const auto &[name, value] : request.headers)
                all += name + value + '\n';
        }
        for (const ReceivedMessage &message : zapier.received())
            all += message.body + '\n';
        const QMap<QString, QByteArray> cards = cardDav.cards(u"team"_s);
        for (auto each = cards.constBegin(); each != cards.constEnd(); ++each)
            all += each.key().toUtf8() + each.value() + '\n';
        return all;
    }

    QByteArray lastMessage() const { return zapier.received().last().body; }

    ZapierSandbox zapier;
    CardDavSandbox cardDav;
    SessionFixture fixture;
    std::unique_ptr<Session> session;
    BookId file;
    BookId hook;
};

QByteArray filesIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class SessionPoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatMayNotLeaveIsInAnyByteOutside()
    {
        logged.clear();
        QLoggingCategory::setFilterRules(u"warden.*.debug=true"_s);
        const QtMessageHandler before = qInstallMessageHandler(keepMessage);
        Services services;
        QVERIFY(services.session->setNeverLeavingGroups({u"Family"_s}));
        REQUIRE_VALUE(services.addRoute(services.hook, strictPolicy()));
        const Result<BookId> team = services.addCardDav();
        REQUIRE_VALUE(team);
        REQUIRE_VALUE(services.addRoute(*team, {.allowed = {Field::Organization}}));
        const Result<Plan> plan = services.session->plan({}, {}, services.fixture.progress());
        REQUIRE_VALUE(plan);
        const Result<SyncOutcome> outcome = services.sync();
        REQUIRE_VALUE(outcome);
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QCOMPARE(outcome->counts.created, 2);
        QCOMPARE(outcome->counts.skipped, 2); // the contact that never leaves, on either route

        const QByteArray received = services.received();
        QVERIFY(received.contains(leavingWord));
        QCOMPARE(found(received, plainWords + QList{keptPerson}), QList<QByteArray>());
        QVERIFY(logged.contains("127.0.0.1"));
        QCOMPARE(found(logged, plainWords + QList{keptPerson, leavingWord}), QList<QByteArray>());
        const QString folder = services.fixture.path(u"log"_s);
        REQUIRE_VALUE(services.session->auditExport(folder, Session::LogFormat::JsonLines,
                                                    services.fixture.progress()));
        const QByteArray events = filesIn(folder);
        QVERIFY(events.contains("connection.hash_key_made"));
        QCOMPARE(found(events, plainWords + QList{keptPerson, leavingWord}), QList<QByteArray>());

        // What is kept of what left: the journal, and in a plan what its writes hold.
        const Secret key = services.fixture.key(DataKey::Contacts);
        const auto store = Store::open(services.fixture.workspace() + u"/contacts.db"_s, key,
                                       OpenMode::ReadOnly, systemClock());
        REQUIRE_VALUE(store);
        const auto journal = (*store)->journal().ofRun(outcome->run->id);
        REQUIRE_VALUE(journal);
        QCOMPARE(journal->size(), size_t{2});
        for (const JournalItem &item : *journal)
            QCOMPARE(found(contactToJson(item.change.contact), plainWords), QList<QByteArray>());
        const auto deliveries = (*store)->deliveries().ofRun(outcome->run->id);
        REQUIRE_VALUE(deliveries);
        QCOMPARE(deliveries->size(), size_t{2});
        for (const RoutePlan &route : plan->routes) {
            for (const PlanItem &item : route.items) {
                for (const PlannedWrite &write : item.writes) {
                    for (const FieldChange &change : write.changes)
                        QCOMPARE(found((change.before + change.after).toUtf8(), plainWords),
                                 QList<QByteArray>());
                }
            }
        }
    }

    void aPolicyTightenedByAnotherSessionMakesThePlanStale()
    {
        Services services;
        const Result<Route> route = services.addRoute(services.hook, {});
        REQUIRE_VALUE(route);
        const auto other = services.fixture.unlock(u"Ann"_s);
        REQUIRE_VALUE(other);
        const auto apply = [&services](const Plan &plan) {
            return services.session->applyPlan(plan.sha256, services.fixture.progress());
        };
        const auto planned = [&services] {
            return services.session->plan({}, {}, services.fixture.progress());
        };
        Result<Plan> plan = planned();
        REQUIRE_VALUE(plan);
        Route tighter = *route;
        tighter.policy.setTreatment(Field::Email, Treatment::Hashed);
        REQUIRE_VALUE((*other)->setRoute(tighter));
        QCOMPARE(errorOf(apply(*plan))->kind, ErrorKind::Stale);
        plan = planned();
        REQUIRE_VALUE(plan);
        QVERIFY((*other)->setNeverLeavingGroups({u"FAMILY"_s}));
        QCOMPARE(errorOf(apply(*plan))->kind, ErrorKind::Stale);
        QVERIFY(services.zapier.received().isEmpty());
        plan = planned();
        REQUIRE_VALUE(plan);
        REQUIRE_VALUE(apply(*plan));
        QCOMPARE(services.zapier.received().size(), 1);
        QVERIFY(!services.lastMessage().contains("mklocal"));
    }

    void whatADestinationCannotHoldIsRefusedWhenTheRouteIsSaved_data()
    {
        QTest::addColumn<bool>("isToHook");
        QTest::addColumn<Field>("field");
        QTest::addColumn<Treatment>("treatment");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("a hashed e-mail in a book")
            << false << Field::Email << Treatment::Hashed << ErrorReason::OnlyToAHook;
        QTest::newRow("a masked name in a book")
            << false << Field::Name << Treatment::Masked << ErrorReason::OnlyToAHook;
        QTest::newRow("a masked note")
            << true << Field::Note << Treatment::Masked << ErrorReason::CannotBeMasked;
        QTest::newRow("a hashed picture")
            << true << Field::Photo << Treatment::Hashed << ErrorReason::CannotBeHashed;
        QTest::newRow("a hashed e-mail to a hook")
            << true << Field::Email << Treatment::Hashed << ErrorReason::None;
    }
    void whatADestinationCannotHoldIsRefusedWhenTheRouteIsSaved()
    {
        QFETCH(bool, isToHook);
        QFETCH(Field, field);
        QFETCH(Treatment, treatment);
        QFETCH(ErrorReason, reason);
        Services services;
        services.fixture.writeBook(u"b.vcf"_s, 0);
        const BookId book = services.fixture.addFile(*services.session, u"b.vcf"_s);
        FieldPolicy policy;
        policy.setTreatment(field, treatment);
        const Result<Route> added = services.addRoute(isToHook ? services.hook : book, policy);
        QCOMPARE(added.has_value(), reason == ErrorReason::None);
        if (added) {
            QCOMPARE(services.session->routes()->front().policy.treatment(field), treatment);
            return;
        }
        QCOMPARE(added.error().kind, ErrorKind::Usage);
        QCOMPARE(added.error().reason, reason);
    }

    void aDestinationKeepsItsKeyAndAnotherOneHasAnother()
    {
        Services services;
        services.write(card());
        FieldPolicy policy{.allowed = {Field::Email}};
        policy.setTreatment(Field::Email, Treatment::Hashed);
        REQUIRE_VALUE(services.addRoute(services.hook, policy));
        REQUIRE_VALUE(services.sync());
        const QByteArray first = services.lastMessage();
        services.session = nullptr;
        services.session = std::move(*services.fixture.unlock(u"Ann"_s));
        services.write(card().replace("+1 202 555 0177", "+1 202 555 0178"));
        const Result<SyncOutcome> again = services.sync();
        REQUIRE_VALUE(again);
        QCOMPARE(services.zapier.received().size(), 1); // the same hash: no news
        const BookId other =
            services.fixture.addHook(*services.session, services.zapier.legacyHookUrl().toString());
        REQUIRE_VALUE(services.addRoute(other, policy));
        REQUIRE_VALUE(services.sync());
        QCOMPARE(services.zapier.received().size(), 2);
        const auto emailOf = [](const QByteArray &body) {
            return body.mid(body.indexOf("\"email\":\"") + 9, 64);
        };
        QVERIFY(emailOf(first) != emailOf(services.lastMessage()));
    }

    void aNewRouteStartsWithWhatIsSetForItsService()
    {
        Services services;
        const FieldPolicy few{.allowed = {Field::Name, Field::Email}};
        QVERIFY(sameTreatments(*services.session->startingPolicy(services.hook), few));
        QVERIFY(sameTreatments(*services.session->startingPolicy(services.file), {}));
        FieldPolicy own = few;
        own.setTreatment(Field::Email, Treatment::Hashed);
        QVERIFY(services.session->setPolicyDefault(u"zapier"_s, own));
        QVERIFY(sameTreatments(*services.session->startingPolicy(services.hook), own));
        QCOMPARE(errorOf(services.session->setPolicyDefault(u"carddav"_s, own))->reason,
                 ErrorReason::OnlyToAHook);
        QCOMPARE(errorOf(services.session->setPolicyDefault(u"nowhere"_s, few))->kind,
                 ErrorKind::Usage);
        const Result<PolicySettings> settings = services.session->policySettings();
        REQUIRE_VALUE(settings);
        const auto zapier =
            std::ranges::find(settings->defaults, u"zapier"_s, &PolicyDefault::service);
        QVERIFY(!zapier->isOurs);
    }

    void groupsThatNeverLeaveAreTidied()
    {
        Services services;
        QVERIFY(services.session->setNeverLeavingGroups({u" Family "_s, u"family"_s, QString()}));
        QCOMPARE(services.session->policySettings()->neverLeaving, QStringList{u"Family"_s});
        QCOMPARE(errorOf(services.session->setNeverLeavingGroups({QString(300, u'x')}))->kind,
                 ErrorKind::Usage);
    }

    void theGroupsThatContactsAreInAreNamed()
    {
        Services services;
        REQUIRE_VALUE(services.addRoute(services.hook, strictPolicy()));
        REQUIRE_VALUE(services.session->plan({}, {}, services.fixture.progress()));
        const Result<QStringList> groups =
            services.session->contactGroups(services.fixture.progress());
        REQUIRE_VALUE(groups);
        QCOMPARE(*groups, (QStringList{u"family"_s, u"mkgroup"_s}));
    }

    void aPreviewShowsAContactBeforeAndAfter()
    {
        Services services;
        const Result<Route> route = services.addRoute(services.hook, strictPolicy());
        REQUIRE_VALUE(route);
        QVERIFY(services.session->setNeverLeavingGroups({u"Family"_s}));
        REQUIRE_VALUE(services.session->plan({}, {}, services.fixture.progress()));
        int hidden = 0;
        for (qint64 place : {0, 1}) {
            const Result<PolicyPreview> seen = services.session->previewPolicyAt(*route, place);
            REQUIRE_VALUE(seen);
            QCOMPARE(seen->total, 2);
            hidden += seen->neverLeaves;
            if (seen->neverLeaves)
                continue;
            const auto email = std::ranges::find(seen->fields, Field::Email, &FieldPreview::field);
            QVERIFY(email->before.contains(u"mklocal@example.com"_s));
            QVERIFY(email->after.startsWith(u"m•••@example.com"_s));
            const Result<PolicyPreview> same =
                services.session->previewPolicy(*route, seen->person);
            REQUIRE_VALUE(same);
            QCOMPARE(same->name, seen->name);
        }
        QCOMPARE(hidden, 1);
    }
};

QTEST_GUILESS_MAIN(SessionPoliciesTest)
#include "session_policies_test.moc"
