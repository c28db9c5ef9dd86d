#include "ui/widgets/buttons.h"
#include "ui/widgets/message_box.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QProxyStyle>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// A system with this order of buttons.
class System : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonLayout ? int(order)
                                             : QProxyStyle::styleHint(hint, option, widget, data);
    }

    QDialogButtonBox::ButtonLayout order = QDialogButtonBox::WinLayout;
};

} // namespace

// Questions, and the ways out of a form.
class AnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuestionIsAsWideAsItsTitleAndHasNoEmptyMargin();
    void theWaysOutOfAFormStandAsTheSystemHasThem_data();
    void theWaysOutOfAFormStandAsTheSystemHasThem();
};

void AnswersTest::aQuestionIsAsWideAsItsTitleAndHasNoEmptyMargin()
{
    const QString title = QString(u"Remove a connection and all that it has "_s).repeated(2);
    MessageBox box(QMessageBox::NoIcon, title, u"Remove it?"_s, QMessageBox::Ok, nullptr);
    box.setInformativeText(u"Nothing is deleted at the service."_s);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QVERIFY(box.width() > box.fontMetrics().horizontalAdvance(title) + 100);
    const auto *text = box.findChild<QLabel *>(u"qt_msgbox_label"_s);
    QVERIFY(text);
    // As far from the edge as what is on the other side, but for the gap between columns.
    const int right = box.width() - text->geometry().right() - 1;
    QVERIFY2(text->x() - right <= box.layout()->contentsMargins().left(),
             qPrintable(u"%1 %2"_s.arg(text->x()).arg(right)));
}

void AnswersTest::theWaysOutOfAFormStandAsTheSystemHasThem_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("isAnswerFirst");
    QTest::newRow("Windows") << int(QDialogButtonBox::WinLayout) << true;
    QTest::newRow("KDE") << int(QDialogButtonBox::KdeLayout) << true;
    QTest::newRow("GNOME") << int(QDialogButtonBox::GnomeLayout) << false;
    QTest::newRow("a Mac") << int(QDialogButtonBox::MacLayout) << false;
}

void AnswersTest::theWaysOutOfAFormStandAsTheSystemHasThem()
{
    QFETCH(int, order);
    QFETCH(bool, isAnswerFirst);
    auto *system = new System;
    system->order = static_cast<QDialogButtonBox::ButtonLayout>(order);
    QApplication::setStyle(system);
    QWidget form;
    auto *cancel = new QPushButton(u"Cancel"_s);
    auto *answer = new QPushButton(u"Answer"_s);
    form.setLayout(makeAnswerRow(cancel, answer));
    form.resize(400, 60);
    form.layout()->activate();
    QCOMPARE(answer->x() < cancel->x(), isAnswerFirst);
    QCOMPARE(std::max(answer->geometry().right(), cancel->geometry().right()),
             form.contentsRect().right() - form.layout()->contentsMargins().right());
}

QTEST_MAIN(AnswersTest)
#include "answers_test.moc"
