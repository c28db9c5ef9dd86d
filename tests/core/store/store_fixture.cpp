#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;

namespace warden {

StoreFixture::StoreFixture()
{
    Result<std::unique_ptr<Store>> created = Store::create(path(), key(), now);
    if (!created)
        qFatal("%s", qUtf8Printable(created.error().detail));
    store = std::move(*created);
    connection = {.id = ConnectionId::create(),
                  .service = u"carddav"_s,
                  .name = u"Radicale at dav.example.com"_s,
                  .account = u"ada@dav.example.com"_s,
                  .settings = {{u"url"_s, u"https://dav.example.com/"_s}, {u"port"_s, 443}},
                  .state = ConnectionState::Ok,
                  .isSandbox = true,
                  .createdAt = now(),
                  .checkedAt = now().addSecs(60)};
    from = {.id = BookId::create(),
            .connection = connection.id,
            .remoteId = u"https://dav.example.com/team/"_s,
            .name = u"Team"_s};
    to = {.id = BookId::create(),
          .connection = connection.id,
          .remoteId = u"https://dav.example.com/crm/"_s,
          .name = u"CRM"_s};
    route = {.id = RouteId::create(), .name = u"Team → CRM"_s, .from = from.id, .to = to.id};
    const QString failure = write([this](Store &open) -> Result<void> {
        Result<void> done = open.connections().insert(connection);
        if (done)
            done = open.books().insert(from);
        if (done)
            done = open.books().insert(to);
        if (done)
            done = open.routes().insert(route);
        return done;
    });
    if (!failure.isEmpty())
        qFatal("%s", qUtf8Printable(failure));
}

Secret StoreFixture::key(char fill)
{
    return Secret(QByteArrayView(QByteArray(32, fill)));
}

Result<std::unique_ptr<Store>> StoreFixture::reopen(const QString &path, OpenMode mode)
{
    return Store::open(path, key(), mode, now);
}

QString StoreFixture::write(const std::function<Result<void>(Store &)> &change)
{
    Result<Transaction> transaction = store->begin();
    Result<void> done = transaction ? Result<void>() : Result<void>(transaction.failure());
    if (done)
        done = change(*store);
    if (done)
        done = transaction->commit();
    if (done)
        return {};
    return kindName(done.error().kind) + u' ' + reasonName(done.error().reason) + u' ' +
           done.error().detail;
}

RecordId StoreFixture::add(const BookId &book, const QString &remoteId, const Contact &contact,
                           const MatchKeys &keys)
{
    RecordId id;
    const QString failure = write([&](Store &open) -> Result<void> {
        IncomingRecord record = incoming(remoteId, contact);
        record.keys = keys;
        const Result<std::vector<RecordTable::Stored>> stored =
            open.records().upsert(book, {record});
        if (!stored)
            return stored.failure();
        id = stored->at(0).id;
        return {};
    });
    if (!failure.isEmpty())
        qFatal("%s", qUtf8Printable(failure));
    return id;
}

IncomingRecord incoming(const QString &remoteId, const Contact &contact)
{
    return {.remoteId = remoteId,
            .revision = u"\"1\""_s,
            .raw = "raw of " + remoteId.toUtf8(),
            .contact = contact,
            .keys = {},
            .modified = StoreFixture::now()};
}

Contact person(const QString &name, const QString &email, const QString &phone)
{
    Contact contact;
    contact.name.formatted = name;
    if (!email.isEmpty())
        contact.emails.append({.value = email});
    if (!phone.isEmpty())
        contact.phones.append({.value = phone});
    return contact;
}

Contact fullContact()
{
    Contact contact;
    contact.uid = u"urn:uuid:1"_s;
    contact.name = {u"Dr. Ada Lovelace"_s, u"Lovelace"_s, u"Ada"_s,
                    u"Augusta"_s,          u"Dr."_s,      u"FRS"_s};
    contact.nicknames = {u"Countess"_s};
    contact.emails = {{u"ada@example.com"_s, {u"work"_s}, {}, true}, {u"ada@home.example"_s}};
    contact.phones = {{u"+44 20 7946 0958"_s, {u"cell"_s}, u"private"_s}};
    contact.addresses = {{.street = u"12 St James's Square"_s, .city = u"London"_s}};
    contact.organization = {u"Analytical Engines Ltd."_s, {u"Research"_s}};
    contact.title = u"Analyst"_s;
    contact.role = u"Programmer"_s;
    contact.birthday = {.year = 1815, .month = 12, .day = 10};
    contact.anniversary = {.month = 7, .day = 8};
    contact.urls = {{u"https://example.com/ada"_s}};
    contact.ims = {{u"xmpp:ada@example.com"_s}};
    contact.note = u"First line\nsecond \"quoted\" line 🎉"_s;
    contact.groups = {u"Friends"_s};
    contact.photo = {u"image/jpeg"_s, QByteArray("\xff\xd8\x00\x01", 4), {}};
    contact.relations = {{u"Charles Babbage"_s, {u"friend"_s}}};
    contact.custom = {{u"X-SHOE-SIZE"_s, u"38"_s, u"TYPE=x"_s, u"item1"_s}};
    return contact;
}

} // namespace warden
