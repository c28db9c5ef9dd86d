#include "core/audit/audit_export.h"

#include "core/audit/checkpoint_table.h"
#include "core/audit/event_rows.h"
#include "core/audit/event_table.h"
#include "core/audit/export_cef.h"
#include "core/audit/export_csv.h"
#include "core/audit/export_ocsf.h"
#include "core/audit/packed_event.h"
#include "core/audit/signed_note.h"
#include "core/base/durable_file.h"
#include "core/database/transaction.h"

#include <QDir>
#include <QSaveFile>

#include <cerrno>
#include <functional>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 rowsBetweenReports = 1024;

tl::unexpected<Error> writeFailure(const QString &path)
{
    return systemFailure(QDir::toNativeSeparators(path), errno);
}

// A file that appears whole or not at all.
Result<void> writeFile(const QString &path,
                       const std::function<Result<void>(QSaveFile &)> &writeContent)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const Result<void> written = writeContent(file);
    if (!written)
        return written;
    if (!file.commit())
        return writeFailure(path);
    return {};
}

Result<void> writeBytes(const QString &path, const QByteArray &bytes)
{
    return writeFile(path, [&](QSaveFile &file) -> Result<void> {
        if (file.write(bytes) != bytes.size())
            return writeFailure(path);
        return {};
    });
}

QString fileName(AuditExportFormat format)
{
    switch (format) {
    case AuditExportFormat::JsonLines:
        return u"events.jsonl"_s;
    case AuditExportFormat::Csv:
        return u"events.csv"_s;
    case AuditExportFormat::Cef:
        return u"events.cef"_s;
    case AuditExportFormat::Ocsf:
        return u"events.ocsf.jsonl"_s;
    }
    Q_UNREACHABLE();
}

// `json`: a leaf's bytes, written as they are, or read. What can't be read gets a line that says
// so.
QByteArray lineOf(qint64 seq, const QByteArray &json, AuditExportFormat format)
{
    if (format == AuditExportFormat::JsonLines)
        return json + '\n';
    const Result<AuditRow> read = rowFromJson(json);
    const AuditRow row = read ? *read : unreadableRow(seq);
    switch (format) {
    case AuditExportFormat::JsonLines:
        break;
    case AuditExportFormat::Csv:
        return csvLine(row);
    case AuditExportFormat::Cef:
        return cefLine(row, json);
    case AuditExportFormat::Ocsf:
        return ocsfLine(row, json);
    }
    Q_UNREACHABLE();
}

Result<qint64> writeEvents(Database &database, QSaveFile &file, AuditExportFormat format,
                           Progress &progress)
{
    const Result<qint64> size = EventTable(database).size();
    if (!size)
        return size;
    Result<Statement> select =
        database.prepare("SELECT seq, packed FROM events WHERE seq >= 1 ORDER BY seq");
    if (!select)
        return select.failure();
    if (format == AuditExportFormat::Csv && file.write(csvHeader()) < 0)
        return writeFailure(file.fileName());
    for (qint64 count = 0;; ++count) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return count;
        // Of what can't be unpacked an empty line stays, which no verification takes for an event.
        const QByteArray json = unpackEvent(select->bytes(1)).value_or(QByteArray());
        const QByteArray line = lineOf(select->integer(0), json, format);
        if (file.write(line) != line.size())
            return writeFailure(file.fileName());
        if (count % rowsBetweenReports == 0) {
            const Result<void> goOn = progress.check();
            if (!goOn)
                return goOn.failure();
            progress.report({Stage::Writing, file.fileName(), count, *size});
        }
    }
}

Result<QByteArray> verifierKeyOf(Database &database)
{
    Result<Statement> select =
        database.prepare("SELECT value FROM log WHERE name = 'verifier_key'");
    if (!select)
        return select.failure();
    const Result<bool> row = select->step();
    if (!row)
        return row.failure();
    return *row ? select->utf8(0) : QByteArray();
}

} // namespace

Result<AuditExport> exportLog(Database &database, const QString &folder, AuditExportFormat format,
                              Progress &progress)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return writeFailure(folder);
    // Events and checkpoint of the same moment.
    const Result<Transaction> view = Transaction::begin(database, TransactionKind::Deferred);
    if (!view)
        return view.failure();
    const Result<QByteArray> keyText = verifierKeyOf(database);
    if (!keyText)
        return keyText.failure();
    const Result<NamedKey> key = parseVerifierKey(*keyText);
    if (!key)
        return key.failure();
    const Result<std::optional<CheckpointTable::Row>> newest = CheckpointTable(database).newest();
    if (!newest)
        return newest.failure();

    AuditExport exported;
    const QString events = target.absoluteFilePath(fileName(format));
    Result<void> written = writeFile(events, [&](QSaveFile &file) -> Result<void> {
        const Result<qint64> count = writeEvents(database, file, format, progress);
        if (!count)
            return count.failure();
        exported.events = *count;
        return {};
    });
    if (!written)
        return written.failure();
    exported.files.append(events);

    std::vector<std::pair<QString, QByteArray>> rest{
        {u"public-key.txt"_s, *keyText + '\n'},
        {u"public-key.pem"_s, publicKeyPem(key->publicKey)}};
    if (*newest)
        rest.emplace_back(u"checkpoint.txt"_s, (*newest)->note);
    for (const auto &[name, bytes] : rest) {
        const QString path = target.absoluteFilePath(name);
        written = writeBytes(path, bytes);
        if (!written)
            return written.failure();
        exported.files.append(path);
    }
    return exported;
}

} // namespace warden
