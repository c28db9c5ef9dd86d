#pragma once

#include <QDateTime>

namespace warden {

// How long Zapier says that it keeps what went into a Zap ("Zap content"). Published at
// https://zapier.com/legal/data-retention-deletion (29 to 69 days in the account, 7 days in logs,
// up to 4 months in backups) and explained in its "Data Privacy & Security FAQs": on the first
// Monday of each month all goes but what is of that month and the one before. Some plans may set 7
// to 30 days. Test data of a Zap stays until the Zap is deleted. Nothing of this can be asked of
// Zapier, nor what the Zap has done with it.
namespace zapier_retention {

inline constexpr const char *source = "https://zapier.com/legal/data-retention-deletion";
inline constexpr int backupMonths = 4;

// The day on which it is deleted from the account, of what was taken at `accepted`.
QDate lastDay(const QDateTime &accepted);
// The day by which the last backup is gone.
QDate lastBackupDay(const QDateTime &accepted);

} // namespace zapier_retention

} // namespace warden
