#include "ui/lists/table.h"
#include "ui/lists/wrapped_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/passphrase_strength.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace warden;

class WidgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNumberStaysANumberInAWindowThatIsReadFromTheRight();
    void aSecretLeavesNoUndoHistory();
    void aSecretIsHiddenUntilAsked();
    void theClipboardForgetsASecret();
    void theClipboardKeepsWhatCameLater();
    void eachCopyHasItsFullTime();
    void theIconOfAButtonFollowsItsKind();
    void whatIsCopiedInADialogIsPastedAfterIt();
    void theValueOfAContactLeavesTheClipboard();
    void anElidedLabelIsReadInFull();
    void aNameThatLooksLikeHtmlIsShownAsItIsWritten();
    void aStateIsNeverToldByColourAlone();
    void aMessageSaysWhatToDo();
    void aMessageIsNoTallerThanItsText();
    void searchingWaitsForAPauseInTheTyping();
    void stopIsPassedOnOnce();
    void aWithheldButtonSaysWhyAndDoesNothing();
    void aPassphraseIsJudged_data();
    void aPassphraseIsJudged();
};

void WidgetsTest::aSecretLeavesNoUndoHistory()
{
    SecretField field(u"secret"_s, u"Password"_s);
    QTest::keyClicks(field.edit(), u"hunter22"_s);
    const Secret taken = field.take();
    QVERIFY(taken.equals(Secret::fromText(u"hunter22"_s)));
    field.edit()->undo();
    QVERIFY(field.isEmpty());
    field.edit()->redo();
    QVERIFY(field.isEmpty());
}

void WidgetsTest::aSecretIsHiddenUntilAsked()
{
    SecretField field(u"secret"_s, u"Password"_s);
    QTest::keyClicks(field.edit(), u"hunter22"_s);
    QVERIFY(!field.edit()->displayText().contains(u'h'));
    field.findChild<QAbstractButton *>(u"secretShow"_s)->click();
    QCOMPARE(field.edit()->displayText(), u"hunter22"_s);
    field.clear();
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
}

void WidgetsTest::theClipboardForgetsASecret()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret::fromText(u"for a moment"_s), 50);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"for a moment"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void WidgetsTest::theClipboardKeepsWhatCameLater()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret::fromText(u"for a moment"_s), 50);
    QGuiApplication::clipboard()->setText(u"mine"_s);
    QTest::qWait(120);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
}

void WidgetsTest::eachCopyHasItsFullTime()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret::fromText(u"one"_s), 50);
    clipboard.copy(Secret::fromText(u"two"_s), 60'000);
    QTest::qWait(120);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"two"_s);
}

void WidgetsTest::theIconOfAButtonFollowsItsKind()
{
    const std::unique_ptr<QPushButton> primary(
        makeButton(u"one"_s, u"Send"_s, ButtonKind::Primary, u"send"_s));
    const std::unique_ptr<QPushButton> plain(
        makeButton(u"other"_s, u"Send"_s, ButtonKind::Plain, u"send"_s));
    const auto shown = [](const QPushButton &button) { return button.icon().pixmap(20).toImage(); };
    QVERIFY(shown(*plain) != shown(*primary));
    setKindAndIcon(plain.get(), ButtonKind::Primary, u"send"_s);
    QCOMPARE(shown(*plain), shown(*primary));
}

void WidgetsTest::whatIsCopiedInADialogIsPastedAfterIt()
{
    QWidget window;
    {
        QDialog dialog(&window);
        SecretClipboard::of(dialog).copy(Secret::fromText(u"for a moment"_s), 60'000);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"for a moment"_s);
}

void WidgetsTest::theValueOfAContactLeavesTheClipboard()
{
    {
        QWidget window;
        auto *value = new WrappedText(u"ada@example.com"_s, &window);
        value->actions().constFirst()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ada@example.com"_s);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasFormat(u"x-kde-passwordManagerHint"_s));
        delete value; // another contact is shown
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ada@example.com"_s);
    }
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // the window is gone
}

void WidgetsTest::anElidedLabelIsReadInFull()
{
    ElidedLabel label(u"A rather long name of an address book"_s);
    label.resize(60, 20);
    label.show();
    QVERIFY(label.text().endsWith(u'…'));
    QCOMPARE(label.accessibleName(), u"A rather long name of an address book"_s);
    QCOMPARE(label.toolTip(), label.accessibleName());
    label.resize(label.sizeHint());
    QCOMPARE(label.text(), label.accessibleName());
    QVERIFY(label.toolTip().isEmpty());
}

void WidgetsTest::aNameThatLooksLikeHtmlIsShownAsItIsWritten()
{
    const QString name = u"<b>Ada</b> <img src=\"file:///dev/null\">\n& Co"_s;
    const auto seen = [](const QString &tip) {
        QTextDocument document;
        document.setHtml(tip);
        return document.toPlainText();
    };
    ElidedLabel label(name);
    label.resize(60, 20);
    label.show();
    QCOMPARE(seen(label.toolTip()), name);

    QStandardItemModel model;
    auto *item = new QStandardItem(u"Ada"_s);
    item->setToolTip(name);
    model.appendRow(item);
    Table table(u"table"_s, u"Table"_s);
    table.setModelAndShares(&model, {1});
    table.resize(200, 100);
    table.show();
    const QPoint cell = table.visualRect(model.index(0, 0)).center();
    QHelpEvent hover(QEvent::ToolTip, cell, table.viewport()->mapToGlobal(cell));
    QApplication::sendEvent(table.viewport(), &hover);
    QCOMPARE(seen(QToolTip::text()), name);
    QToolTip::hideText();

    MessageBox box(QMessageBox::NoIcon, u"Title"_s, name, QMessageBox::Ok, nullptr);
    box.setInformativeText(name);
    int shown = 0;
    for (const QLabel *part : box.findChildren<QLabel *>()) {
        QVERIFY(part->text() != name || part->textFormat() == Qt::PlainText);
        shown += part->text() == name;
    }
    QCOMPARE(shown, 2);
}

void WidgetsTest::aStateIsNeverToldByColourAlone()
{
    QSet<QString> icons;
    for (StateKind kind :
         {StateKind::Neutral, StateKind::Info, StateKind::Success, StateKind::Warning,
          StateKind::Danger, StateKind::Held, StateKind::Working})
        icons << lookOf(kind).icon;
    QCOMPARE(icons.size(), 7);
    QCOMPARE(StateBadge(StateKind::Success, u"Done"_s).accessibleName(), u"Done"_s);
}

void WidgetsTest::aMessageSaysWhatToDo()
{
    InlineMessage message(u"message"_s);
    QVERIFY(!message.isVisible());
    message.showError({ErrorKind::Locked, ErrorReason::KeychainLocked, {}, {}});
    QVERIFY(message.isVisible());
    QVERIFY(message.accessibleName().contains("keychain is locked"_L1));
    QVERIFY(message.accessibleName().contains("Unlock it"_L1));
    QSignalSpy pressed(&message, &InlineMessage::actionPressed);
    message.setAction(u"Try again"_s);
    message.findChild<QPushButton *>(u"messageAction"_s)->click();
    QCOMPARE(pressed.size(), 1);
    message.clear();
    QVERIFY(!message.isVisible());
}

void WidgetsTest::aMessageIsNoTallerThanItsText()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *message = new InlineMessage(u"message"_s);
    column->addWidget(message);
    column->addStretch();
    page.resize(600, 400);
    page.show();
    message->showMessage(StateKind::Danger,
                         u"dav.example.com would be reached without encryption, so nothing was "
                         "sent."_s,
                         u"Use an address that begins with https://."_s, u"Details"_s);
    QTest::qWait(50);
    const auto heightOf = [message](const QString &name) {
        const auto *label = message->findChild<QLabel *>(name);
        return label->heightForWidth(label->width());
    };
    // The icon stands beside the first text, and may be taller than a small font.
    const int texts =
        qMax(heightOf(u"messageText"_s), message->findChild<IconLabel *>()->height()) +
        heightOf(u"messageWhatToDo"_s);
    const QMargins margins = message->layout()->contentsMargins();
    const int rounding = 4; // how a font's line is rounded
    QVERIFY2(message->height() <= texts + space::tiny + margins.top() + margins.bottom() + rounding,
             qPrintable(u"%1 for %2"_s.arg(message->height()).arg(texts)));
}

void WidgetsTest::searchingWaitsForAPauseInTheTyping()
{
    SearchField field(u"search"_s, u"Search"_s);
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u"ada"_s);
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(searched.first().first().toString(), u"ada"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void WidgetsTest::stopIsPassedOnOnce()
{
    ProgressPanel panel(u"progress"_s);
    const auto ticket = Ticket::create();
    panel.follow(ticket, u"Syncing"_s);
    QSignalSpy stopped(ticket.get(), &Ticket::stopRequested);
    auto *stop = panel.findChild<QPushButton *>(u"progressStop"_s);
    stop->click();
    QVERIFY(!stop->isEnabled());
    stop->click();
    QCOMPARE(stopped.size(), 1);
    QVERIFY(ticket->isStopping());
}

void WidgetsTest::aWithheldButtonSaysWhyAndDoesNothing()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QPushButton(u"First"_s);
    QPushButton *sync = makeButton(u"sync"_s, u"Sync now"_s);
    column->addWidget(first);
    column->addWidget(sync);
    const QString reason = u"Your role may not sync."_s;
    withhold(sync, reason);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy pressed(sync, &QPushButton::clicked);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), sync);
    QTRY_COMPARE(QToolTip::text(), reason); // who came by keyboard hovers over nothing
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return})
        QTest::keyClick(sync, key);
    QTest::mouseClick(sync, Qt::LeftButton);
    QCOMPARE(pressed.count(), 0);

    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(sync);
    QVERIFY(read);
    QVERIFY(read->state().disabled);
    QCOMPARE(read->role(), QAccessible::Button);
    QCOMPARE(read->text(QAccessible::Name), u"Sync now"_s);
    QCOMPARE(read->text(QAccessible::Description), reason);
    QVERIFY(!read->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::pressAction()));

    setReady(sync, false);
    QVERIFY(sync->isEnabled()); // it keeps the keyboard
    withhold(sync, {});
    QVERIFY(!QAccessible::queryAccessibleInterface(sync)->state().disabled);
    QVERIFY(sync->toolTip().isEmpty());
    QTest::mouseClick(sync, Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
}

void WidgetsTest::aPassphraseIsJudged_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("strength");
    const auto row = [](const char *name, const QString &text, PassphraseStrength strength) {
        QTest::addRow("%s", name) << text << static_cast<int>(strength);
    };
    row("nothing", {}, PassphraseStrength::Empty);
    row("short", u"Tr0ub4dor&3"_s, PassphraseStrength::TooShort);
    row("one letter", u"aaaaaaaaaaaaaaaaaaaaaaa"_s, PassphraseStrength::Weak);
    row("a row of keys", u"abcdefghijklmnop"_s, PassphraseStrength::Weak);
    row("four words", u"copper lantern nine otters"_s, PassphraseStrength::Strong);
}

void WidgetsTest::aPassphraseIsJudged()
{
    QFETCH(QString, passphrase);
    QFETCH(int, strength);
    QCOMPARE(static_cast<int>(passphraseStrength(passphrase)), strength);
}

namespace {

// Without what is empty beside it.
QImage inked(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    QRect ink;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return image.copy(ink);
}

} // namespace

void WidgetsTest::aNumberStaysANumberInAWindowThatIsReadFromTheRight()
{
    const auto drawn = [](Qt::LayoutDirection direction, const QString &text) {
        QGuiApplication::setLayoutDirection(direction);
        WrappedText value(text);
        QFont font = value.font();
        font.setHintingPreference(QFont::PreferFullHinting); // letters begin at whole pixels
        value.setFont(font);
        value.resize(300, 40);
        const QImage image = value.grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return image;
    };
    const QString number = u"+36 1 555 0126 (work)"_s;
    const QImage here = drawn(Qt::LeftToRight, number);
    const QImage there = drawn(Qt::RightToLeft, number);
    QVERIFY(here != there); // at the other side
    QCOMPARE(inked(there), inked(here));
}

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
