#include "ui/lists/value_grid.h"

#include "ui/lists/wrapped_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int nameWidth = 88;

} // namespace

ValueGrid::ValueGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::large);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnMinimumWidth(0, nameWidth);
}

void ValueGrid::addHeadings(const QStringList &headings)
{
    for (int i = 0; i < headings.size(); ++i)
        m_grid->addWidget(makeMutedLabel(headings.at(i), TextStyle::Small), m_rows, i + 1,
                          Qt::AlignTop);
    ++m_rows;
}

void ValueGrid::addSign(Likeness likeness, int column)
{
    const bool isAlike = likeness == Likeness::Alike;
    QLabel *sign = isAlike ? makeMutedLabel(u"="_s) : makeLabel(u"≠"_s, TextStyle::Strong);
    sign->setAccessibleName(isAlike ? tr("alike") : tr("different"));
    m_grid->addWidget(sign, m_rows, column, Qt::AlignTop);
}

void ValueGrid::addRow(const QString &name, const QStringList &values, Likeness likeness)
{
    m_grid->addWidget(makeMutedLabel(name), m_rows, 0, Qt::AlignTop);
    for (int i = 0; i < values.size(); ++i) {
        const bool isEmpty = values.at(i).isEmpty();
        auto *value = new WrappedText(isEmpty ? u"–"_s : values.at(i));
        if (isEmpty) {
            value->setForegroundRole(QPalette::PlaceholderText);
            value->setAccessibleName(tr("nothing"));
        }
        m_grid->addWidget(value, m_rows, i + 1);
        m_grid->setColumnStretch(i + 1, 1);
    }
    if (likeness != Likeness::Unsaid)
        addSign(likeness, static_cast<int>(values.size()) + 1);
    ++m_rows;
}

} // namespace warden
