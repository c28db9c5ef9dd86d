#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace warden {

// All pages of a SQLCipher 4 database or its WAL, decrypted one by one with the raw key: free ones
// and what is left over in pages too. Any other file as it is.
QByteArray decryptedFile(const QString &path, const Secret &key);

} // namespace warden
