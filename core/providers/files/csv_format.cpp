#include "core/providers/files/csv_format.h"

#include "core/contacts/csv_reader.h"
#include "core/providers/files/csv_edit.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QStringList assignmentsOf(const QMap<QString, Field> &columnMap)
{
    QStringList assignments;
    for (auto column = columnMap.cbegin(); column != columnMap.cend(); ++column)
        assignments.append(column.key() + u'=' + fieldName(column.value()));
    return assignments;
}

} // namespace

CsvFormat::CsvFormat(const QMap<QString, Field> &columnMap)
    : m_assignments(assignmentsOf(columnMap))
{}

Capabilities CsvFormat::capabilities(const FileContent *file) const
{
    Capabilities capabilities;
    capabilities.fields = csvFields();
    capabilities.writeBatch = 0;
    capabilities.proposesIds = false;
    if (file && !file->bytes.isEmpty()) {
        if (const Result<CsvContacts> table = readCsv(file->bytes, m_assignments))
            capabilities.fields = table->map.fields();
    }
    return capabilities;
}

Result<FileContent> CsvFormat::parse(QByteArray file) const
{
    FileContent content;
    content.bytes = std::move(file);
    if (content.bytes.trimmed().isEmpty())
        return content;
    const Result<CsvContacts> table = readCsv(content.bytes, m_assignments);
    if (!table)
        return table.failure();
    Result<std::vector<FileItem>> items = csvItems(*table);
    if (!items)
        return items.failure();
    content.items = std::move(*items);
    return content;
}

bool CsvFormat::saysEmpty(QByteArrayView file) const
{
    return !file.trimmed().isEmpty();
}

Result<Contact> CsvFormat::read(QByteArrayView item) const
{
    const Result<CsvContacts> table = readCsv(item, m_assignments);
    if (!table)
        return table.failure();
    if (table->contacts.size() != 1)
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"not one row"_s);
    return table->contacts.front().contact;
}

FileEdit CsvFormat::edit(const FileContent &file, std::span<const ApprovedChange> changes) const
{
    FileEdit edit;
    Result<CsvEditor> editor = CsvEditor::open(file, m_assignments);
    for (const ApprovedChange &approved : changes) {
        if (editor)
            edit.outcomes.push_back(editor->apply(approved.change()));
        else
            edit.outcomes.push_back(editor.failure());
    }
    edit.isChanged = editor && editor->isChanged();
    edit.bytes = file.bytes;
    if (!edit.isChanged)
        return edit;
    edit.bytes = editor->finish();
    // What the rows are called now, from the bytes that are written.
    const Result<FileContent> after = parse(edit.bytes);
    if (!after) { // what we couldn't read again isn't written
        edit.outcomes.assign(changes.size(), after.failure());
        edit.bytes = file.bytes;
        edit.isChanged = false;
        return edit;
    }
    for (size_t i = 0; i < changes.size(); ++i) {
        const qsizetype row = editor->rowOf(i);
        if (!edit.outcomes[i] || row < 0)
            continue;
        if (row >= static_cast<qsizetype>(after->items.size()) ||
            after->items[static_cast<size_t>(row)].error) {
            edit.outcomes[i] = fail(ErrorKind::Internal, u"a row didn't come out as written"_s);
            continue;
        }
        const FileItem &item = after->items[static_cast<size_t>(row)];
        edit.outcomes[i] = PushOutcome{item.id, item.revision, item.bytes, false};
    }
    return edit;
}

Result<QByteArray> CsvFormat::preview(const FileContent &file, const OutgoingChange &change) const
{
    if (change.action == ChangeAction::Remove)
        return QByteArray();
    Result<CsvEditor> editor = CsvEditor::open(file, m_assignments);
    if (!editor)
        return editor.failure();
    if (const Result<PushOutcome> applied = editor->apply(change); !applied)
        return applied.failure();
    const Result<FileContent> after = parse(editor->finish());
    if (!after)
        return after.failure();
    const qsizetype row = editor->rowOf(0);
    return row >= 0 && row < static_cast<qsizetype>(after->items.size())
               ? after->items[static_cast<size_t>(row)].bytes
               : QByteArray();
}

} // namespace warden
