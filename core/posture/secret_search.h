#pragma once

#include "core/base/progress.h"
#include "core/base/secret.h"
#include "core/posture/finding.h"

#include <vector>

namespace warden {

// One of our own secrets, and how to speak of it.
struct SoughtSecret
{
    QString name = {}; // "Zapier": never the secret
    Secret value = {};
};

// The files where shells keep what is set for each session, below a home folder.
QStringList shellProfiles(const QString &home);

// Looks for these secrets in files, and in folders eight levels deep. Files are compared in memory,
// piece by piece, and nothing of them is kept but their names. Bounded: 20,000 files, 4 MiB of
// each, 2 GiB in all; what goes beyond leaves the answer undetermined. A place that is a link is
// looked for where it leads; any other link to a file isn't followed, and leaves the answer
// undetermined. So do secrets shorter than 8 bytes, which aren't sought: they'd be found anywhere.
// An error is Cancelled.
// `passedOver`: sealed databases that this process has open. POSIX drops all its locks on a file
// when any descriptor of it is closed.
Result<Finding> searchForSecrets(const QStringList &places, const QStringList &passedOver,
                                 const std::vector<SoughtSecret> &secrets, Progress &progress);

// Where such a search found one, so that the next one looks there again, wherever else it looks.
// Without what isn't there any more.
QStringList placesFoundIn(const Finding &found);

} // namespace warden
