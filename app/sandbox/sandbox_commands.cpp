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

FaultList *faultsOf(const QString &service, DemoSandbox &sandbox)
{
    if (service == "carddav"_L1)
        return &sandbox.cardDav().faults();
    if (service == "zapier"_L1)
        return &sandbox.zapier().faults();
    return nullptr;
}

QByteArray addFault(const QJsonObject &command, DemoSandbox &sandbox)
{
    FaultList *faults = faultsOf(command.value(u"service"_s).toString(), sandbox);
    if (!faults)
        return refusal(u"service is carddav or zapier"_s);
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
        sandbox.cardDav().faults().clear();
        sandbox.zapier().faults().clear();
    } else if (FaultList *faults = faultsOf(service, sandbox)) {
        faults->clear();
    } else {
        return refusal(u"clear is carddav, zapier or all"_s);
    }
    return line({{u"ok"_s, true}});
}

QByteArray status(DemoSandbox &sandbox)
{
    QJsonObject books;
    for (const QString &book : sandbox.cardDav().books())
        books.insert(book, static_cast<qint64>(sandbox.cardDav().cards(book).size()));
    return line({{u"ok"_s, true},
                 {u"books"_s, books},
                 {u"messages"_s, static_cast<qint64>(sandbox.zapier().received().size())},
                 {u"faults"_s, static_cast<qint64>(sandbox.cardDav().faults().pending().size() +
                                                   sandbox.zapier().faults().pending().size())}});
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
    if (command.contains(u"status"_s))
        return status(sandbox);
    return refusal(u"unknown command"_s);
}

QByteArray describe(DemoSandbox &sandbox)
{
    const CardDavOptions &dav = sandbox.cardDav().options();
    const ZapierOptions &zapier = sandbox.zapier().options();
    return line({{u"carddav"_s, sandbox.cardDav().url().toString()},
                 {u"user"_s, dav.user},
                 {u"password"_s, QString::fromUtf8(dav.password)},
                 {u"hook"_s, sandbox.zapier().hookUrl().toString()},
                 {u"mailbox"_s, sandbox.zapier().mailboxUrl().toString()},
                 {u"mailbox_secret"_s, QString::fromUtf8(zapier.mailboxSecret)}});
}

} // namespace warden
