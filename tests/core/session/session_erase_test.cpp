#include "tests/core/session/decrypted_file.h"
#include "tests/core/session/egress_world.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// Contacts with a marked value in many fields; the marks of number 0 are looked for.
void writeMarked(const SessionFixture &fixture, const QString &name, int count)
{
    QFile file(fixture.path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("an address book can't be written");
    for (int i = 0; i < count; ++i) {
        const QString card =
            u"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:uid-%1-zqmark\r\nFN:Fn%1zqmark Family%1zqmark\r\n"
            u"EMAIL:mail%1zqmark@example.com\r\nTEL:+4930%2\r\nORG:Org%1zqmark\r\n"
            u"TITLE:Title%1zqmark\r\nNOTE:Note%1zqmark\r\nNICKNAME:Nick%1zqmark\r\n"
            u"ADR:;;Street%1zqmark;City%1zqmark;;;\r\nURL:https://url%1zqmark.example/\r\n"
            u"X-OTHER:Other%1zqmark\r\nEND:VCARD\r\n"_s.arg(i)
                .arg(1234567 + i);
        file.write(card.toUtf8());
    }
}

QList<QByteArray> marksOf(int i)
{
    QList<QByteArray> marks;
    const QByteArray number = QByteArray::number(i);
    for (const char *field :
         {"fn", "family", "mail", "org", "title", "note", "nick", "street", "city", "url", "other"})
        marks.append(field + number + "zqmark");
    marks.append("uid-" + number + "-zqmark");
    marks.append(QByteArray::number(1234567 + i));
    return marks;
}

// Which marks stand in any file of the folder, the databases decrypted page by page, free ones
// included.
QStringList found(const SessionFixture &fixture, const QList<QByteArray> &marks)
{
    QStringList hits;
    QDirIterator files(fixture.workspace(), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QByteArray bytes = decryptedFile(
            path, fixture.key(path.contains(u"audit"_s) ? DataKey::Audit : DataKey::Contacts));
        bytes = bytes.toLower();
        for (const QByteArray &mark : marks) {
            if (bytes.contains(mark))
                hits.append(path.section(u'/', -1) + u": "_s + QString::fromLatin1(mark));
        }
    }
    return hits;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct EraseWorld : EgressWorld
{
    EraseWorld()
    {
        writeMarked(fixture, u"a.vcf"_s, 4);
        sync();
        person = find(u"mail0zqmark"_s);
    }

    ErasurePlan plan(const std::vector<BookId> &keep = {})
    {
        Result<ErasurePlan> made = session->planErasure(person, keep, fixture.progress());
        if (!made)
            qFatal("no plan: %s", qPrintable(made.error().detail));
        return std::move(*made);
    }

    Result<Erasure> erase(const std::vector<BookId> &keep = {},
                          Session::NotRemoved notRemoved = Session::NotRemoved::KeepHere)
    {
        return session->erase(plan(keep).plan.sha256, notRemoved, fixture.progress());
    }

    bool isIn(const QString &book) const
    {
        return readFile(fixture.path(book)).contains("mail0zqmark");
    }

    PersonId person;
};

} // namespace

class SessionEraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A name in place of an id, or a typing error: else it would be removed from that book as well.
    void aBookToKeepItInHasToBeThere()
    {
        EraseWorld world;
        const Result<ErasurePlan> plan = world.session->planErasure(
            world.person, {BookId(u"Office book"_s)}, world.fixture.progress());
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::Usage);
        QCOMPARE(plan.error().reason, ErrorReason::NotKnownHere);
        QCOMPARE(plan.error().subject, u"Office book"_s);
    }

    void whoMayNotSyncErasesNobodyAndNothingIsNoted()
    {
        EraseWorld world;
        const QByteArray plan = world.plan().plan.sha256;
        const Result<RoleId> role =
            world.session->addRole(u"Front desk"_s, {Permission::ExportContacts});
        REQUIRE_VALUE(role);
        REQUIRE_VALUE(world.session->addOperator(u"Bo"_s, *role, world.fixture.passphrase(),
                                                 KeychainUnlock::Ask));
        {
            const Result<std::unique_ptr<Session>> bo = world.fixture.unlock(u"Bo"_s);
            REQUIRE_VALUE(bo);
            Progress &progress = world.fixture.progress();
            const Result<Erasure> erased =
                (*bo)->erase(plan, Session::NotRemoved::KeepHere, progress);
            QVERIFY(!erased);
            QCOMPARE(erased.error().kind, ErrorKind::Denied);
            const Result<ErasurePlan> made = (*bo)->planErasure(world.person, {}, progress);
            QVERIFY(!made);
            QCOMPARE(made.error().kind, ErrorKind::Denied);
        }
        QVERIFY(world.events(u"contact.erase_started"_s).empty());
        QCOMPARE(world.events(u"permission.denied"_s).size(), size_t{2});
        QVERIFY(world.isIn(u"a.vcf"_s));
    }

    void thePlanShowsEachRemovalAndWhatCantBeReached()
    {
        EraseWorld world;
        const ErasurePlan erasure = world.plan();
        QCOMPARE(erasure.plan.erases, world.person);
        QCOMPARE(erasure.plan.sha256.size(), 32);
        QCOMPARE(erasure.plan.routes.size(), size_t{2}); // both files, and not the hook
        for (const RoutePlan &part : erasure.plan.routes) {
            QCOMPARE(part.items.size(), size_t{1});
            QCOMPARE(part.items[0].action, ItemAction::Remove);
            QVERIFY(part.to != world.toHook.to);
        }
        const ContactDestination *hook = world.at(erasure.ledger, world.toHook.to);
        QVERIFY(hook && hook->isReceiver && hook->items[0].keptUntil.isValid());
        QVERIFY(world.isIn(u"a.vcf"_s) && world.isIn(u"b.vcf"_s)); // nothing was done
    }

    void afterwardsNoValueOfThePersonIsInAnyFileOfTheWorkspace()
    {
        EraseWorld world;
        // History to be erased as well: a change, and a plan that waits.
        QByteArray book = readFile(world.fixture.path(u"a.vcf"_s));
        book.replace("TITLE:Title", "TITLE:Former Title");
        QFile file(world.fixture.path(u"a.vcf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(book) == book.size());
        file.close();
        world.sync();
        REQUIRE_VALUE(world.session->plan({}, {}, world.fixture.progress()));
        world.session.reset();
        QVERIFY(!found(world.fixture, marksOf(0)).isEmpty()); // the search finds what is there
        Result<std::unique_ptr<Session>> again = world.fixture.unlock();
        REQUIRE_VALUE(again);
        world.session = std::move(*again);

        const Result<Erasure> erasure = world.erase();
        REQUIRE_VALUE(erasure);
        QVERIFY(erasure->isForgotten);
        QVERIFY(erasure->notRemoved.empty());
        QVERIFY(!world.isIn(u"a.vcf"_s) && !world.isIn(u"b.vcf"_s));
        const QStringList open = found(world.fixture, marksOf(0));
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u", "_s)));
        world.session.reset();
        const QStringList closed = found(world.fixture, marksOf(0));
        QVERIFY2(closed.isEmpty(), qPrintable(closed.join(u", "_s)));
        QVERIFY(!found(world.fixture, marksOf(1)).isEmpty()); // of others all is there
    }

    void whatIsLeftSaysThatAndWhenButNotWhat()
    {
        EraseWorld world;
        REQUIRE_VALUE(world.erase());
        const Result<ContactLedger> ledger = world.session->contactLedger(world.person);
        REQUIRE_VALUE(ledger);
        QVERIFY(ledger->name.isEmpty());
        const ContactDestination *hook = world.at(*ledger, world.toHook.to);
        QVERIFY(hook && hook->fields.size() == 2 && hook->items[0].keptUntil.isValid());
        QVERIFY(!world.session->contact(world.person));
        QCOMPARE(world.session->searchContacts({u"mail0zqmark"_s, 5})->total, 0);
        const std::vector<AuditRow> rows = world.events(u"contact.erased"_s);
        QCOMPARE(rows.size(), size_t{1});
        QVERIFY(rows[0].event.object.name.isEmpty());
        QCOMPARE(rows[0].event.object.id, world.person.value());
    }

    void itsItemsCantBeUndoneAnyMore()
    {
        EraseWorld world;
        const Result<std::vector<Run>> before = world.session->runs(5);
        REQUIRE_VALUE(before);
        REQUIRE_VALUE(world.erase());
        const Result<Plan> undo =
            world.session->planUndo(before->front().id, world.fixture.progress());
        REQUIRE_VALUE(undo);
        int irreversible = 0;
        for (const RoutePlan &part : undo->routes) {
            if (part.to != world.toFile.to)
                continue;
            for (const PlanItem &item : part.items)
                irreversible += item.reason == ItemReason::Irreversible;
        }
        QCOMPARE(irreversible, 1); // the others' can
    }

    void whoComesBackIsSkippedAndCounted()
    {
        EraseWorld world;
        REQUIRE_VALUE(world.erase());
        writeMarked(world.fixture, u"a.vcf"_s, 4); // put there again
        const SyncOutcome outcome = world.sync();
        QVERIFY(!world.isIn(u"b.vcf"_s));
        QVERIFY(outcome.counts.addsUp());
        QCOMPARE(outcome.counts.skipped, 2); // on both routes
        const Result<Plan> plan = world.session->plan({}, {}, world.fixture.progress());
        REQUIRE_VALUE(plan);
        for (const RoutePlan &part : plan->routes) {
            const auto skipped =
                std::ranges::find(part.items, ItemReason::ErasedBefore, &PlanItem::reason);
            QVERIFY(skipped != part.items.end());
            QCOMPARE(skipped->person, world.person);
            QVERIFY(skipped->name.isEmpty() && skipped->writes.empty());
        }
        QCOMPARE(world.session->searchContacts({u"mail0zqmark"_s, 5})->total, 0);
        world.session.reset();
        const QStringList hits = found(world.fixture, marksOf(0));
        // The item's own name in the file is what it is known by.
        for (const QString &hit : hits)
            QVERIFY2(hit.endsWith(u"uid-0-zqmark"_s), qPrintable(hit));
    }

    void whoMayComeBackDoes()
    {
        EraseWorld world;
        REQUIRE_VALUE(world.erase());
        writeMarked(world.fixture, u"a.vcf"_s, 4);
        world.sync();
        REQUIRE_VALUE(world.session->readmit(world.person));
        world.sync();
        QVERIFY(world.isIn(u"b.vcf"_s));
        QCOMPARE(world.session->searchContacts({u"mail0zqmark"_s, 5})->total, 1);
        QCOMPARE(errorOf(world.session->readmit(world.person))->kind, ErrorKind::Usage);
    }

    void aBookThatIsKeptStaysAndIsNotSyncedOn()
    {
        EraseWorld world;
        const Result<Erasure> erasure = world.erase({world.toFile.from});
        REQUIRE_VALUE(erasure);
        QVERIFY(erasure->isForgotten);
        QCOMPARE(erasure->counts.stubs, 1);
        QVERIFY(world.isIn(u"a.vcf"_s) && !world.isIn(u"b.vcf"_s));
        QCOMPARE(world.session->searchContacts({u"mail0zqmark"_s, 5})->total, 0);
        const SyncOutcome outcome = world.sync();
        QVERIFY(!world.isIn(u"b.vcf"_s));
        QCOMPARE(outcome.counts.skipped, 2);
        QCOMPARE(outcome.counts.removed, 0);
        const qsizetype messages = std::ssize(world.zapier.received());
        world.sync();
        QCOMPARE(std::ssize(world.zapier.received()), messages);
    }

    void whatWasKeptIsNotRemovedByErasingAgain()
    {
        EraseWorld world;
        REQUIRE_VALUE(world.erase({world.toFile.from}));
        const ErasurePlan again = world.plan();
        QVERIFY(again.plan.isEmpty());
        REQUIRE_VALUE(world.session->erase(again.plan.sha256, Session::NotRemoved::KeepHere,
                                           world.fixture.progress()));
        QVERIFY(world.isIn(u"a.vcf"_s));
    }

    void aRemovalThatFailsKeepsTheContactHereUntilSomebodyGoesOn()
    {
        EraseWorld world;
        const ErasurePlan plan = world.plan();
        const QString path = world.fixture.path(u"b.vcf"_s);
        QVERIFY(QFile::rename(path, path + u".away"_s));
        QVERIFY(QDir(world.fixture.path(u"."_s)).mkdir(u"b.vcf"_s));
        const ErasurePlan second = world.plan();
        const auto away = std::ranges::find(second.plan.routes, world.toFile.to, &RoutePlan::to);
        QVERIFY(away != second.plan.routes.end() && away->unavailable);
        const Result<Erasure> kept = world.session->erase(
            second.plan.sha256, Session::NotRemoved::KeepHere, world.fixture.progress());
        REQUIRE_VALUE(kept);
        QVERIFY(!kept->isForgotten);
        QCOMPARE(kept->notRemoved.size(), size_t{1});
        QCOMPARE(kept->outcome.state, u"failed"_s);
        QCOMPARE(world.session->searchContacts({u"mail0zqmark"_s, 5})->total, 1);
        QVERIFY(!world.isIn(u"a.vcf"_s)); // what could be removed is

        const Result<Erasure> on = world.erase({}, Session::NotRemoved::GoOn);
        REQUIRE_VALUE(on);
        QVERIFY(on->isForgotten);
        QCOMPARE(on->counts.stubs, 1);
        QCOMPARE(world.session->searchContacts({u"mail0zqmark"_s, 5})->total, 0);
    }

    void aPlanThatIsOutOfDateRemovesNothing()
    {
        EraseWorld world;
        const ErasurePlan plan = world.plan();
        QByteArray book = readFile(world.fixture.path(u"b.vcf"_s));
        book.replace("Nick0zqmark", "Nick0other");
        QFile file(world.fixture.path(u"b.vcf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(book) == book.size());
        file.close();
        const Result<Erasure> erasure = world.session->erase(
            plan.plan.sha256, Session::NotRemoved::KeepHere, world.fixture.progress());
        QCOMPARE(errorOf(erasure)->kind, ErrorKind::Stale);
        QVERIFY(world.isIn(u"a.vcf"_s) && world.isIn(u"b.vcf"_s));
    }

    void itCanBeRepeatedAfterTheRemovals()
    {
        EraseWorld world;
        // As a crash between the removals and the end leaves it.
        world.fixture.writeBook(u"a.vcf"_s, 0);
        world.fixture.writeBook(u"b.vcf"_s, 0);
        const Result<Erasure> erasure = world.erase();
        REQUIRE_VALUE(erasure);
        QVERIFY(erasure->isForgotten);
        world.session.reset();
        const QStringList hits = found(world.fixture, marksOf(0));
        QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u", "_s)));
    }

    void aWaitingPlanThatNamesThePersonIsStale()
    {
        EraseWorld world;
        writeMarked(world.fixture, u"a.vcf"_s, 5);
        QByteArray book = readFile(world.fixture.path(u"a.vcf"_s));
        book.replace("Title0zqmark", "Another0zqmark");
        QFile file(world.fixture.path(u"a.vcf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(book) == book.size());
        file.close();
        const Result<Plan> waiting = world.session->plan({}, {}, world.fixture.progress());
        REQUIRE_VALUE(waiting);
        REQUIRE_VALUE(world.erase());
        const Result<SyncOutcome> applied =
            world.session->applyPlan(waiting->sha256, world.fixture.progress());
        QCOMPARE(errorOf(applied)->kind, ErrorKind::Stale);
        QVERIFY(world.session->waitingPlans()->empty());
    }
};

QTEST_GUILESS_MAIN(SessionEraseTest)
#include "session_erase_test.moc"
