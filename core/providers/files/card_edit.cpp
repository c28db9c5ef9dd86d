#include "core/providers/files/card_edit.h"

#include "core/providers/files/vcard_format.h"

#include <map>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Replacement
{
    qsizetype size = 0;
    QByteArray bytes = {};
};

class Editor
{
public:
    explicit Editor(const FileContent &file) : m_file(file)
    {
        for (const FileItem &item : file.items)
            m_items.insert(item.id, &item);
    }

    Result<PushOutcome> apply(const OutgoingChange &change);
    QByteArray bytes() const;
    bool isChanged() const { return !m_replacements.empty() || !m_added.isEmpty(); }

private:
    Result<const FileItem *> find(const OutgoingChange &change) const;

    const FileContent &m_file;
    QHash<QString, const FileItem *> m_items;
    std::map<qsizetype, Replacement> m_replacements; // by offset
    QByteArray m_added;
};

Result<const FileItem *> Editor::find(const OutgoingChange &change) const
{
    const FileItem *item = m_items.value(change.remoteId);
    if (!item)
        return fail(ErrorKind::Invalid, ErrorReason::NotFound);
    if (item->error || m_replacements.contains(item->offset) ||
        (!change.revision.isEmpty() && change.revision != item->revision))
        return fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile);
    return item;
}

Result<PushOutcome> Editor::apply(const OutgoingChange &change)
{
    const FileItem *current = nullptr;
    if (change.action != ChangeAction::Create) {
        const Result<const FileItem *> found = find(change);
        if (!found)
            return found.failure();
        current = *found;
    }
    if (change.action == ChangeAction::Remove) {
        m_replacements[current->offset] = {current->size, {}};
        return PushOutcome{change.remoteId, {}, {}, false};
    }
    Result<RenderedCard> rendered = renderInFile(change, current);
    if (!rendered)
        return rendered.failure();
    if (current) {
        m_replacements[current->offset] = {current->size, rendered->bytes};
    } else {
        if (m_items.contains(rendered->id))
            return fail(ErrorKind::Conflict, ErrorReason::AlreadyExists);
        m_items.insert(rendered->id, nullptr);
        m_added += rendered->bytes;
    }
    return PushOutcome{rendered->id, revisionOf(rendered->bytes), rendered->bytes, false};
}

QByteArray Editor::bytes() const
{
    const QByteArray &old = m_file.bytes;
    QByteArray result;
    qsizetype position = 0;
    for (const auto &[offset, replacement] : m_replacements) {
        result += QByteArrayView(old).sliced(position, offset - position);
        result += replacement.bytes;
        position = offset + replacement.size;
    }
    result += QByteArrayView(old).sliced(position);
    if (!m_added.isEmpty() && !result.isEmpty() && !result.endsWith('\n'))
        result += result.contains("\r\n") || m_added.contains("\r\n") ? "\r\n" : "\n";
    return result + m_added;
}

} // namespace

FileEdit editCards(const FileContent &file, std::span<const ApprovedChange> changes)
{
    Editor editor(file);
    FileEdit edit;
    for (const ApprovedChange &approved : changes) {
        if (file.isWritable)
            edit.outcomes.push_back(editor.apply(approved.change()));
        else
            edit.outcomes.push_back(fail(ErrorKind::Denied, ErrorReason::ReadOnly, {},
                                         u"the file's encoding is only read"_s));
    }
    edit.isChanged = editor.isChanged();
    edit.bytes = edit.isChanged ? editor.bytes() : file.bytes;
    return edit;
}

} // namespace warden
