#include "ui/audit_page/view_name_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/names.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int longestName = 80; // as the log keeps it
constexpr int narrowest = 380;

} // namespace

ViewNameDialog::ViewNameDialog(QWidget *parent) : Dialog(parent), m_name(new QLineEdit)
{
    setNames(this, u"viewNameDialog"_s);
    setNames(m_name, u"viewName"_s, tr("Name"));
    m_name->setMaxLength(longestName);
    QLabel *label = makeLabel(tr("Name"));
    label->setBuddy(m_name);
    QPushButton *cancel = makeButton(u"cancelViewName"_s, tr("Cancel"));
    QPushButton *keep = makeButton(u"keepView"_s, tr("Keep"), ButtonKind::Primary);
    keep->setDefault(true);
    keep->setEnabled(false);
    QVBoxLayout *column = beginQuestion(*this, tr("Keep this view"), narrowest);
    column->addWidget(makeMutedLabel(tr("You find it again under “Views”. Nobody else sees it. A "
                                        "name that there is already is replaced.")));
    column->addSpacing(space::small);
    column->addWidget(label);
    column->addWidget(m_name);
    endQuestion(*this, *column, cancel, keep);
    connect(m_name, &QLineEdit::textChanged, keep,
            [keep](const QString &name) { keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_name->text().trimmed());
        accept();
    });
    m_name->setFocus();
}

} // namespace warden
