#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace warden {

// Where somebody is in a part of a page that is about to be made anew: what has the keyboard, and
// which folds are open. Known by names, so that the same place is found among the new widgets.
class KeptPlace
{
public:
    explicit KeptPlace(const QWidget *part); // none: nowhere

    // Once the new ones are there; the old ones may be there still.
    void restore(const QWidget &part) const;

private:
    QStringList m_focused = {}; // empty: the keyboard is elsewhere
    QList<QStringList> m_openFolds = {};
};

} // namespace warden
