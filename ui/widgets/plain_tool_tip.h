#pragma once

#include <QString>

class QAction;
class QWidget;

namespace warden {

// Names come from strangers, and a tool tip takes what looks like HTML for HTML: a contact could
// have a picture fetched, or show something else than it holds. Tool tips are made here alone; a
// Table does it for what its model says.
QString plainToolTip(const QString &text); // shown as `text` is written
void setPlainToolTip(QWidget *widget, const QString &text);
void setPlainToolTip(QAction *action, const QString &text); // in a menu that shows them

} // namespace warden
