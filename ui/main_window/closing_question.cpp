#include "ui/main_window/closing_question.h"

#include "ui/main_window/main_window.h"
#include "ui/widgets/message_box.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Question
{
    QString name = {};
    QString text = {};
    QString more = {};
    QString close = {};
    QString stay = {};
};

bool isAgreed(const Question &question, QWidget &window)
{
    MessageBox box(QMessageBox::Question, MainWindow::tr("Contact Warden"), question.text,
                   QMessageBox::NoButton, &window);
    box.setObjectName(question.name);
    box.setInformativeText(question.more);
    QPushButton *close = box.addButton(question.close, QMessageBox::AcceptRole);
    box.addButton(question.stay, QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == close;
}

} // namespace

bool agreesToLeaveCode(QWidget &window)
{
    return isAgreed(
        {.name = u"recoveryCodeQuestion"_s,
         .text = MainWindow::tr("The recovery code is shown only now. Quit without it?"),
         .more = MainWindow::tr("When the passphrase or the keychain is lost, the data is lost "
                                "with it. At the next start the first steps offer another code."),
         .close = MainWindow::tr("Quit without it"),
         .stay = MainWindow::tr("Go back")},
        window);
}

bool agreesToStop(QWidget &window)
{
    return isAgreed(
        {.name = u"quitQuestion"_s,
         .text = MainWindow::tr("Something is still running. Stop it and quit?"),
         .more = MainWindow::tr(
             "What a sync did until then is complete, and the rest can go on at the next start. A "
             "person who is being removed, or gets another role, stays as before."),
         .close = MainWindow::tr("Stop and quit"),
         .stay = MainWindow::tr("Keep running")},
        window);
}

} // namespace warden
