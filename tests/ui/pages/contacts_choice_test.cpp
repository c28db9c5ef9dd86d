#include "core/session/session.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/contacts_page/contacts_page.h"
#include "ui/lists/table.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

// Who is shown beside the list of contacts.
class ContactsChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whoIsChosenWhileTheListIsReadStays();
    void whoIsChosenStaysWhenThePageIsComeBackTo();
    void aSearchBeginsWithItsFirst();
    void whoIsOpenedFromElsewhereIsShown();
    void whoIsOpenedIsShownAlsoWhereTheListHasOthers();

private:
    Table *list() { return m_page.find<Table>(u"contactList"_s); }
    QString nameOf(int row) { return list()->model()->index(row, 0).data().toString(); }
    QString shown()
    {
        const auto *name = m_page.find<QLabel>(u"contactName"_s);
        return name ? name->text() : QString();
    }
    // Once the list has been read anew.
    bool isReadAgain()
    {
        QSignalSpy reset(list()->model(), &QAbstractItemModel::modelReset);
        return reset.wait(longest);
    }

    PageFixture m_page;
    ContactsPage *m_shown = nullptr;
};

void ContactsChoiceTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    Progress progress;
    QVERIFY(m_page.session().sync({}, progress));
    m_shown = m_page.show<ContactsPage>();
    QTRY_VERIFY_WITH_TIMEOUT(!shown().isEmpty() && shown() == nameOf(0), longest);
}

void ContactsChoiceTest::whoIsChosenWhileTheListIsReadStays()
{
    const QString name = nameOf(2);
    m_shown->refresh();
    list()->chooseRow(2); // before the answer
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), name, longest);
}

void ContactsChoiceTest::whoIsChosenStaysWhenThePageIsComeBackTo()
{
    list()->chooseRow(4);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), nameOf(4), longest);
    m_shown->refresh();
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), 4);
}

void ContactsChoiceTest::aSearchBeginsWithItsFirst()
{
    list()->chooseRow(4);
    QTest::keyClicks(m_page.find<QLineEdit>(u"contactSearch"_s), u"e"_s);
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), 0);
    QTest::keyClick(m_page.find<QLineEdit>(u"contactSearch"_s), Qt::Key_Escape);
    QVERIFY(isReadAgain());
    QTRY_COMPARE_WITH_TIMEOUT(shown(), nameOf(0), longest);
}

void ContactsChoiceTest::whoIsOpenedFromElsewhereIsShown()
{
    const Result<ContactPage> all = m_page.session().searchContacts({});
    QVERIFY(all && all->contacts.size() > 5);
    m_shown = m_page.show<ContactsPage>();
    m_shown->open(all->contacts[5].person.value());
    QTRY_VERIFY_WITH_TIMEOUT(list() && list()->currentRow() >= 0, longest);
    QCOMPARE(nameOf(list()->currentRow()), all->contacts[5].name);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), all->contacts[5].name, longest);
}

void ContactsChoiceTest::whoIsOpenedIsShownAlsoWhereTheListHasOthers()
{
    const Result<ContactPage> all = m_page.session().searchContacts({});
    const QString person = all->contacts[3].person.value();
    QTest::keyClicks(m_page.find<QLineEdit>(u"contactSearch"_s), nameOf(7));
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() == 1, longest);
    m_shown->refresh();
    m_shown->open(person);
    QVERIFY(isReadAgain());
    QCOMPARE(list()->currentRow(), -1);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), all->contacts[3].name, longest);
    list()->chooseRow(0);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), nameOf(0), longest);
}

QTEST_MAIN(ContactsChoiceTest)
#include "contacts_choice_test.moc"
