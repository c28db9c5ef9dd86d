#include "core/alerts/bundled_rules.h"
#include "core/alerts/detection_match.h"
#include "core/alerts/rule_reader.h"
#include "core/alerts/rule_standing.h"
#include "core/base/timestamp.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

class RuleSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsOfItsOwnSourceAlone_data();
    void aRuleIsOfItsOwnSourceAlone();
    void aRuleSaysWhetherItCanFindAnything_data();
    void aRuleSaysWhetherItCanFindAnything();
    void aRuleSaysWhichActionsItNeeds_data();
    void aRuleSaysWhichActionsItNeeds();
    void whatBundledRulesFindIsAmongWhatTheyNeed();
};

void RuleSourceTest::aRuleIsOfItsOwnSourceAlone_data()
{
    QTest::addColumn<LogSource>("logSource");
    QTest::addColumn<QStringList>("events"); // source/log
    const auto row = [](const char *product, const char *service, const QStringList &events) {
        QTest::addRow("%s %s", product, service)
            << LogSource{{}, QString::fromLatin1(product), QString::fromLatin1(service), {}}
            << events;
    };
    const QStringList all = {u"contact-warden/"_s,    u"google/login"_s,
                             u"google/admin"_s,       u"google/token"_s,
                             u"microsoft/sign_ins"_s, u"microsoft/directory_audits"_s,
                             u"hubspot/login"_s,      u"zapier/"_s};
    row("contact_warden", "", all);
    row("contact_warden", "app", all.mid(0, 1));
    row("contact_warden", "services", all.mid(1));
    row("gcp", "google_workspace.login", all.mid(1, 1));
    row("gcp", "google_workspace.admin", all.mid(2, 1));
    row("google_workspace", "", all.mid(1, 3));
    row("azure", "signinlogs", all.mid(4, 1));
    row("azure", "auditlogs", all.mid(5, 1));
    row("hubspot", "", all.mid(6, 1));
    row("zapier", "", all.mid(7));
    row("okta", "okta", {});
}

void RuleSourceTest::aRuleIsOfItsOwnSourceAlone()
{
    QFETCH(LogSource, logSource);
    const RuleSource *source = sourceOf(logSource);
    QVERIFY(source);
    QStringList found;
    for (const char *name :
         {"contact-warden/", "google/login", "google/admin", "google/token", "microsoft/sign_ins",
          "microsoft/directory_audits", "hubspot/login", "zapier/"}) {
        const QStringList parts = QString::fromLatin1(name).split(u'/');
        Event event;
        event.source = parts[0];
        if (!parts[1].isEmpty())
            event.details.insert(u"log"_s, parts[1]);
        if (source->isOf(event))
            found.append(QString::fromLatin1(name));
    }
    QTEST(found, "events");
}

void RuleSourceTest::aRuleSaysWhetherItCanFindAnything_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("detection");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QStringList>("neverThere");
    const QByteArray own = "product: contact_warden";
    const QByteArray signIns = "product: azure, service: signinlogs";
    QTest::newRow("ours") << own << QByteArray("{s: {action: a}, condition: s}") << u"runs"_s
                          << QStringList();
    QTest::newRow("a slip") << own << QByteArray("{s: {acton: a}, condition: s}")
                            << u"never_matches"_s << QStringList{u"acton"_s};
    QTest::newRow("a slip beside what may be")
        << own << QByteArray("{s: {acton: a}, t: {actor: b}, condition: 1 of them}") << u"runs"_s
        << QStringList{u"acton"_s};
    QTest::newRow("a slip in what is left out")
        << own << QByteArray("{s: {action: a}, f: {acton: b}, condition: s and not f}") << u"runs"_s
        << QStringList{u"acton"_s};
    QTest::newRow("a slip that has to be nothing")
        << own << QByteArray("{s: {acton: null}, condition: s}") << u"runs"_s
        << QStringList{u"acton"_s};
    QTest::newRow("what Graph doesn't tell")
        << signIns << QByteArray("{s: {AuthenticationRequirement: a}, condition: s}")
        << u"never_matches"_s << QStringList{u"AuthenticationRequirement"_s};
    QTest::newRow("not connected")
        << QByteArray("product: hubspot") << QByteArray("{s: {a: a}, condition: s}")
        << u"not_connected"_s << QStringList();
    QTest::newRow("another product")
        << QByteArray("product: windows, service: security")
        << QByteArray("{s: {a: a}, condition: s}") << u"source_unknown"_s << QStringList();
    QTest::newRow("a category") << QByteArray("category: process_creation")
                                << QByteArray("{s: {a: a}, condition: s}") << u"source_unknown"_s
                                << QStringList();
    QTest::newRow("read, but from nowhere")
        << QByteArray("product: okta") << QByteArray("{s: {a: a}, condition: s}")
        << u"source_unknown"_s << QStringList();
}

void RuleSourceTest::aRuleSaysWhetherItCanFindAnything()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, detection);
    const RuleReading reading =
        readRules("title: a\nlogsource: {" + source + "}\ndetection: " + detection + "\n");
    QVERIFY(reading.isFine());
    const RuleStanding standing = standingOf(reading.rules.front(), {u"microsoft/sign_ins"_s});
    QTEST(standingName(standing.kind), "standing");
    QTEST(standing.neverThere, "neverThere");
}

void RuleSourceTest::aRuleSaysWhichActionsItNeeds_data()
{
    QTest::addColumn<QByteArray>("detection");
    QTest::addColumn<QString>("actions"); // "-": nothing can fit
    QTest::newRow("one") << QByteArray("{s: {action: A.b}, condition: s}") << u"a.b"_s;
    QTest::newRow("of some") << QByteArray("{s: {action: [b, a], actor: x}, condition: s}")
                             << u"a b"_s;
    QTest::newRow("a star") << QByteArray("{s: {action: 'a*'}, condition: s}") << u""_s;
    QTest::newRow("a question mark") << QByteArray("{s: {action: 'a?'}, condition: s}") << u""_s;
    QTest::newRow("part of it") << QByteArray("{s: {action|contains: a}, condition: s}") << u""_s;
    QTest::newRow("another one") << QByteArray("{s: {action|neq: a}, condition: s}") << u""_s;
    QTest::newRow("or") << QByteArray("{s: {action: a}, t: {action: b}, condition: s or t}")
                        << u"a b"_s;
    QTest::newRow("or anything") << QByteArray("{s: {action: a}, t: {actor: b}, condition: s or t}")
                                 << u""_s;
    QTest::newRow("and") << QByteArray("{s: {action: [a, b]}, t: {action: b}, condition: s and t}")
                         << u"b"_s;
    QTest::newRow("and not") << QByteArray("{s: {action: a}, t: {action: b}, "
                                           "condition: s and not t}")
                             << u"a"_s;
    QTest::newRow("not") << QByteArray("{s: {action: a}, condition: not s}") << u""_s;
    QTest::newRow("both at once") << QByteArray("{s: {action: a}, t: {action: b}, "
                                                "condition: s and t}")
                                  << u"-"_s;
    QTest::newRow("a list of maps") << QByteArray("{s: [{action: a}, {action: b, actor: x}], "
                                                  "condition: s}")
                                    << u"a b"_s;
    QTest::newRow("keywords") << QByteArray("{s: [a, b], condition: s}") << u""_s;
}

void RuleSourceTest::aRuleSaysWhichActionsItNeeds()
{
    QFETCH(QByteArray, detection);
    const RuleReading reading = readRules("title: a\nlogsource: {product: contact_warden, "
                                          "service: app}\ndetection: " +
                                          detection + "\n");
    const RuleSet set({{u"file"_s, reading.rules}});
    const std::optional<EventNeed> need = set.entries().front().need;
    QTEST(need ? need->actions.join(u' ') : u"-"_s, "actions");
    if (need)
        QCOMPARE(need->source, u"contact-warden"_s);
}

void RuleSourceTest::whatBundledRulesFindIsAmongWhatTheyNeed()
{
    int found = 0;
    for (const BundledRule &bundled : bundledRules()) {
        const RuleSet set({{bundled.name, readRules(bundled.yaml).rules}});
        const auto examples = readExamples(bundled.examples, fromMilliseconds(1'790'000'000'000));
        QVERIFY(examples);
        for (const RuleExample &example : *examples) {
            for (const Event &event : example.events) {
                const EventView view(event, {}, set.fields());
                for (const RuleEntry &entry : set.entries()) {
                    if (!entry.source || !entry.source->isOf(event) ||
                        matches(*entry.rule.detection, entry.source->fields, view) !=
                            DetectionAnswer::Yes)
                        continue;
                    ++found;
                    const std::optional<EventNeed> need = entry.need;
                    QVERIFY(need && !need->needsRaw);
                    QVERIFY(need->source.isEmpty() || need->source == event.source);
                    QVERIFY(need->actions.isEmpty() || need->actions.contains(event.action));
                }
            }
        }
    }
    QVERIFY(found > 100);
}

QTEST_GUILESS_MAIN(RuleSourceTest)
#include "rule_source_test.moc"
