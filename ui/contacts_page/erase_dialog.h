#pragma once

#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace warden {

class InlineMessage;
class ProgressPanel;
class Ticket;
struct Erasure;
struct ErasurePlan;

// Shows what erasing a contact would remove where, and what can't be removed; carries out exactly
// the plan that is shown.
class EraseDialog : public Dialog
{
    Q_OBJECT
public:
    EraseDialog(const PageContext &context, const PersonId &person, const QString &name,
                QWidget *parent = nullptr);

    // While it erases, the dialog stays until the answer is there: only its Stop ends it before.
    void reject() override;

Q_SIGNALS:
    void erased();

private:
    void makePlan();
    struct Found; // a plan, and the connections that it goes by
    void showPlan(const Found &found);
    void addHeading(const QString &text);
    void addRemovals(const ErasurePlan &erasure);
    void addOutOfReach(const Found &found);
    void fitHeight();
    void offer(bool toGoOn); // below a message: to go on without, or to look again
    void setErasing(bool isErasing);
    void erase();
    void showOutcome(const Erasure &erasure);
    std::vector<BookId> kept() const;

    PageContext m_context;
    PersonId m_person;
    QString m_name;
    QByteArray m_plan = {}; // SHA-256 of what is shown
    bool m_goesOn = false;  // also where a removal doesn't succeed
    bool m_offersToGoOn = false;
    bool m_isErasing = false;
    std::shared_ptr<Ticket> m_ticket = {}; // of the latest call
    QString m_focused = {};                // the box that had the focus before a new plan
    QHash<BookId, QCheckBox *> m_books;
    QWidget *m_content = nullptr;
    QLabel *m_title;
    QScrollArea *m_area;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    QPushButton *m_erase;
    QPushButton *m_close;
};

} // namespace warden
