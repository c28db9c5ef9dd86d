#pragma once

#include "ui/page/page.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace warden {

class InlineMessage;
class ProgressPanel;
struct Erasure;
struct ErasurePlan;

// Shows what erasing a contact would remove where, and what can't be removed; carries out exactly
// the plan that is shown.
class EraseDialog : public QDialog
{
    Q_OBJECT
public:
    EraseDialog(const PageContext &context, const PersonId &person, const QString &name,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void erased();

private:
    void makePlan();
    void showPlan(const ErasurePlan &erasure);
    void addRemovals(const ErasurePlan &erasure);
    void addOutOfReach(const ErasurePlan &erasure);
    void erase();
    void showOutcome(const Erasure &erasure);
    std::vector<BookId> kept() const;

    PageContext m_context;
    PersonId m_person;
    QByteArray m_plan = {}; // SHA-256 of what is shown
    bool m_goesOn = false;  // also where a removal doesn't succeed
    QHash<BookId, QCheckBox *> m_books;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_place;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    QPushButton *m_erase;
    QPushButton *m_close;
};

} // namespace warden
