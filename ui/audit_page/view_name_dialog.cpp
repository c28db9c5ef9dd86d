#include "ui/audit_page/view_name_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/names.h"

#include <QHBoxLayout>
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

ViewNameDialog::ViewNameDialog(QWidget *parent) : QDialog(parent), m_name(new QLineEdit)
{
    setNames(this, u"viewNameDialog"_s);
    setWindowTitle(tr("Keep this view"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(narrowest);
    setNames(m_name, u"viewName"_s, tr("Name"));
    m_name->setMaxLength(longestName);
    QLabel *label = makeLabel(tr("Name"));
    label->setBuddy(m_name);
    QPushButton *cancel = makeButton(u"cancelViewName"_s, tr("Cancel"));
    QPushButton *keep = makeButton(u"keepView"_s, tr("Keep"), ButtonKind::Primary);
    keep->setDefault(true);
    keep->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::extraLarge, space::extraLarge, space::extraLarge,
                               space::extraLarge);
    column->setSpacing(space::small);
    column->addWidget(makeLabel(tr("Keep this view"), TextStyle::Title));
    column->addWidget(makeMutedLabel(tr("You find it again under “Views”. Nobody else sees it. A "
                                        "name that there is already is replaced.")));
    column->addSpacing(space::small);
    column->addWidget(label);
    column->addWidget(m_name);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addSpacing(space::medium);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, keep,
            [keep](const QString &name) { keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_name->text().trimmed());
        accept();
    });
    m_name->setFocus();
}

} // namespace warden
