#pragma once

#include "core/base/secret.h"
#include "core/database/database.h"
#include "core/events/event.h"

#include <span>
#include <vector>

namespace warden {

// A range of the log that lies in a sealed file and no longer in audit.db.
struct LogArchive
{
    QString id = {};
    qint64 first = 1; // numbers of its events
    qint64 last = 0;
    QByteArray root = {};              // of the tree of the first `last` events
    QByteArray sha256 = {};            // of the file
    QString file = {};                 // its name when it was made, without its folder
    qint64 event = 0;                  // the number of the audit.archived that names it
    std::optional<qint64> outbox = {}; // the highest of its events' numbers in contacts.db's outbox
    QByteArray rest = {};              // SHA-256 over file, key and outbox: restOf()

    bool operator==(const LogArchive &) const = default;
};

// Whether only an archive could tell the root of the first `size` events, where so many are
// archived.
bool isWithinArchive(qint64 size, qint64 archived);

// SHA-256 over what rows say, by which one event names all archives before its own. Events of
// the first archives left the rest out.
enum class RowForm { WithoutRest, Whole };
QByteArray digestOf(std::span<const LogArchive> archives, RowForm form);
QByteArray restOf(const LogArchive &archive, const Secret &key);

// audit.db's tables archives and archived_ids.
class ArchiveTable
{
public:
    explicit ArchiveTable(Database &database) : m_database(database) {}

    Result<std::vector<LogArchive>> all(); // in order; at most 10,000
    Result<qint64> last();                 // the highest number that is archived; 0: none
    Result<std::optional<LogArchive>> of(qint64 seq);
    // Of the file. Empty where there is no such archive.
    Result<Secret> key(const QString &id);
    // The highest number in contacts.db's outbox among all archived events.
    Result<qint64> lastOutboxNumber();
    // SHA-256 over all of archived_ids, in order.
    Result<QByteArray> idsHash();
    Result<void> insert(const LogArchive &archive, const Secret &key);

    // An event that was archived is told again now and then: it is in the log all the same.
    Result<bool> contains(const EventId &id);

    // The last event of the newest whole block that was written before this time, and that a
    // checkpoint covers; 0 where all such blocks are archived. What was written when is told by our
    // own events: a service's have the time at which they happened there.
    Result<qint64> archivableUpTo(const QDateTime &before);

    Result<bool> hides(qint64 size);

private:
    Database &m_database;
};

} // namespace warden
