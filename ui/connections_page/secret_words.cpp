#include "ui/connections_page/secret_words.h"

#include "ui/connections_page/connection_card.h"

using namespace Qt::StringLiterals;

namespace warden {

SecretWords secretWords(const QString &service)
{
    if (service == "zapier"_L1)
        return {ConnectionCard::tr("Hook address"), ConnectionCard::tr("Hook address"),
                ConnectionCard::tr("From the Zap's trigger. Messages go there from now on."),
                ConnectionCard::tr("Enter the address")};
    if (service == "hubspot"_L1)
        return {ConnectionCard::tr("Service key"), ConnectionCard::tr("New service key"),
                ConnectionCard::tr("Of the same account. Nothing else changes."),
                ConnectionCard::tr("Change the key")};
    return {ConnectionCard::tr("Password"), ConnectionCard::tr("New password or app password"),
            ConnectionCard::tr("For the same account. Nothing else changes."),
            ConnectionCard::tr("Sign in again")};
}

} // namespace warden
