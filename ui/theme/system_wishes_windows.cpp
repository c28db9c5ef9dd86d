#include "ui/theme/system_wishes.h"

#ifdef Q_OS_WIN

// Windows sends a message when a person changes any of it.

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <windows.h>

namespace warden {

namespace {

QColor systemColor(int which)
{
    const DWORD value = GetSysColor(which);
    return QColor(GetRValue(value), GetGValue(value), GetBValue(value));
}

} // namespace

struct SystemWishes::State : QAbstractNativeEventFilter
{
    explicit State(SystemWishes &owner) : wishes(owner)
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *told = static_cast<const MSG *>(message);
        if (told->message == WM_SYSCOLORCHANGE || told->message == WM_SETTINGCHANGE)
            Q_EMIT wishes.changed();
        return false;
    }

    SystemWishes &wishes;
};

SystemWishes::SystemWishes(QObject *parent)
    : QObject(parent), m_state(std::make_unique<State>(*this))
{}

SystemWishes::~SystemWishes() = default;

bool SystemWishes::isMoreContrastWanted() const
{
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof(contrast);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) != FALSE &&
           (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

std::optional<SystemColors> SystemWishes::colors() const
{
    if (!isMoreContrastWanted())
        return std::nullopt;
    return SystemColors{systemColor(COLOR_WINDOW),    systemColor(COLOR_WINDOWTEXT),
                        systemColor(COLOR_BTNFACE),   systemColor(COLOR_BTNTEXT),
                        systemColor(COLOR_HIGHLIGHT), systemColor(COLOR_HIGHLIGHTTEXT),
                        systemColor(COLOR_HOTLIGHT),  systemColor(COLOR_GRAYTEXT)};
}

bool SystemWishes::isStillnessWanted() const
{
    BOOL isAnimated = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isAnimated, 0) != FALSE &&
           isAnimated == FALSE;
}

} // namespace warden

#endif
