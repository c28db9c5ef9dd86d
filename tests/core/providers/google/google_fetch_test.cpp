#include "tests/core/providers/google/google_probe.h"

#include <QTest>
#include <QUrlQuery>

using namespace google;

class GoogleFetchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Probe> m_probe;

    GoogleSandbox &sandbox() { return *m_probe->sandbox; }

private Q_SLOTS:
    void init()
    {
        m_probe = std::make_unique<Probe>();
        QVERIFY(m_probe->start());
    }

    void theBookSaysWhatItCanHold()
    {
        const auto books = m_probe->provider->books(m_probe->progress);
        QVERIFY(books);
        QCOMPARE(books->size(), 1);
        const Capabilities &can = books->front().capabilities;
        QCOMPARE(books->front().remoteId, u"contacts"_s);
        QVERIFY(books->front().isWritable && can.isIncremental && can.knowsTimes);
        QVERIFY(!can.proposesIds);
        QVERIFY(!can.fields.contains(Field::Photo));
        QCOMPARE(can.writeBatch, 200);
    }
    void withoutTheRightToWriteTheBookIsReadOnly()
    {
        QVERIFY(m_probe->start({}, false));
        const auto books = m_probe->provider->books(m_probe->progress);
        QVERIFY(books && !books->front().isWritable && !books->front().capabilities.canCreate);
        const auto outcomes = m_probe->push({m_probe->create(someone(u"Ada"_s))});
        QCOMPARE(outcomes.front().error().reason, ErrorReason::ScopesMissing);
        QVERIFY(sandbox().people().isEmpty());
    }

    void everyContactArrivesWithItsGroups()
    {
        const QString group = sandbox().addGroup(u"Customers"_s);
        QJsonObject ada = named(u"Ada"_s);
        ada.insert(u"memberships"_s,
                   QJsonArray{QJsonObject{{u"contactGroupMembership"_s,
                                           QJsonObject{{u"contactGroupResourceName"_s, group}}}}});
        const QString name = sandbox().add(ada);
        const QString other = sandbox().add(named(u"Bob"_s));
        const auto fetched = m_probe->fetch();
        QVERIFY(fetched);
        QCOMPARE(fetched->kind, ListingKind::Full);
        QCOMPARE(fetched->listed.size(), 2);
        QCOMPARE(fetched->identity, (SourceIdentity{u"account-1"_s, u"contacts"_s}));
        QCOMPARE(m_probe->contact(name).groups, QStringList{u"Customers"_s});
        QCOMPARE(m_probe->contact(name).name.formatted, u"Ada Lovelace"_s);
        QVERIFY(m_probe->contact(other).groups.isEmpty());
        QCOMPARE(*m_probe->items.value(name).modified, m_probe->time.clock()());
        QCOMPARE(*m_probe->provider->list(u"contacts"_s, m_probe->progress), fetched->listed);
    }

    void aSyncWithoutAChangeIsTwoRequests()
    {
        sandbox().addMany(10);
        const auto first = m_probe->fetch();
        QVERIFY(first);
        sandbox().clearRequests();
        const auto second = m_probe->fetch(first->syncState, first->identity);
        QVERIFY(second);
        QCOMPARE(second->kind, ListingKind::Delta);
        QVERIFY(m_probe->arrived.isEmpty() && second->removed.isEmpty());
        QCOMPARE(sandbox().requests().size(), 2);
    }

    void aDeltaTellsOfAllThatChanged()
    {
        const QString changed = sandbox().add(named(u"Ada"_s));
        const QString gone = sandbox().add(named(u"Bob"_s));
        const QString merged = sandbox().add(named(u"Cy"_s));
        const QString into = sandbox().add(named(u"Cyrus"_s));
        const QString same = sandbox().add(named(u"Dee"_s));
        const auto first = m_probe->fetch();
        sandbox().change(changed, named(u"Adele"_s));
        sandbox().remove(gone);
        sandbox().merge(merged, into);
        const QString made = sandbox().add(named(u"Eve"_s));
        const auto delta = m_probe->fetch(first->syncState);
        QVERIFY(delta);
        QCOMPARE(delta->kind, ListingKind::Delta);
        QCOMPARE(QSet<QString>(m_probe->arrived.begin(), m_probe->arrived.end()),
                 QSet<QString>({changed, into, made}));
        QCOMPARE(QSet<QString>(delta->removed.begin(), delta->removed.end()),
                 QSet<QString>({gone, merged}));
        QCOMPARE(m_probe->contact(changed).name.given, u"Adele"_s);
        QVERIFY(!m_probe->arrived.contains(same));
        // By its former name the merged one is gone, though Google would still find it.
        QCOMPARE(m_probe->provider->get(u"contacts"_s, merged, m_probe->progress).error().reason,
                 ErrorReason::NotFound);
        QVERIFY(m_probe->provider->get(u"contacts"_s, into, m_probe->progress));
    }

    void anExpiredTokenEndsInAFullListing()
    {
        const QString name = sandbox().add(named(u"Ada"_s));
        const auto first = m_probe->fetch();
        sandbox().expireTokens();
        const auto again = m_probe->fetch(first->syncState);
        QVERIFY(again);
        QCOMPARE(again->kind, ListingKind::Full);
        QVERIFY(again->wasTokenExpired);
        QCOMPARE(m_probe->arrived, QStringList{name});
        const auto then = m_probe->fetch(again->syncState);
        QCOMPARE(then->kind, ListingKind::Delta);
    }
    void aStateOfAnotherVersionEndsInAFullListing()
    {
        sandbox().add(named(u"Ada"_s));
        for (const QByteArray &state : {QByteArray("nonsense"), QByteArray("{\"people\":\"x\"}")}) {
            const auto fetched = m_probe->fetch(state);
            QVERIFY(fetched);
            QCOMPARE(fetched->kind, ListingKind::Full);
            QVERIFY(fetched->wasTokenExpired);
        }
    }

    void aRenamedGroupReachesItsContacts()
    {
        const QString group = sandbox().addGroup(u"Customers"_s);
        const QString name = sandbox().add(
            {{u"memberships"_s,
              QJsonArray{QJsonObject{{u"contactGroupMembership"_s,
                                      QJsonObject{{u"contactGroupResourceName"_s, group}}}}}}});
        const auto first = m_probe->fetch();
        QVERIFY(sandbox().renameGroup(group, u"Clients"_s));
        const auto renamed = m_probe->fetch(first->syncState);
        QVERIFY(renamed);
        QCOMPARE(renamed->kind, ListingKind::Full);
        QVERIFY(!renamed->wasTokenExpired);
        QCOMPARE(m_probe->contact(name).groups, QStringList{u"Clients"_s});
        sandbox().removeGroup(group);
        const auto removed = m_probe->fetch(renamed->syncState);
        QVERIFY(removed);
        QVERIFY(m_probe->contact(name).groups.isEmpty());
        // One that is new changes nobody else.
        sandbox().addGroup(u"Friends of ours"_s);
        QCOMPARE(m_probe->fetch(removed->syncState)->kind, ListingKind::Delta);
    }

    void aGroupThatIsMadeDuringAListingHasItsName()
    {
        QString name;
        FaultList none;
        SandboxServer server(
            [&](const SandboxRequest &request) {
                if (request.path.contains("connections"_L1)) {
                    const QString group = sandbox().addGroup(u"Late"_s);
                    name = sandbox().add(
                        {{u"memberships"_s,
                          QJsonArray{QJsonObject{
                              {u"contactGroupMembership"_s,
                               QJsonObject{{u"contactGroupResourceName"_s, group}}}}}}});
                }
                return sandbox().handle(request);
            },
            none);
        QVERIFY(server.start());
        m_probe->provider = std::make_unique<GoogleProvider>(
            GoogleAccount{server.url(), u"account-1"_s},
            std::make_shared<KeyAuthorization>(Secret("sandbox-token")), HttpOptions(),
            m_probe->time.clock(), m_probe->time.waiting());
        const auto fetched = m_probe->fetch();
        QVERIFY(fetched);
        QCOMPARE(m_probe->contact(name).groups, QStringList{u"Late"_s});
        m_probe->provider = m_probe->newProvider();
        const auto then = m_probe->fetch(fetched->syncState);
        QVERIFY(then);
        QCOMPARE(then->kind, ListingKind::Delta);
    }

    void anotherAccountIsNoticedBeforeAnythingIsAsked()
    {
        sandbox().add(named(u"Ada"_s));
        const auto fetched = m_probe->fetch({}, {u"account-2"_s, u"contacts"_s});
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().reason, ErrorReason::OtherAccount);
        QVERIFY(m_probe->arrived.isEmpty());
        QVERIFY(sandbox().requests().isEmpty());
    }

    // A listing shortens the lists of e-mail addresses and phone numbers.
    void aContactWithManyAddressesArrivesWhole()
    {
        QJsonObject person = named(u"Ada"_s);
        QJsonArray emails;
        for (int i = 0; i < 130; ++i)
            emails.append(QJsonObject{{u"value"_s, u"a%1@example.com"_s.arg(i)}});
        person.insert(u"emailAddresses"_s, emails);
        const QString name = sandbox().add(person);
        const auto fetched = m_probe->fetch();
        QVERIFY(fetched);
        QCOMPARE(m_probe->contact(name).emails.size(), 130);
        QCOMPARE(m_probe->requestsTo(u"batchGet"_s), 1);
    }

    void twentyThousandContactsAreTwentyPagesAndTheGroups()
    {
        sandbox().addMany(20'000);
        const qint64 before = m_probe->time.now;
        const auto fetched = m_probe->fetch();
        QVERIFY(fetched);
        QCOMPARE(fetched->listed.size(), 20'000);
        QCOMPARE(m_probe->items.size(), 20'000);
        QCOMPARE(sandbox().requests().size(), 21);
        QCOMPARE(m_probe->time.now, before); // no wait of our own between them
        for (const SandboxRequest &request : sandbox().requests()) {
            const QUrlQuery query(QString::fromLatin1(request.query));
            QCOMPARE(query.queryItemValue(u"pageSize"_s), u"1000"_s);
        }
        const auto changed = m_probe->fetch(fetched->syncState);
        QVERIFY(changed);
        QCOMPARE(sandbox().requests().size(), 23);
    }

    void oneContactIsReadAsTheListingHasIt()
    {
        const QString name = sandbox().add(named(u"Ada"_s));
        QVERIFY(m_probe->fetch());
        const auto one = m_probe->provider->get(u"contacts"_s, name, m_probe->progress);
        QVERIFY(one);
        QCOMPARE(one->bytes, m_probe->items.value(name).bytes);
        QCOMPARE(one->revision, m_probe->items.value(name).revision);
        sandbox().remove(name);
        QCOMPARE(m_probe->provider->get(u"contacts"_s, name, m_probe->progress).error().reason,
                 ErrorReason::NotFound);
    }
    void anIdLeadsNowhereElse_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("up") << u"people/.."_s;
        QTest::newRow("other kind") << u"contactGroups/a"_s;
        QTest::newRow("me") << u"people/me"_s;
        QTest::newRow("slashes") << u"people/c1/../../x"_s;
        QTest::newRow("quotes") << u"people/c1'\"?a=b#c"_s;
        QTest::newRow("empty") << QString();
    }
    void anIdLeadsNowhereElse()
    {
        QFETCH(QString, id);
        const auto one = m_probe->provider->get(u"contacts"_s, id, m_probe->progress);
        QCOMPARE(one.error().reason, ErrorReason::NotFound);
        for (const SandboxRequest &request : sandbox().requests()) {
            QVERIFY(request.path.startsWith(u"/v1/people/c1"_s) ||
                    request.path == u"/v1/contactGroups"_s);
        }
    }
};

QTEST_GUILESS_MAIN(GoogleFetchTest)
#include "google_fetch_test.moc"
