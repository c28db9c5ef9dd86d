#pragma once

#include "ui/sync_page/route_facts.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace warden {

class ValueGrid;

// Is it the same person? A contact of the source beside each that could be meant at the
// destination, field by field, and the answers that a person may give.
class MatchQuestion : public QWidget
{
    Q_OBJECT
public:
    // `answer`: how the person decided before; nothing: not yet.
    MatchQuestion(const PlanItem &item, const RouteFacts &facts,
                  const std::optional<MatchAnswer> &answer, QWidget *parent = nullptr);

    // Asks for the first comparison; after the signals are connected.
    void begin();
    // What both have, for the one that was asked for last.
    void showComparison(const RecordId &candidate, const std::vector<FieldChange> &fields);

Q_SIGNALS:
    void comparisonWanted(const warden::RecordId &source, const warden::RecordId &candidate);
    void answered(const warden::MatchAnswer &answer);
    void leftOpen(const warden::RecordId &source); // to be decided later

private:
    void addChoices(const std::optional<MatchAnswer> &answer);
    void compareWith(const RecordId &candidate);
    void choose(int id);
    MatchAnswer answerOf(int id) const;

    const PlanItem m_item;
    const RouteFacts m_facts;
    RecordId m_shown = {}; // the candidate that the comparison shows
    QVBoxLayout *m_column;
    QLabel *m_with;
    QVBoxLayout *m_gridPlace;
    ValueGrid *m_grid = nullptr;
    QButtonGroup *m_choices;
};

} // namespace warden
