#include "core/audit/witness_table.h"

#include "core/base/error_names.h"
#include "core/database/rows.h"
#include "core/database/transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 mostWitnesses = 32;

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<Witness> rowOf(const Statement &row)
{
    Witness witness;
    witness.id = row.id<WitnessId>(0);
    const Result<WitnessKind> kind = witnessKindFromName(row.text(1));
    if (!kind)
        return kind.failure();
    witness.kind = *kind;
    witness.everyHours = row.integer32(2);
    witness.place = row.text(3);
    witness.settings = QJsonDocument::fromJson(row.utf8(4)).object();
    witness.addedAt = row.time(5);
    witness.triedAt = row.time(6);
    witness.toldAt = row.time(7);
    witness.toldSize = row.integer(8);
    witness.failure = errorFromNames(row.text(9), row.text(10));
    if (witness.failure) { // whom it concerns isn't stored with it, but known
        const QString host = witness.settings.value(u"host"_s).toString();
        witness.failure->subject = host.isEmpty() ? witness.place : host;
    }
    return witness;
}

// How many rows it changed. In a transaction each, so that it is asked first whether who writes
// still may.
template <class... Values>
Result<qint64> write(Database &database, QByteArrayView sql, const Values &...values)
{
    Result<Transaction> transaction = Transaction::begin(database, TransactionKind::Immediate);
    if (!transaction)
        return transaction.failure();
    if (const Result<void> written = database.run(sql, values...); !written)
        return written.failure();
    const qint64 rows = database.changes();
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed.failure();
    return rows;
}

Result<void> withoutCount(const Result<qint64> &written)
{
    return written ? Result<void>() : written.failure();
}

} // namespace

Result<std::vector<Witness>> WitnessTable::all()
{
    Result<Statement> select = m_database.prepare(
        "SELECT id, kind, every_hours, place, settings, added_at, tried_at, told_at, told_size,"
        " failure_kind, failure_reason FROM witnesses ORDER BY added_at, id");
    if (!select)
        return select.failure();
    return readRows<Witness>(*select, rowOf);
}

Result<Witness> WitnessTable::get(const WitnessId &id)
{
    const Result<std::vector<Witness>> known = all();
    if (!known)
        return known.failure();
    const auto found = std::ranges::find(*known, id, &Witness::id);
    if (found == known->end())
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
    return *found;
}

Result<void> WitnessTable::insert(const Witness &witness)
{
    Result<Transaction> transaction = Transaction::begin(m_database, TransactionKind::Immediate);
    if (!transaction)
        return transaction.failure();
    const Result<void> inserted = m_database.run(
        "INSERT INTO witnesses (id, kind, every_hours, place, settings, added_at, tried_at,"
        " told_at, told_size) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        witness.id, witnessKindName(witness.kind), witness.everyHours, witness.place,
        textOf(witness.settings), witness.addedAt, witness.triedAt, witness.toldAt,
        witness.toldSize);
    if (!inserted)
        return inserted;
    const Result<std::optional<qint64>> count =
        m_database.integer("SELECT count(*) FROM witnesses");
    if (!count)
        return count.failure();
    if (count->value_or(0) > mostWitnesses)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {}, u"at most 32 witnesses"_s);
    return transaction->commit();
}

Result<void> WitnessTable::setSchedule(const WitnessId &id, int everyHours)
{
    return withoutCount(
        write(m_database, "UPDATE witnesses SET every_hours = ? WHERE id = ?", everyHours, id));
}

Result<void> WitnessTable::setSettings(const WitnessId &id, const QString &place,
                                       const QJsonObject &settings)
{
    return withoutCount(write(m_database,
                              "UPDATE witnesses SET place = ?, settings = ? WHERE id = ?", place,
                              textOf(settings), id));
}

Result<void> WitnessTable::remove(const WitnessId &id)
{
    return withoutCount(write(m_database, "DELETE FROM witnesses WHERE id = ?", id));
}

Result<bool> WitnessTable::claim(const Witness &witness, const QDateTime &now)
{
    const Result<qint64> claimed =
        write(m_database, "UPDATE witnesses SET tried_at = ? WHERE id = ? AND tried_at IS ?", now,
              witness.id, witness.triedAt);
    if (!claimed)
        return claimed.failure();
    return *claimed == 1;
}

Result<void> WitnessTable::note(const Witness &witness)
{
    const bool isFailed = witness.failure.has_value();
    return withoutCount(write(m_database,
                              "UPDATE witnesses SET tried_at = ?, told_at = ?, told_size = ?,"
                              " failure_kind = ?, failure_reason = ? WHERE id = ?",
                              witness.triedAt, witness.toldAt, witness.toldSize,
                              isFailed ? kindName(witness.failure->kind) : QString(),
                              isFailed ? reasonName(witness.failure->reason) : QString(),
                              witness.id));
}

} // namespace warden
