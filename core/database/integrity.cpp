#include "core/database/integrity.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostFindings = 100;
constexpr qint64 pageSize = 4096; // SQLCipher 4's default, never changed here

Result<QStringList> findings(Database &database, QByteArrayView pragma, QStringView good)
{
    Result<Statement> check = database.prepare(pragma);
    if (!check)
        return check.failure();
    QStringList found;
    while (found.size() < mostFindings) {
        const Result<bool> row = check->step();
        if (!row)
            return row.failure();
        if (!*row)
            break;
        const QString line = check->text(0);
        if (line != good)
            found.append(line);
    }
    return found;
}

} // namespace

Result<QStringList> integrityCheck(Database &database, Progress &progress)
{
    const QString subject = QFileInfo(database.path()).fileName();
    progress.report({Stage::Verifying, subject, 0, 2});
    const Result<void> begun = progress.check();
    if (!begun)
        return begun.failure();

    Result<QStringList> structure = [&] {
        const CancelScope cancel(database, progress);
        return findings(database, "PRAGMA quick_check(100)", u"ok");
    }();
    if (!structure) {
        if (structure.error().reason != ErrorReason::Damaged)
            return structure;
        structure = QStringList{structure.error().detail}; // a page that can't be read at all
    }
    progress.report({Stage::Verifying, subject, 1, 2});
    const Result<void> halfway = progress.check();
    if (!halfway)
        return halfway.failure();

    const Result<QStringList> pages = findings(database, "PRAGMA cipher_integrity_check", u"ok");
    if (!pages)
        return pages.failure();
    progress.report({Stage::Verifying, subject, 2, 2});
    return (*structure + *pages).mid(0, mostFindings);
}

Result<bool> anyPageFitsKey(Database &database)
{
    const qint64 pages = QFileInfo(database.path()).size() / pageSize;
    // One line for each page that doesn't fit, in the order of pages.
    Result<Statement> check = database.prepare("PRAGMA cipher_integrity_check");
    if (!check)
        return check.failure();
    for (qint64 bad = 0; bad < pages; ++bad) {
        const Result<bool> row = check->step();
        if (!row)
            return row.failure();
        if (!*row)
            return true; // fewer bad pages than pages
    }
    return false;
}

} // namespace warden
