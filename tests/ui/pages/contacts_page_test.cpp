#include "app/sandbox/carddav_sandbox.h"
#include "core/base/collation.h"
#include "core/session/session_connection_edits.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/contacts_page/contacts_page.h"
#include "ui/contacts_page/erase_dialog.h"
#include "ui/lists/table.h"
#include "ui/widgets/empty_state.h"

#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

class ContactsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutContactsThePageSaysWhatToDo();
    void theListShowsEverybodyAndTheFirstOneAtOnce();
    void typingFindsAndEscapeShowsAllAgain();
    void aContactIsReadFromItsTop();
    void columnsAreAsAPersonLeftThem();
    void aHeadingSortsAndTheOrderIsKept();
    void severalContactsAreCopied();
    void rightToLeftTheFirstOneIsShownAtOnceToo();
    void historyLeadsToTheRun();
    void aContactLeadsToAllThatTheLogSaysOfIt();
    void whereAContactWentStandsWithIt();
    void aReportIsSavedToPrintAndForPrograms();
    void everyControlHasANameAndCanBeReached();
    void anErasureShowsWhatItRemovesAndWhatIsOutOfReach();

private:
    bool lookForContactWith(const QString &part);
    QString moveServer();

    CardDavSandbox m_moved; // where the demo's server is last
    PageFixture m_page;
    ContactsPage *m_shown = nullptr;
};

void ContactsPageTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void ContactsPageTest::withoutContactsThePageSaysWhatToDo()
{
    m_shown = m_page.show<ContactsPage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"goToSync"_s), longest);
    m_page.picture(u"contacts-empty"_s);
    QVERIFY(!m_page.find<QPushButton>(u"exportContacts"_s)->isEnabled());
    QVERIFY(m_page.press(u"goToSync"_s));
    QCOMPARE_EQ(m_page.wentTo(), u"sync/"_s);
}

void ContactsPageTest::theListShowsEverybodyAndTheFirstOneAtOnce()
{
    Progress progress;
    const Result<SyncOutcome> outcome = m_page.session().sync({}, progress);
    QVERIFY(outcome);
    m_shown = m_page.show<ContactsPage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<Table>(u"contactList"_s), longest);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.find<Table>(u"contactList"_s)->model()->rowCount(), 30,
                              longest);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"contactName"_s), longest);
    m_page.picture(u"contacts"_s);
}

void ContactsPageTest::typingFindsAndEscapeShowsAllAgain()
{
    auto *list = m_page.find<Table>(u"contactList"_s);
    const QString name = list->model()->index(3, 0).data().toString();
    auto *search = m_page.find<QLineEdit>(u"contactSearch"_s);
    QTest::keyClicks(search, name.left(5));
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() < 30, longest);
    QVERIFY(list->model()->rowCount() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"contactsFound"_s)->text().contains(u"found"_s),
                             longest);
    m_page.picture(u"contacts-search"_s);
    QTest::keyClicks(search, u"zzzzzz"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!list->isVisible(), longest);
    m_page.picture(u"contacts-nobody"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 30, longest);
}

void ContactsPageTest::aContactIsReadFromItsTop()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"contactName"_s), longest);
    auto *bar = m_page.find<QScrollArea>(u"contactDetailsArea"_s)->verticalScrollBar();
    const auto scrollDown = [bar] {
        return QTest::qWaitFor([bar] { return bar->maximum() > 0; }, longest) &&
               (bar->setValue(bar->maximum()), bar->value() > 0);
    };
    QVERIFY(scrollDown());
    m_shown->refresh(); // as the page is come back to
    QTRY_COMPARE_WITH_TIMEOUT(bar->value(), 0, longest);
    QVERIFY(scrollDown());
    m_page.find<Table>(u"contactList"_s)->chooseRow(2);
    QTRY_COMPARE_WITH_TIMEOUT(bar->value(), 0, longest);
    m_page.find<Table>(u"contactList"_s)->chooseRow(0);
}

void ContactsPageTest::columnsAreAsAPersonLeftThem()
{
    constexpr int phone = 3;
    const auto openMenu = [this] {
        auto *list = m_page.find<Table>(u"contactList"_s);
        QContextMenuEvent event(QContextMenuEvent::Mouse, {300, 10},
                                list->horizontalHeader()->mapToGlobal(QPoint(300, 10)));
        QCoreApplication::sendEvent(list->horizontalHeader()->viewport(), &event);
        return list->findChild<QMenu *>(u"tableMenu"_s);
    };
    QMenu *menu = openMenu();
    QVERIFY(menu);
    m_page.picture(u"contacts-columns"_s, menu);
    auto *list = m_page.find<Table>(u"contactList"_s);
    const bool wasShown = !list->isColumnHidden(phone);
    menu->findChild<QAction *>(u"column-phone"_s)->trigger();
    QVERIFY(list->isColumnHidden(phone));
    list->horizontalHeader()->resizeSection(0, 200);
    const int email = list->columnWidth(2);
    m_page.picture(u"contacts-fewer-columns"_s);

    m_shown = m_page.show<ContactsPage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"contactName"_s), longest);
    list = m_page.find<Table>(u"contactList"_s);
    QVERIFY(list->isColumnHidden(phone));
    QVERIFY(qAbs(list->columnWidth(0) - 200) <= 2);
    QVERIFY(qAbs(list->columnWidth(2) - email) <= 2);
    openMenu()->findChild<QAction *>(u"resetColumns"_s)->trigger();
    QCOMPARE_EQ(!list->isColumnHidden(phone), wasShown);
}

void ContactsPageTest::aHeadingSortsAndTheOrderIsKept()
{
    constexpr int organization = 1;
    const auto shown = [this] {
        QStringList texts;
        const QAbstractItemModel *model = m_page.find<Table>(u"contactList"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, organization).data().toString());
        return texts;
    };
    const auto pressHeading = [this] {
        auto *list = m_page.find<Table>(u"contactList"_s);
        m_page.page()->resize(1600, 760); // room for all columns, whatever the font
        QVERIFY(QTest::qWaitFor([list] { return !list->isColumnHidden(organization); }, longest));
        QHeaderView *header = list->horizontalHeader();
        const int left = header->sectionViewportPosition(organization);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {left + 20, 10});
    };
    const QStringList before = shown();
    QStringList sorted = before;
    const Collation collation;
    std::ranges::stable_sort(sorted, {}, [&](const QString &text) {
        return std::pair(text.isEmpty(), collation.keyOf(text));
    });
    QVERIFY(sorted != before);
    pressHeading();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), sorted, longest);
    m_page.picture(u"contacts-by-organisation"_s);

    m_shown = m_page.show<ContactsPage>(); // as at the next start
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<Table>(u"contactList"_s), longest);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), sorted, longest);
    pressHeading();
    QTRY_VERIFY_WITH_TIMEOUT(shown() != sorted, longest);
    pressHeading();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), before, longest);
}

void ContactsPageTest::severalContactsAreCopied()
{
    auto *list = m_page.find<Table>(u"contactList"_s);
    list->selectAll();
    list->copyChosen();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE_EQ(lines.size(), list->model()->rowCount());
    QVERIFY(lines[3].startsWith(list->model()->index(3, 0).data().toString() + u'\t'));
    m_page.picture(u"contacts-all-chosen"_s);
}

void ContactsPageTest::rightToLeftTheFirstOneIsShownAtOnceToo()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_shown = m_page.show<ContactsPage>();
    const bool isShown = QTest::qWaitFor(
        [this] { return m_page.find<QLabel>(u"contactName"_s) != nullptr; }, longest);
    m_page.picture(u"contacts-right-to-left"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(isShown);
    m_shown = m_page.show<ContactsPage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"contactName"_s), longest);
}

// Chooses one contact after another until one shows it.
bool ContactsPageTest::lookForContactWith(const QString &part)
{
    auto *list = m_page.find<Table>(u"contactList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const auto *before = m_page.find<QLabel>(u"contactName"_s);
        const auto isShown = [&] {
            const auto *name = m_page.find<QLabel>(u"contactName"_s);
            return name && (row == 0 || name != before) &&
                   name->text() == list->model()->index(row, 0).data().toString();
        };
        list->chooseRow(row);
        if (!QTest::qWaitFor(isShown, longest))
            return false;
        if (m_page.find<QWidget>(part))
            return true;
    }
    return false;
}

void ContactsPageTest::historyLeadsToTheRun()
{
    QVERIFY(lookForContactWith(u"openRun"_s));
    QVERIFY(m_page.pressWhenReady(u"openRun"_s));
    QVERIFY(m_page.wentTo().startsWith(u"sync/"_s));
    QVERIFY(m_page.wentTo().size() > 10);
}

void ContactsPageTest::aContactLeadsToAllThatTheLogSaysOfIt()
{
    QVERIFY(m_page.pressWhenReady(u"contactInLog"_s));
    const QString person = m_page.wentTo().section(u':', 1);
    QVERIFY2(m_page.wentTo().startsWith(u"audit/object:"_s), qPrintable(m_page.wentTo()));
    QVERIFY(m_page.session().contact(PersonId(person)));
}

void ContactsPageTest::whereAContactWentStandsWithIt()
{
    QVERIFY(lookForContactWith(u"egressKeeping"_s)); // one that went to a Zap
    const auto *keeping = m_page.find<QLabel>(u"egressKeeping"_s);
    QVERIFY(keeping->text().contains(u"Zapier publishes"_s));
    const QList<QLabel *> sentences =
        m_page.find<QWidget>(u"contactEgress"_s)->findChildren<QLabel *>(u"egressSentence"_s);
    QVERIFY(std::ranges::any_of(sentences, [](const QLabel *each) {
        return each->text().contains(u"name and e-mail as is"_s); // how it left
    }));
    auto *area = m_page.find<QScrollArea>(u"contactDetailsArea"_s);
    area->ensureWidgetVisible(m_page.find<QWidget>(u"contactEgress"_s), 0, 0);
    area->verticalScrollBar()->setValue(m_page.find<QWidget>(u"contactEgress"_s)->y() - 8);
    m_page.picture(u"contacts-egress"_s);
}

void ContactsPageTest::aReportIsSavedToPrintAndForPrograms()
{
    const Result<ContactPage> all = m_page.session().searchContacts({{}, 1});
    QVERIFY(all && !all->contacts.empty());
    for (const QString &suffix : {u"pdf"_s, u"json"_s}) {
        const QString path = m_page.filePath(u"report."_s + suffix);
        m_shown->saveReport(all->contacts[0].person, path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longest);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(suffix == u"pdf"_s ? "%PDF" : "{"));
        if (const QString kept = qEnvironmentVariable("WARDEN_SCREENSHOTS"); !kept.isEmpty())
            file.copy(kept + u"/contact-report."_s + suffix);
    }
}

// What it was before; empty: it couldn't be moved.
QString ContactsPageTest::moveServer()
{
    if (!m_moved.start())
        return {};
    CardDavSandbox &before = m_page.demo().sandbox().cardDav();
    for (const QString &book : before.books()) {
        m_moved.addBook(book, book);
        const QMap<QString, QByteArray> cards = before.cards(book);
        for (auto card = cards.cbegin(); card != cards.cend(); ++card)
            m_moved.put(book, card.key(), card.value());
    }
    const std::vector<ConnectionView> views = m_page.session().connections().value();
    const auto server = std::ranges::find(
        views, u"carddav"_s, [](const ConnectionView &view) { return view.connection.service; });
    Progress progress;
    const auto moved =
        Session::ConnectionEdits(m_page.session())
            .move(server->connection.id, {m_moved.url().toString(), {}}, {}, progress);
    const bool isMoved = moved && moved->verdict == Session::ConnectionEdits::Moved::Verdict::Done;
    return isMoved ? server->connection.account : QString();
}

void ContactsPageTest::anErasureShowsWhatItRemovesAndWhatIsOutOfReach()
{
    const QString before = moveServer();
    QVERIFY(!before.isEmpty());
    QVERIFY(m_page.pressWhenReady(u"eraseEverywhere"_s));
    QPointer<EraseDialog> dialog = m_page.find<EraseDialog>(u"eraseDialog"_s);
    QVERIFY(dialog);
    const auto *erase = dialog->findChild<QPushButton *>(u"eraseNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(erase->isEnabled(), longest);
    const auto books = dialog->findChildren<QCheckBox *>(u"eraseAt"_s);
    QVERIFY(!books.isEmpty());
    const auto outOfReach = dialog->findChildren<QLabel *>(u"outOfReach"_s);
    QVERIFY(std::ranges::any_of(
        outOfReach, [&](const QLabel *label) { return label->text().contains(before); }));
    QVERIFY(std::ranges::any_of(
        outOfReach, [&](const QLabel *label) { return !label->text().contains(before); }));
    m_page.picture(u"contacts-erase"_s, dialog);
    QTest::keyClick(books.first(), Qt::Key_Space); // leave it there: another plan
    QVERIFY(!erase->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(erase->isEnabled(), longest);
    QVERIFY(!dialog->findChildren<QCheckBox *>(u"eraseAt"_s).first()->isChecked() ||
            !dialog->findChildren<QCheckBox *>(u"eraseAt"_s).last()->isChecked());
    QTest::keyClick(dialog->findChild<QPushButton *>(u"eraseNow"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChild<QPushButton *>(u"eraseNow"_s)->isVisible(),
                             longest);
    m_page.picture(u"contacts-erased"_s, dialog);
    QTest::keyClick(dialog->findChild<QPushButton *>(u"closeErase"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, longest);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.find<Table>(u"contactList"_s)->model()->rowCount(), 29,
                              longest);
}

void ContactsPageTest::everyControlHasANameAndCanBeReached()
{
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
}

QTEST_MAIN(ContactsPageTest)
#include "contacts_page_test.moc"
