#pragma once

#include "core/http/rest_client.h"
#include "core/providers/provider.h"

#include <QStringList>

namespace warden::graph {

// What is believed of Microsoft Graph v1.0. What stands in nobody's promise is here alone, each
// with its doubt; a wrong belief ends in a refusal by the service, and never in a wrong write.

// Documented: at most 20 requests in a batch; 10,000 in ten minutes for an app and a mailbox, each
// one in a batch counted; four of them at once, which the service sees to within a batch.
inline constexpr int mostInBatch = 20;
inline constexpr double requestsPerSecond = 16;
inline constexpr int requestBurst = 400; // 400 + 600 s * 16 are 10,000

QUrl versionedBase(const QUrl &endpoint); // of v1.0
// Of reports and the directory: 5 requests in 10 seconds for an app and a tenant (documented).
RestService reportsService(const QUrl &endpoint);

// All personal accounts are in one tenant.
bool isPersonal(const QString &accountId);

// Doubt: that so large pages are given. Smaller ones only mean more requests.
inline constexpr int deltaPage = 500;
inline constexpr int listPage = 1000;
inline constexpr int mostPages = 2000;

inline constexpr int mostFolders = 250;
inline constexpr qsizetype longestId = 1024;
inline constexpr qsizetype longestLink = qsizetype(16) * 1024;

// Doubt: that the default folder answers to this name besides its id. It is asked for once, and
// its id is used from then on.
inline const QString defaultFolder = QStringLiteral("contacts");

// A contact's properties that are asked for: what the model holds, and what is given back with a
// contact that is restored.
const QStringList &modelledProperties();
const QStringList &keptProperties();
QByteArray selection(); // "$select=…" of both, with id, changeKey and the time

// Doubts: that three e-mail addresses and two numbers at work and at home are the most (people
// report the refusals), that three instant-messaging addresses are, and that a birthday needs its
// year.
Capabilities capabilities(bool canWrite);

// A single-value extended property (MAPI named property) of our own that a creation carries.
// Documented to be written with the contact and to be searched by its value. Doubt: how soon a
// search finds what was just written.
const QString &originProperty();
QByteArray originFilter(const QString &value); // "$filter=…", encoded

// "me/contactFolders/FOLDER/contacts", below the version; ids encoded.
QByteArray contactsPath(const QString &folder);
QByteArray contactPath(const QString &folder, const QString &contact);

// Ids that stay when a contact is moved (documented), and a page's size.
HttpHeader prefer(int pageSize = 0);

} // namespace warden::graph
