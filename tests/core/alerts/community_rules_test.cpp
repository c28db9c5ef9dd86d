#include "core/alerts/detection_match.h"
#include "core/alerts/rule_reader.h"
#include "core/alerts/rule_standing.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

QString rulesFolder()
{
    return qEnvironmentVariable("WARDEN_SHARED", QStringLiteral(WARDEN_SHARED_FOLDER)) +
           u"/sigma/rules"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// By name without ".yml".
QMap<QString, QString> ruleFiles()
{
    QMap<QString, QString> files;
    QDirIterator folder(rulesFolder(), {u"*.yml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (folder.hasNext()) {
        const QString path = folder.next();
        files.insert(QFileInfo(path).completeBaseName(), path);
    }
    return files;
}

// What each rule has to find and what it hasn't, worked out from its text.
QJsonObject tables()
{
    QJsonObject all;
    QDirIterator folder(QStringLiteral(WARDEN_TEST_DATA) + u"/community"_s, {u"*.json"_s});
    while (folder.hasNext()) {
        QJsonParseError error;
        const QJsonObject table =
            QJsonDocument::fromJson(contentOf(folder.next()), &error).object();
        if (error.error != QJsonParseError::NoError)
            qFatal("%s: %s", qPrintable(folder.filePath()), qPrintable(error.errorString()));
        for (auto it = table.begin(); it != table.end(); ++it)
            all.insert(it.key(), *it);
    }
    return all;
}

const QSet<QString> &allLogs()
{
    static const QSet<QString> logs = {u"google/login"_s, u"google/token"_s, u"google/admin"_s,
                                       u"microsoft/sign_ins"_s, u"microsoft/directory_audits"_s};
    return logs;
}

} // namespace

class CommunityRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachRuleHasItsTable();
    void aRuleFindsWhatItsTextSays_data();
    void aRuleFindsWhatItsTextSays();
    void aRuleThatCantFindAnythingSaysSo_data() { aRuleFindsWhatItsTextSays_data(); }
    void aRuleThatCantFindAnythingSaysSo();
    void withoutConnectionsNoneRuns();
};

void CommunityRulesTest::initTestCase()
{
    if (!QFileInfo::exists(rulesFolder()))
        QSKIP("the community's rules aren't beside the repository");
}

void CommunityRulesTest::eachRuleHasItsTable()
{
    const QStringList names = ruleFiles().keys();
    QVERIFY(names.size() >= 112);
    QCOMPARE(tables().keys(), names);
}

void CommunityRulesTest::aRuleFindsWhatItsTextSays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("table");
    const QJsonObject all = tables();
    const QMap<QString, QString> files = ruleFiles();
    for (auto it = files.begin(); it != files.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << *it << all.value(it.key()).toObject();
}

void CommunityRulesTest::aRuleFindsWhatItsTextSays()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, table);
    const RuleReading reading = readRules(contentOf(path));
    for (const RuleProblem &problem : reading.problems)
        qWarning() << problem.line << ruleFaultName(problem.fault) << problem.subject;
    QVERIFY(reading.isFine());
    Rule rule = reading.rules.front();
    const RuleSource *source = sourceOf(rule.logSource);
    QVERIFY(source);
    FieldTable fields;
    assignSlots(*rule.detection, fields);
    for (const bool isMeant : {true, false}) {
        const QJsonArray list = table.value(isMeant ? u"match"_s : u"not"_s).toArray();
        QVERIFY(!list.isEmpty());
        for (const QJsonValue item : list) {
            const QJsonObject raw = item.toObject();
            Event event;
            event.source = source->source;
            event.details = {{u"log"_s, QString(source->log)}};
            QVERIFY(source->isOf(event));
            const EventView view(event, raw, fields);
            const DetectionAnswer answer = matches(*rule.detection, source->fields, view);
            QVERIFY2(answer == (isMeant ? DetectionAnswer::Yes : DetectionAnswer::No),
                     QJsonDocument(raw).toJson(QJsonDocument::Compact));
        }
    }
}

void CommunityRulesTest::aRuleThatCantFindAnythingSaysSo()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, table);
    const RuleReading reading = readRules(contentOf(path));
    QVERIFY(reading.isFine());
    const RuleStanding standing = standingOf(reading.rules.front(), allLogs());
    QCOMPARE(standingName(standing.kind), table.value("standing"_L1).toString());
    QCOMPARE(standing.kind == RuleStanding::Kind::NeverMatches,
             !standing.isActive() && !standing.neverThere.isEmpty());
}

void CommunityRulesTest::withoutConnectionsNoneRuns()
{
    for (const QString &path : ruleFiles()) {
        const RuleReading reading = readRules(contentOf(path));
        QVERIFY(!standingOf(reading.rules.front(), {}).isActive());
    }
}

QTEST_GUILESS_MAIN(CommunityRulesTest)
#include "community_rules_test.moc"
