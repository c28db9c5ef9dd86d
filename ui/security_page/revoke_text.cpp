#include "ui/security_page/revoke_text.h"

#include "ui/text/cloud_text.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RevokeText)
};

// What a person still has to do where nobody can do it from here.
QString byHand(const RevokedAccess &access)
{
    if (access.connection.isEmpty()) // a witness of the log
        return access.service == "hook"_L1
                   ? Text::tr("Its address is forgotten here. It still takes what is sent to it: "
                              "make a new one there.")
                   : Text::tr("Its password is forgotten here. Change it at the mailbox.");
    if (access.service == "zapier"_L1)
        return Text::tr("Its address is forgotten here. It still takes what is sent to it: make a "
                        "new hook in the Zap.");
    if (access.service == "carddav"_L1)
        return Text::tr("Its password is forgotten here. Change it at the server.");
    return Text::tr("It is forgotten here. End it at %1 as well.").arg(cloudName(access.service));
}

} // namespace

QString beforeRevoking(const ConnectionView &view)
{
    const QString &service = view.connection.service;
    if (service == "file"_L1)
        return {};
    if (service == "zapier"_L1)
        return Text::tr("The hook's address is forgotten here. You make a new one in the Zap "
                        "afterwards.");
    if (service == "carddav"_L1)
        return Text::tr("The password is forgotten here. You change it at the server afterwards.");
    if (view.access && canEndSignIn(service))
        return Text::tr("The sign-in is ended at %1, and forgotten here.").arg(cloudName(service));
    if (view.access)
        return Text::tr("The sign-in is forgotten here. You end it at %1 afterwards.")
            .arg(cloudName(service));
    return Text::tr("The key is forgotten here. You delete it at %1 afterwards.")
        .arg(cloudName(service));
}

QString afterRevoking(const RevokedAccess &access)
{
    QString text;
    switch (access.state) {
    case RevokedAccess::State::Revoked:
        text = Text::tr("Ended at %1, and forgotten here.").arg(cloudName(access.service));
        break;
    case RevokedAccess::State::ByHand:
        text = byHand(access);
        break;
    case RevokedAccess::State::Gone:
        text = access.page.isEmpty()
                   ? Text::tr("There was nothing left to end.")
                   : Text::tr("There was nothing left here. If nobody has ended it there yet, do.");
        break;
    case RevokedAccess::State::Failed:
        text = Text::tr("Not ended: %1").arg(access.error ? errorLine(*access.error) : QString());
        break;
    }
    if (!access.variable.isEmpty())
        text += u' ' +
                Text::tr("The environment variable %1 still has the secret.").arg(access.variable);
    return text;
}

QString revokedTitle(const EmergencyRevocation &revocation)
{
    if (!revocation.isFinished())
        return Text::tr("Not everything could be revoked");
    const bool isLeft = std::ranges::any_of(revocation.all, [](const RevokedAccess &each) {
        return each.state == RevokedAccess::State::ByHand;
    });
    return isLeft ? Text::tr("Everything is forgotten here") : Text::tr("Everything is revoked");
}

} // namespace warden
