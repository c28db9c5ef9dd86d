#include "tests/core/providers/google/google_probe.h"

#include <QTest>

using namespace google;

class GooglePushTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Probe> m_probe;

    GoogleSandbox &sandbox() { return *m_probe->sandbox; }
    QList<OutgoingChange> creations(int count)
    {
        QList<OutgoingChange> changes;
        for (int i = 0; i < count; ++i)
            changes.append(
                m_probe->create(someone(u"Ada %1"_s.arg(i), u"ada%1@example.com"_s.arg(i))));
        return changes;
    }
    // Contacts that are there and were fetched.
    QStringList fetched(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names.append(sandbox().add(named(u"Ada %1"_s.arg(i))));
        return m_probe->fetch() ? names : QStringList();
    }

private Q_SLOTS:
    void init()
    {
        m_probe = std::make_unique<Probe>();
        QVERIFY(m_probe->start());
    }

    void creationsGoInBatchesAndAreReadBack()
    {
        const QList<OutgoingChange> changes = creations(200);
        const auto outcomes = m_probe->push(changes);
        QCOMPARE(sandbox().people().size(), 200);
        QCOMPARE(m_probe->requestsTo(u"batchCreateContacts"_s), 1);
        const auto fetched = m_probe->fetch();
        QVERIFY(fetched);
        for (qsizetype i = 0; i < changes.size(); ++i) {
            const Result<PushOutcome> &outcome = outcomes[static_cast<size_t>(i)];
            QVERIFY(outcome && outcome->readBack);
            // What a listing brings of it is no news, so that an undo knows it again.
            const RawContact listed = m_probe->items.value(outcome->remoteId);
            QCOMPARE(*outcome->readBack, listed.bytes);
            QCOMPARE(outcome->revision, listed.revision);
            const Contact contact = m_probe->contact(outcome->remoteId);
            QCOMPARE(contact.name.given, u"Ada %1"_s.arg(i));
            QCOMPARE(contact.uid, changes.at(i).item.value());
        }
    }

    void aCreationWhoseAnswerIsLostIsUnknownAndFoundByItsMark()
    {
        sandbox().faults().add({.kind = FaultKind::DroppedAfterwards, .path = u"batchCreate"_s});
        const QList<OutgoingChange> changes = creations(3);
        for (const auto &outcome : m_probe->push(changes)) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ErrorKind::Offline);
            QCOMPARE(outcome.error().reason, ErrorReason::AnswerIncomplete);
        }
        QCOMPARE(sandbox().people().size(), 3); // once each
        QVERIFY(m_probe->fetch());
        QSet<QString> marks;
        for (const QString &name : sandbox().people())
            marks.insert(m_probe->contact(name).uid);
        for (const OutgoingChange &change : changes)
            QVERIFY(marks.contains(change.remoteId));
    }

    void anUpdateTouchesOnlyWhatChanged()
    {
        QJsonObject person = named(u"Ada"_s);
        person.insert(u"genders"_s, QJsonArray{QJsonObject{{u"value"_s, u"female"_s}}});
        person.insert(u"emailAddresses"_s,
                      QJsonArray{QJsonObject{{u"value"_s, u"ada@example.com"_s},
                                             {u"displayName"_s, u"Countess"_s}}});
        const QString name = sandbox().add(person);
        QVERIFY(m_probe->fetch());
        Contact contact = m_probe->contact(name);
        contact.emails.append({u"a@home.example"_s, {u"home"_s}});
        contact.note = u"not approved"_s;
        const auto outcomes = m_probe->push({m_probe->update(name, contact, {Field::Email})});
        QVERIFY(outcomes.front());
        const QJsonObject now = sandbox().person(name);
        QVERIFY(!now.contains("biographies"_L1));
        QCOMPARE(now["genders"_L1][0]["value"_L1].toString(), u"female"_s);
        QCOMPARE(now["emailAddresses"_L1][0]["displayName"_L1].toString(), u"Countess"_s);
        QCOMPARE(now["emailAddresses"_L1][1]["type"_L1].toString(), u"home"_s);
    }

    void updatesAreGroupedByWhatTheyChange()
    {
        const QStringList names = fetched(6);
        QList<OutgoingChange> changes;
        for (int i = 0; i < 6; ++i) {
            Contact contact = m_probe->contact(names.at(i));
            contact.note = u"note %1"_s.arg(i);
            contact.title = u"title %1"_s.arg(i);
            changes.append(m_probe->update(names.at(i), contact,
                                           i % 2 ? FieldSet{Field::Note} : FieldSet{Field::Title}));
        }
        for (const auto &outcome : m_probe->push(changes))
            QVERIFY(outcome);
        QCOMPARE(m_probe->requestsTo(u"batchUpdateContacts"_s), 2);
        QCOMPARE(sandbox().person(names.at(1))["biographies"_L1][0]["value"_L1].toString(),
                 u"note 1"_s);
        QVERIFY(!sandbox().person(names.at(1)).contains("organizations"_L1));
        QCOMPARE(sandbox().person(names.at(2))["organizations"_L1][0]["title"_L1].toString(),
                 u"title 2"_s);
    }

    void whoChangedMeanwhileFailsAloneAndTheOthersGoOn_data()
    {
        QTest::addColumn<bool>("failsItemsAlone");
        QTest::newRow("the batch is refused") << false;
        QTest::newRow("the item has a status") << true;
    }
    void whoChangedMeanwhileFailsAloneAndTheOthersGoOn()
    {
        QFETCH(bool, failsItemsAlone);
        GoogleOptions options;
        options.failsItemsAlone = failsItemsAlone;
        QVERIFY(m_probe->start(options));
        const QStringList names = fetched(50);
        QList<OutgoingChange> changes;
        for (const QString &name : names) {
            Contact contact = m_probe->contact(name);
            contact.note = u"ours"_s;
            changes.append(m_probe->update(name, contact, {Field::Note}));
        }
        sandbox().change(names.at(7), json("{\"biographies\":[{\"value\":\"somebody else's\"}]}"));
        sandbox().remove(names.at(20));
        sandbox().clearRequests();
        const auto outcomes = m_probe->push(changes);
        for (size_t i = 0; i < outcomes.size(); ++i) {
            if (i == 7)
                QCOMPARE(outcomes[i].error().reason, ErrorReason::ChangedMeanwhile);
            else if (i == 20)
                QCOMPARE(outcomes[i].error().reason, ErrorReason::NotFound);
            else
                QVERIFY(outcomes[i]);
        }
        QCOMPARE(sandbox().person(names.at(7))["biographies"_L1][0]["value"_L1].toString(),
                 u"somebody else's"_s);
        QVERIFY(sandbox().requests().size() <= 3);
    }

    void oneBadItemDoesNotKeepTheOthers_data()
    {
        QTest::addColumn<bool>("failsItemsAlone");
        QTest::newRow("the batch is refused") << false;
        QTest::newRow("the item has a status") << true;
    }
    void oneBadItemDoesNotKeepTheOthers()
    {
        QFETCH(bool, failsItemsAlone);
        GoogleOptions options;
        options.failsItemsAlone = failsItemsAlone;
        QVERIFY(m_probe->start(options));
        QList<OutgoingChange> changes = creations(20);
        changes[13].contact.birthday = {2001, 2, 31, {}}; // there is no such day
        changes[13].changedFields.insert(Field::Birthday);
        const auto outcomes = m_probe->push(changes);
        for (size_t i = 0; i < outcomes.size(); ++i) {
            QCOMPARE(outcomes[i].has_value(), i != 13);
            if (i == 13)
                QCOMPARE(outcomes[i].error().kind, ErrorKind::Invalid);
        }
        QCOMPARE(sandbox().people().size(), 19);
    }

    void aRemovalLooksFirstWhetherItIsStillTheSame()
    {
        const QStringList names = fetched(3);
        sandbox().change(names.at(0), named(u"Changed"_s));
        sandbox().remove(names.at(1));
        const auto outcomes =
            m_probe->push({m_probe->removal(names.at(0)), m_probe->removal(names.at(1)),
                           m_probe->removal(names.at(2))});
        QCOMPARE(outcomes[0].error().reason, ErrorReason::ChangedMeanwhile);
        QVERIFY(outcomes[1]); // gone is gone
        QVERIFY(outcomes[2]);
        QCOMPARE(sandbox().people(), QStringList{names.at(0)});
    }

    void withoutItsGroupAContactIsSurelyNotWritten()
    {
        sandbox().faults().add({.kind = FaultKind::ServerError,
                                .count = 0,
                                .method = "POST",
                                .path = u"contactGroups"_s});
        Contact contact = someone(u"Ada"_s);
        contact.groups = {u"Customers"_s};
        const auto outcomes = m_probe->push({m_probe->create(contact)});
        QVERIFY(!outcomes[0]);
        QCOMPARE(outcomes[0].error().kind, ErrorKind::Offline);
        QCOMPARE(outcomes[0].error().reason, ErrorReason::HostUnreachable);
        QVERIFY(sandbox().people().isEmpty());
    }

    void aGroupThatIsNotThereIsMade()
    {
        const QString known = sandbox().addGroup(u"Customers"_s);
        const QString name = fetched(1).value(0);
        Contact contact = m_probe->contact(name);
        contact.groups = {u"Customers"_s, u"Ärzte"_s};
        Contact fresh = someone(u"Bob"_s);
        fresh.groups = {u"Ärzte"_s};
        const auto outcomes =
            m_probe->push({m_probe->update(name, contact, {Field::Group}), m_probe->create(fresh)});
        QVERIFY(outcomes[0] && outcomes[1]);
        QCOMPARE(sandbox().groups().values(), QStringList({u"Customers"_s, u"Ärzte"_s}));
        QVERIFY(m_probe->fetch());
        QCOMPARE(m_probe->contact(name).groups, contact.groups);
        QCOMPARE(m_probe->contact(outcomes[1]->remoteId).groups, fresh.groups);
        // None is left: Google's own stands in, and it reads as none.
        contact.groups.clear();
        QVERIFY(m_probe->push({m_probe->update(name, contact, {Field::Group})}).front());
        QVERIFY(m_probe->fetch());
        QVERIFY(m_probe->contact(name).groups.isEmpty());
        QVERIFY(sandbox().groups().contains(known));
    }
    void aGroupThatGoogleRefusesConcernsOnlyItsContacts()
    {
        Contact refused = someone(u"Ada"_s);
        refused.groups = {u"friends"_s}; // one of Google's own has this name
        const auto outcomes =
            m_probe->push({m_probe->create(refused), m_probe->create(someone(u"Bob"_s))});
        QCOMPARE(outcomes[0].error().reason, ErrorReason::NameUnusable);
        QVERIFY(outcomes[0].error().subject.isEmpty()); // a group is a contact's value
        QVERIFY(outcomes[1]);
    }

    void aRemovedContactIsGivenBackWhole()
    {
        QJsonObject person = named(u"Ada"_s);
        person.insert(u"genders"_s, QJsonArray{QJsonObject{{u"value"_s, u"female"_s}}});
        const QString name = sandbox().add(person);
        QVERIFY(m_probe->fetch());
        const OutgoingChange removal = m_probe->removal(name);
        QVERIFY(m_probe->push({removal}).front());
        OutgoingChange back = m_probe->create(removal.contact);
        back.current = removal.current;
        back.contact = removal.contact;
        const auto outcome = m_probe->push({back}).front();
        QVERIFY(outcome);
        QCOMPARE(sandbox().person(outcome->remoteId)["genders"_L1][0]["value"_L1].toString(),
                 u"female"_s);
    }

    void whatThePreviewShowsIsWhatLeaves()
    {
        const QString name = fetched(1).value(0);
        Contact contact = m_probe->contact(name);
        contact.note = u"n"_s;
        const OutgoingChange update = m_probe->update(name, contact, {Field::Note});
        const QByteArray preview = m_probe->provider->preview(u"contacts"_s, update).value();
        const QJsonObject body = json(preview.constData());
        QCOMPARE(body.value("updateMask"_L1).toString(), u"biographies"_s);
        const QJsonObject sent = body["contacts"_L1][name].toObject();
        QCOMPARE(sent.keys(), QStringList({u"biographies"_s, u"metadata"_s, u"resourceName"_s}));
        QCOMPARE(sent["metadata"_L1]["sources"_L1][0]["etag"_L1].toString(), update.revision);
        // It is taken word for word.
        SandboxRequest request{.method = "POST",
                               .path = u"/v1/people:batchUpdateContacts"_s,
                               .headers = {{"Authorization", "Bearer sandbox-token"}},
                               .body = preview};
        QCOMPARE(sandbox().handle(request).status, 200);
        QCOMPARE(sandbox().person(name)["biographies"_L1][0]["value"_L1].toString(), u"n"_s);
        const QByteArray creation =
            m_probe->provider->preview(u"contacts"_s, m_probe->create(someone(u"Eve"_s))).value();
        request.path = u"/v1/people:batchCreateContacts"_s;
        request.body = creation;
        QCOMPARE(sandbox().handle(request).status, 200);
    }

    void withoutARevisionNothingIsWritten()
    {
        const QString name = fetched(1).value(0);
        OutgoingChange update = m_probe->update(name, someone(u"Eve"_s), {Field::Name});
        update.revision.clear();
        OutgoingChange blind = m_probe->update(name, someone(u"Eve"_s), {Field::Name});
        blind.current.clear();
        OutgoingChange removal = m_probe->removal(name);
        removal.revision.clear();
        for (const auto &outcome : m_probe->push({update, blind, removal}))
            QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
        QCOMPARE(m_probe->contact(name).name.given, u"Ada 0"_s);
        QCOMPARE(sandbox().people().size(), 1);
    }

    void aStopLeavesTheRestUnsent()
    {
        const QList<OutgoingChange> changes = creations(3);
        m_probe->progress = Progress({}, [] { return true; });
        for (const auto &outcome : m_probe->push(changes))
            QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QVERIFY(sandbox().people().isEmpty());
    }
};

QTEST_GUILESS_MAIN(GooglePushTest)
#include "google_push_test.moc"
