#pragma once

#include "core/alerts/alert.h"

#include <QWidget>

namespace warden {

// How far a volume is from what is usual.
struct UsualVolume
{
    double low = 0; // what is usual lies between these two
    double high = 0;
    double median = 0;
    double counted = 0;
};
// Nothing where the alert isn't about that, or nothing is usual yet.
std::optional<UsualVolume> usualVolume(const std::vector<AlertGroup> &group, double counted);
// "50 were counted; usual are about 100, from 90 to 110."
QString usualSentence(const UsualVolume &volume);

// The same as a bar: what is usual as a band with its median, and a mark for what was counted. A
// screen reader hears the sentence.
class UsualBar : public QWidget
{
    Q_OBJECT
public:
    explicit UsualBar(const UsualVolume &volume, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UsualVolume m_volume;
};

} // namespace warden
