#pragma once

#include <QScrollArea>

namespace warden {

// As tall as what it shows, up to so many lines; from there on it scrolls, by keys as well.
class ShortScroll : public QScrollArea
{
    Q_OBJECT
public:
    ShortScroll(const QString &objectName, const QString &accessibleName, QWidget *content,
                int mostLines, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool viewportEvent(QEvent *event) override;

private:
    int m_mostLines;
};

} // namespace warden
