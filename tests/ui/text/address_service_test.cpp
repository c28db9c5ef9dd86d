#include "ui/text/address_service.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr AddressService all[] = {AddressService::Own, AddressService::ICloud,
                                  AddressService::Fastmail, AddressService::Nextcloud};

} // namespace

// Whose an address is, and what it stands for.
class AddressServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAddressSaysWhoseItIs_data()
    {
        QTest::addColumn<AddressService>("service");
        const auto row = [](AddressService service, std::initializer_list<const char *> addresses) {
            for (const char *address : addresses)
                QTest::newRow(address) << service;
        };
        row(AddressService::ICloud,
            {"https://contacts.icloud.com", "https://p12-contacts.icloud.com/123/", "icloud.com",
             "HTTPS://Contacts.iCloud.COM/", " ada@icloud.com ", "ada@ICLOUD.com", "ada@me.com",
             "ada@mac.com", "https://www.icloud.com/contacts"});
        row(AddressService::Fastmail,
            {"https://carddav.fastmail.com", "FASTMAIL.COM", "ada@fastmail.com", "ada@fastmail.fm",
             "https://carddav.fastmail.com/dav/addressbooks/user/ada@fastmail.com/"});
        row(AddressService::Nextcloud,
            {"https://cloud.example.com/remote.php/dav", "cloud.example.com/remote.php/dav/",
             "https://example.com/nextcloud/remote.php/dav/addressbooks/users/ada/contacts/",
             "https://cloud.example.com/remote.php",
             "https://CLOUD.example.com:8443/remote.php/dav",
             "https://icloud.com.evil.example/remote.php/dav"});
        // Names that only look so, or that aren't the host's.
        row(AddressService::Own, {"",
                                  " ",
                                  "dav.example.com",
                                  "ada@example.com",
                                  "https://icloud.com.evil.example",
                                  "fastmail.com.evil.example",
                                  "ada@fastmail.com.evil.example",
                                  "notfastmail.com",
                                  "https://evilicloud.com",
                                  "icloud.co",
                                  "icloud.com.",
                                  "https://icloud.com@evil.example",
                                  "https://contacts.icloud.com:secret@evil.example/",
                                  "contacts.icloud.com@evil.example",
                                  "https://evil.example/contacts.icloud.com",
                                  "https://evil.example/?at=icloud.com",
                                  "https://evil.example/#@fastmail.com",
                                  "some.me.com",
                                  "theme.com",
                                  "imac.com",
                                  "https://cloud.example.com/not-remote.php/dav",
                                  "cloud.example.com/remote.phpx",
                                  "https://cloud.example.com/?at=/remote.php/dav",
                                  "https://",
                                  "/remote.php/dav",
                                  "remote.php",
                                  "https://xn--cloud-fsa.com",
                                  "https://\u0456cloud.com"});
    }
    void theAddressSaysWhoseItIs()
    {
        QFETCH(AddressService, service);
        const QString address = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(int(addressService(address)), int(service));
        QCOMPARE(guideTo(addressService(address)).empty(), service == AddressService::Own);
    }

    void whatWasTypedBecomesTheAddressToAsk_data()
    {
        QTest::addColumn<AddressService>("service");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("full");
        const auto row = [](AddressService service, const char *typed, const char *full) {
            QTest::addRow("%d %s", int(service), typed)
                << service << QString::fromUtf8(typed) << QString::fromUtf8(full);
        };
        const char *apple = "https://contacts.icloud.com";
        for (const char *typed : {"", "ada@icloud.com", "icloud.com", "https://www.icloud.com/",
                                  "http://contacts.icloud.com", apple, "ada@own.example"})
            row(AddressService::ICloud, typed, apple);
        row(AddressService::ICloud, "https://p12-contacts.icloud.com/123/",
            "https://p12-contacts.icloud.com/123/");
        const char *fastmail = "https://carddav.fastmail.com";
        for (const char *typed : {"", "ada@fastmail.fm", "https://app.fastmail.com/mail", fastmail})
            row(AddressService::Fastmail, typed, fastmail);
        const char *cloud = "https://cloud.example.com/remote.php/dav";
        for (const char *typed :
             {"cloud.example.com", " https://cloud.example.com/ ", cloud,
              "https://cloud.example.com/apps/contacts/All%20contacts?a=b#c",
              "cloud.example.com/index.php/apps/files", "https://cloud.example.com/login",
              "https://cloud.example.com/settings/user/security", "https://cloud.example.com/f/123",
              "https://cloud.example.com/s/aB3dE5?path=%2F", "https://cloud.example.com/u/ada/",
              "https://cloud.example.com/index.php/s/aB3dE5/download",
              "https://cloud.example.com/call/ab3de5#message_7",
              "https://cloud.example.com/.well-known/carddav"})
            row(AddressService::Nextcloud, typed, cloud);
        row(AddressService::Nextcloud, "example.com/nextcloud/index.php/apps/files",
            "https://example.com/nextcloud/remote.php/dav");
        row(AddressService::Nextcloud, "https://example.com/nextcloud/f/123",
            "https://example.com/nextcloud/remote.php/dav");
        row(AddressService::Nextcloud, "https://example.com/u/ada/nextcloud", // no page of one
            "https://example.com/u/ada/nextcloud/remote.php/dav");
        row(AddressService::Nextcloud, "https://example.com/s",
            "https://example.com/s/remote.php/dav");
        row(AddressService::Nextcloud, "https://example.com:8443/nextcloud",
            "https://example.com:8443/nextcloud/remote.php/dav");
        for (const char *kept :
             {"", "ada@cloud.example.com", "https://cloud.example.com/remote.php/dav/",
              "http://cloud.example.com/remote.php/dav/addressbooks/users/ada/"})
            row(AddressService::Nextcloud, kept, kept);
        for (const char *kept : {"", "dav.example.com", "http://dav.example.com/apps/login/"})
            row(AddressService::Own, kept, kept);
    }
    void whatWasTypedBecomesTheAddressToAsk()
    {
        QFETCH(AddressService, service);
        QFETCH(QString, typed);
        QFETCH(QString, full);
        QCOMPARE(fullAddress(service, typed), full);
        QCOMPARE(fullAddress(service, full), full);
    }

    void onlyAnEmailAddressIsOne()
    {
        QCOMPARE(typedMail(u" ada@me.com "_s), u"ada@me.com"_s);
        for (const QString &other : {u""_s, u"me.com"_s, u"@me.com"_s, u"a@b@me.com"_s,
                                     u"https://ada@me.com"_s, u"ada@me.com/dav"_s})
            QCOMPARE(typedMail(other), QString());
    }

    // Whoever knows only the service's name has to be told what its user name is.
    void everyServiceSaysWhatToEnter()
    {
        for (const AddressService each : all) {
            const AddressHelp help = addressHelp(each, {});
            QVERIFY(!help.address.isEmpty());
            QVERIFY(!help.password.isEmpty());
            QCOMPARE(help.user.isEmpty(), each == AddressService::Own);
        }
        QVERIFY(addressHelp(AddressService::ICloud, {}).user.contains(u"Apple Account"_s));
        QVERIFY(addressHelp(AddressService::Fastmail, {}).user.contains(u"whole"_s));
        QVERIFY(addressHelp(AddressService::Nextcloud, {}).user.contains(u"user name"_s));
    }

    void onlyAWholeAddressIsCalledRight()
    {
        const QString plain = addressHelp(AddressService::Own, {}).address;
        for (const AddressService each : {AddressService::ICloud, AddressService::Fastmail}) {
            const QString whole = fullAddress(each, {});
            const QString right = addressHelp(each, whole).address;
            QVERIFY(right.contains(u"leave it as it is"_s));
            for (const QString &other : {u""_s, whole.section(u'/', -1), u' ' + whole,
                                         whole + u".evil.example"_s, u"https://www.icloud.com"_s})
                QCOMPARE(addressHelp(each, other).address, plain);
        }
    }
};

QTEST_GUILESS_MAIN(AddressServiceTest)
#include "address_service_test.moc"
