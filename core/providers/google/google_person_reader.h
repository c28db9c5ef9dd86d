#pragma once

#include "core/contacts/contact.h"

#include <QJsonObject>
#include <QMap>

namespace warden {

// A person of the People API as a contact.
//
//   names[0]                          name: displayName, else unstructuredName; the parts
//   nicknames[].value                 nicknames
//   emailAddresses[].value/type       emails            types: see google_types.h
//   phoneNumbers[].value/type         phones
//   addresses[]                       addresses; one that is only formattedValue is a street
//   organizations[0]                  organization (name, department), title, role (jobDescription)
//   birthdays[0]                      birthday: date, else text
//   events[] of type anniversary      anniversary, the first
//   urls[], imClients[], relations[]  urls, ims, relations
//   biographies[0].value              note
//   memberships[]                     groups: the names of the person's own groups
//   userDefined[]                     custom
//   clientData[] of ours              uid: the change that made it; else the resource name
//
// What it has and the model doesn't (further organisations and events, genders, interests, …)
// isn't touched by a write: see google_person_writer.h.
// What the model has and it doesn't: photos as pictures; which value is preferred; a whole name
// that isn't made of the parts; more than one unit of an organisation; an anniversary that is only
// text; the parameters of a custom property; that a contact is an organisation.
//
// Anything may be missing or of another kind: then it is empty. Groups: resource name → name.
Contact readPerson(const QJsonObject &person, const QMap<QString, QString> &groups);

// Whether a value is the contact's own and not of somebody's profile.
bool isOfContact(const QJsonObject &value);

// Whether an event is the anniversary of a day.
bool isAnniversary(const QJsonObject &event);

// The single values of lists, as the writer needs to know them again.
Entry readEmail(const QJsonObject &email);
Entry readPhone(const QJsonObject &phone);
Entry readUrl(const QJsonObject &url);
Entry readIm(const QJsonObject &im);
Entry readRelation(const QJsonObject &relation);
Address readAddress(const QJsonObject &address);
CustomProperty readCustom(const QJsonObject &custom);

// Where in clientData a creation of ours is marked.
inline constexpr auto originKey = "contact-warden";

} // namespace warden
