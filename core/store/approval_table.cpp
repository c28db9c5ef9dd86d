#include "core/store/approval_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"
#include "core/store/enum_names.h"

using namespace Qt::StringLiterals;

namespace warden {

QString approvalSubjectName(ApprovalSubject subject)
{
    switch (subject) {
    case ApprovalSubject::Removals:
        return u"removals"_s;
    case ApprovalSubject::NewDestination:
        return u"new_destination"_s;
    case ApprovalSubject::WiderPolicy:
        return u"wider_policy"_s;
    case ApprovalSubject::ContactExport:
        return u"contact_export"_s;
    case ApprovalSubject::OpenedGroups:
        return u"opened_groups"_s;
    }
    return {};
}

QString approvalStateName(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Waiting:
        return u"waiting"_s;
    case ApprovalState::Granted:
        return u"granted"_s;
    case ApprovalState::Refused:
        return u"refused"_s;
    case ApprovalState::Used:
        return u"used"_s;
    case ApprovalState::Withdrawn:
        return u"withdrawn"_s;
    }
    return {};
}

namespace {

// In the order in which readRequest() reads them.
QByteArray selectRequests(QByteArrayView which)
{
    return "SELECT id, subject, object, name, amount, before, asked_by, asked_by_name, asked_at,"
           " state, decided_by, decided_by_name, decided_at FROM approvals " +
           which.toByteArray();
}

Result<ApprovalRequest> readRequest(const Statement &row)
{
    const Result<ApprovalSubject> subject = valueFromName(
        row.text(1),
        {ApprovalSubject::Removals, ApprovalSubject::NewDestination, ApprovalSubject::WiderPolicy,
         ApprovalSubject::ContactExport, ApprovalSubject::OpenedGroups},
        approvalSubjectName, "approval's subject");
    const Result<ApprovalState> state =
        valueFromName(row.text(9),
                      {ApprovalState::Waiting, ApprovalState::Granted, ApprovalState::Refused,
                       ApprovalState::Used, ApprovalState::Withdrawn},
                      approvalStateName, "approval's state");
    Result<QJsonObject> before = columns::toJson(row.text(5).toUtf8(), "approval's rules before");
    if (!subject || !state || !before)
        return columns::damaged("approval");
    ApprovalRequest request;
    request.id = row.id<ApprovalId>(0);
    request.subject = *subject;
    request.object = row.text(2);
    request.name = row.text(3);
    request.amount = row.integer(4);
    request.before = std::move(*before);
    request.askedBy = row.id<OperatorId>(6);
    request.askedByName = row.text(7);
    request.askedAt = row.time(8);
    request.state = *state;
    request.decidedBy = row.id<OperatorId>(10);
    request.decidedByName = row.text(11);
    request.decidedAt = row.time(12);
    return request;
}

} // namespace

Result<void> ApprovalTable::insert(const ApprovalRequest &request)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open;
    return m_database.run(
        "INSERT INTO approvals (id, subject, object, name, amount, before, asked_by,"
        " asked_by_name, asked_at, state, decided_by, decided_by_name, decided_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        request.id, approvalSubjectName(request.subject), request.object, request.name,
        request.amount, columns::fromJson(request.before), request.askedBy, request.askedByName,
        request.askedAt, approvalStateName(request.state), request.decidedBy, request.decidedByName,
        request.decidedAt);
}

Result<void> ApprovalTable::update(const ApprovalRequest &request)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open;
    const Result<void> updated = m_database.run(
        "UPDATE approvals SET state = ?, decided_by = ?, decided_by_name = ?, decided_at = ?"
        " WHERE id = ?",
        approvalStateName(request.state), request.decidedBy, request.decidedByName,
        request.decidedAt, request.id);
    if (!updated)
        return updated;
    return columns::requireChanged(m_database, "approval", request.id.value());
}

Result<ApprovalRequest> ApprovalTable::get(const ApprovalId &id)
{
    Result<Statement> select = m_database.prepare(selectRequests("WHERE id = ?"));
    if (!select)
        return select.failure();
    return columns::required(readFirstRow<ApprovalRequest>(select->bind(id), readRequest),
                             "approval", id.value());
}

Result<std::optional<ApprovalRequest>> ApprovalTable::current(ApprovalSubject subject,
                                                              const QString &object)
{
    Result<Statement> select = m_database.prepare(
        selectRequests("WHERE subject = ? AND object = ? AND state NOT IN ('used', 'withdrawn')"
                       " ORDER BY row DESC LIMIT 1"));
    if (!select)
        return select.failure();
    return readFirstRow<ApprovalRequest>(select->bind(approvalSubjectName(subject), object),
                                         readRequest);
}

Result<std::vector<ApprovalRequest>> ApprovalTable::list(int limit)
{
    Result<Statement> select =
        m_database.prepare(selectRequests("ORDER BY state = 'waiting' DESC, row DESC LIMIT ?"));
    if (!select)
        return select.failure();
    return readRows<ApprovalRequest>(select->bind(limit), readRequest);
}

} // namespace warden
