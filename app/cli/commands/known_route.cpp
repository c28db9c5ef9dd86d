#include "app/cli/commands/known_route.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

Result<Route> knownRoute(Session &session, const QString &id)
{
    const Result<std::vector<Route>> all = session.routes();
    if (!all)
        return all.failure();
    const auto known = std::ranges::find(*all, RouteId(id), &Route::id);
    if (known == all->end())
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id);
    return *known;
}

void printRoutes(const CliContext &context, const std::vector<Route> &routes,
                 QJsonObject (*json)(const Route &), QString (*line)(const Route &))
{
    QJsonArray array;
    QStringList lines;
    for (const Route &route : routes) {
        array.append(json(route));
        lines.append(line(route));
    }
    context.output.result({{u"routes"_s, array}},
                          lines.isEmpty() ? u"No routes yet."_s : lines.join(u'\n'));
}

} // namespace warden
