#include "tests/ui/pages/page_fixture.h"
#include "ui/connections_page/connections_page.h"
#include "ui/connections_page/signing_key_view.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/state_badge.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
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

    void theCodeForAZapIsThereForWhoAsks()
    {
        SigningKeyView view;
        view.showKey(Secret::fromText(u"0123456789abcdef"_s), false);
        view.show();
        const auto *code = view.findChild<QPlainTextEdit *>(u"codeStep"_s);
        QVERIFY(code && !code->isVisible());
        view.findChild<QAbstractButton *>(u"codeStepFold"_s)->click();
        QVERIFY(code->isVisible() && code->toPlainText().contains(u"createHmac"_s));
        QVERIFY(code->height() > 6 * code->fontMetrics().lineSpacing()); // all its lines
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

    void aConnectionGetsANameOfOnesOwn()
    {
        QVERIFY(press(m_file, u"renameConnection"_s));
        auto *name = find<QLineEdit>(m_file, u"connectionName"_s);
        QVERIFY(name);
        QCOMPARE(m_shown->focusWidget(), name);
        QCOMPARE(name->selectedText(), viewOf(m_file).connection.name);
        QVERIFY(!find<QPushButton>(m_file, u"saveName"_s)->isEnabled());
        m_page.picture(u"connection-rename"_s);
        name->setText(viewOf(m_hook).connection.name.toUpper());
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(said(m_file).contains(u"is there already"_s), longest);
        name = find<QLineEdit>(m_file, u"connectionName"_s);
        QVERIFY(name);
        QCOMPARE(m_shown->focusWidget(), name);
        name->setText(u"At the office"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(said(m_file), u"It is called “At the office” now."_s, longest);
        QCOMPARE(viewOf(m_file).connection.name, u"At the office"_s);
        QCOMPARE(m_shown->focusWidget(), find<QWidget>(m_file, u"renameConnection"_s));
    }

    void aFileThatIsElsewhereIsFoundThere()
    {
        QVERIFY(!find<QWidget>(m_hook, u"changePlace"_s));
        QVERIFY(QFile::copy(m_page.filePath(u"book.vcf"_s), m_page.filePath(u"moved.vcf"_s)));
        QVERIFY(press(m_file, u"changePlace"_s));
        auto *place = find<QLineEdit>(m_file, u"newPlace"_s);
        QVERIFY(place);
        place->setText(m_page.filePath(u"moved.csv"_s));
        QVERIFY(press(m_file, u"savePlace"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said(m_file).contains(u"another kind of file"_s), longest);
        place->setText(QDir::toNativeSeparators(m_page.filePath(u"moved.vcf"_s)));
        QVERIFY(press(m_file, u"savePlace"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said(m_file).contains(u"from the new place"_s), longest);
        QCOMPARE(viewOf(m_file).connection.account, m_page.filePath(u"moved.vcf"_s));
    }

    void aHookSaysThatItsLastMessageFailed()
    {
        ZapierSandbox &zapier = m_page.demo().sandbox().zapier();
        zapier.faults().add({.kind = FaultKind::HookGone, .count = 0});
        m_page.demo().sandbox().cardDav().put(
            u"customers"_s, u"late.vcf"_s,
            "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:late\r\nFN:Late\r\nEMAIL:late@example.com\r\n"
            "END:VCARD\r\n");
        Progress progress;
        QVERIFY(m_page.session().sync({}, progress));
        zapier.faults().clear();
        m_shown->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(find<InlineMessage>(m_hook, u"failedMessage"_s), longest);
        QVERIFY(find<InlineMessage>(m_hook, u"failedMessage"_s)->text().contains(u"today"_s));
        QCOMPARE(find<StateBadge>(m_hook, u"connectionState"_s)->text(), u"Last message failed"_s);
        m_page.picture(u"connection-failed-message"_s);
        QVERIFY(press(m_hook, u"sendTestMessage"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!said(m_hook).isEmpty(), longest);
        QVERIFY(!find<InlineMessage>(m_hook, u"failedMessage"_s));
        QCOMPARE(find<StateBadge>(m_hook, u"connectionState"_s)->text(), u"Connected"_s);
    }

    void whoComesForAWayBackFindsItsFormOpen()
    {
        m_shown->open(u"way-back:"_s + viewOf(m_hook).connection.name);
        m_shown->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(m_hook, u"wayBackPath"_s), longest);
        QCOMPARE(m_shown->focusWidget(), find<QLineEdit>(m_hook, u"wayBackPath"_s));
        m_page.picture(u"connection-way-back"_s);
    }

    void aServerThatMovedIsTriedBeforeItsAddressIsKept()
    {
        Progress progress;
        QVERIFY(m_page.session().sync({}, progress));
        CardDavSandbox now;
        QVERIFY(now.start());
        const CardDavSandbox &before = m_page.demo().sandbox().cardDav();
        const QStringList books = before.books();
        for (const BookView &view : viewOf(m_books).books)
            now.addBook(view.book.remoteId.section(u'/', -2, -2), view.book.name);
        QVERIFY(press(m_books, u"changePlace"_s));
        auto *address = find<QLineEdit>(m_books, u"newPlace"_s);
        QVERIFY(address);
        QCOMPARE(m_shown->focusWidget(), address);
        m_page.picture(u"connection-place"_s);
        auto *authority = find<QLineEdit>(m_books, u"newAuthority"_s);
        auto *save = find<QAbstractButton>(m_books, u"savePlace"_s);
        QVERIFY(authority && !save->isEnabled());
        authority->setText(u"ca.pem"_s); // of which folder?
        QVERIFY(!save->isEnabled());
        authority->setText(m_page.filePath(u"ca.pem"_s)); // isn't there
        QVERIFY(press(m_books, u"savePlace"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said(m_books).contains(u"ca.pem"_s), longest);
        authority->clear();
        address->setText(now.url().toString());
        QVERIFY(press(m_books, u"savePlace"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said(m_books).contains(u"isn't the same address book"_s), longest);
        QCOMPARE(find<QLineEdit>(m_books, u"newPlace"_s), address);
        QVERIFY(!find<QWidget>(m_books, u"connectionMessageAction"_s));
        m_page.picture(u"connection-place-refused"_s);
        for (const QString &book : books) {
            const QMap<QString, QByteArray> cards = before.cards(book);
            for (auto card = cards.cbegin(); card != cards.cend(); ++card)
                now.put(book, card.key(), card.value());
        }
        const QString gone = before.cards(books.front()).firstKey();
        QVERIFY(now.remove(books.front(), gone));
        QVERIFY(press(m_books, u"savePlace"_s));
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(m_books, u"connectionMessageAction"_s), longest);
        QVERIFY2(
            said(m_books).contains(viewOf(m_books).books.front().book.name + u"” (1 removed"_s),
            qPrintable(said(m_books)));
        m_page.picture(u"connection-place-missing"_s);
        QVERIFY(press(m_books, u"connectionMessageAction"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said(m_books).contains(u"counts as edited"_s), longest);
        m_page.picture(u"connection-place-changed"_s);
        QVERIFY(viewOf(m_books).books.front().book.remoteId.startsWith(now.url().toString()));
    }

private:
    ConnectionView viewOf(const ConnectionId &id)
    {
        const std::vector<ConnectionView> views = m_page.session().connections().value();
        return *std::ranges::find(views, id,
                                  [](const ConnectionView &view) { return view.connection.id; });
    }
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
