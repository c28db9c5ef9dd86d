#pragma once

#include "core/vault/sealed_head.h"

namespace warden {

// Of the files that old events of the log go into.
inline SealedHeadFormat archiveHeadFormat()
{
    return {.name = QStringLiteral("contact-warden-archive"),
            .keyPurpose = "contact-warden archive key v1",
            .otherFile = ErrorReason::NotAnArchive,
            .damaged = ErrorReason::ArchiveDamaged,
            .idMember = QStringLiteral("archive"),
            .needsRecovery = false};
}

} // namespace warden
