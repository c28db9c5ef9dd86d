#include "app/cli/commands/commands.h"
#include "app/cli/json.h"

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
    const Result<ContactPage> page = (*session)->searchContacts(context.input.argument(0), limit);
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
    };
}

} // namespace warden
