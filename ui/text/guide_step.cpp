#include "ui/text/guide_step.h"

#include "ui/text/words.h"

namespace warden {

ScreenPart target(ScreenPart part)
{
    part.isTarget = true;
    return part;
}

GuideStep step(QString text, ServiceScreen screen)
{
    for (const QString &entry : screen.menu)
        text = text.arg(entry);
    using Kind = ScreenPart::Kind;
    QStringList ticks;
    for (const ScreenPart &part : screen.parts) {
        if (part.kind == Kind::Tick)
            ticks << part.words;
    }
    bool hasTicks = false;
    for (const ScreenPart &part : screen.parts) {
        const bool isTick = part.kind == Kind::Tick;
        if (!isTick && !part.words.isEmpty())
            text = text.arg(part.words);
        else if (isTick && !hasTicks)
            text = text.arg(listed(ticks));
        hasTicks = hasTicks || isTick;
        if (!part.value.isEmpty())
            text = text.arg(part.value);
    }
    return {text, std::move(screen)};
}

} // namespace warden
