#include "core/providers/zapier/zapier_message.h"

#include "core/base/timestamp.h"
#include "core/crypto/hash.h"
#include "core/providers/zapier/zapier_contact.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Signature
{
    QByteArray hex = {};
    QByteArray canonical = {};
};

// A body with its keys in the order of their bytes. Written twice: without a signature this is the
// canonical form that is signed; with it, what leaves.
QByteArray write(const OutgoingChange &change, const QString &event, ZapierHookKind kind,
                 const Signature *signature)
{
    JsonWriter json;
    json.beginObject();
    json.member("batch", change.run.value());
    json.key("changed_fields");
    json.beginArray();
    if (change.action != ChangeAction::Remove) {
        for (Field field : (change.changedFields & zapierFields()).toList())
            json.value(fieldName(field));
    }
    json.endArray();
    if (change.action != ChangeAction::Remove) {
        json.key("contact");
        writeZapierContact(json, change.contact);
    }
    json.member("event", event);
    json.member("id", change.person.value());
    json.member("idempotency_key", change.idempotencyKey);
    json.member("sent_at", change.created.isValid() ? toRfc3339(change.created) : QString());
    json.member("sequence", change.sequence);
    if (signature) {
        json.member("signature", QString::fromLatin1(signature->hex));
        // A Catch Hook's steps see single fields, never the body: they get what was signed as text.
        if (kind == ZapierHookKind::Catch)
            json.member("signed", QString::fromUtf8(signature->canonical));
    }
    json.member("version", 1);
    json.endObject();
    return json.take();
}

ZapierMessage signedMessage(const OutgoingChange &change, const QString &event, ZapierHookKind kind,
                            const Secret &key)
{
    Signature signature;
    signature.canonical = write(change, event, kind, nullptr);
    signature.hex = hmacSha256(key.view(), signature.canonical).toHex();
    return {write(change, event, kind, &signature), signature.hex};
}

} // namespace

QString messageEvent(ChangeAction action)
{
    switch (action) {
    case ChangeAction::Create:
        return u"contact.created"_s;
    case ChangeAction::Update:
        return u"contact.updated"_s;
    case ChangeAction::Remove:
        return u"contact.removed"_s;
    }
    return {};
}

Result<ZapierMessage> messageFor(const OutgoingChange &change, ZapierHookKind kind,
                                 const Secret &key)
{
    ZapierMessage message = signedMessage(change, messageEvent(change.action), kind, key);
    if (message.body.size() > largestMessage)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {},
                    u"a message of %1 bytes"_s.arg(message.body.size()));
    return message;
}

ZapierMessage testMessage(const QDateTime &now, const QString &idempotencyKey, ZapierHookKind kind,
                          const Secret &key)
{
    OutgoingChange change;
    change.person = PersonId(u"test"_s);
    change.contact.name = {u"Ada Example"_s, u"Example"_s, u"Ada"_s, {}, {}, {}};
    change.contact.emails = {{u"ada@example.com"_s, {}, {}, false}};
    change.contact.phones = {{u"+1 202-555-0143"_s, {}, {}, false}};
    change.changedFields = {Field::Name, Field::Email, Field::Phone};
    change.idempotencyKey = idempotencyKey;
    change.created = now;
    return signedMessage(change, u"test"_s, kind, key);
}

} // namespace warden
