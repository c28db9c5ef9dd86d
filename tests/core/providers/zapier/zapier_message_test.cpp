#include "core/base/timestamp.h"
#include "core/crypto/hash.h"
#include "core/providers/zapier/zapier_contact.h"
#include "core/providers/zapier/zapier_message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QByteArray keyText("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");

OutgoingChange change(ChangeAction action = ChangeAction::Create)
{
    OutgoingChange result;
    result.person = PersonId(u"0198a0b1-c2d3-7e4f-8a9b-0c1d2e3f4a5b"_s);
    result.action = action;
    // What breaks sloppy canonical forms: quotes, control characters, several scripts, an emoji.
    result.contact.name = {u"Zoë \"Z\" 田中 \U0001F600"_s, u"田中"_s, u"Zoë"_s, {}, {}, {}};
    result.contact.emails = {{u"second@example.com"_s, {}, {}, false},
                             {u"first@example.com"_s, {}, {}, true}};
    result.contact.note = u"a\tb\nc\\d/e\u0001\u007f\u2028 </script> ليلى"_s;
    result.contact.groups = {u"B"_s, u"A"_s};
    result.contact.birthday = {0, 6, 12, {}};
    result.contact.custom = {{u"X-ZED"_s, u"1"_s, {}, {}}};
    result.contact.photo = {u"image/png"_s, QByteArray(100, 'p'), {}};
    result.changedFields = {Field::Name, Field::Note, Field::Photo};
    result.idempotencyKey = u"key-1"_s;
    result.sequence = 9'007'199'254'740'991;
    result.created = fromMilliseconds(1'762'335'000'123);
    result.run = RunId(u"0198a0b1-0000-7000-8000-000000000001"_s);
    return result;
}

Secret key()
{
    return Secret(QByteArrayView(keyText));
}

// The document's example code, with the last line replaced by one that prints the result.
QString example(const QString &language, const QString &function)
{
    QFile file(QStringLiteral(WARDEN_DOCS "/zapier-messages.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression block(u"```(js|python)\\n(.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    for (auto match = block.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.captured(1) == language && found.captured(2).contains(function + u'('))
            return found.captured(2);
    }
    return {};
}

struct Verdict
{
    int exitCode = -1;
    QJsonObject output;
};

Verdict run(const QString &language, const QString &function, const QJsonObject &input)
{
    const bool isScript = language == "js"_L1;
    QTemporaryDir folder;
    QString code = example(language, function);
    if (isScript)
        code = u"const inputData = JSON.parse(require('fs').readFileSync(0, 'utf8'));\n"_s + code +
               u"\nconsole.log(JSON.stringify(output));\n"_s;
    else
        code = u"import sys, json\ninput_data = json.loads(sys.stdin.buffer.read())\n"_s + code +
               u"\nprint(json.dumps(output))\n"_s;
    const QString path = folder.filePath(isScript ? u"step.js"_s : u"step.py"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    // The code step declares `output` before the person's code runs.
    file.write((isScript ? u"let output;\n"_s + code : code).toUtf8());
    file.close();
    QProcess process;
    process.start(isScript ? u"node"_s : u"python3"_s, {path});
    process.write(QJsonDocument(input).toJson());
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

} // namespace

class ZapierMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsAreByteForByteTheSame()
    {
        for (const ZapierHookKind kind : {ZapierHookKind::Catch, ZapierHookKind::CatchRaw})
            QCOMPARE(messageFor(change(), kind, key())->body,
                     messageFor(change(), kind, key())->body);
    }

    void everyDocumentedKeyIsThere()
    {
        const ZapierMessage message = *messageFor(change(), ZapierHookKind::Catch, key());
        const QJsonObject body = QJsonDocument::fromJson(message.body).object();
        QCOMPARE(body.keys(),
                 QStringList({u"batch"_s, u"changed_fields"_s, u"contact"_s, u"event"_s, u"id"_s,
                              u"idempotency_key"_s, u"sent_at"_s, u"sequence"_s, u"signature"_s,
                              u"signed"_s, u"version"_s}));
        QCOMPARE(body.value(u"event"_s).toString(), u"contact.created"_s);
        QCOMPARE(body.value(u"id"_s).toString(), change().person.value());
        QCOMPARE(body.value(u"sent_at"_s).toString(), u"2025-11-05T09:30:00.123Z"_s);
        QCOMPARE(body.value(u"signature"_s).toString().toLatin1(), message.signature);
        const QJsonObject contact = body.value(u"contact"_s).toObject();
        QCOMPARE(contact.value(u"email"_s).toString(), u"first@example.com"_s);
        QCOMPARE(contact.value(u"birthday"_s).toString(), u"--06-12"_s);
        QVERIFY(!contact.contains(u"phone"_s));
    }

    void aPhotoNeverLeaves()
    {
        const ZapierMessage message = *messageFor(change(), ZapierHookKind::Catch, key());
        QVERIFY(!message.body.contains("photo"));
        QVERIFY(!message.body.contains("ppp"));
        QVERIFY(!zapierFields().contains(Field::Photo));
    }

    void ofARemovedContactOnlyTheIdLeaves()
    {
        const QByteArray body =
            messageFor(change(ChangeAction::Remove), ZapierHookKind::Catch, key())->body;
        QVERIFY(body.contains("contact.removed"));
        QVERIFY(!body.contains("example.com"));
        QVERIFY(!QJsonDocument::fromJson(body).object().contains(u"contact"_s));
    }

    void theCanonicalFormHasSortedKeysAtEveryLevel()
    {
        const ZapierMessage message = *messageFor(change(), ZapierHookKind::CatchRaw, key());
        QJsonObject body = QJsonDocument::fromJson(message.body).object();
        QVERIFY(!body.contains(u"signed"_s));
        body.remove(u"signature"_s);
        const QByteArray sorted = QJsonDocument(body).toJson(QJsonDocument::Compact);
        QCOMPARE(hmacSha256(keyText, sorted).toHex(), message.signature);
    }

    void everyFilledFieldIsInItsPlace()
    {
        OutgoingChange full = change();
        Contact &contact = full.contact;
        contact.name = {u"n"_s, u"f"_s, u"g"_s, u"m"_s, u"p"_s, u"s"_s};
        contact.nicknames = {u"nick"_s};
        contact.phones = {{u"+1"_s, {}, {}, false}};
        contact.urls = {{u"https://example.com"_s, {}, {}, false}};
        contact.ims = {{u"xmpp:a@example.com"_s, {}, {}, false}};
        contact.addresses = {
            {{}, {}, u"Street 1"_s, u"City"_s, u"R"_s, u"123"_s, u"C"_s, {}, {}, false}};
        contact.organization = {u"Org"_s, {u"Unit"_s}};
        contact.title = u"t"_s;
        contact.role = u"r"_s;
        contact.anniversary = {2001, 2, 3, {}};
        contact.relations = {{u"Bo"_s, {u"spouse"_s}, {}, false}};
        full.changedFields = FieldSet::all();
        const QJsonObject body =
            QJsonDocument::fromJson(messageFor(full, ZapierHookKind::CatchRaw, key())->body)
                .object();
        const QJsonObject sent = body.value(u"contact"_s).toObject();
        QCOMPARE(sent.value(u"address"_s).toString(), u"Street 1, 123 City, R, C"_s);
        QCOMPARE(sent.value(u"anniversary"_s).toString(), u"2001-02-03"_s);
        for (const char *name : {"name",
                                 "first_name",
                                 "middle_name",
                                 "last_name",
                                 "name_prefix",
                                 "name_suffix",
                                 "nickname",
                                 "emails",
                                 "phone",
                                 "phones",
                                 "url",
                                 "urls",
                                 "ims",
                                 "groups",
                                 "organization",
                                 "organization_units",
                                 "title",
                                 "role",
                                 "note",
                                 "address_street",
                                 "address_city",
                                 "address_postal_code",
                                 "address_region",
                                 "address_country",
                                 "addresses",
                                 "relations",
                                 "custom",
                                 "birthday"})
            QVERIFY2(sent.contains(QLatin1StringView(name)), name);
        QCOMPARE(body.value(u"changed_fields"_s).toArray().size(), 15); // all but photo
    }

    void aMessageAboveZapiersLimitIsRefused()
    {
        OutgoingChange big = change();
        big.contact.note = QString(6'000'000, u'x');
        const Result<ZapierMessage> message = messageFor(big, ZapierHookKind::Catch, key());
        QVERIFY(!message);
        QCOMPARE(message.error().reason, ErrorReason::TooLarge);
        QVERIFY(messageFor(big, ZapierHookKind::CatchRaw, key())); // without the copy it fits
    }

    void theDocumentsCodeTakesARealMessage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ZapierHookKind>("kind");
        QTest::newRow("JavaScript, catch") << u"js"_s << ZapierHookKind::Catch;
        QTest::newRow("JavaScript, raw") << u"js"_s << ZapierHookKind::CatchRaw;
        QTest::newRow("Python, catch") << u"python"_s << ZapierHookKind::Catch;
        QTest::newRow("Python, raw") << u"python"_s << ZapierHookKind::CatchRaw;
    }
    void theDocumentsCodeTakesARealMessage()
    {
        QFETCH(QString, language);
        QFETCH(ZapierHookKind, kind);
        if (QStandardPaths::findExecutable(language == "js"_L1 ? u"node"_s : u"python3"_s)
                .isEmpty())
            QSKIP("the interpreter isn't installed");
        const ZapierMessage message = *messageFor(change(), kind, key());
        const QJsonObject body = QJsonDocument::fromJson(message.body).object();
        const bool isRaw = kind == ZapierHookKind::CatchRaw;
        const QString function =
            isRaw ? language == "js"_L1 ? u"verifyRaw"_s : u"verify_raw"_s : u"verify"_s;
        QJsonObject input = {{u"key"_s, QString::fromLatin1(keyText)}};
        if (isRaw) {
            input.insert(u"body"_s, QString::fromUtf8(message.body));
        } else {
            input.insert(u"signed"_s, body.value(u"signed"_s));
            input.insert(u"signature"_s, body.value(u"signature"_s));
        }
        const Verdict good = run(language, function, input);
        QCOMPARE(good.exitCode, 0);
        QCOMPARE(good.output.value(u"contact"_s), body.value(u"contact"_s));

        const QString part = isRaw ? u"body"_s : u"signed"_s;
        QJsonObject forged = input;
        forged.insert(part, input.value(part).toString().replace(u"first@"_s, u"other@"_s));
        QVERIFY(forged != input);
        QVERIFY(run(language, function, forged).exitCode > 0);
        QJsonObject otherKey = input;
        otherKey.insert(u"key"_s, u"another"_s);
        QVERIFY(run(language, function, otherKey).exitCode > 0);
    }

    void aHookIsMaskedEverywhere_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("masked");
        QTest::newRow("hook") << QByteArray("https://hooks.zapier.com/hooks/catch/1234567/abcdefg/")
                              << u"https://hooks.zapier.com/hooks/catch/…"_s;
        QTest::newRow("long") << QByteArray(
                                     "https://hooks.zapier.com/hooks/catch/123456789/abcdefgh")
                              << u"https://hooks.zapier.com/hooks/catch/…"_s;
        QTest::newRow("legacy") << QByteArray("https://hooks.zapier.com/hooks/catch/abcdefg/")
                                << u"https://hooks.zapier.com/hooks/catch/…"_s;
        QTest::newRow("short") << QByteArray("https://hooks.zapier.com/hooks/catch/1/a/")
                               << u"https://hooks.zapier.com/hooks/catch/…"_s;
        QTest::newRow("query") << QByteArray("https://relay.example.com/secret/x?token=1")
                               << u"https://relay.example.com/…"_s;
        QTest::newRow("password") << QByteArray("https://u:secret@hooks.zapier.com/hooks/catch/")
                                  << u"https://hooks.zapier.com/…"_s;
        QTest::newRow("nonsense") << QByteArray("not an address") << u"…"_s;
    }
    void aHookIsMaskedEverywhere()
    {
        QFETCH(QByteArray, address);
        QTEST(maskedHook(Secret(QByteArrayView(address))), "masked");
    }

    void onlyHooksOfAllowedHostsAreTaken_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<ErrorReason>("reason");
        const auto row = [](const char *name, const char *address, ErrorReason reason) {
            QTest::newRow(name) << QByteArray(address) << reason;
        };
        row("zapier", "https://hooks.zapier.com/hooks/catch/1234567/abcdefg/", ErrorReason::None);
        row("allowed", "https://relay.example.com/in/1", ErrorReason::None);
        row("loopback", "http://127.0.0.1:8080/hooks/catch/1/a/", ErrorReason::None);
        row("plain", "http://hooks.zapier.com/hooks/catch/1/a/", ErrorReason::PlainHttpRefused);
        row("other", "https://hooks.zapier.com.example.org/hooks/catch/1/a/",
            ErrorReason::OtherHostRefused);
        row("other port", "https://hooks.zapier.com:8443/hooks/catch/1/a/",
            ErrorReason::OtherHostRefused);
        row("editor", "https://hooks.zapier.com/app/editor", ErrorReason::NotThisService);
    }
    void onlyHooksOfAllowedHostsAreTaken()
    {
        QFETCH(QByteArray, address);
        QFETCH(ErrorReason, reason);
        const Result<ZapierHookTraits> traits =
            checkHook(Secret(QByteArrayView(address)), {u"relay.example.com"_s});
        QCOMPARE(traits ? ErrorReason::None : traits.error().reason, reason);
        if (!traits)
            QVERIFY(!traits.error().subject.contains(u"hooks/catch"_s));
    }

    void aLegacyAddressIsRecognised()
    {
        const auto isLegacy = [](const char *address) {
            return checkHook(Secret(QByteArrayView(address)), {})->isLegacy;
        };
        QVERIFY(isLegacy("https://hooks.zapier.com/hooks/catch/abcdefg/"));
        QVERIFY(!isLegacy("https://hooks.zapier.com/hooks/catch/1234567/abcdefg/"));
    }

    void eachNewKeyIsAnother()
    {
        const Result<Secret> one = newHookKey();
        const Result<Secret> other = newHookKey();
        QVERIFY(one && other);
        QCOMPARE(one->size(), 64);
        QVERIFY(!one->equals(*other));
        static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
        QVERIFY(hex.match(QString::fromLatin1(one->view())).hasMatch());
    }
};

QTEST_GUILESS_MAIN(ZapierMessageTest)
#include "zapier_message_test.moc"
