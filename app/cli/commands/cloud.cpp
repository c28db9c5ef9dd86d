#include "app/cli/browser.h"
#include "app/cli/commands/add_connection.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/connection_text.h"
#include "app/cli/json.h"
#include "app/cli/pasted_lines.h"
#include "core/secrets/environment_secret.h"
#include "core/session/cloud_sign_in.h"
#include "core/session/connection_settings.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

int wrongUsage(CliContext &context, const QString &sentence)
{
    return context.output.error({ErrorKind::Usage, ErrorReason::None, sentence});
}

Result<Secret> secretOf(const QString &variable)
{
    return variable.isEmpty() ? Result<Secret>(Secret()) : secretFromEnvironment(variable);
}

// Shows the address, or opens it; then waits for the person.
Result<CloudSignIn::Found> signIn(CliContext &context, Session &session, CloudSignIn &signIn)
{
    const bool hasBrowser = !context.input.has(u"no-browser"_s);
    QStringList secrets{context.global.passphraseVariable,
                        context.input.value(u"client-secret-env"_s)};
    const Result<std::vector<ConnectionView>> views = session.connections();
    if (!views)
        return views.failure();
    for (const ConnectionView &view : *views)
        secrets << view.connection.settings.value(settings::secretVariable).toString();
    secrets.removeAll(QString());
    const auto show = [&](const QUrl &address) -> Result<void> {
        const QString text = QString::fromLatin1(address.toEncoded());
        if (hasBrowser && openInBrowser(address, secrets)) {
            context.output.warning(u"The browser opens. If it doesn't, open this address:\n"_s +
                                   text);
            return {};
        }
        if (context.output.isJson())
            context.output.warning(text);
        else
            context.output.line(text);
        context.output.warning(u"Open this address in a browser. If the browser can't reach the "
                               u"page that it is sent to, paste that page's address here."_s);
        return {};
    };
    const PastedLines lines([&](const QString &line) {
        if (!line.isEmpty() && !signIn.paste(line))
            context.output.warning(u"That isn't the address of this sign-in."_s);
    });
    Progress progress = context.output.progress();
    Result<CloudSignIn::Found> found = signIn.run(show, progress);
    context.output.endProgress();
    return found;
}

// Who it was is said before anything is kept.
Result<ConnectionView> signInAndKeep(CliContext &context, Session &session, CloudSignIn &started)
{
    const Result<CloudSignIn::Found> found = signIn(context, session, started);
    if (!found)
        return found.failure();
    context.output.warning(u"Signed in as "_s + found->account + u'.');
    return session.keepSignIn(started);
}

int addWithBrowser(CliContext &context, const ConnectionDraft &draft)
{
    Result<Secret> clientSecret = secretOf(draft.secretVariable);
    if (!clientSecret)
        return context.output.error(clientSecret.error());
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<std::unique_ptr<CloudSignIn>> started =
        (*session)->startSignIn(draft, std::move(*clientSecret));
    // The sentence for it speaks of a server's address.
    if (!started && started.error().reason == ErrorReason::AddressUnusable)
        return wrongUsage(context,
                          !draft.tenant.isEmpty() && started.error().subject == draft.tenant
                              ? u"--tenant takes the organisation's id or its domain."_s
                              : u"--endpoint takes an address on this computer, such as "
                                u"http://127.0.0.1:8080/."_s);
    if (!started)
        return context.output.error(started.error());
    const Result<ConnectionView> kept = signInAndKeep(context, **session, **started);
    if (!kept)
        return context.output.error(kept.error());
    context.output.result(addedJson(*kept), u"Connected.\n"_s + connectionText(*kept));
    return exit_code::done;
}

ConnectionDraft cloudDraft(const CliContext &context, const QString &service)
{
    ConnectionDraft draft;
    draft.service = service;
    draft.name = context.input.value(u"name"_s);
    draft.endpoint = context.input.value(u"endpoint"_s);
    draft.clientId = context.input.value(u"client-id"_s);
    draft.secretVariable = context.input.value(u"client-secret-env"_s);
    draft.rememberSecret = context.input.has(u"remember"_s);
    draft.wantsWriting = context.input.has(u"write"_s);
    return draft;
}

int addGoogle(CliContext &context)
{
    ConnectionDraft draft = cloudDraft(context, u"google"_s);
    draft.isInTesting = context.input.has(u"testing"_s);
    return addWithBrowser(context, draft);
}

int addMicrosoft(CliContext &context)
{
    ConnectionDraft draft = cloudDraft(context, u"microsoft"_s);
    draft.tenant = context.input.value(u"tenant"_s);
    return addWithBrowser(context, draft);
}

int addHubSpot(CliContext &context)
{
    ConnectionDraft draft = cloudDraft(context, u"hubspot"_s);
    const QString key = context.input.value(u"token-env"_s);
    if (key.isEmpty() == draft.clientId.isEmpty())
        return wrongUsage(context, u"connection add hubspot needs either --token-env or "
                                   u"--client-id with --client-secret-env."_s);
    if (!draft.clientId.isEmpty())
        return addWithBrowser(context, draft);
    if (!draft.secretVariable.isEmpty() || draft.wantsWriting || context.input.has(u"no-browser"_s))
        return wrongUsage(context, u"--client-secret-env, --write and --no-browser go with "
                                   u"--client-id, and not with --token-env."_s);
    draft.secretVariable = key;
    return addConnection(context, draft);
}

Session::CheckAccess checkAccess(const CliContext &context)
{
    if (context.input.has(u"apps"_s))
        return Session::CheckAccess::AccountsAndApps;
    return context.input.has(u"accounts"_s) ? Session::CheckAccess::Accounts
                                            : Session::CheckAccess::AsBefore;
}

int signInAgain(CliContext &context)
{
    NewClient client;
    client.id = context.input.value(u"client-id"_s);
    const QString variable = context.input.value(u"client-secret-env"_s);
    if (client.id.isEmpty() && !variable.isEmpty())
        return wrongUsage(context, u"--client-secret-env goes with --client-id."_s);
    const QString testing = context.input.value(u"testing"_s);
    if (context.input.has(u"testing"_s) && testing != u"on"_s && testing != u"off"_s)
        return wrongUsage(context, u"--testing takes on or off."_s);
    Result<Secret> secret = secretOf(variable);
    if (!secret)
        return context.output.error(secret.error());
    client.secret = std::move(*secret);
    const Result<std::unique_ptr<Session>> session = context.unlock();
    if (!session)
        return context.output.error(session.error());
    const Result<std::unique_ptr<CloudSignIn>> started = (*session)->startSignInAgain(
        ConnectionId(context.input.argument(0)), std::move(client),
        context.input.has(u"logs"_s) ? Session::LogAccess::Ask : Session::LogAccess::AsBefore,
        checkAccess(context));
    if (!started && started.error().kind == ErrorKind::Usage &&
        started.error().reason == ErrorReason::None)
        return wrongUsage(context, u"One doesn't sign in to this connection with the browser: give "
                                   u"its new password, key or address in the window, on the page "
                                   u"Connections, or connect it anew."_s);
    if (!started)
        return context.output.error(started.error());
    if (!testing.isEmpty() && !(*started)->canBeInTesting())
        return wrongUsage(context, u"--testing is for Google's consent screen."_s);
    if (!testing.isEmpty())
        (*started)->setInTesting(testing == u"on"_s);
    const Result<ConnectionView> kept = signInAndKeep(context, **session, **started);
    if (!kept)
        return context.output.error(kept.error());
    context.output.result({{u"connections"_s, QJsonArray{toJson(*kept)}}},
                          u"Signed in.\n"_s + connectionText(*kept));
    return exit_code::done;
}

} // namespace

std::vector<Command> cloudCommands()
{
    const OptionSpec name{u"name"_s, u"N"_s, u"what to call the connection"_s};
    const OptionSpec client{u"client-id"_s, u"ID"_s,
                            u"the client that you registered at the service"_s};
    const OptionSpec clientSecret{u"client-secret-env"_s, u"VAR"_s,
                                  u"environment variable with its secret"_s};
    const OptionSpec remember{
        u"remember"_s, {}, u"keep the variable's value; the variable isn't needed again"_s};
    const OptionSpec write{u"write"_s, {}, u"ask for writing now, and not when a route needs it"_s};
    const OptionSpec noBrowser{u"no-browser"_s, {}, u"print the address instead of opening it"_s};
    const OptionSpec endpoint{u"endpoint"_s, u"URL"_s, u"a stand-in on this computer"_s};
    return {
        {{u"connection add google"_s,
          u"Connects Google Contacts; you sign in with the browser."_s,
          {client,
           clientSecret,
           remember,
           write,
           {u"testing"_s, {}, u"the client's consent screen is in testing"_s},
           noBrowser,
           endpoint,
           name},
          {}},
         addGoogle},
        {{u"connection add microsoft"_s,
          u"Connects contacts of Microsoft 365; you sign in with the browser."_s,
          {client,
           clientSecret,
           remember,
           write,
           {u"tenant"_s, u"ID"_s, u"the organisation's id or domain"_s},
           noBrowser,
           endpoint,
           name},
          {}},
         addMicrosoft},
        {{u"connection add hubspot"_s,
          u"Connects HubSpot by a service key, or by an app of your own."_s,
          {{u"token-env"_s, u"VAR"_s, u"environment variable with the service key"_s},
           client,
           clientSecret,
           remember,
           write,
           noBrowser,
           endpoint,
           name},
          {}},
         addHubSpot},
        {{u"connection sign-in"_s,
          u"Signs in with the browser once more, with what the routes need now."_s,
          {{u"client-id"_s, u"ID"_s, u"another client, in place of the one that was used"_s},
           {u"client-secret-env"_s, u"VAR"_s,
            u"environment variable with its secret, which is kept"_s},
           {u"testing"_s, u"on|off"_s, u"whether the client's consent screen is in testing"_s},
           {u"logs"_s, {}, u"ask for the service's sign-in and admin logs too: audit fetch"_s},
           {u"accounts"_s, {}, u"ask who has a second factor too: security check"_s},
           {u"apps"_s, {}, u"as --accounts, and which other apps have access"_s},
           noBrowser},
          {u"ID"_s}},
         signInAgain},
    };
}

} // namespace warden
