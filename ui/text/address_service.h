#pragma once

#include "ui/text/service_guide.h"

namespace warden {

// Whose address books are behind an address.
enum class AddressService { Own, ICloud, Fastmail, Nextcloud };

// Which one an address, an e-mail address or a domain names by itself.
AddressService addressService(const QString &address);

// What was typed, as the address to ask: the well-known one of the service, or the rest of it.
QString fullAddress(AddressService service, const QString &typed);

// The e-mail address that was typed in place of a server's; empty where there is none.
QString typedMail(const QString &address);

// How to get an app password there; nothing for a server of one's own.
std::vector<GuideStep> guideTo(AddressService service);

// What to enter, as sentences below the fields, and examples in them. Only the whole address is
// called the right one.
struct AddressHelp
{
    QString address = {};
    QString user = {};
    QString password = {};
    QString addressExample = {};
    QString userExample = {};
};
AddressHelp addressHelp(AddressService service, const QString &typed);

} // namespace warden
