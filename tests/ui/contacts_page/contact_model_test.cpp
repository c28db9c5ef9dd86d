#include "ui/contacts_page/contact_model.h"
#include "ui/contacts_page/contact_text.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

ContactPage pageOf(int from, int count, qint64 total)
{
    ContactPage page;
    page.total = total;
    for (int i = from; i < from + count; ++i) {
        SearchHitView hit;
        hit.person = PersonId(QString::number(i));
        hit.name = u"Person %1"_s.arg(i);
        hit.emails = {u"a@example.com"_s, u"b@example.com"_s};
        page.contacts.push_back(hit);
    }
    return page;
}

} // namespace

class ContactModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerToAnEarlierSearchIsDropped();
    void moreIsAskedForOnceAndAppended();
    void whatIsShownStaysUntilTheAnswerComes();
    void aPageThatCouldNotBeReadCanBeAskedForAgain();
    void aListThatShrankEnds();
    void anotherOrderIsAskedForOnce();
    void valuesStandSideBySide();
    void historyIsASentence();
};

void ContactModelTest::anAnswerToAnEarlierSearchIsDropped()
{
    ContactModel model;
    const int first = model.startOver();
    const int second = model.startOver();
    model.take(second, 0, pageOf(0, 2, 2));
    model.take(first, 0, pageOf(0, 5, 5));
    QCOMPARE_EQ(model.rowCount(), 2);
    QCOMPARE_EQ(model.total(), 2);
}

void ContactModelTest::moreIsAskedForOnceAndAppended()
{
    ContactModel model;
    QSignalSpy wanted(&model, &ContactModel::moreWanted);
    const int search = model.startOver();
    model.take(search, 0, pageOf(0, 100, 150));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE_EQ(wanted.count(), 1);
    QCOMPARE_EQ(wanted.at(0).at(1).toInt(), 100);
    model.take(search, 100, pageOf(100, 50, 150));
    QCOMPARE_EQ(model.rowCount(), 150);
    QCOMPARE_EQ(model.contact(149).name, u"Person 149"_s);
    QVERIFY(!model.canFetchMore({}));
}

void ContactModelTest::whatIsShownStaysUntilTheAnswerComes()
{
    ContactModel model;
    model.take(model.startOver(), 0, pageOf(0, 3, 3));
    const int search = model.startOver();
    QCOMPARE_EQ(model.rowCount(), 3);
    QVERIFY(!model.canFetchMore({}));
    model.take(search, 0, pageOf(0, 0, 0));
    QCOMPARE_EQ(model.rowCount(), 0);
}

void ContactModelTest::aPageThatCouldNotBeReadCanBeAskedForAgain()
{
    ContactModel model;
    QSignalSpy wanted(&model, &ContactModel::moreWanted);
    const int search = model.startOver();
    model.take(search, 0, pageOf(0, 100, 150));
    model.fetchMore({});
    model.giveUp(search);
    model.fetchMore({});
    QCOMPARE_EQ(wanted.count(), 2);
}

void ContactModelTest::aListThatShrankEnds()
{
    ContactModel model;
    const int search = model.startOver();
    model.take(search, 0, pageOf(0, 100, 150));
    model.fetchMore({});
    model.take(search, 100, pageOf(0, 0, 100));
    QVERIFY(!model.canFetchMore({}));
}

void ContactModelTest::anotherOrderIsAskedForOnce()
{
    ContactModel model;
    QSignalSpy changed(&model, &ContactModel::orderChanged);
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE_EQ(changed.size(), 0);
    model.sort(1, Qt::DescendingOrder);
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE_EQ(changed.size(), 1);
    QVERIFY((model.order() ==
             ContactOrder{ContactOrder::By::Organization, Qt::DescendingOrder, QLocale()}));
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE_EQ(changed.size(), 2);
    QVERIFY(!model.order());
}

void ContactModelTest::valuesStandSideBySide()
{
    ContactModel model;
    model.take(model.startOver(), 0, pageOf(0, 1, 1));
    const QModelIndex email = model.index(0, static_cast<int>(ContactModel::Column::Email));
    QCOMPARE_EQ(email.data().toString(), u"a@example.com, b@example.com"_s);
}

void ContactModelTest::historyIsASentence()
{
    ContactEvent event;
    event.bookName = u"Suppliers"_s;
    event.action = ChangeAction::Update;
    event.fields = {Field::Email, Field::Phone};
    QCOMPARE_EQ(historySentence(event), u"Changed at Suppliers: e-mail and phone"_s);
    event.state = JournalState::Failed;
    QCOMPARE_EQ(historySentence(event), u"Changed at Suppliers: e-mail and phone (Failed)"_s);
}

QTEST_GUILESS_MAIN(ContactModelTest)
#include "contact_model_test.moc"
