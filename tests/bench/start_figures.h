#pragma once

#include <QFile>
#include <QRegularExpression>

#include <chrono>
#include <cstdio>
#include <ctime>

namespace warden {

// Prints "MILLISECONDS MEMORY PROCESSOR": since `started`, seconds as bash has them in
// EPOCHREALTIME; the most memory this process ever had, in MiB; its processor time in
// milliseconds.
inline void printStartFigures(const QString &started)
{
    const std::chrono::duration<double> now = std::chrono::system_clock::now().time_since_epoch();
    QFile status(QStringLiteral("/proc/self/status"));
    const bool isRead = status.open(QIODevice::ReadOnly);
    static const QRegularExpression most(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
    const QString text = isRead ? QString::fromLatin1(status.readAll()) : QString();
    std::printf("%.1f %.1f %.1f\n", 1e3 * (now.count() - started.toDouble()),
                most.match(text).captured(1).toDouble() / 1024,
                1e3 * double(std::clock()) / CLOCKS_PER_SEC);
    std::fflush(stdout);
}

} // namespace warden
