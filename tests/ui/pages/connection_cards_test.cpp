#include "tests/ui/pages/page_fixture.h"
#include "ui/connections_page/connections_page.h"
#include "ui/widgets/inline_message.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

// Several connections beside each other, and calls that end while somebody does something else.
class ConnectionCardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> started = m_page.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        QFile book(m_page.filePath(u"book.vcf"_s));
        QVERIFY(book.open(QIODevice::WriteOnly));
        book.close();
        m_books = idOf(u"carddav"_s);
        m_hook = idOf(u"zapier"_s);
        m_file = addFile();
    }
    void init()
    {
        m_page.demo().sandbox().cardDav().faults().clear();
        m_shown = m_page.show<ConnectionsPage>();
        QTRY_VERIFY_WITH_TIMEOUT(card(m_file), longest);
    }
    void cleanup() { m_page.close(); }

    void theListIsReadBehindAFileDialog()
    {
        QVERIFY(press(m_hook, u"changeWayBack"_s));
        QVERIFY(press(m_hook, u"chooseWayBackFile"_s));
        QTRY_VERIFY(dialog());
        QVERIFY(press(m_file, u"testConnection"_s));
        QTRY_COMPARE_WITH_TIMEOUT(said(m_file), u"It works."_s, longest);
        QVERIFY(dialog());
        auto *name = dialog()->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(m_page.filePath(u"way back.txt"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        auto *path = find<QLineEdit>(m_hook, u"wayBackPath"_s);
        QVERIFY(path);
        QCOMPARE(path->text(), QDir::toNativeSeparators(m_page.filePath(u"way back.txt"_s)));
    }

    void aConnectionThatWasRemovedElsewhereTakesItsDialogAlong()
    {
        const ConnectionId gone = addHook();
        m_shown->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(card(gone), longest);
        QVERIFY(press(gone, u"changeWayBack"_s));
        QVERIFY(press(gone, u"chooseWayBackFolder"_s));
        QTRY_VERIFY(dialog());
        removeElsewhere(gone);
        m_shown->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!card(gone), longest);
        QVERIFY(!dialog());
    }

    void aConnectionThatWasRemovedElsewhereIsNotRemovedAgain()
    {
        const ConnectionId gone = addHook();
        m_shown->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(card(gone), longest);
        QVERIFY(press(gone, u"removeConnection"_s));
        QTRY_VERIFY(m_page.find<QWidget>(u"removeQuestion"_s));
        removeElsewhere(gone);
        m_shown->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!card(gone), longest);
        QVERIFY(m_page.pressWhenReady(u"removeConfirmed"_s));
        QTRY_VERIFY(!m_page.find<QWidget>(u"removeQuestion"_s));
        QVERIFY(card(m_file));
    }

    void whatIsTypedStaysWhileOtherCallsEnd()
    {
        QVERIFY(press(m_books, u"signInAgain"_s));
        auto *secret = find<QLineEdit>(m_books, u"newSecret"_s);
        QVERIFY(secret);
        QVERIFY(press(m_file, u"testConnection"_s));
        secret->setFocus();
        QTest::keyClicks(secret, u"half a pass"_s);
        QTRY_COMPARE_WITH_TIMEOUT(said(m_file), u"It works."_s, longest);
        QCOMPARE(m_shown->focusWidget(), secret);
        QTest::keyClicks(m_shown->focusWidget(), u"word"_s);
        QCOMPARE(find<QLineEdit>(m_books, u"newSecret"_s)->text(), u"half a password"_s);
    }

    void aCallThatRunsGoesOnInItsCardWhileOthersEnd()
    {
        m_page.demo().sandbox().cardDav().faults().add({.kind = FaultKind::Hang, .seconds = 3});
        QVERIFY(press(m_file, u"testConnection"_s));
        QVERIFY(press(m_books, u"testConnection"_s));
        QTRY_COMPARE_WITH_TIMEOUT(said(m_file), u"It works."_s, longest);
        QVERIFY(find<QWidget>(m_books, u"connectionProgress"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!said(m_books).isEmpty(), longest);
        QVERIFY(!find<QWidget>(m_books, u"connectionProgress"_s));
        QCOMPARE(said(m_file), u"It works."_s);
    }

    void theKeyboardStaysAtTheButtonThatBeganACall()
    {
        QVERIFY(press(m_file, u"testConnection"_s));
        QTRY_COMPARE_WITH_TIMEOUT(said(m_file), u"It works."_s, longest);
        QCOMPARE(m_shown->focusWidget(), find<QWidget>(m_file, u"testConnection"_s));
    }

    void aPasswordThatIsRefusedStaysForAnotherTry()
    {
        QVERIFY(press(m_books, u"signInAgain"_s));
        find<QLineEdit>(m_books, u"newSecret"_s)->setText(u"wrong"_s);
        QVERIFY(press(m_books, u"saveSecret"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!said(m_books).isEmpty(), longest);
        auto *secret = find<QLineEdit>(m_books, u"newSecret"_s);
        QVERIFY(secret);
        QCOMPARE(secret->text(), u"wrong"_s);
        QCOMPARE(m_shown->focusWidget(), secret);
        m_page.picture(u"connection-refused"_s);
        secret->setText(QString::fromUtf8(m_page.demo().sandbox().cardDav().options().password));
        QVERIFY(press(m_books, u"saveSecret"_s));
        QTRY_COMPARE_WITH_TIMEOUT(said(m_books), u"Signed in."_s, longest);
        QVERIFY(card(m_books)->findChild<QLineEdit *>(u"newSecret"_s)->text().isEmpty());
    }

    void aTryThatSomebodyLeftAnswersNobody()
    {
        m_page.demo().sandbox().cardDav().faults().add(
            {.kind = FaultKind::SlowBytes, .milliseconds = 5});
        beginCardDav();
        QVERIFY(m_page.press(u"tryConnection"_s));
        QVERIFY(m_page.press(u"backToServices"_s));
        QVERIFY(m_page.pressWhenReady(u"chooseZapier"_s));
        m_page.find<QLineEdit>(u"hookAddress"_s)->setText(u"https://hooks.example.com/"_s);
        QVERIFY(m_page.find<QPushButton>(u"tryConnection"_s)->isEnabled());
        QVERIFY(!QTest::qWaitFor(
            [this] {
                return m_page.find<QWidget>(u"addNow"_s) || m_page.find<QWidget>(u"tryMessage"_s);
            },
            3'000));
    }

    void nobodyLeavesWhileAConnectionIsAdded()
    {
        beginCardDav();
        QVERIFY(m_page.press(u"tryConnection"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"addNow"_s), longest);
        m_page.demo().sandbox().cardDav().faults().add({.kind = FaultKind::Hang, .seconds = 0});
        QVERIFY(m_page.press(u"addNow"_s));
        for (const QString &way : {u"cancelWizard"_s, u"backToDetails"_s, u"addNow"_s})
            QVERIFY(!m_page.find<QPushButton>(way)->isEnabled());
        QVERIFY(m_page.press(u"addProgressStop"_s));
        QVERIFY(m_page.pressWhenReady(u"backToDetails"_s));
    }

private:
    ConnectionId idOf(const QString &service)
    {
        const std::vector<ConnectionView> views = m_page.session().connections().value();
        for (const ConnectionView &view : views) {
            if (view.connection.service == service)
                return view.connection.id;
        }
        return {};
    }
    ConnectionId added(const ConnectionDraft &draft, const Secret &secret)
    {
        Progress progress;
        const Result<Session::AddedConnection> made =
            m_page.session().addConnection(draft, secret, progress);
        return made ? made->view.connection.id : ConnectionId();
    }
    ConnectionId addFile()
    {
        ConnectionDraft draft;
        draft.service = u"file"_s;
        draft.path = m_page.filePath(u"book.vcf"_s);
        return added(draft, Secret());
    }
    ConnectionId addHook()
    {
        ConnectionDraft draft;
        draft.service = u"zapier"_s;
        return added(draft,
                     Secret::fromText(m_page.demo().sandbox().zapier().hookUrl().toString()));
    }
    void removeElsewhere(const ConnectionId &id)
    {
        Progress progress;
        QVERIFY(m_page.session().removeConnection(id, Session::Revocation::None, progress));
    }
    void beginCardDav()
    {
        m_shown->open(u"add"_s);
        QVERIFY(m_page.pressWhenReady(u"chooseCarddav"_s));
        const CardDavSandbox &server = m_page.demo().sandbox().cardDav();
        m_page.find<QLineEdit>(u"carddavAddress"_s)->setText(server.url().toString());
        m_page.find<QLineEdit>(u"carddavUser"_s)->setText(server.options().user);
        m_page.find<QLineEdit>(u"carddavPassword"_s)
            ->setText(QString::fromUtf8(server.options().password));
    }

    QWidget *card(const ConnectionId &id)
    {
        return m_page.find<QWidget>(u"connection/"_s + id.value());
    }
    template <class W>
    W *find(const ConnectionId &id, const QString &name)
    {
        QWidget *parent = card(id);
        for (W *each : parent ? parent->findChildren<W *>(name) : QList<W *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool press(const ConnectionId &id, const QString &name)
    {
        auto *button = find<QAbstractButton>(id, name);
        if (!button || !button->isEnabled())
            return false;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }
    QString said(const ConnectionId &id)
    {
        auto *message = find<InlineMessage>(id, u"connectionMessage"_s);
        return message ? message->text() : QString();
    }
    QFileDialog *dialog() { return m_page.find<QFileDialog>(u"fileDialog"_s); }

    PageFixture m_page;
    ConnectionsPage *m_shown = nullptr;
    ConnectionId m_books;
    ConnectionId m_hook;
    ConnectionId m_file;
};

QTEST_MAIN(ConnectionCardsTest)
#include "connection_cards_test.moc"
