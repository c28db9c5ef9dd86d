#include "ui/widgets/buttons.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/withheld.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// A field, a button to leave and one to answer.
struct Form : QWidget
{
    Form()
    {
        auto *column = new QVBoxLayout(this);
        for (QWidget *each : std::initializer_list<QWidget *>{field, leave, answer})
            column->addWidget(each);
        QObject::connect(answer, &QPushButton::clicked, this, [this] { ++answered; });
        QObject::connect(leave, &QPushButton::clicked, this, [this] { ++left; });
        answerByEnter(*this);
        show();
        (void)QTest::qWaitForWindowActive(this);
        field->setFocus();
    }

    QLineEdit *field = new QLineEdit;
    QPushButton *leave = makeButton(u"leave"_s, u"Leave"_s);
    QPushButton *answer = makeButton(u"answer"_s, u"Answer"_s, ButtonKind::Primary);
    int answered = 0;
    int left = 0;
};

} // namespace

// A form that is no dialog answers to the keys of one.
class FormKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterInAFieldPressesThePrimaryButtonOnce();
    void enterPressesTheButtonThatHasTheKeyboard();
    void enterPressesNothingThatIsOffOrWithheld();
    void escapePressesTheButtonToLeaveThatIsShown();
    void whatWasWrongIsGoneOnceTheFieldIsEdited();
};

void FormKeysTest::enterInAFieldPressesThePrimaryButtonOnce()
{
    Form form;
    QTest::keyClick(form.field, Qt::Key_Return);
    QCOMPARE(form.answered, 1);
    QTest::keyClick(form.field, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(form.answered, 2);
    QCOMPARE(form.left, 0);
}

void FormKeysTest::enterPressesTheButtonThatHasTheKeyboard()
{
    Form form;
    form.leave->setFocus();
    QTest::keyClick(form.leave, Qt::Key_Return);
    QCOMPARE(form.left, 1);
    QCOMPARE(form.answered, 0);
    form.answer->setFocus();
    QTest::keyClick(form.answer, Qt::Key_Return);
    QCOMPARE(form.answered, 1);
}

void FormKeysTest::enterPressesNothingThatIsOffOrWithheld()
{
    Form form;
    form.answer->setEnabled(false);
    QTest::keyClick(form.field, Qt::Key_Return);
    form.answer->setEnabled(true);
    withhold(form.answer, u"Not for your role"_s);
    QTest::keyClick(form.field, Qt::Key_Return);
    QCOMPARE(form.answered, 0);
}

void FormKeysTest::escapePressesTheButtonToLeaveThatIsShown()
{
    Form form;
    leaveByEscape(form, {form.answer, form.leave});
    form.answer->hide();
    QTest::keyClick(form.field, Qt::Key_Escape);
    QCOMPARE(form.left, 1);
    form.answer->show();
    QTest::keyClick(form.field, Qt::Key_Escape);
    QCOMPARE(form.answered, 1);
    QCOMPARE(form.left, 1);
}

void FormKeysTest::whatWasWrongIsGoneOnceTheFieldIsEdited()
{
    Form form;
    auto *message = new InlineMessage(u"message"_s);
    form.layout()->addWidget(message);
    clearOnceEdited(form, *message);
    message->showMessage(StateKind::Danger, u"It wasn't right."_s);
    form.field->setText(u"by the program"_s);
    QVERIFY(message->isVisible());
    QTest::keyClicks(form.field, u"x"_s);
    QVERIFY(!message->isVisible());
}

QTEST_MAIN(FormKeysTest)
#include "form_keys_test.moc"
