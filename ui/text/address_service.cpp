#include "ui/text/address_service.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddressService)
};

const QString nextcloudPath = u"/remote.php"_s;

QUrl urlOf(const QString &address)
{
    const QString mail = typedMail(address);
    const QString place = mail.isEmpty() ? address.trimmed() : mail.section(u'@', 1, 1);
    return QUrl(place.contains("://"_L1) ? place : u"https://"_s + place);
}

// A name that only ends or begins like it is somebody else's.
bool isOf(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

// What isn't an address of that server, as one of the service's own pages, becomes the server's.
QString addressAt(const QString &server, const QString &typed)
{
    const QUrl url(typed.trimmed());
    const bool isThere = url.scheme() == "https"_L1 && url.host().endsWith(server);
    return isThere ? typed.trimmed() : u"https://"_s + server;
}

bool isBelow(const QString &path, const QString &start)
{
    return (path + u'/').contains(start + u'/');
}

// An app, the settings, a file, a share, a profile or a call: what is copied from the browser. The
// last four may as well be folders that a Nextcloud lies in: one name has to follow, and no more.
QString withoutPage(QString path)
{
    static const QRegularExpression page(
        u"/((index\\.php|apps|settings|login|\\.well-known)(/.*)?|(f|s|u|call)/[^/]+/?)$"_s);
    return path.remove(page);
}

QString nextcloudAddress(const QString &typed)
{
    QUrl url = urlOf(typed);
    if (url.host().isEmpty() || !typedMail(typed).isEmpty() || isBelow(url.path(), nextcloudPath))
        return typed.trimmed();
    QString path = withoutPage(url.path());
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + nextcloudPath + u"/dav"_s);
    url.setQuery(QString());
    url.setFragment(QString());
    return url.toString();
}

} // namespace

QString typedMail(const QString &address)
{
    const QString text = address.trimmed();
    const bool isMail = text.count(u'@') == 1 && !text.contains(u'/');
    return isMail && !text.startsWith(u'@') ? text : QString();
}

AddressService addressService(const QString &address)
{
    const QUrl url = urlOf(address);
    const QString host = url.host();
    if (isOf(host, u"icloud.com"_s) || host == "me.com"_L1 || host == "mac.com"_L1)
        return AddressService::ICloud;
    if (isOf(host, u"fastmail.com"_s) || host == "fastmail.fm"_L1)
        return AddressService::Fastmail;
    const bool isNextcloud = !host.isEmpty() && isBelow(url.path(), nextcloudPath);
    return isNextcloud ? AddressService::Nextcloud : AddressService::Own;
}

QString fullAddress(AddressService service, const QString &typed)
{
    if (service == AddressService::ICloud)
        return addressAt(u"contacts.icloud.com"_s, typed);
    if (service == AddressService::Fastmail)
        return addressAt(u"carddav.fastmail.com"_s, typed);
    return service == AddressService::Nextcloud ? nextcloudAddress(typed) : typed.trimmed();
}

AddressHelp addressHelp(AddressService service, const QString &typed)
{
    const QString plain =
        Text::tr("The server's address, or only your e-mail domain: the rest is found.");
    const bool isWhole = fullAddress(service, typed) == typed;
    const QString known = isWhole ? Text::tr("This is the right one: leave it as it is.") : plain;
    switch (service) {
    case AddressService::Own:
        break;
    case AddressService::ICloud:
        return {known, Text::tr("The e-mail address of your Apple Account."),
                Text::tr("An app-specific password. Your Apple Account's own isn't accepted, and "
                         "there are none without two-factor authentication."),
                u"contacts.icloud.com"_s, u"ada@icloud.com"_s};
    case AddressService::Fastmail:
        return {known, Text::tr("Your whole Fastmail address, with what comes after the @."),
                Text::tr("An app password. Fastmail's own isn't accepted, and the Basic plan has "
                         "none."),
                u"carddav.fastmail.com"_s, u"ada@fastmail.com"_s};
    case AddressService::Nextcloud:
        return {Text::tr("The address at which you open Nextcloud in the browser: the rest is "
                         "filled in."),
                Text::tr("Your Nextcloud user name."),
                Text::tr("An app password. Nextcloud accepts no other where two-factor "
                         "authentication is on."),
                u"nextcloud.example.com"_s, u"ada.lovelace"_s};
    }
    return {plain,
            {},
            Text::tr("Best an app password that you make at the service for this app alone."),
            u"dav.example.com"_s,
            u"ada@example.com"_s};
}

} // namespace warden
