#include "ui/text/address_service.h"
#include "ui/text/guide_step.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddressGuide)
};

using Kind = ScreenPart::Kind;

const QString apple = u"account.apple.com"_s;
const QString fastmail = u"app.fastmail.com"_s;
const QString nextcloud = u"nextcloud.example.com"_s;

std::vector<GuideStep> appleSteps()
{
    return {step(Text::tr("Open account.apple.com and sign in. Under “%1”, select “%2”."),
                 {apple,
                  {u"Sign-In and Security"_s},
                  {target({Kind::Tile, u"App-Specific Passwords"_s})}}),
            step(Text::tr("Select “%1”, follow the steps there, and copy the new password into its "
                          "field below."),
                 {apple, {}, {target({Kind::Button, u"Generate an app-specific password"_s})}})};
}

std::vector<GuideStep> fastmailSteps()
{
    return {step(Text::tr("Open app.fastmail.com and sign in. Under “%1”, “%2”, look for “%3” and "
                          "press “%4”."),
                 {fastmail,
                  {u"Settings"_s, u"Privacy & Security"_s},
                  {{Kind::Heading, u"Connected apps & API tokens"_s},
                   target({Kind::Button, u"Manage app passwords and access"_s})}}),
            step(Text::tr("Press “%1”. Fastmail may ask for your own password here."),
                 {fastmail, {}, {target({Kind::Button, u"New app password"_s})}}),
            step(Text::tr("Choose a name. As access take “%1”, or less, as long as contacts are in "
                          "it. Press “%2”, and copy the new password into its field below."),
                 {fastmail,
                  {},
                  {{Kind::Choice, u"Mail, Contacts & Calendars"_s},
                   target({Kind::Button, u"Generate password"_s})}})};
}

// Its address is the person's own, so the pictures show an example.
std::vector<GuideStep> nextcloudSteps()
{
    GuideStep settings =
        step(Text::tr("Open your Nextcloud in the browser; the pictures call it "
                      "nextcloud.example.com. Click your picture at the top, and choose “%1”, or "
                      "“%2” as an administrator."),
             {nextcloud, {}, {target({Kind::Tile, u"Settings"_s})}});
    settings.text = settings.text.arg(u"Personal settings"_s);
    return {
        settings,
        step(Text::tr("Under “%1”, look for “%2”. As “%3” enter “%4”, and press “%5”."),
             {nextcloud,
              {u"Security"_s},
              {{Kind::Heading, u"Devices & sessions"_s},
               {Kind::Field, u"App name"_s, u"Contact Warden"_s},
               target({Kind::Button, u"Create new app password"_s})}}),
        step(Text::tr("Copy what stands under “%1” into the user name below, and “%2” into the "
                      "password. Nextcloud shows it this once."),
             {nextcloud, {}, {{Kind::Field, u"Login"_s}, target({Kind::Field, u"Password"_s})}})};
}

} // namespace

std::vector<GuideStep> guideTo(AddressService service)
{
    switch (service) {
    case AddressService::Own:
        break;
    case AddressService::ICloud:
        return appleSteps();
    case AddressService::Fastmail:
        return fastmailSteps();
    case AddressService::Nextcloud:
        return nextcloudSteps();
    }
    return {};
}

} // namespace warden
