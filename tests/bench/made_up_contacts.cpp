#include "tests/bench/made_up_contacts.h"

#include "core/store/tables.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int batchSize = 1000;

const QStringList givenNames = {
    u"Ada"_s,    u"Anna"_s,   u"Jörg"_s,  u"Mia"_s,    u"Müller"_s, u"José"_s,  u"Sofia"_s,
    u"Marie"_s,  u"Maria"_s,  u"Mark"_s,  u"Martin"_s, u"Chloé"_s,  u"Søren"_s, u"Zoë"_s,
    u"Şebnem"_s, u"Łukasz"_s, u"Иван"_s,  u"Ольга"_s,  u"محمد"_s,   u"太郎"_s,  u"花子"_s,
    u"Paul"_s,   u"Peter"_s,  u"Sarah"_s, u"Samuel"_s, u"Susanne"_s};
const QStringList familyParts = {u"Schmi"_s, u"Mül"_s,  u"Lov"_s,   u"Gar"_s, u"Nov"_s, u"Berg"_s,
                                 u"Stra"_s,  u"Wald"_s, u"Sanch"_s, u"Kow"_s, u"山"_s,  u"Smi"_s};
const QStringList familyEnds = {u"dt"_s,  u"ler"_s,  u"elace"_s, u"cía"_s,   u"ák"_s, u"mann"_s,
                                u"uss"_s, u"hoff"_s, u"ez"_s,    u"alski"_s, u"田"_s, u"th"_s};
const QStringList companies = {u"Analytical Engines"_s, u"Straßenbau"_s, u"Café Größe"_s,
                               u"Data & Söhne"_s,       u"Globex"_s,     u"Initech"_s};
const QStringList domains = {u"gmail.com"_s, u"example.com"_s, u"example.de"_s, u"web.example"_s,
                             u"firm%1.example"_s};

template <class List>
const QString &pick(const List &list, std::mt19937 &random)
{
    return list[static_cast<qsizetype>(random() % static_cast<size_t>(list.size()))];
}

IncomingRecord varied(int number, std::mt19937 &random)
{
    IncomingRecord record;
    record.remoteId = u"/book/%1.vcf"_s.arg(number);
    record.revision = u"\"%1\""_s.arg(number);
    Contact &contact = record.contact;
    contact.name.given = pick(givenNames, random);
    contact.name.family = pick(familyParts, random) + pick(familyEnds, random);
    if (random() % 4 == 0)
        contact.name.family += u'-' + pick(familyParts, random) + pick(familyEnds, random);
    contact.name.formatted = contact.name.given + u' ' + contact.name.family;
    if (random() % 2 == 0)
        contact.organization.name = pick(companies, random) + u" %1"_s.arg(random() % 5000);
    QString domain = pick(domains, random);
    if (domain.contains(u'%'))
        domain = domain.arg(random() % 9000);
    const QString email = random() % 5 == 0
                              ? u"info@firm%1.example"_s.arg(number)
                              : u"%1.%2%3@%4"_s.arg(contact.name.given, contact.name.family)
                                    .arg(random() % 100)
                                    .arg(domain)
                                    .toLower();
    contact.emails = {{.value = email, .types = {u"work"_s}}};
    const QString local = QString::number(1'000'000 + random() % 8'999'999);
    const QString area = QString::number(30 + random() % 960);
    contact.phones = {{.value = u"+49 %1 %2"_s.arg(area, local), .types = {u"cell"_s}}};
    contact.note = u"Note %1 of a person, with some words"_s.arg(number);
    record.keys = {{email}, {u"+49"_s + area + local}};
    record.raw = QByteArray(400, 'x');
    return record;
}

} // namespace

Result<void> storeMadeUpContacts(Store &store, const BookId &book, int count)
{
    std::mt19937 random(7);
    for (int first = 0; first < count; first += batchSize) {
        std::vector<IncomingRecord> records;
        for (int i = first; i < std::min(first + batchSize, count); ++i)
            records.push_back(varied(i, random));
        Result<Transaction> transaction = store.begin(Durability::Normal);
        if (!transaction)
            return transaction.failure();
        const auto stored = store.records().upsert(book, records);
        if (!stored)
            return stored.failure();
        const Result<void> committed = transaction->commit();
        if (!committed)
            return committed.failure();
    }
    return {};
}

} // namespace warden
