#include "app/cli/json.h"

#include "core/contacts/contact_json.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray booksJson(const ConnectionView &view)
{
    QJsonArray books;
    for (const BookView &book : view.books)
        books.append(QJsonObject{{u"id"_s, book.book.id.value()},
                                 {u"name"_s, book.book.name},
                                 {u"writable"_s, book.book.isWritable},
                                 {u"contacts"_s, book.contacts}});
    return books;
}

QJsonObject toJson(const RunRoute &route, bool isUndo)
{
    return {{u"id"_s, route.route.value()},
            {u"name"_s, route.routeName},
            {u"state"_s, runStateName(route.state)},
            {u"counts"_s, toJson(route.counts, isUndo)},
            {u"reason"_s, textOrNull(route.reason)}};
}

// Fields that leave with old and new value, also those that go along in a message unchanged, then
// those that the policy holds back.
QJsonArray fieldsJson(const PlanItem &item)
{
    QJsonArray fields;
    for (const PlannedWrite &write : item.writes) {
        for (const FieldChange &change : write.changes)
            fields.append(QJsonObject{{u"field"_s, fieldName(change.field)},
                                      {u"before"_s, change.before},
                                      {u"after"_s, change.after},
                                      {u"leaves"_s, write.action != ChangeAction::Remove}});
        for (Field field : (write.leaving - write.fields).toList()) {
            const QString value = fieldText(write.contact, field);
            fields.append(QJsonObject{{u"field"_s, fieldName(field)},
                                      {u"before"_s, value},
                                      {u"after"_s, value},
                                      {u"leaves"_s, true}});
        }
    }
    for (const FieldChange &conflict : item.conflicts)
        fields.append(QJsonObject{{u"field"_s, fieldName(conflict.field)},
                                  {u"before"_s, conflict.before},
                                  {u"after"_s, conflict.after},
                                  {u"leaves"_s, false}});
    for (Field field : item.heldBack.toList())
        fields.append(QJsonObject{{u"field"_s, fieldName(field)},
                                  {u"before"_s, QJsonValue()},
                                  {u"after"_s, QJsonValue()},
                                  {u"leaves"_s, false}});
    return fields;
}

QJsonValue heldJson(const PlanItem &item, const RoutePlan &route)
{
    if (needsPerson(item))
        return itemReasonName(item.reason);
    if (!route.holds.empty())
        return holdReasonName(route.holds.front());
    return {};
}

QJsonObject runJson(const Run &run)
{
    QJsonObject json{{u"id"_s, run.id.value()},
                     {u"started_at"_s, timeJson(run.startedAt)},
                     {u"ended_at"_s, timeJson(run.endedAt)},
                     {u"state"_s, runStateName(run.state)},
                     {u"operator"_s, run.operatorName},
                     {u"counts"_s, toJson(run.counts, !run.undoOf.isEmpty())},
                     {u"plan_sha256"_s, QString::fromLatin1(run.planSha256.toHex())},
                     {u"undo_of"_s, textOrNull(run.undoOf.value())}};
    QJsonArray routes;
    for (const RunRoute &route : run.routes)
        routes.append(toJson(route, !run.undoOf.isEmpty()));
    json.insert(u"routes"_s, routes);
    return json;
}

// A hook's newest test message.
QJsonValue testJson(const ConnectionView &view)
{
    if (!view.testSentAt.isValid())
        return {};
    return QJsonObject{{u"sent_at"_s, timeJson(view.testSentAt)},
                       {u"state"_s, deliveryStateName(testState(view))},
                       {u"confirmed_at"_s, timeJson(view.testConfirmedAt)}};
}

QJsonValue messageJson(const std::optional<MessageView> &message)
{
    if (!message)
        return {};
    const std::optional<Confirmation> &how = message->confirmation;
    return QJsonObject{
        {u"state"_s, deliveryStateName(message->state)},
        {u"confirmed_at"_s, how ? timeJson(how->time) : QJsonValue()},
        {u"confirmed_how"_s, how ? QJsonValue(confirmationWayName(how->way)) : QJsonValue()},
        {u"confirmed_by"_s, how ? textOrNull(how->person) : QJsonValue()}};
}

} // namespace

QJsonObject toJson(const ConnectionView &view)
{
    const Connection &connection = view.connection;
    const CloudAccess access = view.access.value_or(CloudAccess{});
    return {{u"id"_s, connection.id.value()},
            {u"service"_s, connection.service},
            {u"name"_s, connection.name},
            {u"account"_s, connection.account},
            {u"state"_s, connectionStateName(connection.state)},
            {u"sandbox"_s, connection.isSandbox},
            {u"scopes_held"_s, QJsonArray::fromStringList(access.held)},
            {u"scopes_needed"_s, QJsonArray::fromStringList(access.needed)},
            {u"scopes_missing"_s, QJsonArray::fromStringList(access.missing)},
            {u"expires_at"_s, timeJson(access.endsAt)},
            {u"secret_since"_s, timeJson(view.secretSince)},
            {u"checked_at"_s, timeJson(connection.checkedAt)},
            {u"way_back"_s, textOrNull(view.wayBack)},
            {u"test_message"_s, testJson(view)},
            {u"address_books"_s, booksJson(view)}};
}

QJsonObject addedJson(const ConnectionView &view)
{
    return {{u"connection"_s, view.connection.id.value()}, {u"address_books"_s, booksJson(view)}};
}

QJsonObject toJson(const Route &route)
{
    return {{u"id"_s, route.id.value()},
            {u"name"_s, route.name},
            {u"from"_s, route.from.value()},
            {u"to"_s, route.to.value()},
            {u"two_way"_s, route.direction == Direction::TwoWay},
            {u"fields"_s, fieldSetName(route.policy.allowed)},
            {u"masked"_s, fieldSetName(route.policy.masked)},
            {u"hashed"_s, fieldSetName(route.policy.hashed)},
            {u"groups"_s, QJsonArray::fromStringList(route.groups)},
            {u"deletions"_s, deletionStrategyName(route.deletions)},
            {u"conflicts"_s, conflictStrategyName(route.conflicts)},
            {u"limits"_s, QJsonObject{{u"removals"_s, route.limits.removals},
                                      {u"removals_percent"_s, route.limits.removalsPercent},
                                      {u"alert_above"_s, route.limits.alertAbove}}},
            {u"enabled"_s, route.isEnabled}};
}

QJsonObject toJson(const Counts &counts, bool isUndo)
{
    QJsonObject json{{u"read"_s, counts.read},           {u"created"_s, counts.created},
                     {u"updated"_s, counts.updated},     {u"removed"_s, counts.removed},
                     {u"unchanged"_s, counts.unchanged}, {u"skipped"_s, counts.skipped},
                     {u"failed"_s, counts.failed},       {u"confirmed"_s, counts.confirmed}};
    if (isUndo)
        json.insert(u"irreversible"_s, counts.irreversible);
    return json;
}

QJsonObject toJson(const SyncOutcome &outcome)
{
    const bool isUndo = (outcome.run && !outcome.run->undoOf.isEmpty()) ||
                        (outcome.waiting && !outcome.waiting->undoOf.isEmpty());
    QJsonArray routes;
    for (const RunRoute &route : outcome.routes) {
        QJsonObject json = toJson(route, isUndo);
        json.insert(u"message"_s, textOrNull(routeSentence(outcome, route)));
        routes.append(json);
    }
    QJsonArray failures;
    for (const SyncFailure &failure : outcome.failures)
        failures.append(QJsonObject{{u"item"_s, failure.item},
                                    {u"route"_s, failure.route},
                                    {u"kind"_s, kindName(failure.error.kind)},
                                    {u"message"_s, errorLine(failure.error)}});
    return {{u"run"_s, outcome.run ? QJsonValue(outcome.run->id.value()) : QJsonValue()},
            {u"plan_sha256"_s, QString::fromLatin1(outcome.planSha256.toHex())},
            {u"state"_s, outcome.state},
            {u"counts"_s, toJson(outcome.counts, isUndo)},
            {u"routes"_s, routes},
            {u"failures"_s, failures},
            {u"newly_confirmed"_s, outcome.confirmations.confirmed()}};
}

QJsonObject toJson(const Plan &plan)
{
    const bool isUndo = !plan.undoOf.isEmpty();
    QJsonArray routes;
    QJsonArray items;
    for (const RoutePlan &route : plan.routes) {
        QJsonArray holds;
        for (HoldReason reason : route.holds)
            holds.append(holdReasonName(reason));
        const QString state = route.unavailable ? u"failed"_s
                              : route.isHeld()  ? u"held"_s
                                                : u"planned"_s;
        QString reason = holds.isEmpty() ? QString() : holds.first().toString();
        if (route.unavailable)
            reason = route.unavailable->reason == ErrorReason::None
                         ? kindName(route.unavailable->kind)
                         : reasonName(route.unavailable->reason);
        routes.append(QJsonObject{
            {u"id"_s, route.route.value()},
            {u"name"_s, route.routeName},
            {u"state"_s, state},
            {u"counts"_s, toJson(route.counts, isUndo)},
            {u"reason"_s, textOrNull(reason)},
            {u"message"_s, textOrNull(route.unavailable ? errorLine(*route.unavailable)
                                                        : storedReasonSentence(reason))},
            {u"holds"_s, holds},
            {u"tasks"_s, route.tasks}});
        for (const PlanItem &item : route.items)
            items.append(QJsonObject{{u"route"_s, route.route.value()},
                                     {u"person"_s, item.person.value()},
                                     {u"name"_s, item.name},
                                     {u"action"_s, itemActionName(item.action)},
                                     {u"reason"_s, textOrNull(itemReasonName(item.reason))},
                                     {u"irreversible"_s, item.isIrreversible},
                                     {u"fields"_s, fieldsJson(item)},
                                     {u"held"_s, heldJson(item, route)}});
    }
    return {
        {u"run"_s, QJsonValue()},     {u"plan_sha256"_s, QString::fromLatin1(plan.sha256.toHex())},
        {u"state"_s, u"planned"_s},   {u"counts"_s, toJson(plan.counts(), isUndo)},
        {u"routes"_s, routes},        {u"items"_s, items},
        {u"failures"_s, QJsonArray()}};
}

QJsonObject toJson(const Run &run)
{
    return runJson(run);
}

QJsonObject toJson(const RunView &view)
{
    QJsonObject json = runJson(view.run);
    QJsonArray items;
    for (const RunItemView &item : view.items)
        items.append(QJsonObject{{u"item"_s, item.item.value()},
                                 {u"name"_s, item.name},
                                 {u"route"_s, item.routeName},
                                 {u"address_book"_s, item.bookName},
                                 {u"action"_s, changeActionName(item.action)},
                                 {u"state"_s, journalStateName(item.state)},
                                 {u"irreversible"_s, item.isIrreversible},
                                 {u"error"_s, textOrNull(item.errorKind)},
                                 {u"message"_s, messageJson(item.message)}});
    json.insert(u"items"_s, items);
    return json;
}

QJsonObject toJson(const ConfirmationReport &report)
{
    QJsonArray waysBack;
    for (const WayBackView &view : report.waysBack)
        waysBack.append(QJsonObject{
            {u"connection"_s, view.connection.value()},
            {u"name"_s, view.name},
            {u"waiting"_s, view.waiting},
            {u"confirmed"_s, view.confirmed},
            {u"batches"_s, view.batches},
            {u"test_confirmed"_s, view.isTestConfirmed},
            {u"complete"_s, view.isComplete},
            {u"error"_s, view.problem ? QJsonValue(kindName(view.problem->kind)) : QJsonValue()}});
    return {{u"confirmed"_s, report.confirmed()}, {u"ways_back"_s, waysBack}};
}

QJsonObject toJson(const ContactPage &page)
{
    QJsonArray contacts;
    for (const SearchHitView &hit : page.contacts)
        contacts.append(QJsonObject{{u"id"_s, hit.person.value()},
                                    {u"name"_s, hit.name},
                                    {u"emails"_s, QJsonArray::fromStringList(hit.emails)},
                                    {u"phones"_s, QJsonArray::fromStringList(hit.phones)},
                                    {u"organization"_s, hit.organization},
                                    {u"address_books"_s, QJsonArray::fromStringList(hit.bookIds)}});
    return {{u"contacts"_s, contacts}, {u"total"_s, page.total}};
}

QJsonObject toJson(const ContactView &view)
{
    QJsonArray copies;
    for (const ContactCopy &copy : view.copies)
        copies.append(QJsonObject{
            {u"address_book"_s, copy.book.value()},
            {u"name"_s, copy.bookName},
            {u"connection"_s, copy.connectionName},
            {u"contact"_s, QJsonDocument::fromJson(contactToJson(copy.contact)).object()}});
    QJsonArray history;
    for (const ContactEvent &event : view.history)
        history.append(QJsonObject{{u"run"_s, event.run.value()},
                                   {u"time"_s, timeJson(event.time)},
                                   {u"route"_s, event.routeName},
                                   {u"address_book"_s, event.bookName},
                                   {u"action"_s, changeActionName(event.action)},
                                   {u"state"_s, journalStateName(event.state)},
                                   {u"fields"_s, fieldSetName(event.fields)}});
    return {{u"id"_s, view.person.value()},
            {u"name"_s, view.name},
            {u"copies"_s, copies},
            {u"history"_s, history}};
}

QJsonObject toJson(const AuditPage &page)
{
    QJsonArray events;
    for (const AuditRow &row : page.rows) {
        QJsonObject counts;
        for (auto it = row.event.counts.cbegin(); it != row.event.counts.cend(); ++it)
            counts.insert(it.key(), it.value());
        events.append(QJsonObject{{u"seq"_s, row.seq},
                                  {u"time"_s, timeJson(row.event.time)},
                                  {u"actor"_s, row.event.actor},
                                  {u"source"_s, row.event.source},
                                  {u"action"_s, row.event.action},
                                  {u"object"_s, QJsonObject{{u"type"_s, row.event.object.type},
                                                            {u"id"_s, row.event.object.id},
                                                            {u"name"_s, row.event.object.name}}},
                                  {u"outcome"_s, outcomeName(row.event.outcome)},
                                  {u"run"_s, textOrNull(row.event.run.value())},
                                  {u"counts"_s, counts},
                                  {u"details"_s, row.event.details}});
    }
    return {{u"events"_s, events}, {u"total"_s, page.total}};
}

QJsonObject toJson(const OperatorView &view)
{
    QJsonArray unlocks;
    if (view.hasPassphrase)
        unlocks.append(u"passphrase"_s);
    if (view.hasKeychain)
        unlocks.append(u"keychain"_s);
    return {{u"id"_s, view.id.value()},
            {u"name"_s, view.name},
            {u"role"_s, view.roleName},
            {u"own_role"_s, view.role.fixed == Role::Own},
            {u"permissions"_s, QJsonArray::fromStringList(permissionNames(view.permissions))},
            {u"self"_s, view.isSelf},
            {u"unlocks"_s, unlocks},
            {u"last_sign_in"_s, timeJson(view.lastSignIn)},
            {u"failed_sign_ins"_s, view.failedSignIns},
            {u"last_failure"_s, timeJson(view.lastFailure)}};
}

QJsonObject toJson(const RoleView &view)
{
    return {{u"name"_s, view.name},
            {u"own"_s, view.role.fixed == Role::Own},
            {u"permissions"_s, QJsonArray::fromStringList(permissionNames(view.permissions))},
            {u"operators"_s, view.operators}};
}

QJsonObject toJson(const AuditVerdict &verdict)
{
    QJsonArray findings;
    for (const AuditFinding &finding : verdict.findings)
        findings.append(QJsonObject{{u"kind"_s, auditFindingKindName(finding.kind)},
                                    {u"from_seq"_s, finding.fromSeq},
                                    {u"to_seq"_s, finding.toSeq}});
    return {{u"ok"_s, verdict.ok},
            {u"size"_s, verdict.size},
            {u"root"_s, QString::fromLatin1(verdict.root.toHex())},
            {u"anchored"_s, verdict.anchored},
            {u"signed"_s, verdict.signedSize},
            {u"archived"_s, verdict.archived},
            {u"archived_read"_s, verdict.archivedRead},
            {u"archived_restores"_s, verdict.archivedRestores},
            {u"findings"_s, findings}};
}

} // namespace warden
