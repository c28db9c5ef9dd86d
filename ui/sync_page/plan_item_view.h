#pragma once

#include "ui/sync_page/route_facts.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QRadioButton;
class QVBoxLayout;

namespace warden {

class InlineMessage;

// One item of a plan: what would change, field by field, what stays here, what would be lost, a
// conflict's two sides to choose from, and the exact bytes that would leave.
class PlanItemView : public QWidget
{
    Q_OBJECT
public:
    explicit PlanItemView(QWidget *parent = nullptr);

    // `decision`: how the person decided this conflict before.
    void showItem(const PlanItem &item, const RouteFacts &facts,
                  std::optional<ConflictStrategy> decision);
    void clear();
    void showPayload(const PayloadPreview &preview);
    void showPayloadError(const Error &error);

Q_SIGNALS:
    // Source or Destination.
    void decided(const QString &key, warden::ConflictStrategy strategy);

private:
    void startOver();
    void addWrite(const PlannedWrite &write, const RouteFacts &facts);
    void addConflict(const PlanItem &item, const RouteFacts &facts,
                     std::optional<ConflictStrategy> decision);
    void addFieldNotes(const PlanItem &item, const RouteFacts &facts);
    void addPayload(const RouteFacts &facts);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_parts = nullptr;
    QPlainTextEdit *m_payload = nullptr;
    QLabel *m_payloadNote = nullptr;
};

} // namespace warden
