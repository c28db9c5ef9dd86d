#include "core/alerts/field_aliases.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Kind = FieldPlace::Kind;

using Aliases = QHash<QString, QString>; // field to path

// Google Workspace in Cloud Logging: protoPayload.metadata.event; and its short forms.
const Aliases &googleAliases()
{
    static const Aliases aliases = {
        {u"eventname"_s, u"events.name"_s},
        {u"protopayload.metadata.event.eventname"_s, u"events.name"_s},
        {u"eventtype"_s, u"events.type"_s},
        {u"protopayload.metadata.event.eventtype"_s, u"events.type"_s},
        {u"protopayload.metadata.event.parameter"_s, u"events.parameters"_s},
        {u"protopayload.metadata.event.parameter.name"_s, u"events.parameters.name"_s},
        {u"protopayload.metadata.event.parameter.value"_s, u"events.parameters.value"_s},
        {u"protopayload.authenticationinfo.principalemail"_s, u"actor.email"_s},
        {u"principalemail"_s, u"actor.email"_s},
        {u"protopayload.requestmetadata.callerip"_s, u"ipAddress"_s},
        {u"callerip"_s, u"ipAddress"_s},
        {u"timestamp"_s, u"id.time"_s},
    };
    return aliases;
}

// Of the resource Activity (admin_reports_v1): all but what events have as parameters.
bool isGoogleField(const QString &field)
{
    static const QStringList known = {u"kind"_s,
                                      u"etag"_s,
                                      u"ownerdomain"_s,
                                      u"ipaddress"_s,
                                      u"id"_s,
                                      u"id.time"_s,
                                      u"id.uniquequalifier"_s,
                                      u"id.applicationname"_s,
                                      u"id.customerid"_s,
                                      u"actor"_s,
                                      u"actor.email"_s,
                                      u"actor.profileid"_s,
                                      u"actor.callertype"_s,
                                      u"actor.key"_s,
                                      u"events"_s,
                                      u"events.name"_s,
                                      u"events.type"_s,
                                      u"events.parameters"_s,
                                      u"events.resourceids"_s};
    return known.contains(field) || field.startsWith("actor.applicationinfo"_L1) ||
           field.startsWith("events.parameters."_L1) || field.startsWith("events.status"_L1) ||
           field.startsWith("networkinfo."_L1) || field.startsWith("resourcedetails"_L1);
}

// SigninLogs in Azure Monitor, and what SigmaHQ's rules call things.
const Aliases &signInAliases()
{
    static const Aliases aliases = {
        {u"resulttype"_s, u"status.errorCode"_s},
        {u"resultdescription"_s, u"status.failureReason"_s},
        {u"clientapp"_s, u"clientAppUsed"_s},
        {u"username"_s, u"userPrincipalName"_s},
        {u"identity"_s, u"userDisplayName"_s},
        {u"callerip"_s, u"ipAddress"_s},
        {u"calleripaddress"_s, u"ipAddress"_s},
        {u"locationdetails"_s, u"location"_s},
        {u"risklevel"_s, u"riskLevelAggregated"_s},
        {u"timegenerated"_s, u"createdDateTime"_s},
    };
    return aliases;
}

// AuditLogs in Azure Monitor.
const Aliases &auditAliases()
{
    static const Aliases aliases = {
        {u"operationname"_s, u"activityDisplayName"_s},
        {u"message"_s, u"activityDisplayName"_s}, // properties.message
        {u"activitytype"_s, u"activityDisplayName"_s},
        {u"status"_s, u"result"_s},
        {u"resulttype"_s, u"result"_s},
        {u"resultdescription"_s, u"resultReason"_s},
        {u"failure_status_reason"_s, u"resultReason"_s},
        {u"target"_s, u"targetResources.userPrincipalName"_s},
        {u"initiatedby"_s, u"initiatedBy.user.userPrincipalName"_s},
        {u"timegenerated"_s, u"activityDateTime"_s},
    };
    return aliases;
}

// Of Graph's signIn and directoryAudit (v1.0), in lower case.
bool isSignInField(const QString &field)
{
    static const QStringList known =
        u"appdisplayname appid appliedconditionalaccesspolicies authenticationappdevicedetails "
        "clientappused conditionalaccessstatus correlationid createddatetime devicedetail "
        "devicedetail.browser devicedetail.deviceid devicedetail.displayname "
        "devicedetail.iscompliant devicedetail.ismanaged devicedetail.operatingsystem "
        "devicedetail.trusttype hometenantid id ipaddress isinteractive location location.city "
        "location.countryorregion location.geocoordinates location.state resourcedisplayname "
        "resourceid resourcetenantid riskdetail riskeventtypes riskeventtypes_v2 "
        "risklevelaggregated risklevelduringsignin riskstate serviceprincipalid "
        "serviceprincipalname status status.additionaldetails status.errorcode "
        "status.failurereason useragent userdisplayname userid userprincipalname "
        "activitydetails"_s.split(u' ');
    return known.contains(field) || signInAliases().contains(field) ||
           field.startsWith("appliedconditionalaccesspolicies."_L1) ||
           field.startsWith("authenticationappdevicedetails."_L1) ||
           field.startsWith("location.geocoordinates."_L1);
}

bool isAuditField(const QString &field)
{
    static const QStringList known =
        u"activitydatetime activitydisplayname additionaldetails category correlationid id "
        "initiatedby initiatedby.app initiatedby.app.appid initiatedby.app.displayname "
        "initiatedby.app.serviceprincipalid initiatedby.app.serviceprincipalname "
        "initiatedby.user initiatedby.user.displayname initiatedby.user.id "
        "initiatedby.user.ipaddress initiatedby.user.userprincipalname loggedbyservice "
        "operationtype result resultreason targetresources targetresources.displayname "
        "targetresources.grouptype targetresources.id targetresources.modifiedproperties "
        "targetresources.modifiedproperties.displayname "
        "targetresources.modifiedproperties.newvalue targetresources.modifiedproperties.oldvalue "
        "targetresources.type targetresources.userprincipalname"_s.split(u' ');
    return known.contains(field) || auditAliases().contains(field) ||
           field.startsWith("additionaldetails."_L1) || field.startsWith("consentcontext."_L1);
}

// Azure Monitor has most of it below "properties".
QString withoutProperties(const QString &field)
{
    return field.startsWith("properties."_L1) ? field.mid(11) : field;
}

FieldPlace pathTo(const QString &path)
{
    return {Kind::Path, path.split(u'.'), {}};
}

std::vector<FieldPlace> googlePlaces(const QString &log, const QString &field)
{
    if (field == "eventservice"_L1 || field == "protopayload.servicename"_L1)
        return {{Kind::Constant,
                 {},
                 log == "token"_L1 ? u"oauth2.googleapis.com"_s : log + u".googleapis.com"_s}};
    if (const auto path = googleAliases().constFind(field); path != googleAliases().constEnd())
        return {pathTo(*path)};
    if (!field.contains(u'.') && !isGoogleField(field))
        return {{Kind::Named, {u"events"_s, u"parameters"_s}, field}};
    return {};
}

std::vector<FieldPlace> signInPlaces(const QString &field)
{
    const QString name = withoutProperties(field);
    std::vector<FieldPlace> places;
    if (name != field)
        places.push_back(pathTo(name));
    if (name == "status"_L1)
        places.push_back({Kind::Status, {u"status"_s, u"errorCode"_s}, {}});
    if (name == "activitydetails"_L1)
        places.push_back({Kind::Constant, {}, u"Sign-ins"_s});
    if (const auto path = signInAliases().constFind(name); path != signInAliases().constEnd())
        places.push_back(pathTo(*path));
    return places;
}

std::vector<FieldPlace> auditPlaces(const QString &field)
{
    const QString name = withoutProperties(field);
    std::vector<FieldPlace> places;
    if (name != field)
        places.push_back(pathTo(name));
    if (name.startsWith("additionaldetails."_L1))
        places.push_back({Kind::Named, {u"additionalDetails"_s}, name.mid(18)});
    if (name.startsWith("consentcontext."_L1))
        places.push_back({Kind::Named, {u"targetResources"_s, u"modifiedProperties"_s}, name});
    if (const auto path = auditAliases().constFind(name); path != auditAliases().constEnd())
        places.push_back(pathTo(*path));
    return places;
}

} // namespace

std::vector<FieldPlace> placesOf(const QString &source, const QString &log, const QString &field)
{
    if (source == "google"_L1)
        return googlePlaces(log, field);
    if (source == "microsoft"_L1 && log == "sign_ins"_L1)
        return signInPlaces(field);
    if (source == "microsoft"_L1 && log == "directory_audits"_L1)
        return auditPlaces(field);
    return {};
}

FieldKnowledge serviceKnows(const QString &source, const QString &log, const QString &field)
{
    const auto known = [](bool isKnown) {
        return isKnown ? FieldKnowledge::Known : FieldKnowledge::Never;
    };
    if (source == "google"_L1) {
        if (isGoogleField(field) || googleAliases().contains(field) || field == "eventservice"_L1 ||
            field == "protopayload.servicename"_L1)
            return FieldKnowledge::Known;
        // There are hundreds of parameters.
        return field.contains(u'.') ? FieldKnowledge::Never : FieldKnowledge::Possible;
    }
    if (source == "microsoft"_L1)
        return known(log == "sign_ins"_L1 ? isSignInField(withoutProperties(field))
                                          : isAuditField(withoutProperties(field)));
    return FieldKnowledge::Possible;
}

} // namespace warden
