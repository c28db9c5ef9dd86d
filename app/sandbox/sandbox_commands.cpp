#include "app/sandbox/sandbox_commands.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray refusal(const QString &why)
{
    return line({{u"ok"_s, false}, {u"error"_s, why}});
}

const QStringList allServices{u"carddav"_s, u"zapier"_s, u"google"_s, u"microsoft"_s, u"hubspot"_s};

FaultList *faultsOf(const QString &service, DemoSandbox &sandbox)
{
    if (service == "carddav"_L1)
        return &sandbox.cardDav().faults();
    if (service == "zapier"_L1)
        return &sandbox.zapier().faults();
    if (service == "google"_L1)
        return &sandbox.clouds().google().faults();
    if (service == "microsoft"_L1)
        return &sandbox.clouds().microsoft().faults();
    if (service == "hubspot"_L1)
        return &sandbox.clouds().hubspot().faults();
    return nullptr;
}

OAuthSandbox *signInOf(const QString &service, DemoSandbox &sandbox)
{
    if (service == "google"_L1)
        return &sandbox.clouds().googleSignIn();
    if (service == "microsoft"_L1)
        return &sandbox.clouds().microsoftSignIn();
    return service == "hubspot"_L1 ? &sandbox.clouds().hubspotSignIn() : nullptr;
}

QByteArray withSignIn(const QString &service, DemoSandbox &sandbox, void (OAuthSandbox::*happens)())
{
    OAuthSandbox *signIn = signInOf(service, sandbox);
    if (!signIn)
        return refusal(u"one signs in to google, microsoft and hubspot"_s);
    (signIn->*happens)();
    return line({{u"ok"_s, true}});
}

QByteArray addFault(const QJsonObject &command, DemoSandbox &sandbox)
{
    FaultList *faults = faultsOf(command.value(u"service"_s).toString(), sandbox);
    if (!faults)
        return refusal(u"service is carddav, zapier, google, microsoft or hubspot"_s);
    const Result<FaultKind> kind = faultFromName(command.value(u"fault"_s).toString());
    if (!kind)
        return refusal(kind.error().detail);
    Fault fault;
    fault.kind = *kind;
    fault.count = command.value(u"count"_s).toInt(fault.count);
    fault.method = command.value(u"method"_s).toString().toLatin1();
    fault.path = command.value(u"path"_s).toString();
    fault.seconds = command.value(u"seconds"_s).toInt(fault.seconds);
    fault.milliseconds = command.value(u"milliseconds"_s).toInt(fault.milliseconds);
    if (fault.count < 0 || fault.seconds < 0 || fault.milliseconds < 0)
        return refusal(u"numbers are not negative"_s);
    faults->add(fault);
    return line({{u"ok"_s, true}, {u"fault"_s, faultName(*kind)}});
}

QByteArray clearFaults(const QString &service, DemoSandbox &sandbox)
{
    if (service == "all"_L1) {
        for (const QString &each : allServices)
            faultsOf(each, sandbox)->clear();
    } else if (FaultList *faults = faultsOf(service, sandbox)) {
        faults->clear();
    } else {
        return refusal(u"clear names a service, or is all"_s);
    }
    return line({{u"ok"_s, true}});
}

QByteArray status(DemoSandbox &sandbox)
{
    QJsonObject books;
    for (const QString &book : sandbox.cardDav().books())
        books.insert(book, static_cast<qint64>(sandbox.cardDav().cards(book).size()));
    qint64 faults = 0;
    for (const QString &each : allServices)
        faults += faultsOf(each, sandbox)->pending().size();
    CloudSandbox &clouds = sandbox.clouds();
    const QString folder = clouds.microsoft().defaultFolder();
    return line({{u"ok"_s, true},
                 {u"books"_s, books},
                 {u"google"_s, static_cast<qint64>(clouds.google().people().size())},
                 {u"microsoft"_s, static_cast<qint64>(clouds.microsoft().ids(folder).size())},
                 {u"hubspot"_s, static_cast<qint64>(clouds.hubspot().ids().size())},
                 {u"messages"_s, static_cast<qint64>(sandbox.zapier().received().size())},
                 {u"faults"_s, faults}});
}

} // namespace

QByteArray runCommand(const QByteArray &text, DemoSandbox &sandbox)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return refusal(u"a command is one JSON object on one line"_s);
    const QJsonObject command = document.object();
    if (command.contains(u"fault"_s))
        return addFault(command, sandbox);
    if (command.contains(u"clear"_s))
        return clearFaults(command.value(u"clear"_s).toString(), sandbox);
    if (command.contains(u"approve"_s)) {
        sandbox.clouds().setApproving(command.value(u"approve"_s).toBool());
        return line({{u"ok"_s, true}});
    }
    if (command.contains(u"expire"_s))
        return withSignIn(command.value(u"expire"_s).toString(), sandbox,
                          &OAuthSandbox::expireAccessTokens);
    if (command.contains(u"revoke"_s))
        return withSignIn(command.value(u"revoke"_s).toString(), sandbox, &OAuthSandbox::revokeAll);
    if (command.contains(u"status"_s))
        return status(sandbox);
    return refusal(u"unknown command"_s);
}

QByteArray describe(DemoSandbox &sandbox)
{
    const CardDavOptions &dav = sandbox.cardDav().options();
    const ZapierOptions &zapier = sandbox.zapier().options();
    CloudSandbox &clouds = sandbox.clouds();
    const OAuthSandboxOptions &app = clouds.hubspotSignIn().options();
    return line({{u"google"_s, clouds.google().url().toString()},
                 {u"microsoft"_s, clouds.microsoft().url().toString()},
                 {u"hubspot"_s, clouds.hubspot().url().toString()},
                 {u"client_id"_s, app.clientId},
                 {u"client_secret"_s, QString::fromUtf8(app.clientSecret)},
                 {u"hubspot_key"_s, QString::fromUtf8(clouds.hubspot().options().key)},
                 {u"carddav"_s, sandbox.cardDav().url().toString()},
                 {u"user"_s, dav.user},
                 {u"password"_s, QString::fromUtf8(dav.password)},
                 {u"hook"_s, sandbox.zapier().hookUrl().toString()},
                 {u"mailbox"_s, sandbox.zapier().mailboxUrl().toString()},
                 {u"mailbox_secret"_s, QString::fromUtf8(zapier.mailboxSecret)}});
}

} // namespace warden
