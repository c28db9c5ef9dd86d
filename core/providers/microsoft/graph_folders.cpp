#include "core/providers/microsoft/graph_folders.h"

#include "core/providers/microsoft/graph_facts.h"
#include "core/providers/microsoft/graph_item.h"
#include "core/providers/microsoft/graph_pages.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace warden::graph {

namespace {

const QByteArray query = "?$select=id,displayName&$top=100";

RestCall callFor(const QByteArray &path)
{
    return {.url = QUrl::fromEncoded(path), .headers = {prefer()}};
}

Folder folderOf(const QJsonObject &item, const QString &parent)
{
    const QString name = item.value("displayName"_L1).toString().trimmed();
    return {idOf(item), parent.isEmpty() ? name : parent + u" / "_s + name};
}

} // namespace

Result<std::vector<Folder>> contactFolders(RestClient &rest, Progress &progress)
{
    const Result<QJsonObject> standard = rest.ask(
        callFor("me/contactFolders/" + defaultFolder.toLatin1() + "?$select=id,displayName"),
        progress);
    if (!standard)
        return standard.failure();
    std::vector<Folder> folders = {folderOf(*standard, {})};
    if (folders.front().id.isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, u"a folder without id"_s);
    QSet<QString> known = {folders.front().id};

    const auto add = [&](const QByteArray &path, const QString &parent) {
        return readCollection(
            rest, callFor(path),
            [&](const QJsonArray &items) -> Result<void> {
                for (const QJsonValue item : items) {
                    const Folder folder = folderOf(item.toObject(), parent);
                    if (folder.id.isEmpty() || known.contains(folder.id))
                        continue;
                    if (folders.size() >= static_cast<size_t>(mostFolders))
                        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {},
                                    u"too many folders"_s);
                    known.insert(folder.id);
                    folders.push_back(folder);
                }
                return {};
            },
            progress);
    };
    if (const Result<void> listed = add("me/contactFolders" + query, {}); !listed)
        return listed.failure();
    // What is found on the way is walked too; a folder is known once, so that it ends.
    for (size_t i = 1; i < folders.size(); ++i) {
        const Folder folder = folders[i]; // a copy: the list grows
        const QByteArray path =
            "me/contactFolders/" + QUrl::toPercentEncoding(folder.id) + "/childFolders" + query;
        if (const Result<void> listed = add(path, folder.name); !listed)
            return listed.failure();
    }
    return folders;
}

} // namespace warden::graph
