#pragma once

#include <QByteArrayView>

#include <functional>

struct sqlite3;
struct sqlite3_value;

namespace warden {

// What `each` was given for a row: see Database::visit().
class RowValues
{
public:
    explicit RowValues(sqlite3_value **values) : m_values(values) {}

    qint64 integer(int column) const;
    bool isNull(int column) const;
    QByteArrayView text(int column) const; // UTF-8, until the visitor is done

private:
    sqlite3_value **m_values;
};

using RowVisitor = std::function<void(const RowValues &)>;

// Gives a connection the aggregate each(); internal to core/database. The name of the type that
// its first argument, a pointer to a RowVisitor, is bound with.
void offerEach(sqlite3 *handle);
inline constexpr const char *visitorType = "warden-row-visitor";

} // namespace warden
