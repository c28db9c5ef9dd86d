#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/database/database_handle.h"
#include "core/database/row_values.h"

#include <QDateTime>
#include <QVarLengthArray>

#include <optional>

namespace warden {

// A prepared statement on loan from its Database's cache: it goes back, reset, when destroyed.
// Parameters count from 1 and columns from 0, as in SQLite. A failed bind shows at the next step.
class Statement
{
public:
    Statement(std::shared_ptr<DatabaseHandle> connection, DatabaseHandle::Loan loan);
    Statement(Statement &&other) noexcept = default;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    void bindAt(int index, std::nullptr_t);
    void bindAt(int index, qint64 value);
    void bindAt(int index, double value);
    void bindAt(int index, const QString &text);     // a null QString is '' and not NULL
    void bindAt(int index, const QByteArray &bytes); // a blob; a null QByteArray is x''
    void bindAt(int index, QByteArrayView bytes);    // a blob
    void bindAt(int index, const QDateTime &time);   // milliseconds since 1970; invalid: NULL
    void bindAt(int index, int value) { bindAt(index, qint64{value}); }
    void bindAt(int index, bool value) { bindAt(index, qint64{value ? 1 : 0}); }
    void bindAt(int index, const char *) = delete; // would be taken for a bool
    template <class Tag>
    void bindAt(int index, const Id<Tag> &id) // an empty id is NULL
    {
        if (id.isEmpty())
            bindAt(index, nullptr);
        else
            bindAt(index, id.value());
    }
    template <class T>
    void bindAt(int index, const std::optional<T> &value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, nullptr);
    }

    // Resets, then binds from parameter 1 on.
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    Result<bool> step();                           // true: a row is there; false: done
    Result<void> run();                            // steps to the end and resets
    void reset();                                  // ready to bind and step again
    Result<void> visit(const RowVisitor &visitor); // see Database::visit()
    // With a pointer as ?1, of which SQLite knows the type by its name; no other copies of it.
    Result<void> runWithPointer(void *pointer, const char *type);

    bool isNull(int column) const;
    qint64 integer(int column) const;
    int integer32(int column) const { return static_cast<int>(integer(column)); }
    double real(int column) const;
    QString text(int column) const;        // NULL: null QString
    QByteArray bytes(int column) const;    // NULL: null QByteArray
    QByteArray utf8(int column) const;     // a text column's bytes
    QByteArrayView view(int column) const; // the same as bytes(), until the next step
    QDateTime time(int column) const;      // from milliseconds, UTC; NULL: invalid
    template <class IdType>
    IdType id(int column) const
    {
        return IdType(text(column));
    }

private:
    void note(int code);
    void giveBack();

    sqlite3_stmt *handle() const { return m_loan.statement.get(); }

    std::shared_ptr<DatabaseHandle> m_connection;
    DatabaseHandle::Loan m_loan;
    QVarLengthArray<QByteArray, 12> m_texts; // bound ones: SQLite has no copies of its own
    int m_bindFailure = 0;
};

} // namespace warden
