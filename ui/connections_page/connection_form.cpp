#include "ui/connections_page/connection_form.h"

#include "ui/connections_page/carddav_form.h"
#include "ui/connections_page/cloud_form.h"
#include "ui/connections_page/file_form.h"
#include "ui/connections_page/hook_form.h"
#include "ui/connections_page/hubspot_form.h"

using namespace Qt::StringLiterals;

namespace warden {

ConnectionForm *makeConnectionForm(const QString &service, Background &background)
{
    if (service == "file"_L1)
        return new FileForm(background);
    if (service == "zapier"_L1)
        return new HookForm;
    if (service == "hubspot"_L1)
        return new HubSpotForm;
    if (service == "google"_L1 || service == "microsoft"_L1)
        return new CloudForm(service);
    return new CardDavForm;
}

} // namespace warden
