#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/portal_setting.h"

#include <memory>

namespace warden {

// What the desktop prefers. Qt 6.5 knows by itself; before, on Linux, the desktop portal is asked,
// elsewhere the platform's palette tells.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    Scheme scheme() const;

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<PortalSetting> m_portal;
    Scheme m_platform = Scheme::Light;
};

} // namespace warden
