#include "ui/people_page/role_matrix.h"

#include "ui/people_page/role_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/names.h"
#include "ui/widgets/withheld.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowestPermission = 200;
constexpr int widestRole = 140;

} // namespace

RoleMatrix::RoleMatrix(QWidget *parent) : QScrollArea(parent), m_grid(new QGridLayout)
{
    auto *ground = new QWidget;
    ground->setLayout(m_grid);
    setWidget(ground); // which fills its background
    ground->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setNames(this, u"roleMatrix"_s, tr("What each role may do"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::extraLarge);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(0, narrowestPermission);
}

void RoleMatrix::showRoles(const std::vector<RoleView> &roles)
{
    emptyLayout(*m_grid);
    int column = 1;
    for (const RoleView &role : roles)
        m_grid->addWidget(makeHeading(role), 0, column++, Qt::AlignCenter);
    int row = 1;
    for (const Permission permission : allPermissions) {
        m_grid->addWidget(makeLabel(permissionSentence(permission)), row, 0);
        column = 1;
        for (const RoleView &role : roles) {
            const bool may = role.permissions.contains(permission);
            // The words are for a screen reader; the sign differs in shape, not in colour alone.
            QLabel *sign =
                makeLabel(may ? u"✓"_s : u"–"_s, may ? TextStyle::Strong : TextStyle::Body);
            sign->setAccessibleName(may ? tr("%1: yes").arg(roleTitle(role))
                                        : tr("%1: no").arg(roleTitle(role)));
            sign->setWordWrap(false);
            m_grid->addWidget(sign, row, column++, Qt::AlignHCenter);
        }
        ++row;
    }
}

// All rows, and the bar below them where there is one.
void RoleMatrix::fitHeight()
{
    const int needed = m_grid->minimumSize().width();
    const int inside = std::max(width(), needed);
    const int bar = needed > width() ? horizontalScrollBar()->sizeHint().height() : 0;
    setFocusPolicy(needed > width() ? Qt::StrongFocus : Qt::NoFocus);  // keys scroll it
    setFixedHeight(std::max(m_grid->heightForWidth(inside), 0) + bar); // less than 0: no rows yet
}

void RoleMatrix::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

// New rows count only once they are shown, which is a little later.
bool RoleMatrix::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

QWidget *RoleMatrix::makeHeading(const RoleView &role)
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    auto *name = new ElidedLabel(roleTitle(role));
    name->setFont(textFont(TextStyle::Strong));
    name->setMaximumWidth(widestRole);
    name->setMinimumWidth(std::min(name->sizeHint().width(), widestRole));
    row->addWidget(name);
    if (role.role.fixed != Role::Own)
        return heading;
    const RoleId id = role.role.own;
    QToolButton *edit =
        makeIconButton(u"editRole"_s, u"edit"_s, tr("Change the role %1").arg(role.name));
    QToolButton *remove =
        makeIconButton(u"removeRole"_s, u"remove"_s, tr("Remove the role %1").arg(role.name));
    if (role.operators > 0)
        withhold(remove, tr("It can go once nobody has it any more."));
    row->addWidget(edit);
    row->addWidget(remove);
    connect(edit, &QToolButton::clicked, this, [this, id] { Q_EMIT editPressed(id); });
    connect(remove, &QToolButton::clicked, this, [this, id] { Q_EMIT removePressed(id); });
    return heading;
}

} // namespace warden
