#include "ui/commands/window_command.h"

#include "ui/text/permission_text.h"

#include <QCoreApplication>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommand)
};

} // namespace

QString plainTitle(const WindowCommand &command)
{
    QString title = command.title;
    title.remove(u'&');
    if (title.endsWith(u'…'))
        title.chop(1);
    return title;
}

QString whyNotNow(const WindowCommand &command, const std::optional<Actor> &actor)
{
    if (!command.needed)
        return {};
    return actor ? whyNot(*actor, *command.needed) : Text::tr("No workspace is open.");
}

QString menuTitle(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::File:
        return Text::tr("&File");
    case CommandMenu::Edit:
        return Text::tr("&Edit");
    case CommandMenu::View:
        return Text::tr("&View");
    case CommandMenu::Go:
        return Text::tr("&Go");
    case CommandMenu::Help:
        return Text::tr("&Help");
    case CommandMenu::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace warden
