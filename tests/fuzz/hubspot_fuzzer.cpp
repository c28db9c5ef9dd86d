#include "core/providers/hubspot/hubspot_api.h"
#include "core/providers/hubspot/hubspot_contact.h"
#include "core/providers/hubspot/hubspot_state.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace warden;

static QStringList valuesOf(const QList<Entry> &entries)
{
    QStringList values;
    for (const Entry &entry : entries)
        values.append(entry.value);
    values.sort(); // one that stands there twice moves beside itself
    return values;
}

// A contact, an error or a stored state. What can be read says the same after it was written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const Error error = hubSpotError(json, QString());
    if (error.detail.size() > 1000 || existingId(json).size() > 20)
        std::abort();
    if (const auto state = readState(bytes); state && readState(stateBytes(*state)) != state)
        std::abort();

    const Result<HubSpotObject> object = readHubSpotBytes(bytes);
    if (!object)
        return 0;
    const Result<HubSpotObject> again = readHubSpotBytes(hubSpotBytes(*object));
    if (!again || again->id != object->id || again->revision() != object->revision())
        std::abort();

    const Contact contact = contactFrom(*object);
    HubSpotObject written;
    written.properties = propertiesFrom(contact, FieldSet::all(), object->properties);
    Contact back = contactFrom(written);
    if (valuesOf(back.emails) != valuesOf(contact.emails))
        std::abort();
    back.emails = contact.emails; // which of them is preferred may be new
    if (back != contact)
        std::abort();
    return 0;
}
