#include "tests/ui/pages/duplicates_fixture.h"
#include "ui/contacts_page/contacts_page.h"
#include "ui/sync_page/sync_page.h"
#include "ui/widgets/withheld.h"

#include <QCheckBox>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

// The Duplicates of Contacts, from the keyboard.
class DuplicatesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutDuplicatesThePageSaysWhatComesUpThere();
    void groupsAreListedWithTheReason();
    void theyStandSideBySideWithTheirDifferences();
    void whatIsChosenShowsInTheMergedColumn();
    void oneOfAListStaysAtLeast();
    void aMergeAsksOnceAndUndoGivesBack();
    void whoIsLeftOutStays();
    void differentNamesAreWarnedOf();
    void notDuplicatesIsRememberedAndTakenBack();
    void whatChangedMeanwhileIsShownAnew();
    void aReadOnlyBookSaysSo();
    void everyControlHasANameAndCanBeReached();
    void aSyncOperatorIsToldWhoMayMerge();
    void aSecondPersonReleasesItOnSync();

private:
    DuplicatesFixture m_page;
    const Secret m_passphrase = Secret::fromText(u"copper lantern nine otters"_s);
};

void DuplicatesPageTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QVERIFY(m_page.sync());
}

void DuplicatesPageTest::withoutDuplicatesThePageSaysWhatComesUpThere()
{
    m_page.show<ContactsPage>();
    QVERIFY(m_page.press(u"showDuplicates"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(m_page.page()->findChildren<QLabel *>(),
                            [](const QLabel *label) {
                                return label->isVisible() &&
                                       label->text() == u"Nobody stands in an address book twice"_s;
                            }),
        longestWait);
    m_page.picture(u"duplicates-empty"_s);
}

void DuplicatesPageTest::groupsAreListedWithTheReason()
{
    m_page.service().put(
        u"customers"_s, u"dup-1.vcf"_s,
        card("dup-1", "Ada King",
             "ORG:Analytical Engines\r\nTITLE:Countess\r\nEMAIL;TYPE=work:ada@engines.example"
             "\r\nTEL;TYPE=cell:+44 20 7946 0101\r\nNOTE:Prefers letters\r\n"));
    m_page.service().put(
        u"customers"_s, u"dup-2.vcf"_s,
        card("dup-2", "Ada Lovelace",
             "ORG:Analytical Engines\r\nEMAIL:ada@engines.example\r\nEMAIL;TYPE=home:"
             "ada@home.example\r\nTEL;TYPE=work:+44 20 7946 0102\r\n"));
    for (const QByteArray &number : QByteArrayList{"3", "4", "5"})
        m_page.service().put(u"customers"_s, u"dup-"_s + QString::fromLatin1(number) + u".vcf"_s,
                             card("dup-" + number, "Bo Nilsson",
                                  "TEL:+46 8 123 456 78\r\nTITLE:Buyer " + number + "\r\n"));
    m_page.service().put(u"customers"_s, u"dup-6.vcf"_s,
                         card("dup-6", "Carla Ruiz", "EMAIL:info@harbour.example\r\n"));
    m_page.service().put(u"customers"_s, u"dup-7.vcf"_s,
                         card("dup-7", "Dirk Maas", "EMAIL:info@harbour.example\r\n"));
    QVERIFY(m_page.sync());
    m_page.show<ContactsPage>()->open(u"duplicates"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<DuplicateList>(u"duplicateList"_s), longestWait);
    const auto *model = m_page.find<DuplicateList>(u"duplicateList"_s)->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data().toString() + u": "_s +
                    model->index(row, 1).data().toString());
    const QString all = rows.join(u'\n');
    for (const QString &row :
         {u"Ada King, Ada Lovelace (2): The same e-mail address"_s,
          u"Bo Nilsson (3): The same phone number"_s,
          u"Carla Ruiz, Dirk Maas (2): The same e-mail address, different names"_s})
        QVERIFY2(all.contains(row), qPrintable(all));
}

void DuplicatesPageTest::theyStandSideBySideWithTheirDifferences()
{
    QVERIFY(m_page.choose(u"Ada King"_s));
    QCOMPARE_EQ(m_page.merged().split(u'|').contains(u"Countess"_s), true);
    QVERIFY2(m_page.merged().contains(u"ada@home.example"_s), qPrintable(m_page.merged()));
    QStringList fates;
    for (const QLabel *fate : m_page.grid()->findChildren<QLabel *>(u"duplicateFate"_s))
        fates.append(fate->text());
    QCOMPARE(fates, (QStringList{u"Stays"_s, u"Is removed"_s}));
    QVERIFY(m_page.taking(u"Name of Ada King: Ada King"_s)->isChecked());
    QVERIFY(!m_page.taking(u"Title of Ada King: Countess"_s)); // nobody else has one
    m_page.picture(u"duplicates"_s);
}

void DuplicatesPageTest::whatIsChosenShowsInTheMergedColumn()
{
    QAbstractButton *other = m_page.taking(u"Name of Ada Lovelace: Ada Lovelace"_s);
    QVERIFY(other);
    QTest::keyClick(other, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.merged().split(u'|').contains(u"Ada Lovelace"_s), longestWait);
    QVERIFY(other->isChecked());
    QVERIFY(!m_page.taking(u"Name of Ada King: Ada King"_s)->isChecked());
}

void DuplicatesPageTest::oneOfAListStaysAtLeast()
{
    QAbstractButton *cell = m_page.taking(u"Phone of Ada King: +44 20 7946 0101 (cell)"_s);
    QAbstractButton *work = m_page.taking(u"Phone of Ada Lovelace: +44 20 7946 0102 (work)"_s);
    QVERIFY(cell && work);
    QTest::keyClick(work, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.merged().contains(u"0102"_s), longestWait);
    QTest::keyClick(cell, Qt::Key_Space);
    QVERIFY(cell->isChecked()); // the last one
    QTest::keyClick(work, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.merged().contains(u"0102"_s), longestWait);
}

void DuplicatesPageTest::aMergeAsksOnceAndUndoGivesBack()
{
    const QMap<QString, QByteArray> before = m_page.service().cards(u"customers"_s);
    QVERIFY(m_page.answer(false));
    QCOMPARE(m_page.service().cards(u"customers"_s), before);
    QVERIFY(m_page.answer(true));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.message(), u"The contacts are merged."_s, longestWait);
    const QMap<QString, QByteArray> after = m_page.service().cards(u"customers"_s);
    QCOMPARE(after.size(), before.size() - 1);
    const auto whole = std::ranges::find_if(
        after, [](const QByteArray &each) { return each.contains("FN:Ada Lovelace"); });
    QVERIFY(whole != after.end());
    for (const char *value : {"Countess", "ada@home.example", "0101", "0102", "Prefers letters"})
        QVERIFY2(whole->contains(value), value);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.groupsOf(u"Ada King"_s), 1, longestWait); // of the other book
    m_page.picture(u"duplicates-merged"_s);

    QVERIFY(m_page.pressMessage());
    QTRY_COMPARE_WITH_TIMEOUT(m_page.message(), u"The contacts are as they were."_s, longestWait);
    QCOMPARE(m_page.service().cards(u"customers"_s).size(), before.size());
    QTRY_COMPARE_WITH_TIMEOUT(m_page.groupsOf(u"Ada King"_s), 2, longestWait);
}

void DuplicatesPageTest::whoIsLeftOutStays()
{
    QVERIFY(m_page.choose(u"Bo Nilsson"_s));
    const QList<QCheckBox *> taken = m_page.grid()->findChildren<QCheckBox *>(u"takeContact"_s);
    QCOMPARE(taken.size(), 3);
    m_page.picture(u"duplicates-three"_s);
    QTest::keyClick(taken[1], Qt::Key_Space);
    QTest::keyClick(taken[2], Qt::Key_Space);
    QVERIFY(!m_page.find<QPushButton>(u"mergeContacts"_s)->isEnabled()); // one isn't merged
    QTest::keyClick(taken[2], Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"mergeContacts"_s)->isEnabled(),
                             longestWait);
    QStringList fates;
    for (const QLabel *fate : m_page.grid()->findChildren<QLabel *>(u"duplicateFate"_s))
        fates.append(fate->text());
    QVERIFY(fates.contains(u"Left as it is"_s));
    const qsizetype before = m_page.service().cards(u"customers"_s).size();
    QVERIFY(m_page.answer(true));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.message(), u"The contacts are merged."_s, longestWait);
    QCOMPARE(m_page.service().cards(u"customers"_s).size(), before - 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.choose(u"Bo Nilsson (2)"_s), longestWait);
}

void DuplicatesPageTest::differentNamesAreWarnedOf()
{
    QVERIFY(m_page.choose(u"Carla Ruiz"_s));
    const auto *warning = m_page.find<InlineMessage>(u"duplicateMessage"_s);
    QVERIFY(warning);
    QCOMPARE(warning->text(), u"Their names have nothing in common."_s);
    m_page.picture(u"duplicates-names"_s);
}

void DuplicatesPageTest::notDuplicatesIsRememberedAndTakenBack()
{
    QVERIFY(m_page.pressWhenReady(u"keepApart"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.message(), u"They aren't suggested together any more."_s,
                              longestWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.groupsOf(u"Carla Ruiz"_s), 1,
                              longestWait); // of the other book
    QVERIFY(m_page.sync());
    m_page.show<ContactsPage>()->open(u"duplicates"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.choose(u"Ada King"_s), longestWait);
    QCOMPARE(m_page.groupsOf(u"Carla Ruiz"_s), 1);

    QVERIFY(m_page.choose(u"Bo Nilsson"_s));
    const int before = m_page.groupsOf(u"Bo Nilsson"_s);
    QVERIFY(m_page.pressWhenReady(u"keepApart"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.message(), u"They aren't suggested together any more."_s,
                              longestWait);
    QVERIFY(m_page.pressMessage());
    QTRY_COMPARE_WITH_TIMEOUT(m_page.groupsOf(u"Bo Nilsson"_s), before, longestWait);
}

void DuplicatesPageTest::whatChangedMeanwhileIsShownAnew()
{
    QVERIFY(m_page.choose(u"Bo Nilsson"_s));
    const QMap<QString, QByteArray> cards = m_page.service().cards(u"customers"_s);
    for (auto each = cards.begin(); each != cards.end(); ++each) {
        if (each.value().contains("Bo Nilsson"))
            m_page.service().put(
                u"customers"_s, each.key(),
                QByteArray(each.value()).replace("END:VCARD", "NICKNAME:New\r\nEND:VCARD"));
    }
    const qsizetype before = cards.size();
    QVERIFY(m_page.answer(true));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_page.message(), u"One of the contacts changed since you looked at it."_s, longestWait);
    QCOMPARE(m_page.service().cards(u"customers"_s).size(), before);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.grid() && m_page.merged().contains(u"New"_s), longestWait);
    m_page.picture(u"duplicates-changed"_s);
}

void DuplicatesPageTest::aReadOnlyBookSaysSo()
{
    CardDavSandbox &cardDav = m_page.service();
    cardDav.addBook(u"partners"_s, u"Partners"_s, false);
    for (const QByteArray &number : QByteArrayList{"1", "2"})
        cardDav.put(u"partners"_s, QString::fromLatin1(number) + u".vcf"_s,
                    card("partner-" + number, "Eve Moss", "EMAIL:eve@moss.example\r\n"));
    Session &session = m_page.session();
    Progress progress;
    ConnectionDraft draft;
    draft.service = u"carddav"_s;
    draft.url = cardDav.url().toString();
    draft.user = cardDav.options().user;
    const Result<Session::AddedConnection> added =
        session.addConnection(draft, Secret(QByteArrayView(cardDav.options().password)), progress);
    QVERIFY(added);
    ConnectionDraft copy;
    copy.service = u"file"_s;
    copy.path = m_page.filePath(u"partners.vcf"_s);
    const Result<Session::AddedConnection> file = session.addConnection(copy, {}, progress);
    QVERIFY(file);
    Route route;
    route.to = file->view.books.front().book.id;
    for (const BookView &each : added->view.books) {
        if (each.book.name == u"Partners"_s)
            route.from = each.book.id;
    }
    const Result<Route> made = session.addRoute(route);
    QVERIFY(made);
    QVERIFY(session.sync({made->id}, progress));
    m_page.show<ContactsPage>()->open(u"duplicates"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.choose(u"Eve Moss"_s), longestWait);
    auto *list = m_page.find<DuplicateList>(u"duplicateList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString().startsWith(u"Partners"_s))
            list->selectRow(row + 1);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isWithheld(m_page.find<QPushButton>(u"mergeContacts"_s)), longestWait);
    const auto *why = m_page.find<InlineMessage>(u"duplicateMessage"_s);
    QVERIFY(why && why->text().contains(u"Partners may only be read"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.grid(), longestWait);
    m_page.picture(u"duplicates-read-only"_s);
}

void DuplicatesPageTest::everyControlHasANameAndCanBeReached()
{
    QVERIFY(m_page.choose(u"Ada King"_s));
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
}

void DuplicatesPageTest::aSyncOperatorIsToldWhoMayMerge()
{
    QVERIFY(m_page.session().addOperator(u"Sam"_s, Role::SyncOperator, m_passphrase,
                                         KeychainUnlock::NotShared));
    m_page.lock();
    QVERIFY(m_page.unlock(u"Sam"_s, m_passphrase));
    m_page.show<ContactsPage>()->open(u"duplicates"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.choose(u"Ada King"_s), longestWait);
    QVERIFY(isWithheld(m_page.find<QPushButton>(u"mergeContacts"_s)));
    QVERIFY(!isWithheld(m_page.find<QPushButton>(u"keepApart"_s)));
    m_page.picture(u"duplicates-operator"_s);
}

void DuplicatesPageTest::aSecondPersonReleasesItOnSync()
{
    m_page.lock();
    QVERIFY(m_page.unlock(u"Demo owner"_s));
    SecondPersonRules rules;
    rules.removalsAbove = 0;
    QVERIFY(m_page.session().addOperator(u"Bea"_s, Role::Administrator, m_passphrase,
                                         KeychainUnlock::NotShared));
    QVERIFY(m_page.session().setSecondPersonRules(rules));
    m_page.show<ContactsPage>()->open(u"duplicates"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.choose(u"Ada King"_s), longestWait);
    const qsizetype before = m_page.service().cards(u"customers"_s).size();
    QVERIFY(m_page.answer(true));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.message().contains(u"Somebody else has to agree"_s),
                             longestWait);
    m_page.picture(u"duplicates-second-person"_s);
    QVERIFY(m_page.pressMessage());
    QCOMPARE_EQ(m_page.wentTo(), u"sync/plan"_s);
    QCOMPARE(m_page.service().cards(u"customers"_s).size(), before);

    m_page.lock();
    QVERIFY(m_page.unlock(u"Bea"_s, m_passphrase));
    m_page.show<SyncPage>()->open(u"plan"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"planRelease"_s), longestWait);
    m_page.picture(u"duplicates-review"_s);
    QVERIFY(m_page.pressWhenReady(u"planRelease"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.service().cards(u"customers"_s).size(), before - 1,
                              longestWait);
}

QTEST_MAIN(DuplicatesPageTest)
#include "duplicates_page_test.moc"
