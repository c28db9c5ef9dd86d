#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace warden {

// Three months of a year, as this computer's clock counts days.
struct Quarter
{
    int year = 0;
    int number = 0; // 1 to 4

    static Quarter of(const QDate &day);
    static Result<Quarter> fromName(const QString &name); // "2026-Q3"; Usage

    QString name() const;
    QDate firstDay() const;
    QDate lastDay() const;
    QDateTime begin() const; // midnight
    QDateTime end() const;   // the midnight after its last day
    Quarter previous() const;

    bool operator==(const Quarter &) const = default;
};

} // namespace warden
