#include "core/audit/address_family.h"
#include "core/audit/ocsf_mapping.h"
#include "core/audit/signed_note.h"
#include "tests/core/audit/audit_fixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast();
    return lines;
}

// A line of CEF as a reader of that format takes it apart.
struct CefLine
{
    QStringList header = {};
    QHash<QString, QString> extension = {};
};

CefLine parseCef(const QByteArray &line)
{
    CefLine parsed;
    const QString text = QString::fromUtf8(line);
    static const QRegularExpression field(u"((?:[^|\\\\]|\\\\.)*)\\|"_s);
    qsizetype at = 0;
    while (parsed.header.size() < 7) {
        const QRegularExpressionMatch match =
            field.match(text, at, QRegularExpression::NormalMatch,
                        QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return parsed;
        QString value = match.captured(1);
        parsed.header.append(value.replace(u"\\|"_s, u"|"_s).replace(u"\\\\"_s, u"\\"_s));
        at = match.capturedEnd();
    }
    // A value goes on until the next key that an unescaped equals sign follows.
    static const QRegularExpression pair(u"(\\w+)=((?:[^=\\\\]|\\\\.)*?)(?= \\w+=|$)"_s);
    QRegularExpressionMatchIterator each = pair.globalMatch(text.mid(at));
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        const QString escaped = match.captured(2);
        QString value;
        for (qsizetype i = 0; i < escaped.size(); ++i) {
            if (escaped.at(i) != u'\\') {
                value.append(escaped.at(i));
                continue;
            }
            const QChar next = escaped.at(++i);
            value.append(next == u'n' ? QChar(u'\n') : next == u'r' ? QChar(u'\r') : next);
        }
        parsed.extension.insert(match.captured(1), value);
    }
    return parsed;
}

QByteArray signedRoot(const QString &folder)
{
    QFile file(folder + u"/checkpoint.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readCheckpoint(file.readAll(), publicKey())->checkpoint.root;
}

} // namespace

class ExportFormatsTest : public QObject
{
    Q_OBJECT

private:
    struct Exported
    {
        LogFolder folder = {};
        AuditExport result = {};
        QString path() const { return folder.folder.filePath(u"out"_s); }
    };
    static void write(Exported &exported, const std::vector<Event> &events,
                      AuditExportFormat format)
    {
        AuditLog log = exported.folder.create();
        std::vector<OutboxEvent> batch;
        for (const Event &event : events)
            batch.push_back({static_cast<qint64>(batch.size()) + 1, event});
        QVERIFY(log.append(batch));
        Progress progress;
        exported.result =
            exported.folder.reader().exportTo(exported.path(), format, progress).value();
    }
    // One event of each action there is, by the header that names them.
    static QStringList everyAction()
    {
        QFile header(QStringLiteral(WARDEN_TEST_DATA "/../../../core/events/event_actions.h"));
        if (!header.open(QIODevice::ReadOnly))
            return {};
        static const QRegularExpression name(u"QStringLiteral\\(\"([a-z_.]+)\"\\)"_s);
        QStringList actions;
        const QString text = QString::fromUtf8(header.readAll());
        QRegularExpressionMatchIterator each = name.globalMatch(text);
        while (each.hasNext())
            actions.append(each.next().captured(1));
        return actions;
    }
    static std::vector<Event> oneOfEach()
    {
        std::vector<Event> events;
        for (const QString &action : everyAction()) {
            Event event = numberedEvent(static_cast<qint64>(events.size()) + 1);
            event.action = action;
            events.push_back(event);
        }
        return events;
    }
    static Event hostile()
    {
        Event event = numberedEvent(1);
        event.actor = u"a|b=c\\d"_s;
        event.object.name = u"x=1 cs1=0 \\ | \n y"_s;
        event.action = u"odd|ac\\tion"_s;
        event.address = u"192.0.2.7"_s;
        event.details = {{u"reason"_s, u"a=b\r\nc"_s}};
        return event;
    }

private Q_SLOTS:
    void everyActionHasItsOcsfClass()
    {
        const QStringList actions = everyAction();
        QVERIFY(actions.size() > 50);
        for (const QString &action : actions)
            QVERIFY2(!ocsfMapping(action).action.isEmpty(), qPrintable(action));
    }

    void aFamilysRowIsNotTakenForAnActionWithItsOwn()
    {
        QCOMPARE(ocsfMapping(u"plan.held").severity, OcsfSeverity::Medium);
        QCOMPARE(ocsfMapping(u"plan.approved").severity, OcsfSeverity::Informational);
        QCOMPARE(ocsfMapping(u"sign_in.failed").activityId, 1);
        QCOMPARE(ocsfMapping(u"sign_in.ended").activityId, 2);
        QCOMPARE(ocsfMapping(u"runaway.train").classUid, OcsfClass::ApiActivity);
        QCOMPARE(ocsfMapping(u"runaway.train").activityId, 99);
    }

    void anOcsfLineHasWhatItsClassAsksFor()
    {
        Exported exported;
        std::vector<Event> events = oneOfEach();
        events.push_back(hostile());
        write(exported, events, AuditExportFormat::Ocsf);
        QVERIFY(exported.result.files.front().endsWith(u"/events.ocsf.jsonl"_s));
        const QList<QByteArray> lines = linesOf(exported.result.files.front());
        QCOMPARE(lines.size(), static_cast<qsizetype>(events.size()));
        const QHash<int, QStringList> required{
            {3001, {u"user"_s}},
            {3002, {u"user"_s, u"service"_s}},
            {3004, {u"entity"_s}},
            {6002, {u"app"_s}},
            {6003, {u"actor"_s, u"api"_s, u"src_endpoint"_s}},
            {6005, {u"actor"_s, u"src_endpoint"_s, u"database"_s}}};
        QSet<int> seen;
        qint64 seq = 0;
        for (const QByteArray &bytes : lines) {
            const QJsonObject line = QJsonDocument::fromJson(bytes).object();
            const int classUid = line.value(u"class_uid").toInt();
            seen.insert(classUid);
            QVERIFY2(required.contains(classUid), bytes);
            for (const QString &key :
                 required.value(classUid) + QStringList{u"activity_id"_s, u"severity_id"_s,
                                                        u"status_id"_s, u"time"_s, u"metadata"_s})
                QVERIFY2(line.contains(key), bytes + " lacks " + key.toUtf8());
            QCOMPARE(line.value(u"category_uid").toInt(), classUid / 1000);
            QCOMPARE(line.value(u"type_uid").toInt(),
                     classUid * 100 + line.value(u"activity_id").toInt());
            const QJsonObject metadata = line.value(u"metadata").toObject();
            QCOMPARE(metadata.value(u"version").toString(), u"1.3.0"_s);
            QVERIFY(!metadata.value(u"product").toObject().value(u"vendor_name").isUndefined());
            QCOMPARE(metadata.value(u"sequence").toInteger(), ++seq);
        }
        QCOMPARE(seen.size(), required.size());
    }

    void outcomesHaveTheirStatus()
    {
        std::vector<Event> events;
        for (const Outcome outcome : {Outcome::Success, Outcome::Failure, Outcome::Denied,
                                      Outcome::Held, Outcome::Unknown}) {
            events.push_back(numberedEvent(1));
            events.back().outcome = outcome;
        }
        Exported exported;
        write(exported, events, AuditExportFormat::Ocsf);
        QList<int> ids;
        for (const QByteArray &line : linesOf(exported.result.files.front()))
            ids.append(QJsonDocument::fromJson(line).object().value(u"status_id").toInt());
        QCOMPARE(ids, QList<int>({1, 2, 2, 99, 0}));
    }

    void ocsfLinesHoldTheLeavesOfTheSignedTree()
    {
        Exported exported;
        write(exported, oneOfEach(), AuditExportFormat::Ocsf);
        Frontier tree;
        for (const QByteArray &bytes : linesOf(exported.result.files.front())) {
            const QJsonObject line = QJsonDocument::fromJson(bytes).object();
            const QByteArray leaf = leafHash(line.value(u"raw_data").toString().toUtf8());
            const QJsonObject unmapped = line.value(u"unmapped").toObject();
            QCOMPARE(unmapped.value(u"leaf_sha256").toString().toLatin1(), leaf.toHex());
            tree.append(leaf);
        }
        QCOMPARE(tree.root(), signedRoot(exported.path()));
    }

    void cefLinesHoldTheLeavesOfTheSignedTree()
    {
        Exported exported;
        std::vector<Event> events = oneOfEach();
        events.push_back(hostile());
        write(exported, events, AuditExportFormat::Cef);
        QVERIFY(exported.result.files.front().endsWith(u"/events.cef"_s));
        Frontier tree;
        for (const QByteArray &bytes : linesOf(exported.result.files.front())) {
            const CefLine line = parseCef(bytes);
            const QByteArray leaf = leafHash(line.extension.value(u"cs6"_s).toUtf8());
            QCOMPARE(line.extension.value(u"cs1"_s).toLatin1(), leaf.toHex());
            tree.append(leaf);
        }
        QCOMPARE(tree.root(), signedRoot(exported.path()));
    }

    void noTextBreaksOutOfItsCefField()
    {
        Exported exported;
        const Event event = hostile();
        write(exported, {event}, AuditExportFormat::Cef);
        const QList<QByteArray> lines = linesOf(exported.result.files.front());
        QCOMPARE(lines.size(), 1);
        const CefLine line = parseCef(lines.front());
        QCOMPARE(line.header.size(), 7);
        QCOMPARE(line.header.at(0), u"CEF:0"_s);
        QCOMPARE(line.header.at(4), event.action);
        const QHash<QString, QString> &keys = line.extension;
        QCOMPARE(keys.value(u"rt"_s), QString::number(event.time.toMSecsSinceEpoch()));
        QCOMPARE(keys.value(u"externalId"_s), u"1"_s);
        QCOMPARE(keys.value(u"suser"_s), event.actor);
        QCOMPARE(keys.value(u"src"_s), event.address);
        QCOMPARE(keys.value(u"act"_s), event.action);
        QCOMPARE(keys.value(u"outcome"_s), u"success"_s);
        QCOMPARE(keys.value(u"cs3Label"_s), u"object"_s);
        QCOMPARE(keys.value(u"cs3"_s), u"route route-1 x=1 cs1=0 \\ | y"_s);
        QCOMPARE(keys.value(u"cs4"_s), u"{\"read\":1}"_s);
    }

    void theAccountThatAServiceChangedIsTheOneNamed()
    {
        Event event = numberedEvent(1);
        event.source = u"google"_s;
        event.action = u"two_factor.disabled"_s;
        event.actor = u"ann@example.com"_s;
        event.object = {u"connection"_s, u"c1"_s, u"Work Google"_s};
        Event own = event;
        event.details = {{u"target"_s, u"bob@example.com"_s}};
        Event unnamed = own;
        unnamed.actor.clear();
        Event system = own;
        system.actor = u"system"_s;
        std::vector<Event> events{event, own, unnamed, system};
        for (Event &one : events)
            one.id = EventId::create();
        QStringList names;
        QList<int> types;
        Exported ocsf;
        write(ocsf, events, AuditExportFormat::Ocsf);
        for (const QByteArray &line : linesOf(ocsf.result.files.front())) {
            const QJsonObject user =
                QJsonDocument::fromJson(line).object().value(u"user").toObject();
            QVERIFY(!user.contains(u"uid"_s));
            names.append(user.value(u"name").toString());
            types.append(user.value(u"type_id").toInt());
        }
        QCOMPARE(names, QStringList({u"bob@example.com"_s, u"ann@example.com"_s, u"unknown"_s,
                                     u"system"_s}));
        QCOMPARE(types, QList<int>({1, 1, 0, 1}));
        Exported cef;
        write(cef, events, AuditExportFormat::Cef);
        const QList<QByteArray> lines = linesOf(cef.result.files.front());
        QCOMPARE(parseCef(lines.at(0)).extension.value(u"duser"_s), u"bob@example.com"_s);
        QVERIFY(!parseCef(lines.at(1)).extension.contains(u"duser"_s));
    }

    void whatCantBeReadIsALineThatSaysSo_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::newRow("no frame") << QByteArray(1, '\1');
        QTest::newRow("no event") << packEvent("{\"seq\":2}");
    }
    void whatCantBeReadIsALineThatSaysSo()
    {
        QFETCH(QByteArray, packed);
        for (const AuditExportFormat format :
             {AuditExportFormat::Csv, AuditExportFormat::Cef, AuditExportFormat::Ocsf}) {
            LogFolder folder;
            {
                AuditLog log = folder.create();
                QVERIFY(log.append(numberedEvents(1, 3)));
            }
            QVERIFY(folder.raw().run("UPDATE events SET packed = ? WHERE seq = 2", packed));
            Progress progress;
            const Result<AuditExport> result =
                folder.reader().exportTo(folder.folder.filePath(u"out"_s), format, progress);
            QVERIFY(result);
            QCOMPARE(result->events, 3);
            QList<QByteArray> lines = linesOf(result->files.front());
            if (format == AuditExportFormat::Csv)
                lines.removeFirst();
            QCOMPARE(lines.size(), 3);
            QVERIFY2(lines.at(1).contains("unreadable"), lines.at(1));
            QVERIFY(lines.at(0).contains("plan.created") && lines.at(2).contains("plan.created"));
        }
    }

    void anAddressGoesWhereItsFamilyBelongs()
    {
        QCOMPARE(addressFamily(u"192.0.2.7"_s), AddressFamily::IpV4);
        QCOMPARE(addressFamily(u"2001:db8::1"_s), AddressFamily::IpV6);
        QCOMPARE(addressFamily(u"::1"_s), AddressFamily::IpV6);
        for (const QString &text :
             {u""_s, u"localhost"_s, u"192.0.2"_s, u"192.0.2.7\n"_s, u"a:b"_s})
            QCOMPARE(addressFamily(text), AddressFamily::None);
    }
};

QTEST_GUILESS_MAIN(ExportFormatsTest)
#include "export_formats_test.moc"
