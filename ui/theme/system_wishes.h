#pragma once

#include "ui/theme/colors.h"

#include <QObject>

#include <memory>
#include <optional>

namespace warden {

// What a person told the system that they need: more contrast, and that nothing moves. On Linux the
// desktop portal says so, on Windows the system itself; Qt 6.10 knows the contrast everywhere.
class SystemWishes : public QObject
{
    Q_OBJECT
public:
    explicit SystemWishes(QObject *parent = nullptr);
    ~SystemWishes() override;

    bool isMoreContrastWanted() const;
    // Where a theme of the system has colours of its own: Windows' contrast themes.
    std::optional<SystemColors> colors() const;
    bool isStillnessWanted() const;

Q_SIGNALS:
    void changed();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace warden
