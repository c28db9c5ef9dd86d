#include "core/providers/microsoft/graph_writer.h"

#include "core/http/http_error.h"
#include "core/providers/microsoft/graph_batch.h"
#include "core/providers/microsoft/graph_contact_writer.h"
#include "core/providers/microsoft/graph_error.h"
#include "core/providers/microsoft/graph_facts.h"
#include "core/providers/microsoft/graph_item.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden::graph {

// One change on its way: it has an outcome once `isOpen` is false.
struct GraphWriter::Write
{
    const OutgoingChange &change;
    InnerCall call = {};
    Result<PushOutcome> outcome = PushOutcome();
    bool isOpen = true;

    void end(Result<PushOutcome> result)
    {
        outcome = std::move(result);
        isOpen = false;
    }
};

namespace {

// Is there nothing left to patch?
bool holds(const RawContact &contact, OutgoingChange change)
{
    change.current = contact.bytes;
    const Result<QJsonObject> missing = patch(change);
    return missing && missing->isEmpty();
}

PushOutcome outcomeOf(RawContact contact)
{
    PushOutcome outcome;
    outcome.remoteId = std::move(contact.remoteId);
    outcome.revision = std::move(contact.revision);
    outcome.readBack = std::move(contact.bytes);
    return outcome;
}

} // namespace

GraphWriter::GraphWriter(RestClient &rest, QString folder, bool canWrite)
    : m_rest(rest), m_folder(std::move(folder)), m_canWrite(canWrite)
{}

Error GraphWriter::errorFor(int status, const QJsonObject &body) const
{
    return graph::errorFor(status, body, QUrl(), m_canWrite);
}

std::vector<Result<PushOutcome>> GraphWriter::write(std::span<const ApprovedChange> changes,
                                                    Progress &progress)
{
    std::vector<Write> writes;
    writes.reserve(changes.size());
    for (const ApprovedChange &approved : changes)
        writes.push_back({approved.change()});
    for (size_t done = 0; done < writes.size(); done += mostInBatch) {
        const size_t size = std::min<size_t>(mostInBatch, writes.size() - done);
        writeBatch(std::span(writes).subspan(done, size), progress);
    }
    std::vector<Result<PushOutcome>> outcomes;
    outcomes.reserve(writes.size());
    for (Write &write : writes)
        outcomes.push_back(std::move(write.outcome));
    return outcomes;
}

void GraphWriter::writeBatch(std::span<Write> writes, Progress &progress)
{
    std::vector<Write *> known;
    for (Write &write : writes) {
        if (const Result<void> goOn = progress.check(); !goOn)
            write.end(goOn.failure());
        else
            prepare(write);
        if (write.isOpen && write.change.action != ChangeAction::Create)
            known.push_back(&write);
    }
    compareRevisions(known, progress);
    std::vector<Write *> open;
    for (Write &write : writes) {
        if (write.isOpen)
            open.push_back(&write);
    }
    if (open.empty())
        return;
    send(open, progress);
    std::erase_if(open, [](const Write *write) {
        return write->outcome || !isInDoubt(write->outcome.error());
    });
    if (!open.empty())
        lookUp(open, progress);
}

void GraphWriter::prepare(Write &write) const
{
    const OutgoingChange &change = write.change;
    const bool isCreation = change.action == ChangeAction::Create;
    if (!isCreation && (change.remoteId.isEmpty() || change.revision.isEmpty()))
        return write.end(fail(ErrorKind::Invalid, u"a change without id or revision"_s));
    write.call.url = isCreation ? contactsPath(m_folder) : contactPath(m_folder, change.remoteId);
    write.call.ifMatch = isCreation ? QString() : change.revision;
    if (change.action == ChangeAction::Remove) {
        write.call.method = "DELETE";
        return;
    }
    write.call.method = isCreation ? "POST" : "PATCH";
    Result<QJsonObject> body = isCreation ? creation(change) : patch(change);
    if (!body)
        return write.end(body.failure());
    // What differs has no room here: all is as it should be.
    if (!isCreation && body->isEmpty()) {
        PushOutcome outcome;
        outcome.remoteId = change.remoteId;
        outcome.revision = change.revision;
        outcome.readBack = change.current;
        return write.end(std::move(outcome));
    }
    write.call.body = std::move(*body);
}

// Ends what somebody changed meanwhile, and what is gone already. Nothing is written yet, so that
// no error here leaves a doubt.
void GraphWriter::compareRevisions(std::vector<Write *> &writes, Progress &progress)
{
    if (writes.empty())
        return;
    std::vector<InnerCall> calls;
    calls.reserve(writes.size());
    for (const Write *write : writes)
        calls.push_back({.url = write->call.url + "?$select=id,changeKey"});
    const auto answers = sendBatch(m_rest, calls, Repeating::Harmless, progress);
    for (size_t i = 0; i < writes.size(); ++i) {
        Write &write = *writes[i];
        if (!answers[i]) {
            write.end(fail(withoutDoubt(answers[i].error())));
            continue;
        }
        const bool isGone = answers[i]->status == 404 || answers[i]->status == 410;
        if (isGone && write.change.action == ChangeAction::Remove) {
            PushOutcome outcome;
            outcome.remoteId = write.change.remoteId;
            write.end(std::move(outcome));
        } else if (!answers[i]->isSuccess()) {
            write.end(fail(withoutDoubt(errorFor(answers[i]->status, answers[i]->body))));
        } else if (revisionOf(answers[i]->body) != write.change.revision) {
            write.end(fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile, {},
                           u"another revision"_s));
        }
    }
}

void GraphWriter::send(const std::vector<Write *> &writes, Progress &progress)
{
    std::vector<InnerCall> calls;
    calls.reserve(writes.size());
    for (const Write *write : writes)
        calls.push_back(write->call);
    const auto answers = sendBatch(m_rest, calls, Repeating::Never, progress);
    for (size_t i = 0; i < writes.size(); ++i) {
        if (answers[i])
            take(*writes[i], answers[i]->body, answers[i]->status);
        else
            writes[i]->end(answers[i].failure());
    }
}

void GraphWriter::take(Write &write, const QJsonObject &body, int status) const
{
    const bool isRemoval = write.change.action == ChangeAction::Remove;
    if (isRemoval && (status == 404 || status == 410))
        status = 204; // gone already is fine
    if (status < 200 || status > 299)
        return write.end(fail(errorFor(status, body)));
    PushOutcome outcome;
    outcome.remoteId =
        write.change.action == ChangeAction::Create ? idOf(body) : write.change.remoteId;
    if (outcome.remoteId.isEmpty())
        return write.end(fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete, {},
                              u"a creation without id"_s));
    if (isRemoval)
        return write.end(std::move(outcome));
    outcome.revision = revisionOf(body);
    if (Result<RawContact> contact = rawContact(body);
        contact && contact->remoteId == outcome.remoteId)
        outcome.readBack = std::move(contact->bytes);
    write.end(std::move(outcome));
}

// What can't be looked up, or isn't there yet, stays unknown.
void GraphWriter::lookUp(const std::vector<Write *> &writes, Progress &progress)
{
    std::vector<InnerCall> calls;
    calls.reserve(writes.size());
    for (const Write *write : writes) {
        const QByteArray query = write->change.action == ChangeAction::Create
                                     ? originFilter(write->change.item.value()) + '&' + selection()
                                     : selection();
        calls.push_back({.url = write->call.url + '?' + query});
    }
    const auto answers = sendBatch(m_rest, calls, Repeating::Harmless, progress);
    for (size_t i = 0; i < writes.size(); ++i) {
        if (!answers[i])
            continue;
        Write &write = *writes[i];
        if (write.change.action == ChangeAction::Remove) {
            if (answers[i]->status == 404) {
                PushOutcome outcome;
                outcome.remoteId = write.change.remoteId;
                write.end(std::move(outcome));
            }
            continue;
        }
        if (!answers[i]->isSuccess())
            continue;
        const bool isCreation = write.change.action == ChangeAction::Create;
        const QJsonArray found = answers[i]->body.value("value"_L1).toArray();
        Result<RawContact> contact =
            rawContact(isCreation ? found.first().toObject() : answers[i]->body);
        const bool isOurs =
            contact && (isCreation ? found.size() == 1 : holds(*contact, write.change));
        if (isOurs)
            write.end(outcomeOf(std::move(*contact)));
    }
}

Result<QHash<QString, QString>> GraphWriter::byOrigin(const QStringList &marks, Progress &progress)
{
    QHash<QString, QString> found;
    for (qsizetype done = 0; done < marks.size(); done += mostInBatch) {
        const QStringList some = marks.mid(done, mostInBatch);
        std::vector<InnerCall> calls;
        for (const QString &mark : some)
            calls.push_back(
                {.url = contactsPath(m_folder) + '?' + originFilter(mark) + "&$select=id"});
        const auto answers = sendBatch(m_rest, calls, Repeating::Harmless, progress);
        for (size_t i = 0; i < calls.size(); ++i) {
            if (!answers[i])
                return answers[i].failure();
            if (!answers[i]->isSuccess())
                return fail(errorFor(answers[i]->status, answers[i]->body));
            const QJsonValue items = answers[i]->body.value("value"_L1);
            if (!items.isArray())
                return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, u"no list"_s);
            const QString id = idOf(items.toArray().first().toObject());
            if (!id.isEmpty())
                found.insert(some.at(static_cast<qsizetype>(i)), id);
        }
    }
    return found;
}

} // namespace warden::graph
