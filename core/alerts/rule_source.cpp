#include "core/alerts/rule_source.h"

#include "core/alerts/field_aliases.h"

#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Fields = RuleSource::Fields;
using Reading = RuleSource::Reading;

constexpr QLatin1StringView ownSource = "contact-warden"_L1;

const auto &rows()
{
    static const std::array rows = {
        RuleSource{"contact_warden"_L1, {}, {}, {}, Fields::Own, Reading::Always},
        RuleSource{"contact_warden"_L1, "app"_L1, ownSource, {}, Fields::Own, Reading::Always},
        RuleSource{"contact_warden"_L1, "services"_L1, "*"_L1, {}, Fields::Own, Reading::Fetched},

        RuleSource{"gcp"_L1, "google_workspace.admin"_L1, "google"_L1, "admin"_L1, Fields::Service,
                   Reading::Fetched},
        RuleSource{"gcp"_L1, "google_workspace.login"_L1, "google"_L1, "login"_L1, Fields::Service,
                   Reading::Fetched},
        RuleSource{"gcp"_L1, "google_workspace.token"_L1, "google"_L1, "token"_L1, Fields::Service,
                   Reading::Fetched},
        RuleSource{"google_workspace"_L1, {}, "google"_L1, {}, Fields::Service, Reading::Fetched},
        RuleSource{"google_workspace"_L1, "admin"_L1, "google"_L1, "admin"_L1, Fields::Service,
                   Reading::Fetched},
        RuleSource{"google_workspace"_L1, "login"_L1, "google"_L1, "login"_L1, Fields::Service,
                   Reading::Fetched},
        RuleSource{"google_workspace"_L1, "token"_L1, "google"_L1, "token"_L1, Fields::Service,
                   Reading::Fetched},

        RuleSource{"azure"_L1, "signinlogs"_L1, "microsoft"_L1, "sign_ins"_L1, Fields::Service,
                   Reading::Fetched},
        RuleSource{"azure"_L1, "auditlogs"_L1, "microsoft"_L1, "directory_audits"_L1,
                   Fields::Service, Reading::Fetched},
        RuleSource{"azure"_L1, "activitylogs"_L1, "azure"_L1, "activitylogs"_L1},
        RuleSource{"azure"_L1, "riskdetection"_L1, "azure"_L1, "riskdetection"_L1},
        RuleSource{"azure"_L1, "pim"_L1, "azure"_L1, "pim"_L1},
        RuleSource{"m365"_L1, {}, "m365"_L1, {}},
        RuleSource{"m365"_L1, "audit"_L1, "m365"_L1, "audit"_L1},
        RuleSource{"m365"_L1, "exchange"_L1, "m365"_L1, "exchange"_L1},
        RuleSource{"m365"_L1, "threat_detection"_L1, "m365"_L1, "threat_detection"_L1},
        RuleSource{"m365"_L1, "threat_management"_L1, "m365"_L1, "threat_management"_L1},

        RuleSource{"hubspot"_L1, {}, "hubspot"_L1, {}, Fields::Service, Reading::Fetched},
        RuleSource{"hubspot"_L1, "login"_L1, "hubspot"_L1, "login"_L1, Fields::Service,
                   Reading::Fetched},
        RuleSource{"hubspot"_L1, "security"_L1, "hubspot"_L1, "security"_L1, Fields::Service,
                   Reading::Fetched},
        RuleSource{"hubspot"_L1, "audit_logs"_L1, "hubspot"_L1, "audit_logs"_L1, Fields::Service,
                   Reading::Fetched},
        // What is imported has no JSON beside it.
        RuleSource{"zapier"_L1, {}, "zapier"_L1, {}, Fields::Own, Reading::Imported},
        RuleSource{"okta"_L1, {}, "okta"_L1, {}},
        RuleSource{"okta"_L1, "okta"_L1, "okta"_L1, {}},
    };
    return rows;
}

bool isOwnField(const QString &field)
{
    static const QStringList alone = {
        u"id"_s,      u"time"_s,    u"actor"_s,       u"source"_s,    u"action"_s,
        u"outcome"_s, u"address"_s, u"network"_s,     u"run"_s,       u"object"_s,
        u"counts"_s,  u"details"_s, u"object.type"_s, u"object.id"_s, u"object.name"_s};
    return alone.contains(field) || field.startsWith("counts."_L1) ||
           field.startsWith("details."_L1);
}

} // namespace

bool RuleSource::isOf(const Event &event) const
{
    if (source == "*"_L1)
        return event.source != ownSource;
    if (!source.isEmpty() && event.source != source)
        return false;
    return log.isEmpty() || event.details.value("log"_L1).toString() == log;
}

FieldKnowledge RuleSource::knows(const QString &field) const
{
    const QString name = field.toLower();
    if (fields == Fields::Own)
        return isOwnField(name) ? FieldKnowledge::Known : FieldKnowledge::Never;
    return serviceKnows(source, log, name);
}

QString RuleSource::connectedName() const
{
    return log.isEmpty() ? QString(source) : QString(source) + u'/' + QString(log);
}

const RuleSource *sourceOf(const LogSource &logSource)
{
    if (!logSource.category.isEmpty())
        return nullptr;
    for (const RuleSource &row : rows()) {
        if (row.product == logSource.product && row.service == logSource.service)
            return &row;
    }
    return nullptr;
}

QStringList logsOf(const QString &service)
{
    QStringList names;
    for (const RuleSource &row : rows()) {
        const bool isRead = row.reading == RuleSource::Reading::Fetched ||
                            row.reading == RuleSource::Reading::Imported;
        const bool isLog = !row.log.isEmpty() || row.reading == RuleSource::Reading::Imported;
        if (row.source == service && isRead && isLog && !names.contains(row.connectedName()))
            names.append(row.connectedName());
    }
    return names;
}

bool isConnected(const RuleSource &source, const QSet<QString> &connected)
{
    if (source.reading == RuleSource::Reading::Always)
        return true;
    if (source.source == "*"_L1)
        return !connected.isEmpty();
    if (!source.log.isEmpty())
        return connected.contains(source.connectedName());
    for (const QString &name : connected) {
        if (name == source.source || name.startsWith(QString(source.source) + u'/'))
            return true;
    }
    return false;
}

} // namespace warden
