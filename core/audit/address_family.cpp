#include "core/audit/address_family.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warden {

AddressFamily addressFamily(const QString &address)
{
    static const QRegularExpression four(u"^[0-9]{1,3}(\\.[0-9]{1,3}){3}\\z"_s);
    static const QRegularExpression six(u"^(?=.*:.*:)[0-9A-Fa-f:.]{2,45}\\z"_s);
    if (four.match(address).hasMatch())
        return AddressFamily::IpV4;
    return six.match(address).hasMatch() ? AddressFamily::IpV6 : AddressFamily::None;
}

} // namespace warden
