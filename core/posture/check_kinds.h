#pragma once

#include <QStringList>
#include <QUrl>

namespace warden {

// What there is to ask. The ids are a contract of the command line and the log: add, never rename.
struct CheckKind
{
    QLatin1StringView id;
    int weight;        // 100 down to 1: what recent incidents punished comes first
    int days;          // after which an answer is out of date
    bool isAttestable; // where it can't be determined
};

const CheckKind *findCheckKind(const QString &id);

// Where a person mends it, as precisely as the service has pages for it; empty: nowhere but here.
QUrl settingsPage(const QString &check, const QString &service);
// Where a person ends our sign-in by hand.
QUrl revocationPage(const QString &service);

} // namespace warden
