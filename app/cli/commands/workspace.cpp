#include "app/cli/commands/commands.h"
#include "core/base/durable_file.h"

#include <QFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// A new file that nobody else can read. Its room is taken before the workspace is made: a code
// that finds no place afterwards would be lost.
class RecoveryFile
{
public:
    explicit RecoveryFile(const QString &path) : m_file(path) {}
    ~RecoveryFile()
    {
        if (m_file.isOpen() && !m_isKept)
            m_file.remove();
    }
    RecoveryFile(const RecoveryFile &) = delete;
    RecoveryFile &operator=(const RecoveryFile &) = delete;

    Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered,
                         QFile::ReadOwner | QFile::WriteOwner)) {
            const int reason = errno;
            if (m_file.exists())
                return fail(ErrorKind::Storage, ErrorReason::AlreadyExists, m_file.fileName());
            return systemFailure(m_file.fileName(), reason);
        }
        const QByteArray room(longestCode, ' ');
        if (m_file.write(room) != room.size())
            return fail(ErrorKind::Storage, ErrorReason::DiskFull, m_file.fileName());
        return {};
    }

    Result<void> write(const Secret &code)
    {
        if (!m_file.seek(0) || m_file.write(code.view().data(), code.size()) != code.size() ||
            m_file.write("\n") != 1 || !m_file.resize(code.size() + 1))
            return fail(ErrorKind::Storage, ErrorReason::DiskFull, m_file.fileName());
        m_isKept = true;
        return {};
    }

private:
    static constexpr qsizetype longestCode = 256;
    QFile m_file;
    bool m_isKept = false;
};

bool isRegion(const QString &text)
{
    return text.size() == 2 && text[0].isLetter() && text[1].isLetter();
}

int init(CliContext &context)
{
    WorkspaceSetup setup;
    setup.folder = context.folder();
    setup.ownerName =
        context.global.operatorName.isEmpty() ? u"Owner"_s : context.global.operatorName;
    setup.region = context.input.value(u"region"_s);
    if (!setup.region.isEmpty() && !isRegion(setup.region))
        return context.output.error({ErrorKind::Usage, ErrorReason::None,
                                     u"--region takes the two letters of a country: DE."_s});
    Secret passphrase;
    if (context.global.passphraseVariable.isEmpty()) {
        setup.unlock = UnlockMethod::Keychain;
    } else {
        setup.unlock = UnlockMethod::Passphrase;
        Result<Secret> given = context.passphrase();
        if (!given)
            return context.output.error(given.error());
        passphrase = std::move(*given);
    }
    const QString recoveryPath = context.path(u"recovery-out"_s);
    const bool toTerminal =
        recoveryPath.isEmpty() && Output::isInteractive() && !context.output.isJson();
    setup.makeRecoveryCode = toTerminal || !recoveryPath.isEmpty();
    RecoveryFile recoveryFile(recoveryPath);
    if (!recoveryPath.isEmpty()) {
        if (Result<void> opened = recoveryFile.open(); !opened)
            return context.output.error(opened.error());
    }

    const Result<Session::Created> created =
        Session::create(setup, passphrase, context.environment);
    if (!created)
        return context.output.error(created.error());
    if (!recoveryPath.isEmpty()) {
        if (Result<void> written = recoveryFile.write(created->recoveryCode); !written)
            return context.output.error(written.error());
    }
    if (toTerminal) {
        context.output.line(u"Recovery code: print it and keep it in a safe place. It is shown "
                            u"this once:\n\n    "_s +
                            QString::fromLatin1(created->recoveryCode.view()) + u'\n');
    }
    if (!setup.makeRecoveryCode)
        context.output.warning(
            u"No recovery code was made. Without one, a lost passphrase or keychain means lost "
            u"data. Make one with: init --recovery-out FILE, or in the app under Settings."_s);
    const bool byKeychain = setup.unlock == UnlockMethod::Keychain;
    context.output.result({{u"workspace"_s, setup.folder},
                           {u"unlock"_s, byKeychain ? u"keychain"_s : u"passphrase"_s},
                           {u"recovery_code_written"_s, setup.makeRecoveryCode}},
                          u"Workspace made in "_s + setup.folder +
                              (byKeychain ? u", unlocked by this computer's keychain."_s
                                          : u", unlocked by its passphrase."_s));
    return exit_code::done;
}

} // namespace

std::vector<Command> workspaceCommands()
{
    return {{{u"init"_s,
              u"Makes a workspace."_s,
              {{u"recovery-out"_s, u"FILE"_s, u"write the recovery code to this new file"_s},
               {u"region"_s, u"CC"_s, u"country for phone numbers without one, such as DE"_s}},
              {}},
             init}};
}

} // namespace warden
