#pragma once

#include "core/database/database.h"

#include <QHash>

#include <vector>

namespace warden {

// The texts of the table terms by their ids. A text that stands there twice only by its first id.
class TermTexts
{
public:
    static Result<TermTexts> read(Database &database);

    // Whether that id stands for that text.
    bool is(qint64 id, QByteArrayView text) const
    {
        if (id >= 0 && id < static_cast<qint64>(m_first.size()))
            return !m_first[static_cast<size_t>(id)].isNull() &&
                   QByteArrayView(m_first[static_cast<size_t>(id)]) == text;
        const auto found = m_others.constFind(id);
        return found != m_others.constEnd() && QByteArrayView(*found) == text;
    }

private:
    // Ids are given from 1 on, so that nearly all have a place here.
    std::vector<QByteArray> m_first;
    QHash<qint64, QByteArray> m_others;
};

} // namespace warden
