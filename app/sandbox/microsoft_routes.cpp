#include "app/sandbox/microsoft_answers.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warden {

using namespace graphstub;

namespace {

constexpr int defaultPage = 10;
constexpr int mostOnPage = 1000;

QString idFor(const StoredContact &contact, bool stableId)
{
    return stableId ? contact.stableId : contact.id;
}

// Only what is listed may stand in the query.
bool hasOnly(const Call &call, const QStringList &options)
{
    for (const QString &option : call.query.keys()) {
        if (!options.contains(option))
            return false;
    }
    return true;
}

Answer notFound()
{
    return refusal(404, u"ErrorItemNotFound"_s,
                   u"The specified object was not found in the store."_s);
}

} // namespace

MicrosoftSandbox::Answer MicrosoftSandbox::route(const Call &call)
{
    if (call.path == "me"_L1 && call.method == "GET")
        return {200,
                {{u"id"_s, m_options.accountId},
                 {u"displayName"_s, u"Demo"_s},
                 {u"userPrincipalName"_s, u"demo@example.com"_s}},
                {}};
    if (call.path == "me/contactFolders"_L1)
        return folders(call, m_mailbox.defaultFolder());
    QString folder = m_mailbox.defaultFolder();
    QString rest;
    if (call.path.startsWith("me/contactFolders/"_L1)) {
        const QString inside = call.path.mid(18);
        const qsizetype slash = inside.indexOf(u'/');
        folder = m_mailbox.folderFor(inside.left(slash));
        rest = slash < 0 ? QString() : inside.mid(slash + 1);
        if (folder.isEmpty())
            return notFound();
        if (rest.isEmpty() || rest == "childFolders"_L1)
            return folders(call, rest.isEmpty() ? u"one:"_s + folder : folder);
    } else if (call.path.startsWith("me/contacts"_L1)) {
        rest = call.path.mid(3);
    }
    if (rest == "contacts"_L1)
        return contacts(call, folder);
    if (rest == "contacts/delta"_L1 && call.method == "GET")
        return delta(call, folder);
    if (rest.startsWith("contacts/"_L1))
        return oneContact(call, folder, rest.mid(9));
    return refusal(400, u"BadRequest"_s, u"Resource not found for the segment."_s);
}

MicrosoftSandbox::Answer MicrosoftSandbox::folders(const Call &call, const QString &parent)
{
    if (call.method != "GET")
        return refusal(405, u"UnsupportedMethod"_s);
    if (!hasOnly(call, {u"$select"_s, u"$top"_s, u"$skip"_s}))
        return unknownQuery();
    const auto shownFolder = [](const StoredFolder &folder) {
        return QJsonObject{{u"id"_s, folder.id},
                           {u"displayName"_s, folder.name},
                           {u"parentFolderId"_s, folder.parent}};
    };
    QJsonArray items;
    for (const StoredFolder &folder : m_mailbox.folders()) {
        if (parent == u"one:"_s + folder.id)
            return {200, shownFolder(folder), {}};
        if (folder.parent == parent)
            items.append(shownFolder(folder));
    }
    int top = defaultPage;
    int skip = 0;
    if (auto refused = readNumber(call, u"$top"_s, mostOnPage, top))
        return *refused;
    if (auto refused = readNumber(call, u"$skip"_s, 1'000'000, skip))
        return *refused;
    QJsonArray page;
    for (qsizetype i = skip; i < std::min<qsizetype>(items.size(), skip + top); ++i)
        page.append(items.at(i));
    QJsonObject body = {{u"value"_s, page}};
    if (skip + top < items.size())
        body.insert(u"@odata.nextLink"_s,
                    link(call.path, u"$top=%1&$skip=%2"_s.arg(top).arg(skip + top)));
    return {200, body, {}};
}

MicrosoftSandbox::Answer MicrosoftSandbox::contacts(const Call &call, const QString &folder)
{
    if (call.method == "GET")
        return listContacts(call, folder);
    if (call.method == "POST")
        return create(call, folder);
    return refusal(405, u"ErrorInvalidRequest"_s, u"The OData request is not supported."_s);
}

QJsonObject MicrosoftSandbox::shown(const StoredContact &contact, const QStringList &select,
                                    bool stableId) const
{
    QJsonObject all = contact.properties;
    const QString time = contact.modified.toString(Qt::ISODate);
    all.insert(u"changeKey"_s, contact.changeKey());
    all.insert(u"createdDateTime"_s, time);
    all.insert(u"lastModifiedDateTime"_s, time);
    all.insert(u"parentFolderId"_s, contact.folder);
    QJsonObject shownOnes = all;
    if (!select.isEmpty()) {
        shownOnes = {};
        for (const QString &name : select)
            shownOnes.insert(name, all.value(name));
    }
    shownOnes.insert(u"id"_s, idFor(contact, stableId));
    shownOnes.insert(u"@odata.etag"_s, contact.etag());
    return shownOnes;
}

MicrosoftSandbox::Answer MicrosoftSandbox::listContacts(const Call &call, const QString &folder)
{
    if (!hasOnly(call, {u"$select"_s, u"$top"_s, u"$skip"_s, u"$filter"_s, u"$count"_s}))
        return unknownQuery();
    QStringList select;
    int top = defaultPage;
    int skip = 0;
    if (auto refused = readSelect(call, select))
        return *refused;
    if (auto refused = readNumber(call, u"$top"_s, mostOnPage, top))
        return *refused;
    if (auto refused = readNumber(call, u"$skip"_s, 1'000'000, skip))
        return *refused;
    QList<const StoredContact *> found = m_mailbox.contactsIn(folder);
    if (const QString filter = call.query.value(u"$filter"_s); !filter.isEmpty()) {
        static const QRegularExpression byMark(
            u"^singleValueExtendedProperties/Any\\(ep: ep/id eq '([^']+)' and "
            "ep/value eq '((?:[^']|'')*)'\\)$"_s);
        const auto match = byMark.match(filter);
        if (!match.hasMatch())
            return unknownQuery();
        const QString wanted = match.captured(2).replace("''"_L1, "'"_L1);
        found.removeIf([&](const StoredContact *contact) {
            return contact->extended.value(match.captured(1)) != wanted;
        });
    }
    if (hasFault(call, FaultKind::SamePage))
        return {200,
                {{u"value"_s, QJsonArray()},
                 {u"@odata.nextLink"_s, link(call.path, u"$skip=%1"_s.arg(skip))}},
                {}};
    if (hasFault(call, FaultKind::EmptyListing))
        found.clear();
    top = std::min(top, m_options.largestPage);
    QJsonArray page;
    for (qsizetype i = skip; i < std::min<qsizetype>(found.size(), skip + top); ++i)
        page.append(shown(*found.at(i), select, call.wantsStableIds()));
    QJsonObject body = {{u"@odata.context"_s, u"https://graph.microsoft.com/v1.0/$metadata"_s},
                        {u"value"_s, page}};
    if (call.query.contains(u"$count"_s))
        body.insert(u"@odata.count"_s, found.size());
    if (skip + top < found.size()) {
        QString query = u"$top=%1&$skip=%2"_s.arg(top).arg(skip + top);
        if (!select.isEmpty())
            query += u"&$select="_s + select.join(u',');
        body.insert(u"@odata.nextLink"_s, link(call.path, query));
    }
    if (hasFault(call, FaultKind::ForeignLink))
        body.insert(u"@odata.nextLink"_s, u"https://graph.evil.example/v1.0/me/contacts"_s);
    return {200, body, {}};
}

MicrosoftSandbox::Answer MicrosoftSandbox::create(const Call &call, const QString &folder)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isObject())
        return refusal(400, u"BadRequest"_s, u"Unable to read JSON request payload."_s);
    QMap<QString, QString> extended;
    if (const auto refused = check(document.object(), extended))
        return refusal(*refused);
    const StoredContact &made = m_mailbox.add(folder, document.object(), extended);
    return {201, shown(made, {}, call.wantsStableIds()), {}};
}

MicrosoftSandbox::Answer MicrosoftSandbox::oneContact(const Call &call, const QString &folder,
                                                      const QString &id)
{
    StoredContact *contact = m_mailbox.find(id);
    const bool isAnywhere = call.path.startsWith("me/contacts/"_L1);
    if (!contact || (contact->folder != folder && !isAnywhere))
        return notFound();
    const QByteArray condition = call.header("If-Match");
    const bool isStale = !condition.isEmpty() && condition != "*" &&
                         condition != contact->etag().toUtf8() && m_options.heedsIfMatch;
    if (call.method == "GET") {
        QStringList select;
        if (!hasOnly(call, {u"$select"_s}))
            return unknownQuery();
        if (auto refused = readSelect(call, select))
            return *refused;
        return {200, shown(*contact, select, call.wantsStableIds()), {}};
    }
    if (isStale)
        return refusal(412, u"ErrorIrresolvableConflict"_s,
                       u"The change key passed in the request does not match."_s);
    if (call.method == "DELETE") {
        m_mailbox.remove(*contact);
        return {204, {}, {}};
    }
    if (call.method != "PATCH")
        return refusal(405, u"ErrorInvalidRequest"_s, u"The OData request is not supported."_s);
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isObject())
        return refusal(400, u"BadRequest"_s, u"Unable to read JSON request payload."_s);
    if (const auto refused = check(document.object(), contact->extended))
        return refusal(*refused);
    m_mailbox.update(*contact, document.object());
    return {200, shown(*contact, {}, call.wantsStableIds()), {}};
}

} // namespace warden
