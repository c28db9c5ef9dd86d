#pragma once

#include <QWidget>

namespace warden {

// A value in as many lines as it needs: also a long address without a blank is wrapped and never
// cut off. It can be copied by its context menu, for 30 seconds.
class WrappedText : public QWidget
{
    Q_OBJECT
public:
    explicit WrappedText(const QString &text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace warden
