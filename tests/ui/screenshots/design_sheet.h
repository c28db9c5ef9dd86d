#pragma once

#include <QWidget>

namespace warden {

// Every part of the window's visual language on one sheet, for docs/design.md: what it shows is the
// parts themselves.
class DesignSheet : public QWidget
{
public:
    DesignSheet();
};

} // namespace warden
