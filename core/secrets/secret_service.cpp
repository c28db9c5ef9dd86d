#include "core/secrets/secret_service.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>

using namespace Qt::StringLiterals;

using Attributes = QMap<QString, QString>;

namespace warden {

static constexpr auto serviceName = "org.freedesktop.secrets";
static constexpr auto servicePath = "/org/freedesktop/secrets";
static constexpr auto serviceInterface = "org.freedesktop.Secret.Service";

// A connection of our own: QDBusConnection::sessionBus() would keep a broken one for ever.
static QDBusConnection connection()
{
    const QString name = u"contact-warden-secrets"_s;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    if (!bus.isConnected()) {
        QDBusConnection::disconnectFromBus(name);
        bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    }
    return bus;
}

static QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments, std::chrono::milliseconds limit)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QLatin1StringView(serviceName), path, interface, method);
    message.setArguments(arguments);
    return connection().call(message, QDBus::Block, static_cast<int>(limit.count()));
}

static SecretState failureState(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    const bool isSilent = name == "org.freedesktop.DBus.Error.NoReply"_L1 ||
                          name == "org.freedesktop.DBus.Error.Timeout"_L1 ||
                          name == "org.freedesktop.DBus.Error.TimedOut"_L1;
    return isSilent ? SecretState::Silent : SecretState::Unavailable;
}

SecretState searchSecretService(const QString &service, const QString &key,
                                std::chrono::milliseconds limit)
{
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, key}};
    const QDBusMessage reply =
        call(QLatin1StringView(servicePath), QLatin1StringView(serviceInterface), u"SearchItems"_s,
             {QVariant::fromValue(attributes)}, limit);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return failureState(reply);
    if (reply.signature() != "aoao"_L1)
        return SecretState::Unavailable;
    const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(0));
    const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(1));
    if (!unlocked.isEmpty())
        return SecretState::Present;
    return locked.isEmpty() ? SecretState::Missing : SecretState::Locked;
}

SecretState defaultCollectionState(std::chrono::milliseconds limit)
{
    const QDBusMessage alias =
        call(QLatin1StringView(servicePath), QLatin1StringView(serviceInterface), u"ReadAlias"_s,
             {u"default"_s}, limit);
    if (alias.type() != QDBusMessage::ReplyMessage)
        return failureState(alias);
    if (alias.signature() != "o"_L1)
        return SecretState::Unavailable;
    const QString collection = alias.arguments().at(0).value<QDBusObjectPath>().path();
    if (collection == "/"_L1)
        return SecretState::Missing;

    const QDBusMessage isLocked =
        call(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
             {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, limit);
    if (isLocked.type() != QDBusMessage::ReplyMessage)
        return failureState(isLocked);
    if (isLocked.signature() != "v"_L1)
        return SecretState::Unavailable;
    return isLocked.arguments().at(0).value<QDBusVariant>().variant().toBool()
               ? SecretState::Locked
               : SecretState::Present;
}

} // namespace warden
