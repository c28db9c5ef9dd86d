#include "core/contacts/normalise.h"
#include "core/events/event_actions.h"
#include "core/session/never_leaving.h"
#include "core/session/policy_rules.h"
#include "core/session/session_state.h"
#include "core/store/policy_settings.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString workspaceObject = u"workspace"_s;
const QString groupsKey = u"groups"_s;

// As isInAnyGroup() compares them.
QStringList without(const QStringList &groups, const QStringList &taken)
{
    QStringList rest;
    std::ranges::copy_if(groups, std::back_inserter(rest),
                         [&taken](const QString &group) { return !isInAnyGroup({group}, taken); });
    return rest;
}

} // namespace

QStringList openedGroups(const ApprovalRequest &request)
{
    if (request.subject != ApprovalSubject::OpenedGroups)
        return {};
    QStringList groups;
    for (const QJsonValue group : request.before.value(groupsKey).toArray())
        groups.append(group.toString());
    return groups;
}

Result<QStringList> groupsToOpen(Store &store)
{
    const Result<std::optional<ApprovalRequest>> request =
        store.approvals().current(ApprovalSubject::OpenedGroups, workspaceObject);
    if (!request)
        return request.failure();
    if (!*request || (*request)->state != ApprovalState::Waiting)
        return QStringList();
    return openedGroups(**request);
}

Result<void> Session::setNeverLeavingGroups(const QStringList &groups)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageRoutes);
    if (!access)
        return access.failure();
    const Result<QStringList> tidied = tidiedGroups(groups);
    if (!tidied)
        return tidied.failure();
    Result<Transaction> transaction = access->store.begin();
    if (!transaction)
        return transaction.failure();
    const Result<QStringList> kept = m_state->askToOpenGroups(*tidied);
    if (!kept)
        return kept.failure();
    const Result<QStringList> all = tidiedGroups(*tidied + *kept);
    if (!all)
        return all.failure();
    const Result<void> stored = m_state->storeNeverLeaving(*all);
    return stored ? m_state->commit(*transaction) : stored;
}

Result<QStringList> Session::contactGroups(Progress &progress)
{
    constexpr qsizetype mostGroups = 200;
    constexpr int mostContacts = 20'000;
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeContacts);
    if (!access)
        return access.failure();
    QMap<QString, QString> groups; // by what they are compared by
    int contacts = 0;
    const auto isEnough = [&] { return groups.size() >= mostGroups || contacts >= mostContacts; };
    const Result<void> visited =
        access->store.records().forEach({}, [&](const Record &record) -> Result<void> {
            if (isEnough())
                return fail(ErrorKind::Cancelled, u"enough groups are known"_s);
            ++contacts;
            for (const QString &group : record.contact.groups) {
                const QString name = group.trimmed();
                if (!name.isEmpty() && groups.size() < mostGroups)
                    groups.insert(groupKey(name), name);
            }
            return progress.check();
        });
    if (!visited && (!isEnough() || progress.isCancelled()))
        return visited.failure();
    return QStringList(groups.values());
}

Result<QStringList> Session::State::askToOpenGroups(const QStringList &groups)
{
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*store);
    const Result<QStringList> before = neverLeavingGroups(*store);
    const Result<std::optional<ApprovalRequest>> known =
        store->approvals().current(ApprovalSubject::OpenedGroups, workspaceObject);
    if (!rules || !before || !known)
        return !rules ? rules.failure() : !before ? before.failure() : known.failure();
    const QStringList opened = rules->widerPolicy ? without(*before, groups) : QStringList();
    const bool isWaiting = *known && (*known)->state == ApprovalState::Waiting;
    if (isWaiting && !opened.isEmpty() && openedGroups(**known) == opened)
        return opened;
    if (isWaiting) {
        if (Result<void> withdrawn = settle(**known, ApprovalState::Withdrawn); !withdrawn)
            return withdrawn.failure();
    }
    if (opened.isEmpty())
        return opened;
    ApprovalRequest request;
    request.subject = ApprovalSubject::OpenedGroups;
    request.object = workspaceObject;
    request.amount = opened.size();
    request.before = {{groupsKey, QJsonArray::fromStringList(opened)}};
    if (Result<void> asked = ask(std::move(request)); !asked)
        return asked.failure();
    return opened;
}

Result<void> Session::State::openGroups(const ApprovalRequest &request)
{
    const Result<QStringList> before = neverLeavingGroups(*store);
    return before ? storeNeverLeaving(without(*before, openedGroups(request))) : before.failure();
}

// Belongs to the policy of each route: plans from before are stale, and each pair is looked at
// anew.
Result<void> Session::State::storeNeverLeaving(const QStringList &groups)
{
    Result<std::vector<Route>> routes = store->routes().all();
    if (!routes)
        return routes.failure();
    Event changed = event(actions::policyGroupsChanged, {u"workspace"_s});
    changed.counts = {{u"groups"_s, groups.size()}};
    Result<void> stored = warden::setNeverLeavingGroups(*store, groups);
    for (Route &route : *routes) {
        ++route.version;
        ++route.policy.version;
        if (stored)
            stored = store->routes().update(route);
    }
    return stored ? store->outbox().append(changed) : stored;
}

} // namespace warden
