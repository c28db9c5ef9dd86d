#include "app/sandbox/microsoft_sandbox.h"
#include "core/providers/microsoft/microsoft_provider.h"
#include "tests/app/sandbox/http_probe.h"
#include "tests/contract/contract_proxy.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// The stand-in from two sides: Microsoft's own client, and the description of Graph. Our provider
// is held to the description as well.
class MicrosoftClientTest : public QObject
{
    Q_OBJECT

    static QByteArray runNode(const QStringList &arguments, const QByteArray &input)
    {
        QProcess node;
        node.start(u"node"_s, arguments);
        node.write(input);
        node.closeWriteChannel();
        const bool isDone = node.waitForFinished(50'000) && node.exitCode() == 0;
        const QByteArray output = node.readAllStandardOutput();
        if (!isDone)
            qWarning("%s%s", node.readAllStandardError().constData(), output.constData());
        return isDone ? output : QByteArray();
    }
    static QString script(const QString &name)
    {
        return QStringLiteral(WARDEN_TEST_DATA "/") + name;
    }
    static QByteArray line(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    static ApprovedChange approved(const OutgoingChange &change)
    {
        const Actor actor{.id = OperatorId::create(), .name = u"Ada"_s, .role = Role::Owner};
        return approveChange(*approvePlan(actor, QByteArray(32, 'h'), false), change, FieldPolicy())
            .value();
    }

    // Asks as any client would, and notes question and answer.
    static QByteArray exchange(const MicrosoftSandbox &sandbox, const QByteArray &method,
                               const QString &path, const QJsonObject &body = {})
    {
        HttpProbe probe;
        probe.authorization = "Bearer sandbox-token";
        const QUrl url =
            QUrl::fromEncoded((sandbox.url().toString() + u"/v1.0/"_s + path).toUtf8());
        const QByteArray sent = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
        const auto answer = probe.send(method, url, sent, {{"Content-Type", "application/json"}});
        QJsonObject call = {{u"method"_s, QString::fromLatin1(method)},
                            {u"path"_s, path},
                            {u"status"_s, answer.status}};
        if (!body.isEmpty() && answer.status < 400) // what is refused isn't ours to get right
            call.insert(u"body"_s, body);
        if (!answer.body.isEmpty())
            call.insert(u"answer"_s, QJsonDocument::fromJson(answer.body).object());
        return line(call);
    }

private Q_SLOTS:
    void theOfficialClientFindsWhatItExpects()
    {
        MicrosoftSandbox sandbox;
        QVERIFY(sandbox.start());
        sandbox.addFolder(u"Customers"_s);
        sandbox.generate(sandbox.defaultFolder(), 23);
        sandbox.faults().add({.kind = FaultKind::TooManyRequests, .method = "GET"});
        const QByteArray output =
            runNode({script(u"graph_client.mjs"_s), sandbox.url().toString()}, "sandbox-token\n");
        const QJsonObject seen = QJsonDocument::fromJson(output).object();
        const QJsonObject expected = {
            {u"folders"_s, QJsonArray{u"Customers"_s}},
            {u"listed"_s, 23},
            {u"firstRound"_s, 23},
            {u"made"_s, u"Ada Lovelace"_s},
            {u"patched"_s, u"Analyst"_s},
            {u"stale"_s, 412},
            {u"unknown"_s, 400},
            {u"tooMany"_s, 400},
            {u"gone"_s, u"ErrorItemNotFound"_s},
            {u"changed"_s, QJsonArray{u"Ada Lovelace"_s}},
            {u"removed"_s, true},
            {u"batch"_s, QJsonArray{201, 201, 404}},
        };
        QCOMPARE(QJsonDocument(seen).toJson(), QJsonDocument(expected).toJson());
    }

    void theStandInAndOurCallsAreAsDescribed()
    {
        const QString spec = specificationPath(u"microsoft/graph_v1.0.openapi.json"_s);
        if (!QFileInfo::exists(spec))
            QSKIP("Microsoft's description isn't there: WARDEN_SPECS names its folder");
        MicrosoftSandbox sandbox;
        QVERIFY(sandbox.start());
        const QString folder = sandbox.defaultFolder();
        sandbox.addFolder(u"Customers"_s);
        sandbox.generate(folder, 30);
        QByteArray calls = oursOf(sandbox);
        const QString id = sandbox.ids(folder).first();
        const QString inside = u"me/contactFolders/"_s + folder + u"/contacts"_s;
        for (const QString &path :
             {u"me"_s, u"me/contactFolders"_s, u"me/contacts"_s, u"me/contacts?$top=5&$skip=2"_s,
              u"me/contacts/"_s + id, u"me/contacts/nobody"_s, inside,
              inside + u"?$select=id,changeKey"_s, inside + u"/delta"_s,
              inside + u"/delta?$deltatoken=nothing"_s, inside + u"/delta?$select=shoe"_s})
            calls += exchange(sandbox, "GET", path);
        calls += exchange(sandbox, "POST", inside, {{u"givenName"_s, u"Ada"_s}});
        calls += exchange(sandbox, "POST", inside, {{u"shoeSize"_s, 7}});
        calls += exchange(sandbox, "PATCH", u"me/contacts/"_s + id, {{u"title"_s, u"Dr."_s}});
        calls += exchange(sandbox, "DELETE", u"me/contacts/"_s + id);
        const QJsonObject part = {
            {u"id"_s, u"1"_s}, {u"method"_s, u"GET"_s}, {u"url"_s, u"/me/contacts"_s}};
        calls += exchange(sandbox, "POST", u"$batch"_s, {{u"requests"_s, QJsonArray{part}}});
        const QByteArray output = runNode({script(u"check_graph_calls.mjs"_s), spec}, calls);
        QVERIFY(output.endsWith(" 0 violations\n"));
        QVERIFY(calls.count('\n') > 40);
    }

private:
    // Whatever our provider asks for in a round of everything.
    static QByteArray oursOf(MicrosoftSandbox &sandbox)
    {
        MicrosoftProvider provider({sandbox.url(), sandbox.options().accountId, true},
                                   std::make_shared<KeyAuthorization>(Secret("sandbox-token")));
        Progress progress;
        const QString folder = provider.books(progress).value().front().remoteId;
        std::vector<RawContact> contacts;
        const FetchSink sink = [&](std::vector<RawContact> some) -> Result<void> {
            contacts = std::move(some);
            return {};
        };
        const FetchResult full = provider.fetch({.book = folder}, sink, progress).value();
        std::vector<ApprovedChange> changes;
        for (int i = 0; i < 20; ++i) {
            const RawContact &raw = contacts[static_cast<size_t>(i)];
            OutgoingChange change;
            change.item = PlanItemId::create();
            change.action = i % 2 ? ChangeAction::Update : ChangeAction::Create;
            change.contact = fullContact(i);
            change.changedFields = filledFields(change.contact);
            if (i % 2) {
                change.remoteId = raw.remoteId;
                change.revision = raw.revision;
                change.current = raw.bytes;
            }
            if (i == 19) {
                change.action = ChangeAction::Remove;
                change.changedFields = {};
            }
            changes.push_back(approved(change));
        }
        for (const auto &outcome : provider.push(folder, changes, progress)) {
            if (!outcome)
                qFatal("a write was refused: %s", qPrintable(outcome.error().detail));
        }
        provider.fetch({.book = folder, .syncState = full.syncState}, sink, progress).value();
        provider.list(folder, progress).value();
        provider.get(folder, contacts.back().remoteId, progress).value();
        provider.created(folder, {u"x"_s}, progress).value();

        QByteArray calls;
        for (const SandboxRequest &request : sandbox.requests()) {
            const QString query =
                request.query.isEmpty() ? QString() : u'?' + QString::fromLatin1(request.query);
            if (request.method == "GET")
                calls += line({{u"method"_s, u"GET"_s}, {u"path"_s, request.path.mid(6) + query}});
        }
        for (const QByteArray &body : sandbox.bodies()) {
            const QJsonObject batch = QJsonDocument::fromJson(body).object();
            calls += line({{u"method"_s, u"POST"_s}, {u"path"_s, u"$batch"_s}, {u"body"_s, batch}});
            for (const QJsonValue &part : batch[u"requests"_s].toArray()) {
                QJsonObject call = {{u"method"_s, part[u"method"_s]},
                                    {u"path"_s, part[u"url"_s].toString().mid(1)}};
                if (part[u"body"_s].isObject())
                    call.insert(u"body"_s, part[u"body"_s]);
                calls += line(call);
            }
        }
        return calls;
    }

    static Contact fullContact(int number)
    {
        const QString n = QString::number(number);
        Contact contact;
        contact.name = {u"Dr. Ada "_s + n, u"Lovelace"_s, u"Ada"_s, u"King"_s, u"Dr."_s, u"Jr."_s};
        contact.nicknames = {u"A"_s};
        for (int i = 0; i < 5; ++i) {
            const QString value = n + u'.' + QString::number(i);
            contact.emails.append({.value = value + u"@example.com"_s});
            contact.phones.append({.value = value, .types = {i % 2 ? u"home"_s : u"cell"_s}});
            contact.ims.append({.value = u"xmpp:"_s + value});
            contact.relations.append({.value = value, .types = {i % 2 ? u"child"_s : u"spouse"_s}});
        }
        contact.addresses = {{.street = u"1"_s, .city = u"London"_s, .types = {u"home"_s}},
                             {.country = u"UK"_s}};
        contact.organization = {u"Engines"_s, {u"Mill"_s}};
        contact.title = u"Analyst"_s;
        contact.role = u"Countess"_s;
        contact.birthday = {1815, 12, 10, {}};
        contact.urls = {{.value = u"https://example.com"_s}};
        contact.note = u"first\nsecond"_s;
        contact.groups = {u"VIP"_s};
        return contact;
    }
};

QTEST_GUILESS_MAIN(MicrosoftClientTest)
#include "microsoft_client_test.moc"
