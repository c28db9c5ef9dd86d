#pragma once

#include "core/permissions/permission.h"
#include "core/session/session_alerts.h"

#include <QUrl>

namespace warden {

// One thing that a person may do about an alert, as a button.
struct AlertDeed
{
    QString objectName = {};
    QString button = {};
    QString page = {}; // for PageContext::goTo(); empty: see the next two
    QString argument = {};
    QUrl address = {}; // for the browser
    bool isLocking = false;
    Permission needed = Permission::OwnSettings;
};

struct AlertAdvice
{
    QString sentence = {};
    std::vector<AlertDeed> deeds = {};
};

// For the rules that come along by what each is about, for others by what is in their events.
AlertAdvice adviceFor(const AlertView &view);

} // namespace warden
