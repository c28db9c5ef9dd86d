#include "ui/sync_page/match_question.h"

#include "ui/lists/radio_choice.h"
#include "ui/lists/value_grid.h"
#include "ui/sync_page/plan_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Ids of the choices; those from 0 on are the candidates.
constexpr int nobody = -2; // -1 is the group's own "none"
constexpr int later = -3;
constexpr qsizetype longestName = 26;

// A radio button doesn't wrap.
QString shortened(const QString &name)
{
    return name.size() > longestName ? name.left(longestName - 1) + u'…' : name;
}

} // namespace

MatchQuestion::MatchQuestion(const PlanItem &item, const RouteFacts &facts,
                             const std::optional<MatchAnswer> &answer, QWidget *parent)
    : QWidget(parent), m_item(item), m_facts(facts), m_column(new QVBoxLayout(this)),
      m_with(makeLabel({}, TextStyle::Strong)), m_gridPlace(new QVBoxLayout),
      m_choices(new QButtonGroup(this))
{
    setNames(this, u"matchQuestion"_s, tr("Is it the same person?"));
    m_with->setObjectName(u"matchWith"_s);
    m_with->setTextFormat(Qt::PlainText);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
    m_column->addWidget(m_with);
    m_column->addLayout(m_gridPlace);
    addChoices(answer);
}

void MatchQuestion::addChoices(const std::optional<MatchAnswer> &answer)
{
    m_column->addWidget(makeLabel(tr("Is it the same person?"), TextStyle::Strong));
    const auto add = [this](int id, const QString &name, const QString &text,
                            const QString &sentence) {
        return addRadioChoice(m_column, m_choices, id, name, text, sentence);
    };
    const bool isNew = m_item.action == ItemAction::Create;
    for (size_t i = 0; i < m_item.candidates.size(); ++i) {
        const MatchOption &option = m_item.candidates[i];
        const int id = static_cast<int>(i);
        QRadioButton *choice =
            add(id, u"samePerson/%1"_s.arg(id),
                m_item.candidates.size() == 1 ? tr("The same person")
                                              : tr("The same as %1").arg(shortened(option.name)),
                sentenceCase(matchReasons(option.reasons)));
        choice->setChecked(answer && answer->same == option.record);
    }
    QRadioButton *different =
        add(nobody, u"differentPeople"_s,
            m_item.candidates.size() == 1 ? tr("Different people") : tr("None of them"),
            tr("They stay apart, and %1 gets a contact of its own at %2.")
                .arg(m_item.name, m_facts.toName));
    different->setChecked(answer && answer->same.isEmpty());
    QRadioButton *open = add(later, u"decideLater"_s, tr("Decide later"),
                             isNew ? tr("Goes on as a new contact.")
                                   : tr("Nothing is written, and the next sync asks again."));
    open->setChecked(!answer);
    connect(m_choices, &QButtonGroup::idClicked, this, &MatchQuestion::choose);
}

void MatchQuestion::begin()
{
    const int chosen = m_choices->checkedId();
    compareWith(m_item.candidates[chosen >= 0 ? static_cast<size_t>(chosen) : 0].record);
}

void MatchQuestion::choose(int id)
{
    if (id == later) {
        Q_EMIT leftOpen(m_item.source);
        return;
    }
    const MatchAnswer answer = answerOf(id);
    if (!answer.same.isEmpty())
        compareWith(answer.same);
    Q_EMIT answered(answer);
}

// Who is the same as one is nobody else of that book: the others aren't asked about again.
MatchAnswer MatchQuestion::answerOf(int id) const
{
    MatchAnswer answer;
    answer.source = m_item.source;
    for (size_t i = 0; i < m_item.candidates.size(); ++i) {
        const RecordId &record = m_item.candidates[i].record;
        if (static_cast<int>(i) == id)
            answer.same = record;
        else
            answer.different.push_back(record);
    }
    return answer;
}

void MatchQuestion::compareWith(const RecordId &candidate)
{
    if (m_shown == candidate)
        return;
    m_shown = candidate;
    Q_EMIT comparisonWanted(m_item.source, candidate);
}

void MatchQuestion::showComparison(const RecordId &candidate,
                                   const std::vector<FieldChange> &fields)
{
    if (candidate != m_shown)
        return;
    const auto option = std::ranges::find(m_item.candidates, candidate, &MatchOption::record);
    if (option == m_item.candidates.end())
        return;
    m_with->setText(tr("%1 beside %2").arg(m_item.name, option->name));
    delete m_grid;
    m_grid = new ValueGrid;
    setNames(m_grid, u"matchFields"_s, m_with->text());
    m_grid->addHeadings({m_facts.fromName, m_facts.toName, {}});
    for (const FieldChange &field : fields)
        m_grid->addRow(sentenceCase(fieldWord(field.field)), {field.before, field.after},
                       field.before == field.after ? ValueGrid::Likeness::Alike
                                                   : ValueGrid::Likeness::Different);
    m_gridPlace->addWidget(m_grid);
}

} // namespace warden
