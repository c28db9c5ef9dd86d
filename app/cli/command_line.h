#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace warden {

// Options that come before or after any command.
struct GlobalOptions
{
    QString workspace = {};
    QString operatorName = {};
    QString passphraseVariable = {};
    bool isJson = false;
};

// One option of a command: "--url URL".
struct OptionSpec
{
    QString name = {};
    QString valueName = {}; // empty: a switch
    QString description = {};
    bool isRequired = false;
};

// A command as it is written: "connection add carddav", with its options and the words after it.
struct CommandSpec
{
    QString words = {};
    QString description = {};
    std::vector<OptionSpec> options = {};
    QStringList arguments = {}; // names; "[ID]" may be left out
};

// What was given to a command.
class CommandInput
{
public:
    CommandInput(QHash<QString, QStringList> options, QStringList arguments)
        : m_options(std::move(options)), m_arguments(std::move(arguments))
    {}

    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }
    QString argument(int index) const { return m_arguments.value(index); }

private:
    QHash<QString, QStringList> m_options;
    QStringList m_arguments;
};

struct ParsedCommand
{
    const CommandSpec *command = nullptr; // null: help or version was asked for, or nothing
    GlobalOptions global = {};
    CommandInput input = {{}, {}};
    bool wantsHelp = false;
    bool wantsVersion = false;
};

const std::vector<OptionSpec> &globalOptions();

// Usage, with a detail that may be shown to the person, where the words don't fit. `isJson` is set
// also then, so that the error itself is printed as JSON.
Result<ParsedCommand> parseCommandLine(const QStringList &arguments,
                                       const std::vector<CommandSpec> &commands, bool *isJson);

// The text of --help: all commands, or one.
QString helpText(const std::vector<CommandSpec> &commands, const CommandSpec *command);

} // namespace warden
