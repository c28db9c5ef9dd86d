#include "app/sandbox/demo_people.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct DemoPerson
{
    const char16_t *given;
    const char16_t *family;
    const char16_t *mail;
    const char16_t *phone;
    const char16_t *organization;
    const char16_t *title;
    const char16_t *groups; // comma-separated
    const char16_t *street; // "street;city;region;code;country", as ADR ends
    const char16_t *extra;  // further lines, separated by |
};

constexpr std::array people = {
    DemoPerson{u"Anna", u"Schröder", u"anna.schroeder@example.com", u"+49 30 23125 014",
               u"Schröder & Söhne GmbH", u"Geschäftsführerin", u"Customers,Berlin",
               u"Invalidenstraße 7;Berlin;;10115;Germany", u"BDAY:1978-03-14"},
    DemoPerson{u"Jürgen", u"Weiß", u"juergen.weiss@example.org", u"+49 89 99998 021",
               u"Weiß Holzbau", u"Meister", u"Customers", u"Am Anger 3;München;BY;80331;Germany",
               u"NOTE:Liefert nur dienstags\\, Tor 2"},
    DemoPerson{u"Camille", u"Lefèvre", u"camille.lefevre@example.com", u"+33 1 99 00 12 34",
               u"Atelier Lefèvre", u"Gérante", u"Customers,France",
               u"12 rue des Écoles;Paris;;75005;France", u"URL:https://atelier.example.com"},
    DemoPerson{u"Noël", u"Béranger", u"noel.beranger@example.org", u"+33 4 65 71 22 10",
               u"Béranger Frères", u"Acheteur", u"Customers,France", u"", u""},
    DemoPerson{u"陽子", u"田中", u"yoko.tanaka@example.com", u"+81 3 5550 0142", u"田中商店",
               u"店長", u"Customers,Japan", u"丸の内1-2-3;千代田区;東京都;100-0005;Japan",
               u"X-PHONETIC-FIRST-NAME:Yōko|X-PHONETIC-LAST-NAME:Tanaka"},
    DemoPerson{u"健太", u"佐藤", u"kenta.sato@example.org", u"+81 6 5550 0177", u"佐藤製作所", u"",
               u"Customers,Japan", u"", u""},
    DemoPerson{u"ليلى", u"حداد", u"layla.haddad@example.com", u"+971 4 555 0133", u"حداد للتجارة",
               u"مديرة", u"Customers", u"شارع الشيخ زايد 5;دبي;;;UAE", u""},
    DemoPerson{u"عمر", u"الخطيب", u"omar.alkhatib@example.org", u"+20 2 5550 0119", u"", u"",
               u"Customers", u"", u"NICKNAME:Abu Yusuf"},
    DemoPerson{u"Grace", u"O'Connor", u"grace.oconnor@example.com", u"+1 202-555-0143",
               u"Harbor Lane Bakery", u"Owner", u"Customers,VIP",
               u"48 Harbor Lane;Portland;ME;04101;USA", u"BDAY:--0612"},
    DemoPerson{u"Marcus", u"Johnson Jr.", u"marcus.johnson@example.org", u"+1 312-555-0178",
               u"Lakeside Cycles", u"Buyer", u"Customers", u"",
               u"TEL;TYPE=WORK,FAX:+1 312-555-0179"},
    DemoPerson{u"Priya", u"Raman", u"priya.raman@example.com", u"+44 20 7946 0182",
               u"Raman Interiors", u"Director", u"Customers,VIP",
               u"9 Foundry Mews;London;;N1 7AA;United Kingdom",
               u"item1.URL:https://raman.example.com|item1.X-ABLabel:Portfolio"},
    DemoPerson{u"Owain", u"Llŷr", u"owain.llyr@example.org", u"+44 29 2018 0155", u"", u"",
               u"Customers", u"", u""},
    DemoPerson{u"Søren", u"Østergård", u"soren.ostergard@example.com", u"+45 32 55 50 12",
               u"Østergård Møbler", u"Indkøber", u"Customers", u"", u""},
    DemoPerson{u"Ágnes", u"Kovács", u"agnes.kovacs@example.org", u"+36 1 555 0126", u"Kovács Kft.",
               u"", u"Customers", u"", u""},
    DemoPerson{u"Łukasz", u"Wójcik", u"lukasz.wojcik@example.com", u"+48 22 555 01 31",
               u"Wójcik Druk", u"Kierownik", u"Customers", u"", u""},
    DemoPerson{u"María José", u"Núñez Ibáñez", u"mariajose.nunez@example.org", u"+34 91 555 01 44",
               u"Núñez Cerámica", u"Socia", u"Customers,VIP", u"Calle Mayor 21;Toledo;;45001;Spain",
               u""},
    DemoPerson{u"Giulia", u"D'Amico", u"giulia.damico@example.com", u"+39 06 5550 0152", u"", u"",
               u"Customers", u"", u""},
    DemoPerson{u"Thảo", u"Nguyễn", u"thao.nguyen@example.org", u"+84 28 5550 0163", u"Nguyễn Silk",
               u"", u"Customers", u"", u""},
    // Customers and suppliers
    DemoPerson{u"Hanna", u"Virtanen", u"hanna.virtanen@example.com", u"+358 9 5550 171",
               u"Virtanen Oy", u"Toimitusjohtaja", u"Customers,Suppliers", u"", u""},
    DemoPerson{u"Pieter", u"van der Berg", u"pieter.vanderberg@example.org", u"+31 20 555 0184",
               u"Van der Berg Verpakking", u"Verkoop", u"Customers,Suppliers",
               u"Keizersgracht 100;Amsterdam;;1015 AA;Netherlands", u""},
    DemoPerson{u"Ioana", u"Popescu", u"ioana.popescu@example.com", u"+40 21 555 0195", u"", u"",
               u"Customers,Suppliers", u"", u""},
    DemoPerson{u"Γιώργος", u"Παπαδόπουλος", u"giorgos.papadopoulos@example.org",
               u"+30 21 0555 0106", u"Παπαδόπουλος ΑΕ", u"", u"Customers,Suppliers", u"", u""},
    // Suppliers
    DemoPerson{u"Chloe", u"Whitfield", u"chloe.whitfield@example.com", u"+61 2 5550 1234",
               u"Whitfield Paper", u"Account manager", u"Suppliers",
               u"7 Wattle Street;Sydney;NSW;2000;Australia", u""},
    DemoPerson{u"Kwame", u"Mensah", u"kwame.mensah@example.org", u"+233 30 255 5017",
               u"Mensah Cocoa", u"", u"Suppliers", u"", u""},
    DemoPerson{u"Ana Luísa", u"Gonçalves", u"analuisa.goncalves@example.com", u"+55 11 5555 0128",
               u"Gonçalves Café", u"Exportação", u"Suppliers", u"", u""},
    DemoPerson{u"Ольга", u"Іваненко", u"olha.ivanenko@example.org", u"+380 44 555 0139", u"", u"",
               u"Suppliers", u"", u""},
    DemoPerson{u"小明", u"王", u"xiaoming.wang@example.com", u"+86 21 5555 0140", u"王氏五金", u"",
               u"Suppliers", u"", u""},
    DemoPerson{u"민준", u"김", u"minjun.kim@example.org", u"+82 2 5550 0151", u"김스튜디오", u"",
               u"Suppliers", u"", u""},
    DemoPerson{u"Élodie", u"Müller", u"elodie.mueller@example.com", u"+41 44 555 01 62",
               u"Müller Uhren AG", u"Verkauf", u"Suppliers",
               u"Bahnhofstrasse 4;Zürich;ZH;8001;Switzerland", u"ROLE:Export"},
    DemoPerson{u"Tomáš", u"Dvořák", u"tomas.dvorak@example.org", u"+420 2 5550 0173",
               u"Dvořák Sklo", u"", u"Suppliers", u"", u"TEL;TYPE=CELL:+420 601 555 017"},
};

constexpr DemoPerson duplicate = {u"Grace",
                                  u"OConnor",
                                  u"grace.oconnor@example.com",
                                  u"+1 202-555-0164",
                                  u"Harbor Lane",
                                  u"",
                                  u"Customers",
                                  u"",
                                  u""};

QString escaped(QString text)
{
    return text.replace(u"\\"_s, u"\\\\"_s).replace(u";"_s, u"\\;"_s).replace(u","_s, u"\\,"_s);
}

// RFC 2426, section 2.6: at most 75 bytes a line, never inside a character.
QByteArray folded(const QString &line)
{
    QByteArray out;
    qsizetype width = 0;
    for (const char32_t code : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        if (width + bytes.size() > 75) {
            out += "\r\n ";
            width = 1;
        }
        out += bytes;
        width += bytes.size();
    }
    return out + "\r\n";
}

DemoCard cardOf(const DemoPerson &person, qsizetype number)
{
    const auto text = [](const char16_t *value) { return QString::fromUtf16(value); };
    const QString given = text(person.given);
    const QString family = text(person.family);
    // East Asian names are written family name first.
    const bool isFamilyFirst = !family.isEmpty() && family.front().unicode() >= 0x3000;
    const QString formatted = isFamilyFirst ? family + u' ' + given : given + u' ' + family;
    QStringList lines = {u"BEGIN:VCARD"_s,
                         u"VERSION:3.0"_s,
                         u"UID:demo-%1@example.com"_s.arg(number, 2, 10, QChar(u'0')),
                         u"FN:"_s + escaped(formatted),
                         u"N:%1;%2;;;"_s.arg(escaped(family), escaped(given)),
                         u"EMAIL;TYPE=INTERNET,WORK:"_s + text(person.mail),
                         u"TEL;TYPE=WORK,VOICE:"_s + text(person.phone)};
    if (*person.organization)
        lines += u"ORG:"_s + escaped(text(person.organization));
    if (*person.title)
        lines += u"TITLE:"_s + escaped(text(person.title));
    if (*person.street)
        lines += u"ADR;TYPE=WORK:;;"_s + text(person.street);
    lines += u"CATEGORIES:"_s + text(person.groups);
    if (*person.extra)
        lines += text(person.extra).split(u'|');
    lines += u"END:VCARD"_s;
    DemoCard card = {u"demo-%1.vcf"_s.arg(number, 2, 10, QChar(u'0')), {}};
    for (const QString &line : lines)
        card.bytes += folded(line);
    return card;
}

} // namespace

QList<DemoCard> demoPeople()
{
    QList<DemoCard> cards;
    for (const DemoPerson &person : people)
        cards.append(cardOf(person, cards.size() + 1));
    return cards;
}

QList<DemoCard> demoCustomers()
{
    return demoPeople().first(22);
}

QList<DemoCard> demoSuppliers()
{
    QList<DemoCard> cards = demoPeople().last(12);
    for (DemoCard &card : cards) {
        // The other book's cards were made apart: matching has to find the pairs by e-mail.
        card.fileName.replace(u"demo-"_s, u"supplier-"_s);
        card.bytes.replace("UID:demo-", "UID:supplier-");
    }
    return cards;
}

DemoCard demoDuplicate()
{
    return cardOf(duplicate, std::ssize(people) + 1);
}

} // namespace warden
