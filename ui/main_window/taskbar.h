#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>

class QWidget;

namespace warden {

// The system's place for a window: taskbar.cpp, and taskbar_windows.cpp there.
class Taskbar
{
public:
    explicit Taskbar(QWidget &window);
    ~Taskbar();
    Taskbar(const Taskbar &) = delete;
    Taskbar &operator=(const Taskbar &) = delete;

    // 0 to 1; nothing: it is unknown how far.
    void show(std::optional<double> fraction);
    void hide();

private:
    struct Place;
    std::unique_ptr<Place> m_place;
};

} // namespace warden
