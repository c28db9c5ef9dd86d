#include "ui/audit_page/restored_log_question.h"

#include "ui/audit_page/verdict_text.h"
#include "ui/theme/style.h"
#include "ui/widgets/names.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

RestoredLogQuestion::RestoredLogQuestion(const RestoredLog &restored, QWidget *parent)
    : MessageBox(NoIcon, tr("Go on with this log"), tr("Was this folder restored from a backup?"),
                 NoButton, parent)
{
    setObjectName(u"restoredLogQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(missingText(restored) + u' ' +
                       tr("If you go on, syncs can run again, and an entry in your name says for "
                          "ever what is missing. Nothing is deleted. If nobody restored a backup, "
                          "don't go on: find out first who can write to the folder."));
    QPushButton *yes = addButton(tr("Go on with this log"), AcceptRole);
    setNames(yes, u"goOnConfirmed"_s);
    QPushButton *no = addButton(tr("Not now"), RejectRole);
    setNames(no, u"goOnDeclined"_s);
    setDefaultButton(no);
    setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, &RestoredLogQuestion::confirmed);
}

} // namespace warden
