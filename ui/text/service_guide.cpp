#include "ui/text/service_guide.h"

#include "ui/text/guide_step.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServiceGuide)
};

using Kind = ScreenPart::Kind;

const QString google = u"console.cloud.google.com"_s;
const QString microsoft = u"entra.microsoft.com"_s;
const QString hubspot = u"app.hubspot.com"_s;
const QString zapier = u"zapier.com"_s;

std::vector<ScreenPart> withTicks(std::vector<ScreenPart> parts, const QStringList &ticks)
{
    for (const QString &tick : ticks)
        parts.push_back({Kind::Tick, tick});
    return parts;
}

std::vector<GuideStep> googleSteps()
{
    const QString platform = u"Google Auth Platform"_s;
    return {step(Text::tr("Open console.cloud.google.com. Choose a project at the top, or make one "
                          "with “%1”."),
                 {google, {}, {target({Kind::Button, u"New project"_s})}}),
            step(Text::tr("Under “%1”, “%2”, look for “%3” and press “%4”."),
                 {google,
                  {u"APIs & Services"_s, u"Library"_s},
                  {{Kind::Heading, u"People API"_s}, target({Kind::Button, u"Enable"_s})}}),
            step(Text::tr("Under “%1”, press “%2”. Choose “%3” for Google Workspace, else “%4”."),
                 {google,
                  {platform},
                  {target({Kind::Button, u"Get started"_s}),
                   {Kind::Choice, u"Internal"_s},
                   {Kind::Choice, u"External"_s}}}),
            step(Text::tr("Only for “External”: under “%1”, “%2”, find “%3”, and add yourself with "
                          "“%4”."),
                 {google,
                  {platform, u"Audience"_s},
                  {{Kind::Heading, u"Test users"_s}, target({Kind::Button, u"Add users"_s})}}),
            step(Text::tr("Under “%1”, “%2”, press “%3”. As “%4” choose “%5”."),
                 {google,
                  {platform, u"Clients"_s},
                  {target({Kind::Button, u"Create client"_s}),
                   {Kind::Field, u"Application type"_s, u"Desktop app"_s}}}),
            step(Text::tr("Copy its “%1” and “%2” into the fields below."),
                 {google,
                  {},
                  {target({Kind::Field, u"Client ID"_s}), {Kind::Field, u"Client secret"_s}}})};
}

std::vector<GuideStep> microsoftSteps(const SignInTerms &terms)
{
    return {
        step(
            Text::tr("Open entra.microsoft.com. Under “%1”, press “%2”."),
            {microsoft, {u"App registrations"_s}, {target({Kind::Button, u"New registration"_s})}}),
        step(Text::tr("Give it a “%1”. Under “%2” choose “%3”, and press “%4”."),
             {microsoft,
              {},
              {{Kind::Field, u"Name"_s},
               {Kind::Field, u"Supported account types"_s,
                u"Accounts in any organizational directory"_s},
               target({Kind::Button, u"Register"_s})}}),
        step(Text::tr("Under “%1”, add the platform “%2” with the redirect address below."),
             {microsoft,
              {u"Authentication"_s},
              {target({Kind::Tile, u"Mobile and desktop applications"_s})}}),
        step(Text::tr("Under “%1”, press “%2”. Choose “%3”, then “%4”, and tick these: %5."),
             {microsoft,
              {u"API permissions"_s},
              withTicks({target({Kind::Button, u"Add a permission"_s}),
                         {Kind::Tile, u"Microsoft Graph"_s},
                         {Kind::Tile, u"Delegated permissions"_s}},
                        terms.scopes)}),
        step(Text::tr("Under “%1”, copy the “%2” into the field below. There is no secret."),
             {microsoft, {u"Overview"_s}, {target({Kind::Field, u"Application (client) ID"_s})}})};
}

std::vector<GuideStep> hubspotKeySteps(const SignInTerms &terms)
{
    std::vector<ScreenPart> scopes =
        withTicks({target({Kind::Button, u"Add new scope"_s})}, terms.scopes);
    scopes.push_back({Kind::Button, u"Update"_s});
    return {
        step(Text::tr("Open app.hubspot.com. Go to “%1”, “%2”, “%3”, and press “%4”."),
             {hubspot,
              {u"Development"_s, u"Keys"_s, u"Service keys"_s},
              {target({Kind::CornerButton, u"Create service key"_s})}}),
        step(Text::tr("Give the key a name. Press “%1”, tick exactly these: %2. Then press “%3”."),
             {hubspot, {}, std::move(scopes)}),
        step(Text::tr("Press “%1”, and copy the key into the field below."),
             {hubspot, {}, {target({Kind::CornerButton, u"Create"_s})}})};
}

// Made with a program and in a file: nothing to click.
std::vector<GuideStep> hubspotAppSteps(const SignInTerms &terms)
{
    return {{Text::tr("Make an app in HubSpot's developer tools (“hs project create”).")},
            {Text::tr("Enter the redirect address below under “redirectUrls”.")},
            {Text::tr("Let it require these scopes: %1.").arg(listed(terms.scopes))},
            {Text::tr("Copy its client ID and client secret into the fields below.")}};
}

std::vector<GuideStep> zapierSteps()
{
    return {
        step(Text::tr("Open zapier.com and make a Zap. Click “%1”, and choose “%2”."),
             {zapier,
              {},
              {target({Kind::Tile, u"Trigger"_s}), {Kind::Tile, u"Webhooks by Zapier"_s}}}),
        step(Text::tr("As “%1” choose “%2”, and press “%3”."),
             {zapier,
              {},
              {target({Kind::Field, u"Event"_s, u"Catch Hook"_s}), {Kind::Button, u"Continue"_s}}}),
        step(
            Text::tr("Copy the address that Zapier shows into the field below. It begins with %1"),
            {zapier, {}, {target({Kind::Field, {}, u"https://hooks.zapier.com/hooks/catch/"_s})}})};
}

QString quoted(const QStringList &words)
{
    QStringList quotes;
    for (const QString &each : words)
        quotes << Text::tr("“%1”").arg(each);
    return listed(quotes);
}

QStringList wordsOf(const ScreenPart &part)
{
    QStringList words{part.words, part.value};
    words.removeAll(QString());
    return words;
}

} // namespace

std::vector<GuideStep> guideTo(const ConnectionDraft &draft, const SignInTerms &terms)
{
    if (draft.service == "google"_L1)
        return googleSteps();
    if (draft.service == "microsoft"_L1)
        return microsoftSteps(terms);
    if (draft.service == "hubspot"_L1)
        return signsInWithBrowser(draft) ? hubspotAppSteps(terms) : hubspotKeySteps(terms);
    return draft.service == "zapier"_L1 ? zapierSteps() : std::vector<GuideStep>{};
}

QStringList wordsOn(const ServiceScreen &screen)
{
    QStringList words = screen.menu;
    for (const ScreenPart &part : screen.parts)
        words << wordsOf(part);
    return words;
}

QString screenSentence(const ServiceScreen &screen, int number)
{
    QStringList sentences{Text::tr("A drawing of the page at %1.").arg(screen.host)};
    if (!screen.menu.isEmpty())
        sentences << Text::tr("In its menu, this is open: %1.").arg(quoted(screen.menu));
    QStringList words;
    QString aim;
    for (const ScreenPart &part : screen.parts) {
        words << wordsOf(part);
        if (part.isTarget)
            aim = wordsOf(part).join(u' ');
    }
    sentences << Text::tr("On the page: %1.").arg(quoted(words));
    sentences << Text::tr("Number %1 is at “%2”.").arg(QLocale().toString(number), aim);
    return sentences.join(u' ');
}

} // namespace warden
