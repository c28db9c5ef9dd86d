#include "ui/main_window/taskbar.h"

#ifdef Q_OS_WIN

#include <QWidget>

#include <shobjidl.h>
#include <windows.h>

namespace warden {

struct Taskbar::Place
{
    explicit Place(QWidget &shown) : window(shown) {}
    ~Place()
    {
        if (list)
            list->Release();
    }

    // Made when it is first needed: by then the window has its button.
    ITaskbarList3 *taskbar()
    {
        if (!list &&
            SUCCEEDED(CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER,
                                       IID_PPV_ARGS(&list))) &&
            FAILED(list->HrInit())) {
            list->Release();
            list = nullptr;
        }
        return list;
    }
    HWND handle() const { return reinterpret_cast<HWND>(window.winId()); }

    QWidget &window;
    ITaskbarList3 *list = nullptr;
};

Taskbar::Taskbar(QWidget &window) : m_place(std::make_unique<Place>(window)) {}

Taskbar::~Taskbar() = default;

void Taskbar::show(std::optional<double> fraction)
{
    constexpr ULONGLONG whole = 1000;
    ITaskbarList3 *taskbar = m_place->taskbar();
    if (taskbar && fraction)
        taskbar->SetProgressValue(m_place->handle(), ULONGLONG(*fraction * whole), whole);
    else if (taskbar)
        taskbar->SetProgressState(m_place->handle(), TBPF_INDETERMINATE);
}

void Taskbar::hide()
{
    if (ITaskbarList3 *taskbar = m_place->taskbar())
        taskbar->SetProgressState(m_place->handle(), TBPF_NOPROGRESS);
}

} // namespace warden

#endif
