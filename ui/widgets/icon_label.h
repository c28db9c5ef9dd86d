#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

namespace warden {

// A tinted icon that only accompanies text: screen readers pass over it.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString &icon, ColorRole role = ColorRole::MutedText, int size = 20,
                       QWidget *parent = nullptr);

    void setIcon(const QString &icon, ColorRole role);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    ColorRole m_role;
    int m_size;
};

} // namespace warden
