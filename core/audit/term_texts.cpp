#include "core/audit/term_texts.h"

#include "core/database/rows.h"

#include <QSet>

namespace warden {

namespace {
constexpr qint64 mostInPlace = 100'000;
}

Result<TermTexts> TermTexts::read(Database &database)
{
    Result<Statement> select = database.prepare("SELECT id, text FROM terms ORDER BY id");
    if (!select)
        return select.failure();
    TermTexts terms;
    QSet<QByteArray> texts;
    const Result<void> read = forEachRow(*select, [&](const Statement &row) {
        const qint64 id = row.integer(0);
        QByteArray text = row.utf8(1);
        if (text.isNull()) // as is() has them
            text = QByteArray("");
        if (texts.contains(text))
            return;
        texts.insert(text);
        if (id < 0 || id >= mostInPlace) {
            terms.m_others.insert(id, std::move(text));
            return;
        }
        if (static_cast<size_t>(id) >= terms.m_first.size())
            terms.m_first.resize(static_cast<size_t>(id) + 1);
        terms.m_first[static_cast<size_t>(id)] = std::move(text);
    });
    if (!read)
        return read.failure();
    return terms;
}

} // namespace warden
