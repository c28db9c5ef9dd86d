#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace warden {

// Where sealed blobs rest. Replacing one is all or nothing: a crash leaves the old one readable.
// One writer at a time for each name.
//
// `name` is ours: ASCII letters, digits, ".", "_", "-" and "/", at most 120 characters.
// read() fails as Unauthorized with reason KeychainEntryGone where there is no such blob, and as
// Storage with reason Damaged where there is one that can't be put together.
class CredentialStorage
{
public:
    virtual ~CredentialStorage() = default;

    virtual Result<QByteArray> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const QByteArray &blob) = 0;
    virtual Result<void> remove(const QString &name) = 0; // fine where there is none
};

} // namespace warden
