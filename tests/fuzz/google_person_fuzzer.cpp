#include "core/contacts/contact_json.h"
#include "core/providers/google/google_item.h"
#include "core/providers/google/google_person_reader.h"
#include "core/providers/google/google_person_writer.h"
#include "core/providers/google/google_state.h"

#include <cstdint>
#include <cstdlib>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// Names are Google's to put together, and groups have ids that only an account knows.
FieldSet comparable()
{
    FieldSet fields = FieldSet::all();
    fields.remove(Field::Name);
    fields.remove(Field::Group);
    return fields;
}

} // namespace

// People come from Google or whoever stands in its way. What was read can be stored; writing it
// back without a change changes nothing; giving it back makes the same contact; and changes can be
// written, whatever else is in there.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const GoogleState state = googleStateFrom(bytes);
    require(googleStateFrom(toBytes(state)) == state);
    const Result<GoogleItem> item = readItem(bytes);
    if (!item)
        return 0;
    revisionOf(item->person);
    modifiedOf(item->person);
    const Contact contact = readPerson(item->person, item->groups);
    const Result<Contact> stored = contactFromJson(contactToJson(contact));
    require(stored && *stored == contact);
    const GoogleGroups groups = {item->groups, {}};
    const Result<GoogleItem> again = readItem(itemBytes(item->person, groups));
    require(again && readPerson(again->person, again->groups) == contact);

    const QJsonObject same = personWith(contact, FieldSet::all(), item->person, groups);
    require((differingFields(readPerson(same, item->groups), contact) & comparable()).isEmpty());
    const QJsonObject back = newPerson(contact, *item, groups, u"mark"_s);
    const Contact given = readPerson(back, item->groups);
    require(given.uid == "mark"_L1);
    require((differingFields(given, contact) & comparable()).isEmpty());

    Contact changed = contact;
    changed.note += u"\nmore"_s;
    changed.phones.append(Entry{u"1"_s, {u"fax"_s, u"home"_s}});
    if (!changed.emails.isEmpty())
        changed.emails.removeFirst();
    const QJsonObject written =
        personWith(changed, {Field::Phone, Field::Note}, item->person, groups);
    require(written.size() == 2);
    require(readPerson(written, {}).phones.size() == changed.phones.size());
    return 0;
}
