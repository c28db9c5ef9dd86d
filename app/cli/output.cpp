#include "app/cli/output.h"

#include "ui/text/error_text.h"
#include "ui/text/progress_text.h"

#include <QJsonDocument>

#include <atomic>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace warden {

namespace {

std::atomic<bool> isStopWanted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set from a signal handler");

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

namespace {

// Names and values come from strangers: a terminal must not take them for commands.
QByteArray forTerminal(QString text)
{
    for (QChar &character : text) {
        const bool isLayout = character == u'\n' || character == u'\t';
        if (character.category() == QChar::Other_Control && !isLayout)
            character = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

} // namespace

int exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return exit_code::usage;
    case ErrorKind::Held:
    case ErrorKind::Stale:
        return exit_code::held;
    case ErrorKind::Locked:
    case ErrorKind::Denied:
        return exit_code::locked;
    case ErrorKind::Busy:
    case ErrorKind::Offline:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        return exit_code::failed;
    }
    return exit_code::failed;
}

void Output::result(const QJsonObject &json, const QString &text)
{
    if (m_isJson)
        write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    else if (!text.isEmpty())
        write(stdout, forTerminal(text) + '\n');
}

void Output::line(const QString &text)
{
    if (!m_isJson)
        write(stdout, forTerminal(text) + '\n');
}

bool Output::isInteractive()
{
    return isTerminal(stdout);
}

void Output::warning(const QString &text)
{
    write(stderr, forTerminal(text) + '\n');
}

namespace {

// What the window has a field or a button for.
QString onTheCommandLine(const Error &error)
{
    if (error.reason == ErrorReason::NoKeychainUnlock)
        return u" On the command line, name its variable with --passphrase-env."_s;
    if (error.reason == ErrorReason::LogNotTrusted)
        return u" On the command line: contact-warden-cli audit accept-restored."_s;
    if (error.reason == ErrorReason::EventsArchived)
        return u" On the command line: audit archive-read, or audit verify with --archive."_s;
    if (error.reason == ErrorReason::WorkspaceMoved)
        return u" On the command line: workspace resume."_s;
    if (error.kind != ErrorKind::Usage)
        return {};
    if (error.reason == ErrorReason::ClientRefused)
        return u" On the command line: --client-id and --client-secret-env."_s;
    if (error.reason == ErrorReason::KeyRefused)
        return u" On the command line: --token-env."_s;
    return {};
}

} // namespace

int Output::error(const Error &error)
{
    // A wrong command line has its own words; everything else is said as in the window.
    const bool isOwnWords = error.kind == ErrorKind::Usage && error.reason == ErrorReason::None &&
                            !error.subject.isEmpty();
    const QString message =
        isOwnWords ? error.subject + u" See --help."_s : errorLine(error) + onTheCommandLine(error);
    if (m_isJson)
        result(
            {{u"error"_s, QJsonObject{{u"kind"_s, kindName(error.kind)}, {u"message"_s, message}}}},
            {});
    warning(message);
    return exitCodeFor(error.kind);
}

Progress Output::progress()
{
    Progress::Report report;
    if (isTerminal(stderr))
        report = [](const ProgressStep &step) {
            write(stderr, "\r\x1b[K" + forTerminal(progressLine(step)));
            if (step.total > 0 && step.done >= step.total)
                write(stderr, "\r\x1b[K");
        };
    return Progress(std::move(report), [] { return isStopWanted.load(); });
}

void Output::endProgress()
{
    if (isTerminal(stderr))
        write(stderr, "\r\x1b[K");
}

void stopOnInterrupt()
{
    std::signal(SIGINT, [](int) { isStopWanted = true; });
    std::signal(SIGTERM, [](int) { isStopWanted = true; });
}

} // namespace warden
