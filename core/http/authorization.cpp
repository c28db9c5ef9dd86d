#include "core/http/authorization.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace warden {

std::shared_ptr<const Secret> bearerAuthorization(const Secret &token)
{
    const QByteArrayView scheme("Bearer ");
    auto header = std::make_shared<Secret>(scheme.size() + token.size());
    std::memcpy(header->data(), scheme.data(), static_cast<size_t>(scheme.size()));
    if (!token.isEmpty())
        std::memcpy(header->data() + scheme.size(), token.data(),
                    static_cast<size_t>(token.size()));
    return header;
}

KeyAuthorization::KeyAuthorization(const Secret &key) : m_header(bearerAuthorization(key)) {}

Result<std::shared_ptr<const Secret>> KeyAuthorization::header(Progress &)
{
    return m_header;
}

Result<std::shared_ptr<const Secret>> KeyAuthorization::afterRefusal(const Secret &, Progress &)
{
    return fail(ErrorKind::Unauthorized, ErrorReason::KeyRefused);
}

} // namespace warden
