#include "tests/core/session/cloud_world.h"

#include "core/http/http_client.h"

#include <QJsonArray>
#include <QJsonObject>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace warden {

CloudWorld::CloudWorld()
{
    if (!clouds.start())
        throw std::runtime_error("the clouds don't listen");
    clouds.setApproving(true);
}

QUrl CloudWorld::endpoint(const QString &service) const
{
    if (service == "google"_L1)
        return clouds.google().url();
    return service == "microsoft"_L1 ? clouds.microsoft().url() : clouds.hubspot().url();
}

ConnectionDraft CloudWorld::draft(const QString &service) const
{
    ConnectionDraft draft;
    draft.service = service;
    draft.endpoint = endpoint(service).toString();
    draft.clientId = u"sandbox-client"_s;
    return draft;
}

Secret CloudWorld::clientSecret(const QString &service) const
{
    return service == "hubspot"_L1 ? Secret(clouds.hubspotSignIn().options().clientSecret)
                                   : Secret();
}

CloudSignIn::OpenBrowser CloudWorld::browser()
{
    return [this](const QUrl &address) -> Result<void> {
        wait();
        m_browser = std::thread([address] {
            HttpClient http;
            Progress progress;
            (void)http.send({.url = address}, progress);
        });
        return {};
    };
}

void CloudWorld::wait()
{
    if (m_browser.joinable())
        m_browser.join();
}

Result<ConnectionView> CloudWorld::connect(Session &session, const ConnectionDraft &draft)
{
    const Result<std::unique_ptr<CloudSignIn>> signIn =
        session.startSignIn(draft, clientSecret(draft.service));
    if (!signIn)
        return signIn.failure();
    const Result<CloudSignIn::Found> found = (*signIn)->run(browser(), progress());
    wait();
    if (!found)
        return found.failure();
    return session.keepSignIn(**signIn);
}

Result<ConnectionView> CloudWorld::signInAgain(Session &session, const ConnectionId &id)
{
    const Result<std::unique_ptr<CloudSignIn>> signIn = session.startSignInAgain(id);
    if (!signIn)
        return signIn.failure();
    const Result<CloudSignIn::Found> found = (*signIn)->run(browser(), progress());
    wait();
    if (!found)
        return found.failure();
    return session.keepSignIn(**signIn);
}

OAuthSandbox &CloudWorld::signInAt(const QString &service)
{
    if (service == "google"_L1)
        return clouds.googleSignIn();
    return service == "microsoft"_L1 ? clouds.microsoftSignIn() : clouds.hubspotSignIn();
}

int CloudWorld::contactsAt(const QString &service)
{
    if (service == "google"_L1)
        return int(clouds.google().people().size());
    if (service == "microsoft"_L1)
        return int(clouds.microsoft().ids(clouds.microsoft().defaultFolder()).size());
    return int(clouds.hubspot().ids().size());
}

QList<SandboxRequest> CloudWorld::requestsAt(const QString &service)
{
    if (service == "google"_L1)
        return clouds.google().requests();
    return service == "microsoft"_L1 ? clouds.microsoft().requests() : clouds.hubspot().requests();
}

void CloudWorld::addSomebody(const QString &service, int number)
{
    const QString given = u"Given%1"_s.arg(number);
    const QString mail = u"cloud%1@example.com"_s.arg(number);
    if (service == "google"_L1) {
        const QJsonObject name{{u"givenName"_s, given}, {u"familyName"_s, u"Cloud"_s}};
        const QJsonObject email{{u"value"_s, mail}, {u"type"_s, u"work"_s}};
        clouds.google().add(
            {{u"names"_s, QJsonArray{name}}, {u"emailAddresses"_s, QJsonArray{email}}});
    } else if (service == "microsoft"_L1) {
        const QJsonObject email{{u"address"_s, mail}, {u"name"_s, mail}};
        clouds.microsoft().addContact(clouds.microsoft().defaultFolder(),
                                      {{u"givenName"_s, given},
                                       {u"surname"_s, u"Cloud"_s},
                                       {u"emailAddresses"_s, QJsonArray{email}}});
    } else {
        clouds.hubspot().put(
            {{u"firstname"_s, given}, {u"lastname"_s, u"Cloud"_s}, {u"email"_s, mail}});
    }
}

void CloudWorld::generate(const QString &service, int count)
{
    if (service == "google"_L1)
        clouds.google().addMany(count);
    else if (service == "microsoft"_L1)
        clouds.microsoft().generate(clouds.microsoft().defaultFolder(), count);
    else
        clouds.hubspot().generate(count);
}

FaultList &CloudWorld::faultsAt(const QString &service)
{
    if (service == "google"_L1)
        return clouds.google().faults();
    return service == "microsoft"_L1 ? clouds.microsoft().faults() : clouds.hubspot().faults();
}

} // namespace warden
