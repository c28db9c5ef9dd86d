#pragma once

#include "core/contacts/contact.h"

#include <QJsonArray>
#include <QJsonObject>

namespace warden {

// Parts of google_person_writer.h.

// The person's field that holds this one: "phoneNumbers"; empty for a photo.
QString personFieldOf(Field field);

// The contact's own values of a person's field, without what only Google may say about them.
QList<QJsonObject> ownValues(const QJsonObject &person, const QString &field);

// E-mails, phones, addresses, URLs, IM, relations or custom properties as `contact` has them. A
// value that `current` has too is that one, with all that is in it.
QJsonArray listFor(const Contact &contact, Field field, const QJsonObject &current);

} // namespace warden
