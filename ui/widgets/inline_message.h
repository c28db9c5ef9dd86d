#pragma once

#include "core/base/error.h"
#include "ui/widgets/state.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace warden {

class IconLabel;

// A message in the page instead of a dialog: what happened, what to do, at most one action, and
// details that unfold. Hidden until it has something to say.
class InlineMessage : public QFrame
{
    Q_OBJECT
public:
    explicit InlineMessage(const QString &objectName, QWidget *parent = nullptr);

    void showMessage(StateKind kind, const QString &text, const QString &whatToDo = {},
                     const QString &details = {});
    void showError(const Error &error);
    // The button's text; empty: no button. Emits actionPressed(), unless it is withheld.
    void setAction(const QString &text, const QString &whyWithheld = {});
    void clear();
    QString text() const;

Q_SIGNALS:
    void actionPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateKind m_kind = StateKind::Info;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_whatToDo;
    QLabel *m_details;
    QPushButton *m_action;
    QToolButton *m_unfold;
};

} // namespace warden
