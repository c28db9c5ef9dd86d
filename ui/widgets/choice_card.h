#pragma once

#include "ui/theme/colors.h"

#include <QAbstractButton>

namespace warden {

// A large button: an icon, what it does, and a sentence on it.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(const QString &objectName, const QString &icon, const QString &title,
               const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRect(int width) const;

    QString m_icon;
    QString m_sentence;
};

} // namespace warden
