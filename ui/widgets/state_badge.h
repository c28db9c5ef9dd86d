#pragma once

#include "ui/widgets/state.h"

#include <QWidget>

namespace warden {

// A small pill: icon and a word or two.
class StateBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StateBadge(StateKind kind = StateKind::Neutral, const QString &text = {},
                        QWidget *parent = nullptr);

    void setState(StateKind kind, const QString &text);
    QString text() const { return m_text; }
    StateKind kind() const { return m_kind; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateKind m_kind;
    QString m_text;
};

} // namespace warden
