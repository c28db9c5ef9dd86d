#pragma once

#include "tests/e2e/command_line_world.h"

#include <QFile>

namespace warden {

// The small disk of small-disk.sh.
inline QString onDisk(const QString &name)
{
    return qEnvironmentVariable("WARDEN_SMALL_DISK") + QChar(u'/') + name;
}

// Fills the small disk so that so many bytes can still be written.
inline bool leave(qint64 bytes)
{
    QFile ballast(onDisk(QStringLiteral("ballast")));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray page(4096, 'x');
    qint64 size = 0;
    while (ballast.write(page) == page.size())
        size += page.size();
    return ballast.resize(std::max<qint64>(0, size - bytes));
}

inline bool saysFull(const CommandResult &result)
{
    return result.exitCode == 1 &&
           result.json[QLatin1String("error")][QLatin1String("message")].toString().contains(
               QStringLiteral("disk is full"));
}

} // namespace warden
