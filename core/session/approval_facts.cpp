#include "core/session/approval_facts.h"

#include "core/session/connection_settings.h"
#include "core/store/tables.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr auto placesKey = "to"_L1;
constexpr auto movedFromKey = "moved_from"_L1;

} // namespace

std::vector<RequestedPlace> requestedPlaces(const ApprovalRequest &request)
{
    std::vector<RequestedPlace> places;
    for (const QJsonValue value : request.before.value(placesKey).toArray()) {
        const QJsonObject place = value.toObject();
        places.push_back(
            {place.value("service"_L1).toString(), place.value("account"_L1).toString(),
             place.value("connection"_L1).toString(), place.value("book"_L1).toString()});
    }
    return places;
}

Result<QJsonArray> placesJson(Store &store, const std::vector<BookId> &books)
{
    QJsonArray places;
    for (const BookId &id : books) {
        const Result<Book> book = store.books().get(id);
        if (!book)
            return book.failure();
        const Result<Connection> connection = store.connections().get(book->connection);
        if (!connection)
            return connection.failure();
        places.append(QJsonObject{{u"service"_s, connection->service},
                                  {u"account"_s, connection->account},
                                  {u"connection"_s, connection->name},
                                  {u"book"_s, book->name}});
    }
    return places;
}

QStringList movedFrom(const ApprovalRequest &request)
{
    return settings::stringList(request.before, movedFromKey);
}

void setMovedFrom(ApprovalRequest &request, const QStringList &accounts)
{
    if (!accounts.isEmpty())
        request.before.insert(movedFromKey, QJsonArray::fromStringList(accounts));
}

bool isByOtherAuthority(const ApprovalRequest &request)
{
    return request.before.value(settings::otherAuthority).toBool();
}

void setOtherAuthority(ApprovalRequest &request, const Connection &connection)
{
    if (connection.settings.contains(settings::otherAuthority))
        request.before.insert(settings::otherAuthority, true);
}

PersonId erasedPerson(const ApprovalRequest &request)
{
    return PersonId(request.before.value("erases"_L1).toString());
}

bool hasAsked(const ApprovalRequest &request, const OperatorId &id)
{
    return request.askedBy == id ||
           request.before.value("asked_before"_L1).toArray().contains(id.value());
}

bool isToWithdraw(const ApprovalRequest &request)
{
    switch (request.subject) {
    case ApprovalSubject::Removals:
    case ApprovalSubject::ContactExport:
        return true;
    case ApprovalSubject::NewDestination: // of a connection alone
        return request.before.contains("place"_L1);
    case ApprovalSubject::WiderPolicy:
    case ApprovalSubject::OpenedGroups:
        return false;
    }
    Q_UNREACHABLE();
}

Error notAgreed(const ApprovalRequest &request)
{
    return {ErrorKind::Held, ErrorReason::SecondPersonNeeded,
            request.state == ApprovalState::Refused ? request.decidedByName : QString()};
}

} // namespace warden
