#pragma once

#include "core/session/views.h"

#include <QWidget>

class QButtonGroup;

namespace warden {

// What becomes of a contact at the destination that is gone at the source. A hook has no contacts
// of its own: it can only be told.
class DeletionChoice : public QWidget
{
    Q_OBJECT
public:
    explicit DeletionChoice(DeletionStrategy strategy, QWidget *parent = nullptr);

    void setIsToHook(bool isToHook);
    DeletionStrategy strategy() const;

private:
    QWidget *makeChoices(QButtonGroup *group, bool isToHook);

    const DeletionStrategy m_before;
    QButtonGroup *m_atBook;
    QButtonGroup *m_toHook;
    QWidget *m_bookChoices;
    QWidget *m_hookChoices;
};

// What the strategy means on a route to a hook.
QString hookDeletionSentence(DeletionStrategy strategy);

} // namespace warden
