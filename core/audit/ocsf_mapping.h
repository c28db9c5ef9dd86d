#pragma once

#include <QStringView>

namespace warden {

// Classes of the Open Cybersecurity Schema Framework 1.3.0 (https://schema.ocsf.io/1.3.0).
// The first digit of a class is its category: 3 identity and access, 6 application.
enum class OcsfClass {
    AccountChange = 3001,
    Authentication = 3002,
    EntityManagement = 3004,
    ApplicationLifecycle = 6002,
    ApiActivity = 6003,
    DatastoreActivity = 6005,
};

// OCSF's severity_id.
enum class OcsfSeverity { Informational = 1, Low = 2, Medium = 3, High = 4 };

struct OcsfMapping
{
    // An action's whole name; with a dot at its end the beginning of all those of a family.
    QStringView action;
    OcsfClass classUid = OcsfClass::ApiActivity;
    int activityId = 99; // among those of its class; 99 is "Other"
    OcsfSeverity severity = OcsfSeverity::Informational;
};

// What an action is in OCSF: its own row, else its family's, else some activity of an API.
OcsfMapping ocsfMapping(QStringView action);

} // namespace warden
