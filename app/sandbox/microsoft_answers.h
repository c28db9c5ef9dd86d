#pragma once

#include "app/sandbox/microsoft_sandbox.h"

namespace warden::graphstub {

using Call = MicrosoftSandbox::Call;
using Answer = MicrosoftSandbox::Answer;

Answer refusal(int status, const QString &code, const QString &message = {});
Answer refusal(const Refusal &refused);
Answer unknownQuery(); // an option that isn't taken here

// "$select=a,b" as names; nothing asked for: empty. A refusal where a name isn't a contact's.
std::optional<Answer> readSelect(const Call &call, QStringList &select);

// $top and $skip: a number within bounds, or the refusal.
std::optional<Answer> readNumber(const Call &call, const QString &option, int most, int &into);

// N in "Prefer: odata.maxpagesize=N"; 0 where it isn't there.
int pageSizeOf(const Call &call);

// "me/contacts/x?$select=id" (below the version, encoded) as a call.
Call parseCall(const QByteArray &method, const QByteArray &url);

// 100 MB that would be a page.
QByteArray hugeBody();

} // namespace warden::graphstub
