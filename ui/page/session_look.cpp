#include "ui/page/session_look.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionLook)
};

} // namespace

QString placeOf(const Connection &connection)
{
    return connection.service == "file"_L1 ? QDir::toNativeSeparators(connection.account)
                                           : connection.name;
}

QString serviceIcon(const QString &service)
{
    if (service == "zapier"_L1)
        return u"hook"_s;
    if (service == "google"_L1)
        return u"cloud-book"_s;
    if (service == "microsoft"_L1)
        return u"cloud-office"_s;
    if (service == "hubspot"_L1)
        return u"cloud-crm"_s;
    return service == "file"_L1 ? u"file"_s : u"server"_s;
}

StateKind stateKind(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Ok:
        return StateKind::Success;
    case ConnectionState::SignInNeeded:
        return StateKind::Warning;
    case ConnectionState::Unavailable:
        return StateKind::Danger;
    case ConnectionState::Untested:
        return StateKind::Neutral;
    }
    Q_UNREACHABLE();
}

ConnectionLook lookOf(const ConnectionView &view)
{
    const ConnectionState state = view.connection.state;
    if (view.failedMessage && state == ConnectionState::Ok)
        return {StateKind::Warning, Text::tr("Last message failed")};
    return {stateKind(state), connectionStateWord(state)};
}

StateKind stateKind(RunState state)
{
    switch (state) {
    case RunState::Running:
        return StateKind::Working;
    case RunState::Done:
        return StateKind::Success;
    case RunState::Held:
        return StateKind::Held;
    case RunState::Failed:
        return StateKind::Danger;
    case RunState::Interrupted:
        return StateKind::Warning;
    }
    Q_UNREACHABLE();
}

StateKind stateKind(JournalState state)
{
    switch (state) {
    case JournalState::Pending:
    case JournalState::Skipped:
    case JournalState::Cancelled:
        return StateKind::Neutral;
    case JournalState::Sent:
        return StateKind::Warning;
    case JournalState::Done:
        return StateKind::Success;
    case JournalState::Failed:
        return StateKind::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace warden
