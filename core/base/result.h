#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace warden {

// A value or an Error. Failures are handed on in two plain lines:
//
//     Result<Card> card = parse(bytes);
//     if (!card)
//         return card.failure();
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;

    tl::unexpected<Error> failure() const { return tl::unexpected<Error>(this->error()); }
};

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorKind kind, QString detail)
{
    return fail(Error{kind, ErrorReason::None, {}, std::move(detail)});
}

inline tl::unexpected<Error> fail(ErrorKind kind, ErrorReason reason, QString subject = {},
                                  QString detail = {})
{
    return fail(Error{kind, reason, std::move(subject), std::move(detail)});
}

} // namespace warden
