#include "app/cli/commands/commands.h"
#include "app/cli/commands/erasure_text.h"
#include "app/cli/commands/report_path.h"
#include "app/cli/json.h"
#include "core/base/timestamp.h"
#include "core/session/out_of_reach.h"
#include "ui/text/egress_text.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int usualLimit = 50;
constexpr int highestLimit = 10'000;

int search(CliContext &context)
{
    int limit = usualLimit;
    if (context.input.has(u"limit"_s)) {
        bool isNumber = false;
        limit = context.input.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1 || limit > highestLimit)
            return context.output.error({ErrorKind::Usage, ErrorReason::None,
                                         u"--limit takes a number from 1 to 10000."_s});
    }
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<ContactPage> page = (*session)->searchContacts({context.input.argument(0), limit});
    if (!page)
        return context.output.error(page.error());
    QStringList lines;
    for (const SearchHitView &hit : page->contacts)
        lines.append(
            (QStringList{hit.person.value(), hit.name, hit.organization} + hit.emails.mid(0, 1))
                .join(u"  "_s));
    lines.append(u"%1 found"_s.arg(page->total));
    context.output.result(toJson(*page), lines.join(u'\n'));
    return exit_code::done;
}

int show(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<ContactView> view = (*session)->contact(PersonId(context.input.argument(0)));
    if (!view)
        return context.output.error(view.error());
    QStringList lines{view->name};
    for (const ContactCopy &copy : view->copies) {
        lines.append(copy.connectionName + u" / "_s + copy.bookName);
        for (Field field : filledFields(copy.contact).toList())
            lines.append(u"    "_s + fieldName(field) + u": "_s + fieldText(copy.contact, field));
    }
    context.output.result(toJson(*view), lines.join(u'\n'));
    return exit_code::done;
}

int exportAll(CliContext &context)
{
    const QString name = context.input.value(u"format"_s);
    Session::ExportFormat format = Session::ExportFormat::VCard;
    if (name == u"csv"_s)
        format = Session::ExportFormat::Csv;
    else if (name == u"json"_s)
        format = Session::ExportFormat::Json;
    else if (name != u"vcard"_s)
        return context.output.error(
            {ErrorKind::Usage, ErrorReason::None, u"--format takes vcard, csv or json."_s});
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    Progress progress = context.output.progress();
    const QString path = context.path(u"out"_s);
    const Result<qint64> written = (*session)->exportContacts(format, path, progress);
    if (!written)
        return context.output.error(written.error());
    context.output.result({{u"contacts"_s, *written}, {u"file"_s, path}},
                          u"%1 contacts written to %2"_s.arg(*written).arg(path));
    return exit_code::done;
}

int report(CliContext &context)
{
    const Result<QString> path = reportPath(context);
    if (!path)
        return context.output.error(path.error());
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<ContactLedger> ledger = (*session)->contactReport(
        PersonId(context.input.argument(0)), *path, Session::Existing::Keep);
    if (!ledger)
        return context.output.error(ledger.error());
    QStringList lines;
    for (const ContactDestination &destination : ledger->destinations)
        lines.append(destinationName(destination) + u": "_s + destinationSentence(destination) +
                     u' ' + keepingSentence(destination, ledger->asOf));
    lines.append(u"Report written to %1"_s.arg(*path));
    context.output.result(
        {{u"file"_s, *path},
         {u"destinations"_s, static_cast<qint64>(std::ssize(ledger->destinations))},
         {u"deliveries"_s, deliveriesOf(*ledger)}},
        lines.join(u'\n'));
    return exit_code::done;
}

QString reasonName(const OutOfReach &place)
{
    switch (place.why) {
    case OutOfReach::Why::Unavailable:
        return u"unavailable"_s;
    case OutOfReach::Why::LeftThere:
        return itemReasonName(place.reason);
    case OutOfReach::Why::OnlyReceived:
        return u"only_received"_s;
    case OutOfReach::Why::FormerPlace:
        return u"former_place"_s;
    }
    return {};
}

QJsonArray outOfReachJson(const std::vector<OutOfReach> &places)
{
    QJsonArray all;
    for (const OutOfReach &place : places) {
        const QDate &until = place.keptUntil;
        all.append(QJsonObject{
            {u"address_book"_s, place.book.value()},
            {u"name"_s, place.name},
            {u"reason"_s, reasonName(place)},
            {u"kept_until"_s,
             until.isValid() ? QJsonValue(until.toString(Qt::ISODate)) : QJsonValue()},
            {u"place"_s, place.place.isEmpty() ? QJsonValue() : place.place},
            {u"place_until"_s,
             place.until.isValid() ? QJsonValue(toRfc3339(place.until)) : QJsonValue()}});
    }
    return all;
}

QString outOfReachLine(const ErasurePlan &erasure, const OutOfReach &place)
{
    switch (place.why) {
    case OutOfReach::Why::Unavailable:
        return u"not reached  "_s + place.name + u": "_s + errorLine(*place.error);
    case OutOfReach::Why::LeftThere:
        return u"leave  "_s + place.name + u": "_s + reasonSentence(place.reason);
    case OutOfReach::Why::FormerPlace:
        return u"was elsewhere  %1: this was %2 until %3; copies may still be there"_s.arg(
            place.name, place.place, place.until.toUTC().date().toString(Qt::ISODate));
    case OutOfReach::Why::OnlyReceived:
        break;
    }
    const ContactDestination &receiver = *destinationOf(erasure, place.book);
    return u"can't be called back  "_s + destinationName(receiver) + u": "_s +
           keepingSentence(receiver, erasure.ledger.asOf);
}

QString describe(const ErasurePlan &erasure, const std::vector<OutOfReach> &places)
{
    QStringList lines;
    for (const RoutePlan &part : erasure.plan.routes) {
        if (std::ranges::any_of(
                part.items, [](const PlanItem &item) { return item.action == ItemAction::Remove; }))
            lines.append(u"remove  "_s + part.routeName);
    }
    for (const OutOfReach &place : places)
        lines.append(outOfReachLine(erasure, place));
    lines.append(u"forget  the copies, the history and what an undo needs, here"_s);
    lines.append(u"This can't be undone. Carry out this very plan with: sync --apply-plan "_s +
                 QString::fromLatin1(erasure.plan.sha256.toHex()));
    return lines.join(u'\n');
}

int erase(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    std::vector<BookId> keep;
    for (const QString &book : context.input.values(u"keep"_s))
        keep.emplace_back(book);
    Progress progress = context.output.progress();
    const Result<ErasurePlan> plan =
        (*session)->planErasure(PersonId(context.input.argument(0)), keep, progress);
    if (!plan)
        return context.output.error(plan.error());
    const Result<std::vector<ConnectionView>> connections = (*session)->connections();
    if (!connections)
        return context.output.error(connections.error());
    const std::vector<OutOfReach> places = outOfReach(*plan, *connections);
    QJsonObject json = toJson(plan->plan);
    json.insert(u"out_of_reach"_s, outOfReachJson(places));
    if (!context.input.has(u"yes"_s)) {
        json.insert(u"forgotten"_s, false);
        context.output.result(json, describe(*plan, places));
        return exit_code::held;
    }
    const auto notRemoved =
        context.input.has(u"go-on"_s) ? Session::NotRemoved::GoOn : Session::NotRemoved::KeepHere;
    const Result<Erasure> erased = (*session)->erase(plan->plan.sha256, notRemoved, progress);
    if (!erased)
        return context.output.error(erased.error());
    QJsonObject done = toJson(erased->outcome);
    done.insert(u"out_of_reach"_s, outOfReachJson(places));
    done.insert(u"forgotten"_s, erased->isForgotten);
    const QStringList names(erased->notRemoved.begin(), erased->notRemoved.end());
    done.insert(u"not_removed"_s, QJsonArray::fromStringList(names));
    context.output.result(done, erasureLine(erased->isForgotten, names));
    return erased->isForgotten && names.isEmpty() ? exit_code::done : exit_code::failed;
}

int readmit(CliContext &context)
{
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const QString id = context.input.argument(0);
    const Result<void> done = (*session)->readmit(PersonId(id));
    if (!done)
        return context.output.error(done.error());
    context.output.result({{u"person"_s, id}}, u"May come back with the next sync."_s);
    return exit_code::done;
}

} // namespace

std::vector<Command> contactCommands()
{
    return {
        {{u"contacts search"_s,
          u"Finds contacts by name, organisation, e-mail or phone."_s,
          {{u"limit"_s, u"N"_s, u"most results (50)"_s}},
          {u"TEXT"_s}},
         search},
        {{u"contacts show"_s, u"Shows a contact as each address book has it."_s, {}, {u"ID"_s}},
         show},
        {{u"contacts export"_s,
          u"Writes all contacts to a new file."_s,
          {{u"format"_s, u"F"_s, u"vcard, csv or json"_s, true},
           {u"out"_s, u"FILE"_s, u"the file to make"_s, true}},
          {}},
         exportAll},
        {{u"contacts report"_s,
          u"Writes to a new file where a contact went."_s,
          {{u"out"_s, u"FILE"_s, u"the .json file to make"_s, true}},
          {u"ID"_s}},
         report},
        {{u"contacts erase"_s,
          u"Removes a contact from each address book that can be written, and forgets it here."_s,
          {{u"keep"_s, u"BOOK"_s, u"leave it in this address book; may be repeated"_s},
           {u"go-on"_s, {}, u"forget it here also where a removal doesn't succeed"_s},
           {u"yes"_s, {}, u"do it; else the plan is only shown"_s}},
          {u"ID"_s}},
         erase},
        {{u"contacts readmit"_s,
          u"Lets an erased contact come back with the next sync."_s,
          {},
          {u"ID"_s}},
         readmit},
    };
}

} // namespace warden
