#pragma once

#include "ui/lists/details_column.h"
#include "ui/sync_page/route_facts.h"

class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace warden {

class InlineMessage;
class MatchQuestion;

// One item of a plan: what would change, field by field, what stays here, what would be lost, a
// conflict's two sides to choose from, and the exact bytes that would leave.
class PlanItemView : public DetailsColumn
{
    Q_OBJECT
public:
    explicit PlanItemView(QWidget *parent = nullptr);

    // How the person decided it before: a conflict, or who is the same person.
    struct Decided
    {
        std::optional<ConflictStrategy> conflict = {};
        std::optional<MatchAnswer> match = {};
    };
    void showItem(const PlanItem &item, const RouteFacts &facts, const Decided &decided);
    void showComparison(const RecordId &candidate, const std::vector<FieldChange> &fields);
    void clear();
    void showPayload(const PayloadPreview &preview);
    void showPayloadError(const Error &error);

Q_SIGNALS:
    // Source or Destination.
    void decided(const QString &key, warden::ConflictStrategy strategy);
    void comparisonWanted(const warden::RecordId &source, const warden::RecordId &candidate);
    void matchAnswered(const warden::MatchAnswer &answer);
    void matchLeftOpen(const warden::RecordId &source);

private:
    void forgetItem();
    void addWrite(const PlannedWrite &write, const RouteFacts &facts);
    void addConflict(const PlanItem &item, const RouteFacts &facts,
                     std::optional<ConflictStrategy> decision);
    void addMatch(const PlanItem &item, const RouteFacts &facts,
                  const std::optional<MatchAnswer> &answer);
    void addFieldNotes(const PlanItem &item, const RouteFacts &facts);
    void addPayload(const RouteFacts &facts);

    MatchQuestion *m_match = nullptr;
    QPlainTextEdit *m_payload = nullptr;
    QLabel *m_payloadNote = nullptr;
};

} // namespace warden
