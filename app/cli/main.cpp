#include "app/cli/commands/commands.h"
#include "core/base/core_dumps.h"
#include "core/crypto/process_exit.h"
#include "core/secrets/keychain_store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const std::vector<Command> &group :
         {workspaceCommands(),   moveCommands(),         connectionCommands(),  cloudCommands(),
          routeCommands(),       policyCommands(),       syncCommands(),        approvalCommands(),
          contactCommands(),     auditCommands(),        auditReportCommands(), archiveCommands(),
          witnessCommands(),     securityCommands(),     reviewCommands(),      alertCommands(),
          alertRuleCommands(),   alertChannelCommands(), fetchCommands(),       peopleCommands(),
          diagnosticsCommands(), demoCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef NDEBUG
    switchOffCoreDumps();
#endif
    skipOpenSslCleanup();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"contact-warden"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WARDEN_VERSION));

    const std::vector<Command> commands = allCommands();
    std::vector<CommandSpec> specs;
    specs.reserve(commands.size());
    for (const Command &command : commands)
        specs.push_back(command.spec);

    bool isJson = false;
    const Result<ParsedCommand> parsed =
        parseCommandLine(QCoreApplication::arguments().mid(1), specs, &isJson);
    Output output(isJson);
    if (!parsed)
        return output.error(parsed.error());
    if (parsed->wantsVersion) {
        output.result({{u"version"_s, QCoreApplication::applicationVersion()}},
                      u"contact-warden-cli "_s + QCoreApplication::applicationVersion());
        return exit_code::done;
    }
    if (parsed->wantsHelp) {
        const QString text = helpText(specs, parsed->command);
        output.result({{u"help"_s, text}}, text);
        return exit_code::done;
    }

    stopOnInterrupt();
    CliContext context{parsed->global, parsed->input, output, {}};
    context.environment.keychain = std::make_shared<KeychainStore>();
    const auto index = static_cast<size_t>(parsed->command - specs.data());
    return commands[index].run(context);
}
