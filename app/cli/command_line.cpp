#include "app/cli/command_line.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

tl::unexpected<Error> wrongUsage(const QString &detail)
{
    return fail(Error{ErrorKind::Usage, ErrorReason::None, detail, detail});
}

const OptionSpec *findOption(const std::vector<OptionSpec> &options, const QString &name)
{
    const auto found = std::ranges::find(options, name, &OptionSpec::name);
    return found == options.end() ? nullptr : &*found;
}

// The longest command whose words begin the list.
const CommandSpec *findCommand(const QStringList &words, const std::vector<CommandSpec> &commands)
{
    const CommandSpec *best = nullptr;
    for (const CommandSpec &command : commands) {
        const QStringList own = command.words.split(u' ');
        if (words.mid(0, own.size()) == own &&
            (!best || own.size() > best->words.split(u' ').size()))
            best = &command;
    }
    return best;
}

// Options and words as they come; which options take a value is known once the command is.
class Scanner
{
public:
    Scanner(const QStringList &arguments, const std::vector<CommandSpec> &commands)
        : m_arguments(arguments), m_commands(commands)
    {}

    Result<void> scan()
    {
        for (m_next = 0; m_next < m_arguments.size(); ++m_next) {
            const QString &argument = m_arguments.at(m_next);
            if (argument == u"--"_s) {
                words.append(m_arguments.mid(m_next + 1));
                break;
            }
            if (argument.startsWith(u"--"_s)) {
                if (Result<void> taken = takeOption(argument.mid(2)); !taken)
                    return taken;
            } else {
                words.append(argument);
                command = findCommand(words, m_commands);
            }
        }
        return {};
    }

    QStringList words;
    QHash<QString, QStringList> options;
    const CommandSpec *command = nullptr;

private:
    Result<void> takeOption(const QString &text)
    {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = equals < 0 ? text : text.left(equals);
        const OptionSpec *spec = findOption(globalOptions(), name);
        if (!spec && command)
            spec = findOption(command->options, name);
        if (!spec)
            return wrongUsage(u"Unknown option --"_s + name + u'.');
        if (spec->valueName.isEmpty()) {
            if (equals >= 0)
                return wrongUsage(u"--"_s + name + u" takes no value."_s);
            options[name].append(QString());
            return {};
        }
        if (equals >= 0) {
            options[name].append(text.mid(equals + 1));
            return {};
        }
        if (m_next + 1 >= m_arguments.size())
            return wrongUsage(u"--"_s + name + u" needs a value."_s);
        options[name].append(m_arguments.at(++m_next));
        return {};
    }

    const QStringList &m_arguments;
    const std::vector<CommandSpec> &m_commands;
    qsizetype m_next = 0;
};

Result<void> checkComplete(const CommandSpec &command, const Scanner &scanner,
                           const QStringList &arguments)
{
    for (const OptionSpec &option : command.options) {
        if (option.isRequired && !scanner.options.contains(option.name))
            return wrongUsage(command.words + u" needs --"_s + option.name + u'.');
    }
    qsizetype required = 0;
    for (const QString &argument : command.arguments)
        required += !argument.startsWith(u'[');
    if (arguments.size() < required)
        return wrongUsage(command.words + u" needs "_s + command.arguments.at(arguments.size()) +
                          u'.');
    if (arguments.size() > command.arguments.size())
        return wrongUsage(u"Unexpected \""_s + arguments.at(command.arguments.size()) + u"\"."_s);
    return {};
}

} // namespace

const std::vector<OptionSpec> &globalOptions()
{
    static const std::vector<OptionSpec> options = {
        {u"workspace"_s, u"DIR"_s, u"the workspace's folder"_s},
        {u"operator"_s, u"NAME"_s, u"who acts; not needed while there is one"_s},
        {u"passphrase-env"_s, u"VAR"_s, u"environment variable with the passphrase"_s},
        {u"json"_s, {}, u"one JSON object on standard output"_s},
        {u"help"_s, {}, u"this text"_s},
        {u"version"_s, {}, u"the version"_s},
    };
    return options;
}

Result<ParsedCommand> parseCommandLine(const QStringList &arguments,
                                       const std::vector<CommandSpec> &commands, bool *isJson)
{
    *isJson = arguments.contains(u"--json"_s);
    Scanner scanner(arguments, commands);
    if (Result<void> scanned = scanner.scan(); !scanned)
        return scanned.failure();

    ParsedCommand parsed;
    parsed.command = scanner.command;
    parsed.global = {scanner.options.value(u"workspace"_s).value(0),
                     scanner.options.value(u"operator"_s).value(0),
                     scanner.options.value(u"passphrase-env"_s).value(0),
                     scanner.options.contains(u"json"_s)};
    parsed.wantsHelp = scanner.options.contains(u"help"_s);
    parsed.wantsVersion = scanner.options.contains(u"version"_s);
    if (parsed.wantsHelp || parsed.wantsVersion)
        return parsed;
    if (scanner.words.isEmpty()) {
        parsed.wantsHelp = true;
        return parsed;
    }
    if (!parsed.command)
        return wrongUsage(u"Unknown command \""_s + scanner.words.join(u' ') + u"\"."_s);
    const QStringList rest = scanner.words.mid(parsed.command->words.split(u' ').size());
    if (Result<void> complete = checkComplete(*parsed.command, scanner, rest); !complete)
        return complete.failure();
    parsed.input = CommandInput(scanner.options, rest);
    return parsed;
}

QString helpText(const std::vector<CommandSpec> &commands, const CommandSpec *command)
{
    QString text;
    auto addOptions = [&text](const std::vector<OptionSpec> &options) {
        for (const OptionSpec &option : options) {
            const QString name = u"--"_s + option.name +
                                 (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
            text += u"  "_s + name.leftJustified(28) + option.description + u'\n';
        }
    };
    if (command) {
        text = u"Usage: contact-warden-cli "_s + command->words;
        for (const QString &argument : command->arguments)
            text += u' ' + argument;
        text += u" [options]\n\n"_s + command->description + u"\n\nOptions:\n"_s;
        addOptions(command->options);
    } else {
        text = u"Usage: contact-warden-cli [options] COMMAND\n\nCommands:\n"_s;
        for (const CommandSpec &entry : commands) {
            const QString words = (QStringList{entry.words} + entry.arguments).join(u' ');
            text += u"  "_s + words.leftJustified(32) + u' ' + entry.description + u'\n';
        }
        text += u"\nOptions for every command:\n"_s;
    }
    addOptions(globalOptions());
    return text;
}

} // namespace warden
