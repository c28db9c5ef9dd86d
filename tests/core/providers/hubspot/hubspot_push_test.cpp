#include "tests/core/providers/hubspot/hubspot_probe.h"

#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

Contact person(const QString &name, const QString &email = {})
{
    Contact contact;
    contact.name.given = name;
    if (!email.isEmpty())
        contact.emails = {{.value = email}};
    return contact;
}

QJsonObject propertiesIn(const QByteArray &preview)
{
    return QJsonDocument::fromJson(preview).object().value(u"properties"_s).toObject();
}

} // namespace

// What goes to a portal, and what is said of it.
class HubSpotPushTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubSpotProbe> m_probe;
    std::unique_ptr<HubSpotProvider> m_provider;

    HubSpotSandbox &portal() { return m_probe->sandbox; }
    std::vector<Result<PushOutcome>> push(const std::vector<OutgoingChange> &changes)
    {
        return m_probe->push(*m_provider, changes);
    }
    Contact contactOf(const QString &id)
    {
        return *m_provider->normalise(m_probe->stored.value(id));
    }

private Q_SLOTS:
    void init()
    {
        m_probe = std::make_unique<HubSpotProbe>();
        QVERIFY(m_probe->ready);
        m_provider = m_probe->provider();
    }

    void whatIsWrittenIsReadBackAndNotFetchedAgain()
    {
        const QString id = portal().put({{u"firstname"_s, u"Bo"_s}, {u"city"_s, u"Rome"_s}});
        const QString gone = portal().put({{u"firstname"_s, u"Cy"_s}});
        QVERIFY(m_probe->fetch(*m_provider));
        Contact changed = contactOf(id);
        changed.title = u"Chef 👩‍🍳"_s;
        changed.addresses.clear();
        const OutgoingChange update =
            m_probe->changeOf(id, changed, {Field::Title, Field::Address});
        const OutgoingChange create =
            m_probe->creationOf(person(u"Ada 李"_s, u"ADA@Example.com"_s));
        portal().clearRequests();
        const auto outcomes = push({create, update, m_probe->removalOf(gone)});
        QCOMPARE(outcomes.size(), 3u);
        for (const auto &outcome : outcomes)
            QVERIFY(outcome);
        QCOMPARE(outcomes[1]->remoteId, id);
        QCOMPARE(portal().properties(id), (QMap<QString, QString>{{u"firstname"_s, u"Bo"_s},
                                                                  {u"jobtitle"_s, changed.title}}));
        QCOMPARE(portal().ids(), (QStringList{id, outcomes[0]->remoteId}));
        // One request each, and one to compare.
        QCOMPARE(m_probe->requestsTo(u"/batch/"_s), 4);
        QVERIFY(outcomes[0]->readBack.has_value());
        for (const auto &outcome : {outcomes[0], outcomes[1]}) {
            const Result<RawContact> now =
                m_provider->get(u"contacts"_s, outcome->remoteId, m_probe->progress);
            QVERIFY(now);
            QCOMPARE(outcome->revision, now->revision);
            QCOMPARE(*m_provider->normalise({{}, {}, *outcome->readBack, {}}),
                     *m_provider->normalise(*now));
            m_probe->revisions.insert(outcome->remoteId, outcome->revision);
        }
        QVERIFY(m_probe->fetch(*m_provider));
        QVERIFY(m_probe->taken.isEmpty());
    }

    void thePreviewIsWhatIsSent()
    {
        const QString id = portal().put({{u"firstname"_s, u"Bo"_s}, {u"phone"_s, u"1"_s}});
        QVERIFY(m_probe->fetch(*m_provider));
        Contact contact = contactOf(id);
        contact.phones.clear();
        contact.title = u"Owner"_s;
        const OutgoingChange update = m_probe->changeOf(id, contact, {Field::Phone, Field::Title});
        const OutgoingChange create = m_probe->creationOf(person(u"Ada"_s));
        QList<QByteArray> bodies;
        for (const OutgoingChange &change : {update, create, m_probe->removalOf(id)}) {
            const Result<QByteArray> shown = m_provider->preview(u"contacts"_s, change);
            QVERIFY(shown);
            bodies.append(*shown);
        }
        QCOMPARE(propertiesIn(bodies[0]),
                 (QJsonObject{{u"jobtitle"_s, u"Owner"_s}, {u"phone"_s, QString()}}));
        QCOMPARE(propertiesIn(bodies[1]), (QJsonObject{{u"firstname"_s, u"Ada"_s}}));
        QCOMPARE(bodies[2], QByteArray("{\"id\":\"" + id.toLatin1() + "\"}"));
        portal().clearRequests();
        for (const auto &outcome : push({update, create}))
            QVERIFY(outcome);
        QVERIFY(push({m_probe->removalOf(id)}).front().error().reason ==
                ErrorReason::ChangedMeanwhile); // it was: by us
        QStringList paths;
        for (const SandboxRequest &request : portal().requests())
            paths.append(request.path.section(u'/', -2));
        QCOMPARE(paths, (QStringList{u"batch/read"_s, u"batch/update"_s, u"batch/create"_s,
                                     u"batch/read"_s}));
    }

    void whatSomebodyChangedMeanwhileIsLeftAloneAndTheOthersGoOn()
    {
        portal().generate(3);
        QVERIFY(m_probe->fetch(*m_provider));
        portal().put({{u"jobtitle"_s, u"theirs"_s}}, u"102"_s);
        portal().archive(u"103"_s);
        std::vector<OutgoingChange> changes;
        for (const QString &id : {u"101"_s, u"102"_s, u"103"_s}) {
            Contact contact = contactOf(id);
            contact.title = u"ours"_s;
            changes.push_back(m_probe->changeOf(id, contact, {Field::Title}));
        }
        changes.push_back(m_probe->removalOf(u"102"_s));
        changes.push_back(m_probe->removalOf(u"103"_s));
        const auto outcomes = push(changes);
        QVERIFY(outcomes[0]);
        QCOMPARE(outcomes[1].error().kind, ErrorKind::Conflict);
        QCOMPARE(outcomes[1].error().reason, ErrorReason::ChangedMeanwhile);
        QCOMPARE(outcomes[2].error().reason, ErrorReason::NotFound);
        QCOMPARE(outcomes[3].error().reason, ErrorReason::ChangedMeanwhile);
        QVERIFY(outcomes[4]); // what is gone needn't be removed
        QCOMPARE(portal().properties(u"101"_s).value(u"jobtitle"_s), u"ours"_s);
        QCOMPARE(portal().properties(u"102"_s).value(u"jobtitle"_s), u"theirs"_s);
    }

    void changesOfOtherPropertiesAreNoConflictAndSurvive()
    {
        portal().addProperty(u"favourite_colour"_s);
        const QString id =
            portal().put({{u"firstname"_s, u"Bo"_s}, {u"favourite_colour"_s, u"blau"_s}});
        QVERIFY(m_probe->fetch(*m_provider));
        portal().put({{u"favourite_colour"_s, u"rouge"_s}}, id);
        Contact contact = contactOf(id);
        contact.organization.name = u"ACME"_s;
        QVERIFY(push({m_probe->changeOf(id, contact, {Field::Organization})}).front());
        QCOMPARE(portal().properties(id),
                 (QMap<QString, QString>{{u"company"_s, u"ACME"_s},
                                         {u"favourite_colour"_s, u"rouge"_s},
                                         {u"firstname"_s, u"Bo"_s}}));
    }

    void anUpdateThatChangesNothingSendsNothing()
    {
        const QString id = portal().put({{u"email"_s, u"bo@example.com"_s}});
        QVERIFY(m_probe->fetch(*m_provider));
        Contact contact = contactOf(id);
        contact.emails.first().types = {u"work"_s}; // which HubSpot can't hold
        contact.emails.first().value = u"Bo@Example.com"_s;
        const auto outcomes = push({m_probe->changeOf(id, contact, {Field::Email})});
        QVERIFY(outcomes.front());
        QVERIFY(outcomes.front()->readBack.has_value());
        QCOMPARE(m_probe->requestsTo(u"/batch/update"_s), 0);
    }

    void oneRefusedItemDoesNotKeepTheOthers()
    {
        const QString taken = portal().put({{u"email"_s, u"taken@example.com"_s}});
        std::vector<OutgoingChange> changes;
        for (int i = 0; i < 100; ++i)
            changes.push_back(m_probe->creationOf(person(u"N"_s, u"n%1@example.com"_s.arg(i))));
        changes[13].contact.emails.first().value = u"no address"_s;
        changes[77].contact.emails.first().value = u"TAKEN@example.com"_s;
        const auto outcomes = push(changes);
        for (size_t i = 0; i < outcomes.size(); ++i)
            QCOMPARE(outcomes[i].has_value(), i != 13 && i != 77);
        QCOMPARE(outcomes[13].error().kind, ErrorKind::Invalid);
        QVERIFY(outcomes[13].error().detail.contains("email"_L1));
        QCOMPARE(outcomes[77].error().kind, ErrorKind::Conflict);
        QCOMPARE(outcomes[77].error().reason, ErrorReason::AlreadyExists);
        for (const size_t i : {size_t(13), size_t(77)}) {
            const Error error = outcomes[i].error();
            QVERIFY(!(error.subject + error.detail).contains("example.com"_L1) &&
                    !(error.subject + error.detail).contains("no address"_L1));
        }
        QCOMPARE(portal().ids().size(), 99);
        // Each outcome is its own contact's, though the answer came in another order.
        for (const size_t i : {size_t(0), size_t(50), size_t(99)})
            QCOMPARE(portal().properties(outcomes[i]->remoteId).value(u"email"_s),
                     changes[i].contact.emails.first().value);
    }

    void aBatchThatIsRefusedAsAWholeIsHalvedUntilTheItemIsAlone()
    {
        // As HubSpot answers where it knows no multi-status.
        SandboxResponse conflict = jsonResponse(
            409, R"({"status":"error","category":"CONFLICT","message":"Contact already exists"})");
        portal().answerNext(conflict, 2, u"/batch/create"_s); // the whole, and its first half
        std::vector<OutgoingChange> changes;
        for (int i = 0; i < 8; ++i)
            changes.push_back(m_probe->creationOf(person(u"N"_s, u"n%1@example.com"_s.arg(i))));
        for (const auto &outcome : push(changes))
            QVERIFY(outcome);
        QCOMPARE(portal().ids().size(), 8);
        QCOMPARE(m_probe->requestsTo(u"/batch/create"_s), 5);
        // And alone it is refused.
        portal().answerNext(conflict, 1, u"/batch/create"_s);
        const auto outcomes = push({m_probe->creationOf(person(u"X"_s, u"x@example.com"_s))});
        QCOMPARE(outcomes.front().error().reason, ErrorReason::AlreadyExists);
    }

    void aLostAnswerToACreationIsFoundByTheAddress_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::newRow("no answer") << FaultKind::DroppedAfterwards;
        QTest::newRow("half an answer") << FaultKind::TruncatedBody;
    }
    void aLostAnswerToACreationIsFoundByTheAddress()
    {
        QFETCH(FaultKind, fault);
        QVERIFY(m_provider->books(m_probe->progress));
        portal().faults().add({.kind = fault, .count = 1, .path = u"/batch/create"_s});
        const auto outcomes = push({m_probe->creationOf(person(u"Ada"_s, u"Ada@example.com"_s)),
                                    m_probe->creationOf(person(u"Nobody"_s))});
        QVERIFY(outcomes[0]);
        QVERIFY(portal().ids().contains(outcomes[0]->remoteId));
        // Without an address it can't be told: the next fetch shows it.
        QVERIFY(!outcomes[1]);
        QCOMPARE(outcomes[1].error().kind, ErrorKind::Offline);
        QCOMPARE(outcomes[1].error().reason, ErrorReason::AnswerIncomplete);
        QCOMPARE(portal().ids().size(), 2); // nobody twice
    }

    void aCreationThatArrivedBeforeIsTakenForItself()
    {
        const QString id =
            portal().put({{u"email"_s, u"ada@example.com"_s}, {u"firstname"_s, u"Ada"_s}});
        const auto same = push({m_probe->creationOf(person(u"Ada"_s, u"ada@example.com"_s))});
        QVERIFY(same.front());
        QCOMPARE(same.front()->remoteId, id);
        const auto other = push({m_probe->creationOf(person(u"Ida"_s, u"ada@example.com"_s))});
        QCOMPARE(other.front().error().reason, ErrorReason::AlreadyExists);
        // One that was there long before is somebody else's.
        OutgoingChange late = m_probe->creationOf(person(u"Ada"_s, u"ada@example.com"_s));
        late.created = late.created.addDays(1);
        QCOMPARE(push({late}).front().error().reason, ErrorReason::AlreadyExists);
        QCOMPARE(portal().ids(), QStringList{id});
    }

    void aServerErrorLeavesTheOutcomeUnknown()
    {
        portal().generate(1);
        QVERIFY(m_probe->fetch(*m_provider));
        Contact contact = contactOf(u"101"_s);
        contact.title = u"x"_s;
        portal().answerNext(jsonResponse(504, "{}"), 1, u"/batch/create"_s);
        portal().answerNext(jsonResponse(524, "{}"), 3, u"/batch/update"_s);
        const auto outcomes = push({m_probe->creationOf(person(u"Ada"_s, u"ada@example.com"_s)),
                                    m_probe->changeOf(u"101"_s, contact, {Field::Title})});
        for (const auto &outcome : outcomes) {
            QCOMPARE(outcome.error().kind, ErrorKind::Offline);
            QCOMPARE(outcome.error().reason, ErrorReason::ServerFailed);
        }
        QCOMPARE(m_probe->requestsTo(u"/batch/create"_s), 1); // never twice
    }

    void anUpdateThatIsAnsweredWithAnotherContactIsInDoubt()
    {
        portal().generate(2);
        QVERIFY(m_probe->fetch(*m_provider));
        Contact contact = contactOf(u"101"_s);
        contact.title = u"x"_s;
        const OutgoingChange change = m_probe->changeOf(u"101"_s, contact, {Field::Title});
        portal().answerNext(jsonResponse(200, "{\"results\":[{\"id\":\"102\",\"properties\":{"
                                              "\"jobtitle\":\"x\"},\"objectWriteTraceId\":\"" +
                                                  change.item.value().toLatin1() + "\"}]}"),
                            1, u"/batch/update"_s);
        const auto outcomes = push({change});
        QVERIFY(!outcomes.front());
        QCOMPARE(outcomes.front().error().reason, ErrorReason::AnswerIncomplete);
    }

    void whatFailsBeforeTheWriteIsNotInDoubt()
    {
        portal().generate(1);
        QVERIFY(m_probe->fetch(*m_provider));
        portal().answerNext(jsonResponse(500, "{}"), 1, u"/batch/read"_s);
        const auto outcomes = push({m_probe->removalOf(u"101"_s)});
        QCOMPARE(outcomes.front().error().reason, ErrorReason::HostUnreachable);
        QCOMPARE(portal().ids().size(), 1);
    }

    void aStopEndsBeforeTheNextRequest()
    {
        QVERIFY(m_provider->books(m_probe->progress));
        portal().clearRequests();
        m_probe->progress = Progress({}, [] { return true; });
        const auto outcomes = push({m_probe->creationOf(person(u"Ada"_s))});
        QCOMPARE(outcomes.front().error().kind, ErrorKind::Cancelled);
        QVERIFY(portal().requests().isEmpty());
    }

    void whatIsGivenBackIsMadeAnewWithItsProperties()
    {
        const QString id = portal().put({{u"email"_s, u"bo@example.com"_s},
                                         {u"hs_additional_emails"_s, u"b2@example.com"_s},
                                         {u"date_of_birth"_s, u"in spring"_s}});
        QVERIFY(m_probe->fetch(*m_provider));
        const QMap<QString, QString> before = portal().properties(id);
        QVERIFY(push({m_probe->removalOf(id)}).front());
        OutgoingChange back = m_probe->creationOf(contactOf(id));
        back.current = m_probe->stored.value(id).bytes;
        const auto outcomes = push({back});
        QVERIFY(outcomes.front());
        QVERIFY(outcomes.front()->remoteId != id);
        QCOMPARE(portal().properties(outcomes.front()->remoteId), before);
    }
};

QTEST_GUILESS_MAIN(HubSpotPushTest)
#include "hubspot_push_test.moc"
