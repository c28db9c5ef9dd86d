#include "ui/alerts_page/usual_bar.h"

#include "ui/theme/ground_and_ring.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 160;
constexpr int barHeight = 12;
constexpr int markHeight = 20;
constexpr int markWidth = 3;
constexpr double roomBeyond = 1.1; // so that the largest value isn't at the very edge

QString number(double value)
{
    return QLocale().toString(qRound64(value));
}

} // namespace

std::optional<UsualVolume> usualVolume(const std::vector<AlertGroup> &group, double counted)
{
    const auto valueOf = [&](const QString &field) -> std::optional<double> {
        const auto found = std::ranges::find(group, field, &AlertGroup::field);
        bool isNumber = false;
        const double value = found == group.end() ? 0 : found->value.toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    };
    const auto low = valueOf(u"usual.low"_s);
    const auto high = valueOf(u"usual.high"_s);
    const auto median = valueOf(u"usual.median"_s);
    if (!low || !high || !median || *high < *low || *high <= 0)
        return {};
    return UsualVolume{*low, *high, *median, counted};
}

QString usualSentence(const UsualVolume &volume)
{
    return UsualBar::tr("%1 were counted; usual are about %2, from %3 to %4.")
        .arg(number(volume.counted), number(volume.median), number(volume.low),
             number(volume.high));
}

UsualBar::UsualBar(const UsualVolume &volume, QWidget *parent) : QWidget(parent), m_volume(volume)
{
    setNames(this, u"usualBar"_s, usualSentence(volume));
    setFont(textFont(TextStyle::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize UsualBar::sizeHint() const
{
    return {narrowest, markHeight + space::tiny + fontMetrics().height()};
}

void UsualBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double most = std::max(m_volume.high, m_volume.counted) * roomBeyond;
    const auto across = [&](double value) {
        return std::clamp(value / most, 0.0, 1.0) * (width() - markWidth);
    };
    const auto place = [&](double from, double to, int height) {
        const QRectF box(across(from), (markHeight - height) / 2.0,
                         std::max(across(to) - across(from), double(markWidth)), height);
        return layoutDirection() == Qt::RightToLeft
                   ? QRectF(width() - box.right(), box.top(), box.width(), box.height())
                   : box;
    };
    paintGround(painter, place(0, most, barHeight), space::tiny,
                {ColorRole::Neutral, ColorRole::NeutralSoft}, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(ColorRole::Success, palette()));
    painter.drawRoundedRect(place(m_volume.low, m_volume.high, barHeight), space::tiny,
                            space::tiny);
    painter.setBrush(color(ColorRole::Surface, palette()));
    painter.drawRect(place(m_volume.median, m_volume.median, barHeight));
    painter.setBrush(color(ColorRole::Danger, palette()));
    painter.drawRect(place(m_volume.counted, m_volume.counted, markHeight));
    painter.setPen(color(ColorRole::MutedText, palette()));
    const QRect words(0, markHeight + space::tiny, width(), fontMetrics().height());
    painter.drawText(words, Qt::AlignLeading | Qt::AlignTop, number(0));
    painter.drawText(words, Qt::AlignTrailing | Qt::AlignTop, number(most));
}

} // namespace warden
