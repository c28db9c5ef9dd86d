#pragma once

#include "core/posture/trend.h"

#include <QWidget>

class QLabel;

namespace warden {

class Fold;

// "5 failed on 29 August, 2 fail today."; empty for less than two days.
QString trendSentence(const std::vector<TrendDay> &trend);

// A bar for each day, as high as the number of checks that failed.
class TrendBars : public QWidget
{
    Q_OBJECT
public:
    explicit TrendBars(QWidget *parent = nullptr);

    void showTrend(const std::vector<TrendDay> &trend);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<TrendDay> m_trend = {};
};

// How the number of checks that fail went: drawn, in words, and as a table of when it changed.
// Hidden while there is no trend.
class TrendView : public QWidget
{
    Q_OBJECT
public:
    explicit TrendView(QWidget *parent = nullptr);

    void showTrend(const std::vector<TrendDay> &trend);

private:
    void showTable(const std::vector<TrendDay> &trend);

    TrendBars *m_bars;
    QLabel *m_sentence;
    Fold *m_table;
    QWidget *m_days = nullptr;
};

} // namespace warden
