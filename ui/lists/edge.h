#pragma once

#include <QPointer>
#include <QRect>
#include <QString>
#include <QWidget>

#include <functional>

namespace warden {

// An edge that a person moves: between two columns, or beside the details.
struct Edge
{
    QPointer<QWidget> owner = {};
    QString name = {};                         // "Between “Name” and “Company”"
    std::function<QRect()> place = {};         // of its line, in the owner's coordinates
    std::function<void(int pixels)> move = {}; // towards the end of the line that one reads
    std::function<void()> putBack = {};        // to where it was when this was made
};

} // namespace warden
