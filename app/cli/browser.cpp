#include "app/cli/browser.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace warden {

Result<void> openInBrowser(const QUrl &address, const QStringList &secretVariables)
{
    QProcess opener;
    const QString text = QString::fromLatin1(address.toEncoded());
#if defined(Q_OS_WIN)
    opener.setProgram(u"rundll32"_s);
    opener.setArguments({u"url.dll,FileProtocolHandler"_s, text});
#elif defined(Q_OS_MACOS)
    opener.setProgram(u"open"_s);
    opener.setArguments({text});
#else
    opener.setProgram(u"xdg-open"_s);
    opener.setArguments({text});
#endif
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : secretVariables)
        environment.remove(variable);
    opener.setProcessEnvironment(environment);
    opener.setStandardInputFile(QProcess::nullDevice());
    opener.setStandardOutputFile(QProcess::nullDevice());
    opener.setStandardErrorFile(QProcess::nullDevice());
    if (opener.startDetached())
        return {};
    return fail(ErrorKind::Invalid, u"no browser could be started"_s);
}

} // namespace warden
