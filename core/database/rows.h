#pragma once

#include "core/database/statement.h"

#include <optional>
#include <type_traits>
#include <vector>

// How the rows of a bound statement are read.
namespace warden {

// Calls `visit` with each row. It returns nothing, or a Result<void> whose failure ends the
// reading.
template <class Visit>
Result<void> forEachRow(Statement &rows, const Visit &visit)
{
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row)
            return row.failure();
        if (!*row)
            return {};
        if constexpr (std::is_void_v<std::invoke_result_t<const Visit &, const Statement &>>)
            visit(rows);
        else if (Result<void> visited = visit(rows); !visited)
            return visited;
    }
}

// What each row reads as. `read` returns a T or a Result<T>.
template <class T, class Read>
Result<std::vector<T>> readRows(Statement &rows, const Read &read)
{
    std::vector<T> all;
    const Result<void> done = forEachRow(rows, [&](const Statement &row) -> Result<void> {
        Result<T> value = read(row);
        if (!value)
            return value.failure();
        all.push_back(std::move(*value));
        return {};
    });
    if (!done)
        return done.failure();
    return all;
}

// Same, for the first row alone; nothing where there is none.
template <class T, class Read>
Result<std::optional<T>> readFirstRow(Statement &rows, const Read &read)
{
    const Result<bool> row = rows.step();
    if (!row)
        return row.failure();
    if (!*row)
        return std::optional<T>();
    Result<T> value = read(rows);
    if (!value)
        return value.failure();
    return std::optional<T>(std::move(*value));
}

} // namespace warden
