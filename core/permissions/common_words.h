#pragma once

#include <QString>
#include <QStringList>

namespace warden {

// What is the same for many people, so that a mask may leave it: anything else at the same place
// may be what somebody typed there.

// Of a value's types those of vCard and its common extensions ("home", "cell", "parent").
QStringList commonTypes(const QStringList &types);

// A DNS name of two labels or more, in any script.
bool isDomain(const QString &text);

// The scheme of a messenger's address, in any case.
bool isImScheme(const QString &text);

// A country's ISO code, or its name in English or one of its own languages.
bool isCountry(const QString &text);

} // namespace warden
