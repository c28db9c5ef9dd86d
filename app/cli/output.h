#pragma once

#include "core/base/progress.h"

#include <QJsonObject>
#include <QString>

namespace warden {

// Exit codes of the contract.
namespace exit_code {
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int usage = 2;
inline constexpr int held = 3;
inline constexpr int locked = 4;
} // namespace exit_code

int exitCodeFor(ErrorKind kind);

// Standard output for results, standard error for people: with --json one object and nothing else.
class Output
{
public:
    explicit Output(bool isJson) : m_isJson(isJson) {}

    bool isJson() const { return m_isJson; }

    // A command's result: as JSON, or as text for a person.
    void result(const QJsonObject &json, const QString &text);
    void line(const QString &text);    // for a person; nothing with --json
    void warning(const QString &text); // standard error
    int error(const Error &error);     // returns the exit code

    // Standard output is a terminal.
    static bool isInteractive();

    // To standard error, while that is a terminal.
    Progress progress();
    // Where what it followed had no last step: its line goes.
    void endProgress();

private:
    bool m_isJson;
};

// Ctrl-C asks the work to stop instead of killing it.
void stopOnInterrupt();

} // namespace warden
