#pragma once

#include <QDBusArgument>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

#include "private_bus.h"

namespace warden {

// A dock that shows progress, as those do that listen to Unity's signal.
class FakeDock : public QObject
{
    Q_OBJECT
public:
    QList<QVariantMap> told = {};
    QStringList programs = {};

    bool comeUp()
    {
        return PrivateBus::peer().connect({}, {},
                                          QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                          QStringLiteral("Update"), this, SLOT(hear(QDBusMessage)));
    }
    bool isProgressShown() const
    {
        return !told.isEmpty() && told.last().value(QStringLiteral("progress-visible")).toBool();
    }
    double progress() const
    {
        return told.isEmpty() ? -1 : told.last().value(QStringLiteral("progress")).toDouble();
    }

public Q_SLOTS:
    void hear(const QDBusMessage &message)
    {
        programs << message.arguments().value(0).toString();
        told << qdbus_cast<QVariantMap>(message.arguments().value(1));
    }
};

} // namespace warden
