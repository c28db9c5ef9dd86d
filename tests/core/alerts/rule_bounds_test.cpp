#include "core/alerts/rule_reader.h"
#include "core/alerts/safe_regex.h"
#include "core/alerts/text_pattern.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

// The quickest of three.
qint64 milliseconds(const std::function<void()> &work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, timer.elapsed());
    }
    return best;
}

} // namespace

class RuleBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostileFileIsRefusedSoon_data();
    void aHostileFileIsRefusedSoon();
    void aLargeFileThatFitsIsRead();
    void aRegexGivesUpAfterBoundedSteps_data();
    void aRegexGivesUpAfterBoundedSteps();
    void whatARegexMayHold_data();
    void whatARegexMayHold();
    void aPatternOfStarsTakesBoundedSteps();
};

void RuleBoundsTest::aHostileFileIsRefusedSoon_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<RuleFault>("fault");
    QByteArray laughs = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c < 'k'; ++c)
        laughs += QByteArray(1, c) + ": &" + c + " [" +
                  repeated(QByteArray("*") + char(c - 1) + ", ", 8) + "*" + char(c - 1) + "]\n";
    QTest::newRow("a billion laughs") << laughs << RuleFault::AnchorUsed;
    QTest::newRow("10,000 lines") << repeated("# nothing\n", 10000) << RuleFault::TooLong;
    QTest::newRow("a megabyte") << repeated("x", 1 << 20) << RuleFault::TooLarge;
    QTest::newRow("brackets") << repeated("[", 200000) << RuleFault::TooDeep;
    QTest::newRow("braces") << repeated("{a: ", 50000) << RuleFault::TooDeep;
    QTest::newRow("199 brackets") << repeated("[", 199) << RuleFault::ValueType;
    QTest::newRow("dashes") << "x:\n" + repeated("- ", 100000) + "x" << RuleFault::TooDeep;
    QTest::newRow("questions") << repeated("? ", 100000) << RuleFault::ValueType;
    QTest::newRow("one list a line") << repeated("- a\n", 4999) << RuleFault::ValueType;
    QTest::newRow("a long list") << "x: [" + repeated("a, ", 80000) + "a]" << RuleFault::TooMany;
    QTest::newRow("many documents") << repeated("---\na\n", 2400) << RuleFault::TooMany;
    QByteArray keys;
    for (int i = 0; i < 4900; ++i)
        keys += "k" + QByteArray::number(i) + ": 1\n";
    QTest::newRow("many keys") << keys << RuleFault::TooMany;
    QTest::newRow("nulls") << QByteArray("title: a\0b\n", 11) << RuleFault::NotText;
    QTest::newRow("not UTF-8") << QByteArray("title: \xff\xfe\n") << RuleFault::NotText;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfet\0i\0", 6) << RuleFault::NotText;
    QTest::newRow("quotes") << "title: \"" + repeated("\\x41", 60000) << RuleFault::NotYaml;
    QTest::newRow("a long line of keys") << repeated("a: ", 80000) << RuleFault::NotYaml;
    QTest::newRow("anchors") << "x: [" + repeated("&a ", 80000) + "]" << RuleFault::NotYaml;
    QTest::newRow("tags") << "%TAG ! tag:x,2000:\n" + repeated("!", 200000) << RuleFault::NotYaml;
    QTest::newRow("directives") << repeated("%TAG !a! b\n", 4999) << RuleFault::NotYaml;
}

void RuleBoundsTest::aHostileFileIsRefusedSoon()
{
    QFETCH(QByteArray, yaml);
    QFETCH(RuleFault, fault);
    RuleReading reading;
    const qint64 taken = milliseconds([&] { reading = readRules(yaml); });
    QVERIFY2(taken < 2000, qPrintable(QString::number(taken)));
    QVERIFY(reading.rules.empty());
    QVERIFY(!reading.problems.empty());
    QCOMPARE(ruleFaultName(reading.problems.front().fault), ruleFaultName(fault));
    QVERIFY(reading.problems.size() <= 50);
    QVERIFY(reading.problems.front().subject.size() <= 200);
}

void RuleBoundsTest::aLargeFileThatFitsIsRead()
{
    QByteArray yaml;
    for (int i = 0; i < 99; ++i)
        yaml += "---\ntitle: a\nlogsource: {product: azure}\ndetection:\n    a:\n"
                "        x|contains: [" +
                repeated("value, ", 180) + "value]\n    condition: a\n";
    const RuleReading reading = readRules(yaml);
    QVERIFY(reading.isFine());
    QCOMPARE(reading.rules.size(), size_t(99));
}

void RuleBoundsTest::aRegexGivesUpAfterBoundedSteps_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    const QString many(20000, u'a');
    QTest::newRow("stars in a row") << u"a*a*a*a*a*a*a*a*b"_s << many;
    QTest::newRow("a choice of the same") << u"(a|a|a|a)*b"_s << many;
    QTest::newRow("two that overlap") << u"(.*a.*,)"_s << many;
    QTest::newRow("from each place") << u"a[a-z]*b"_s << many;
    QTest::newRow("optional ones") << u"a?"_s.repeated(40) + u"a"_s.repeated(40) + u"b"_s << many;
}

void RuleBoundsTest::aRegexGivesUpAfterBoundedSteps()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    RuleProblems problems;
    const QRegularExpression regex = safeRegex(pattern, {}, 1, problems);
    QVERIFY(problems.isEmpty());
    RegexAnswer answer = RegexAnswer::Yes;
    const qint64 taken = milliseconds([&] { answer = searchIn(regex, text); });
    QVERIFY(answer != RegexAnswer::Yes);
    QVERIFY2(taken < 2000, qPrintable(QString::number(taken)));
}

void RuleBoundsTest::whatARegexMayHold_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *pattern, bool isTaken) {
        QTest::newRow(QByteArray(pattern).simplified()) << QString::fromLatin1(pattern) << isTaken;
    };
    row("^a.b+[^c]d{2,3}(e|f)$", true);
    row("(^0oa.*|[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,10})", true);
    row("(?:a|b)?c\\d+\\s*", true);
    row("(?i)abc", true);
    row("(ab)+", true);
    row("(a?b)+", true);
    row("\\(a+\\)+", true);
    row("[(a+)]+", true);
    row("[[:alpha:]]+x", true);
    row("(a+)+", false);
    row("(a*)*", false);
    row("((a+)b)*", false);
    row("(?:a+|b)*", false);
    row("(a{2,}){3}", false);
    row("(a{1,9}b)+", false);
    row("a{5000}", false);
    row("(a)\\1", false);
    row("\\k<x>", false);
    row("(?<x>a)", false);
    row("(?R)", false);
    row("(?<=a)b", false);
    row("(*COMMIT)a", false);
    row("[[:](a+)+:]", false);
    row("\\Q(a\\E(b+)+", false);
    row("(?x)a#(\n(a+)+", false);
    row("[\\Q]\\E(a+)+]", false);
}

void RuleBoundsTest::whatARegexMayHold()
{
    QFETCH(QString, pattern);
    RuleProblems problems;
    (void)safeRegex(pattern, {}, 1, problems);
    QTEST(problems.isEmpty(), "isTaken");
}

void RuleBoundsTest::aPatternOfStarsTakesBoundedSteps()
{
    const QString text(256 * 1024, u'a');
    const TextPattern pattern(u"*a?"_s.repeated(300) + u"*b"_s, TextPattern::Place::Whole,
                              TextPattern::Case::Folded);
    bool fits = true;
    const qint64 taken = milliseconds([&] { fits = pattern.matches(text, text); });
    QVERIFY(!fits);
    QVERIFY2(taken < 1000, qPrintable(QString::number(taken)));
}

QTEST_GUILESS_MAIN(RuleBoundsTest)
#include "rule_bounds_test.moc"
