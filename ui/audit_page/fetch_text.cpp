#include "ui/audit_page/fetch_text.h"

#include "ui/text/cloud_text.h"
#include "ui/text/plural.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FetchText)
};

QString newText(qint64 added)
{
    return added == 0 ? Text::tr("Nothing new") : Text::tr("%1 new").arg(QLocale().toString(added));
}

qint64 addedBy(const ConnectionFetch &fetch)
{
    qint64 added = 0;
    for (const StreamFetch &stream : fetch.streams)
        added += stream.added;
    return added;
}

// HubSpot says it of one of its logs alone.
QString keepingText(const StreamFetch &stream, const QString &service)
{
    const bool isSaid = service != "hubspot"_L1 || stream.stream == "login"_L1;
    return isSaid ? Text::tr(
                        "An event may show up there up to %1 hours late, and is kept for %2 days.")
                        .arg(stream.delayHours)
                        .arg(stream.retentionDays)
                  : Text::tr(
                        "An event may show up there up to %1 hours late. How long it is kept isn't "
                        "said; a year is asked for.")
                        .arg(stream.delayHours);
}

bool hasAny(const ConnectionFetch &fetch, FetchState state)
{
    return std::ranges::any_of(
        fetch.streams, [state](const StreamFetch &stream) { return stream.state == state; });
}

} // namespace

// The logs' names are the services' own, for ever.
QString streamWord(const QString &stream)
{
    static const QHash<QString, const char *> words = {
        {u"login"_s, QT_TRANSLATE_NOOP("FetchText", "Sign-ins")},
        {u"sign_ins"_s, QT_TRANSLATE_NOOP("FetchText", "Sign-ins")},
        {u"token"_s, QT_TRANSLATE_NOOP("FetchText", "Apps that were let in")},
        {u"admin"_s, QT_TRANSLATE_NOOP("FetchText", "What administrators did")},
        {u"directory_audits"_s, QT_TRANSLATE_NOOP("FetchText", "Changes to the directory")},
        {u"security"_s, QT_TRANSLATE_NOOP("FetchText", "Changes to security")},
        {u"audit_logs"_s, QT_TRANSLATE_NOOP("FetchText", "What people did")},
    };
    const char *word = words.value(stream);
    return word ? Text::tr(word) : stream;
}

StateKind stateKind(FetchState state)
{
    switch (state) {
    case FetchState::Done:
        return StateKind::Success;
    case FetchState::Later:
        return StateKind::Info;
    case FetchState::NotLicensed:
    case FetchState::NotOffered:
        return StateKind::Neutral;
    case FetchState::NoPermission:
        return StateKind::Warning;
    case FetchState::Failed:
        return StateKind::Danger;
    }
    Q_UNREACHABLE();
}

QString stateWord(const StreamFetch &stream)
{
    switch (stream.state) {
    case FetchState::Done:
        return newText(stream.added);
    case FetchState::Later:
        return Text::tr("%1 new, and there are more").arg(QLocale().toString(stream.added));
    case FetchState::NotLicensed:
        return Text::tr("Not part of this account's plan");
    case FetchState::NoPermission:
        return Text::tr("Not allowed");
    case FetchState::NotOffered:
        return Text::tr("Not kept for this kind of account");
    case FetchState::Failed:
        return Text::tr("Couldn't be read");
    }
    Q_UNREACHABLE();
}

QString streamNote(const StreamFetch &stream, const QString &service)
{
    const QString serviceName = cloudName(service);
    switch (stream.state) {
    case FetchState::Done:
        return keepingText(stream, service);
    case FetchState::Later:
        return Text::tr("Fetch again for the rest.") + u' ' + keepingText(stream, service);
    case FetchState::NotLicensed:
        return Text::tr("%1 has this log with %2. The other logs are read all the same.")
            .arg(serviceName, stream.needed);
    case FetchState::NoPermission:
        return stream.scopes.isEmpty()
                   ? Text::tr("It takes “%1” at %2. Ask an administrator there, then fetch again.")
                         .arg(stream.needed, serviceName)
                   : QString();
    case FetchState::NotOffered:
        return Text::tr("%1 keeps it for organisations.").arg(serviceName);
    case FetchState::Failed:
        return {};
    }
    Q_UNREACHABLE();
}

QString fetchedWord(const ConnectionFetch &fetch)
{
    if (hasAny(fetch, FetchState::Failed))
        return Text::tr("Failed");
    const bool isRead = hasAny(fetch, FetchState::Done) || hasAny(fetch, FetchState::Later);
    if (!isRead && hasAny(fetch, FetchState::NoPermission))
        return Text::tr("Not allowed");
    return isRead ? newText(addedBy(fetch)) : Text::tr("No log");
}

StateKind fetchedKind(const ConnectionFetch &fetch)
{
    if (hasAny(fetch, FetchState::Failed))
        return StateKind::Danger;
    if (hasAny(fetch, FetchState::NoPermission))
        return StateKind::Warning;
    const bool isRead = hasAny(fetch, FetchState::Done) || hasAny(fetch, FetchState::Later);
    return isRead ? StateKind::Success : StateKind::Neutral;
}

QString importedSentence(const ImportedLog &imported)
{
    QString sentence =
        Text::tr("%Ln new entries, %1 that were there already.", nullptr, pluralOf(imported.added))
            .arg(QLocale().toString(imported.repeated));
    if (imported.unreadable > 0)
        sentence += u' ' + Text::tr("%Ln rows told no event or no time, and were left out.",
                                    nullptr, pluralOf(imported.unreadable));
    return sentence;
}

} // namespace warden
