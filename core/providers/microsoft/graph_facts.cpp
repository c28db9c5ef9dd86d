#include "core/providers/microsoft/graph_facts.h"

using namespace Qt::StringLiterals;

namespace warden::graph {

QUrl versionedBase(const QUrl &endpoint)
{
    QUrl base = endpoint;
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    base.setPath(path + u"/v1.0/"_s);
    return base;
}

RestService reportsService(const QUrl &endpoint)
{
    RestService service;
    service.base = versionedBase(endpoint);
    service.burst = 2;
    service.perSecond = 0.3;
    return service;
}

bool isPersonal(const QString &accountId)
{
    return accountId.startsWith("9188040d-6c67-4c5b-b112-36a304b66dad."_L1);
}

const QStringList &modelledProperties()
{
    static const QStringList names = {
        u"displayName"_s,     u"surname"_s,       u"givenName"_s,   u"middleName"_s,
        u"title"_s,           u"generation"_s,    u"nickName"_s,    u"emailAddresses"_s,
        u"businessPhones"_s,  u"homePhones"_s,    u"mobilePhone"_s, u"homeAddress"_s,
        u"businessAddress"_s, u"otherAddress"_s,  u"companyName"_s, u"department"_s,
        u"jobTitle"_s,        u"profession"_s,    u"birthday"_s,    u"businessHomePage"_s,
        u"imAddresses"_s,     u"personalNotes"_s, u"categories"_s,  u"spouseName"_s,
        u"manager"_s,         u"assistantName"_s, u"children"_s};
    return names;
}

const QStringList &keptProperties()
{
    static const QStringList names = {u"fileAs"_s,          u"initials"_s,      u"officeLocation"_s,
                                      u"yomiCompanyName"_s, u"yomiGivenName"_s, u"yomiSurname"_s};
    return names;
}

QByteArray selection()
{
    static const QByteArray query = "$select=id,changeKey,lastModifiedDateTime," +
                                    (modelledProperties() + keptProperties()).join(u',').toLatin1();
    return query;
}

Capabilities capabilities(bool canWrite)
{
    Capabilities can;
    can.fields = FieldSet::all() - FieldSet{Field::Anniversary, Field::Photo, Field::Custom};
    can.limits = {
        {Field::Nickname, {}, 1},
        {Field::Email, {}, 3},
        {Field::Phone, u"fax"_s, 0},
        {Field::Phone, u"pager"_s, 0},
        {Field::Phone, u"cell"_s, 1},
        {Field::Phone, u"home"_s, 2},
        {Field::Phone, {}, 2}, // at work
        {Field::Address, u"home"_s, 1},
        {Field::Address, u"work"_s, 1},
        {Field::Address, {}, 1}, // "other"
        {Field::Organization, {}, 1},
        {Field::Url, {}, 1},
        {Field::Im, {}, 3},
        {Field::Relation, u"spouse"_s, 1},
        {Field::Relation, u"manager"_s, 1},
        {Field::Relation, u"assistant"_s, 1},
        {Field::Relation, u"child"_s, 100},
    };
    can.holdsPartialDates = false;
    can.canCreate = can.canUpdate = can.canRemove = can.canRestore = canWrite;
    can.isIncremental = true;
    can.knowsTimes = true;
    can.proposesIds = false;
    can.writeBatch = mostInBatch;
    return can;
}

const QString &originProperty()
{
    static const QString id =
        u"String {8d1f2a64-3c57-4b0e-9a41-6f0d5c7be219} Name ContactWardenOrigin"_s;
    return id;
}

QByteArray originFilter(const QString &value)
{
    QString quoted = value;
    quoted.replace(u'\'', u"''"_s);
    return "$filter=" +
           QUrl::toPercentEncoding(u"singleValueExtendedProperties/Any(ep: ep/id eq '%1' and "
                                   "ep/value eq '%2')"_s.arg(originProperty(), quoted));
}

QByteArray contactsPath(const QString &folder)
{
    return "me/contactFolders/" + QUrl::toPercentEncoding(folder) + "/contacts";
}

QByteArray contactPath(const QString &folder, const QString &contact)
{
    return contactsPath(folder) + '/' + QUrl::toPercentEncoding(contact);
}

HttpHeader prefer(int pageSize)
{
    QByteArray value = "IdType=\"ImmutableId\"";
    if (pageSize > 0)
        value += ", odata.maxpagesize=" + QByteArray::number(pageSize);
    return {"Prefer", value};
}

} // namespace warden::graph
