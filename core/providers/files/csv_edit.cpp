#include "core/providers/files/csv_edit.h"

#include "core/contacts/csv_writer.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostHeaderBytes = 512 * 1024 * 1024; // 100,000 rows below 5 KiB of header

// The column that names a row: uid or id; -1 without one.
qsizetype keyColumn(const ColumnMap &map)
{
    const QList<CsvColumn> &columns = map.columns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).part == CsvPart::Uid)
            return i;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).part == CsvPart::Custom &&
            columns.at(i).name.trimmed().compare("id"_L1, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

QString idOf(const CsvRow &row, qsizetype key, const Contact *contact)
{
    const QString named = row.cells.value(key).trimmed();
    if (key >= 0 && !named.isEmpty() && named.size() <= 500)
        return named;
    const QString mail =
        contact && !contact->emails.isEmpty() ? contact->emails.front().value : QString();
    if (!mail.isEmpty())
        return u"mail-"_s + revisionOf(mail.trimmed().toLower().toUtf8()).left(32);
    return hashId(row.raw);
}

// A contact with every field that a table can hold, so that a new table gets all columns.
Contact fullest()
{
    const Entry entry = {u"x"_s, {}, {}, false};
    const Entry typed = {u"x"_s, {u"work"_s}, {}, false};
    Contact contact;
    contact.uid = u"x"_s;
    contact.name = {u"x"_s, u"x"_s, u"x"_s, u"x"_s, u"x"_s, u"x"_s};
    contact.nicknames = {u"x"_s};
    contact.emails = {typed, typed, typed};
    contact.phones = {typed, typed, typed, typed};
    contact.addresses = {
        {u"x"_s, u"x"_s, u"x"_s, u"x"_s, u"x"_s, u"x"_s, u"x"_s, {u"work"_s}, {}, false},
        {u"x"_s, u"x"_s, u"x"_s, u"x"_s, u"x"_s, u"x"_s, u"x"_s, {u"home"_s}, {}, false}};
    contact.organization = {u"x"_s, {u"x"_s}};
    contact.title = contact.role = contact.note = u"x"_s;
    contact.birthday = contact.anniversary = {2000, 1, 1, {}};
    contact.urls = {typed, typed};
    contact.ims = {entry};
    contact.groups = {u"x"_s};
    contact.relations = {typed};
    return contact;
}

} // namespace

Result<std::vector<FileItem>> csvItems(const CsvContacts &table)
{
    QHash<qsizetype, const Contact *> contacts;
    for (const CsvContact &contact : table.contacts)
        contacts.insert(contact.row, &contact.contact);
    const QByteArray header = table.table.beforeHeader + table.table.header.raw;
    if (header.size() * table.table.rows.size() > mostHeaderBytes)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {},
                    u"too many rows for a header of this size"_s);
    const qsizetype key = keyColumn(table.map);
    std::vector<FileItem> items;
    DistinctIds ids;
    for (qsizetype i = 0; i < table.table.rows.size(); ++i) {
        const CsvRow &row = table.table.rows.at(i);
        FileItem item;
        item.bytes = header + row.raw;
        item.revision = revisionOf(item.bytes);
        item.error = row.error;
        item.isNameless = row.error.has_value();
        item.id = ids.add(row.error ? hashId(row.raw) : idOf(row, key, contacts.value(i)));
        items.push_back(std::move(item));
    }
    return items;
}

Result<CsvEditor> CsvEditor::open(const FileContent &file, const QStringList &assignments)
{
    QByteArray bytes = file.bytes;
    if (bytes.trimmed().isEmpty())
        bytes = csvHeaderFor({fullest()}).join(u',').toUtf8() + "\r\n";
    Result<CsvContacts> table = readCsv(bytes, assignments);
    if (!table)
        return table.failure();
    Result<std::vector<FileItem>> items = csvItems(*table);
    if (!items)
        return items.failure();
    CsvEditor editor;
    editor.m_items = std::move(*items);
    editor.m_table = std::move(*table);
    for (size_t i = 0; i < editor.m_items.size(); ++i)
        editor.m_rows.insert(editor.m_items[i].id, static_cast<qsizetype>(i));
    return editor;
}

Result<qsizetype> CsvEditor::find(const OutgoingChange &change) const
{
    const qsizetype row = m_rows.value(change.remoteId, -1);
    if (row < 0)
        return fail(ErrorKind::Invalid, ErrorReason::NotFound);
    const FileItem &item = m_items[static_cast<size_t>(row)];
    if (item.error || m_touched.contains(row) ||
        (!change.revision.isEmpty() && change.revision != item.revision))
        return fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile);
    return row;
}

qsizetype CsvEditor::append(const OutgoingChange &change)
{
    CsvTable &table = m_table.table;
    const qsizetype row = table.rows.size();
    // The row before may be the last line of a file that ends without a line end.
    CsvRow *last = row > 0 ? &table.rows.last() : &table.header;
    if (!last->raw.isEmpty() && !last->raw.endsWith('\n') && !last->raw.endsWith('\r'))
        last->raw += table.lineEnd;
    if (!change.current.isEmpty()) { // undo: as it was, if the table has these columns still
        const Result<CsvTable> before = readCsvTable(change.current);
        if (before && before->rows.size() == 1 && before->header.cells == table.header.cells) {
            table.rows.append(before->rows.front());
            return row;
        }
    }
    Contact contact = change.contact;
    if (contact.uid.isEmpty())
        contact.uid = change.remoteId.isEmpty() ? newUuid() : change.remoteId;
    setCsvRow(table, m_table.map, row, contact, CsvSafety::Spreadsheet);
    return row;
}

Result<PushOutcome> CsvEditor::apply(const OutgoingChange &change)
{
    m_changes.push_back(-1);
    if (change.action == ChangeAction::Create) {
        const QString uid = change.contact.uid.isEmpty() ? change.remoteId : change.contact.uid;
        if (!uid.isEmpty() && m_rows.contains(uid))
            return fail(ErrorKind::Conflict, ErrorReason::AlreadyExists);
        m_changes.back() = append(change);
        if (!uid.isEmpty())
            m_rows.insert(uid, m_changes.back());
        m_touched.insert(m_changes.back());
        m_isChanged = true;
        return PushOutcome{};
    }
    const Result<qsizetype> row = find(change);
    if (!row)
        return row.failure();
    m_touched.insert(*row);
    m_isChanged = true;
    if (change.action == ChangeAction::Remove) {
        m_removed.insert(*row);
        return PushOutcome{change.remoteId, {}, {}, false};
    }
    Contact contact = m_table.map.contact(m_table.table.rows.at(*row).cells);
    for (Field field : change.changedFields.toList())
        copyField(change.contact, contact, field);
    setCsvRow(m_table.table, m_table.map, *row, contact, CsvSafety::Spreadsheet);
    m_changes.back() = *row;
    return PushOutcome{change.remoteId, {}, {}, false};
}

QByteArray CsvEditor::finish()
{
    QList<qsizetype> removed(m_removed.cbegin(), m_removed.cend());
    std::sort(removed.begin(), removed.end(), std::greater<>());
    for (qsizetype row : removed)
        m_table.table.rows.removeAt(row);
    return writeCsvTable(m_table.table);
}

qsizetype CsvEditor::rowOf(size_t change) const
{
    const qsizetype row = change < m_changes.size() ? m_changes[change] : -1;
    if (row < 0)
        return -1;
    return row - std::ranges::count_if(m_removed, [row](qsizetype gone) { return gone < row; });
}

} // namespace warden
