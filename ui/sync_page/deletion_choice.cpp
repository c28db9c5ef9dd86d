#include "ui/sync_page/deletion_choice.h"

#include "ui/lists/radio_choice.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/names.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr std::array bookStrategies = {DeletionStrategy::Never, DeletionStrategy::Synced,
                                       DeletionStrategy::Mirror, DeletionStrategy::Ask};
constexpr std::array hookStrategies = {DeletionStrategy::Never, DeletionStrategy::Synced,
                                       DeletionStrategy::Ask};

// Nothing is added at a hook that an exact copy wouldn't have.
DeletionStrategy atHook(DeletionStrategy strategy)
{
    return strategy == DeletionStrategy::Mirror ? DeletionStrategy::Synced : strategy;
}

QString hookDeletionWord(DeletionStrategy strategy)
{
    switch (strategy) {
    case DeletionStrategy::Never:
        return DeletionChoice::tr("Send nothing");
    case DeletionStrategy::Synced:
    case DeletionStrategy::Mirror:
        return DeletionChoice::tr("Send a “removed” message");
    case DeletionStrategy::Ask:
        return deletionWord(strategy);
    }
    Q_UNREACHABLE();
}

} // namespace

QString hookDeletionSentence(DeletionStrategy strategy)
{
    switch (strategy) {
    case DeletionStrategy::Never:
        return DeletionChoice::tr("The Zap isn't told that a contact is gone at the source.");
    case DeletionStrategy::Synced:
    case DeletionStrategy::Mirror:
        return DeletionChoice::tr("The Zap is told that a contact is gone at the source, if it "
                                  "was sent before, within the limits.");
    case DeletionStrategy::Ask:
        return DeletionChoice::tr("Each “removed” message waits until a person agrees.");
    }
    Q_UNREACHABLE();
}

DeletionChoice::DeletionChoice(DeletionStrategy strategy, QWidget *parent)
    : QWidget(parent), m_before(strategy), m_atBook(new QButtonGroup(this)),
      m_toHook(new QButtonGroup(this)), m_bookChoices(makeChoices(m_atBook, false)),
      m_hookChoices(makeChoices(m_toHook, true))
{
    setNames(this, u"routeDeletions"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bookChoices);
    column->addWidget(m_hookChoices);
    setIsToHook(false);
}

QWidget *DeletionChoice::makeChoices(QButtonGroup *group, bool isToHook)
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    const auto add = [&](DeletionStrategy strategy) {
        const QString name = deletionStrategyName(strategy);
        addRadioChoice(column, group, static_cast<int>(strategy),
                       (isToHook ? u"hookDeletions/"_s : u"deletions/"_s) + name,
                       isToHook ? hookDeletionWord(strategy) : deletionWord(strategy),
                       isToHook ? hookDeletionSentence(strategy) : deletionSentence(strategy))
            ->setChecked(strategy == (isToHook ? atHook(m_before) : m_before));
    };
    if (isToHook)
        std::ranges::for_each(hookStrategies, add);
    else
        std::ranges::for_each(bookStrategies, add);
    return choices;
}

void DeletionChoice::setIsToHook(bool isToHook)
{
    m_bookChoices->setVisible(!isToHook);
    m_hookChoices->setVisible(isToHook);
}

DeletionStrategy DeletionChoice::strategy() const
{
    const QButtonGroup *group = m_hookChoices->isHidden() ? m_atBook : m_toHook;
    return static_cast<DeletionStrategy>(group->checkedId());
}

} // namespace warden
