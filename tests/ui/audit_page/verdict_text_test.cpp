#include "ui/audit_page/verdict_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

AuditVerdict verdictOf(std::vector<AuditFinding> findings)
{
    AuditVerdict verdict;
    verdict.size = 100;
    verdict.ok = findings.empty();
    verdict.findings = std::move(findings);
    return verdict;
}

} // namespace

// What a verification found, in words.
class VerdictTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVerdictNamesTheEntries_data();
    void aVerdictNamesTheEntries();
    void onlyAnAnchoredLogIsGreen();
    void aPartThatNobodyVouchesForIsNamed();
    void signedEntriesAreNeverCalledUnsigned();
    void aLogThatLostItsEndIsToldFromOneThatWasChanged();
};

void VerdictTextTest::aVerdictNamesTheEntries_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, AuditFindingKind kind, const QString &word) {
        QTest::newRow(name) << static_cast<int>(kind) << word;
    };
    row("changed", AuditFindingKind::Changed, u"changed"_s);
    row("removed", AuditFindingKind::Removed, u"removed"_s);
    row("reordered", AuditFindingKind::Reordered, u"order"_s);
    row("truncated", AuditFindingKind::Truncated, u"cut off"_s);
    row("rolled back", AuditFindingKind::RolledBack, u"older copy"_s);
    row("replaced", AuditFindingKind::Replaced, u"another log"_s);
}

void VerdictTextTest::aVerdictNamesTheEntries()
{
    QFETCH(int, kind);
    QFETCH(QString, word);
    const VerdictText text =
        verdictText(verdictOf({{static_cast<AuditFindingKind>(kind), 12, 15}}));
    QVERIFY(text.kind == StateKind::Danger);
    QCOMPARE_EQ(text.findings.size(), 1);
    QVERIFY(text.findings[0].startsWith(u"Entries 12 to 15"_s));
    QVERIFY(text.findings[0].contains(word));
}

void VerdictTextTest::onlyAnAnchoredLogIsGreen()
{
    QVERIFY(verdictText(verdictOf({})).kind == StateKind::Success);
    const VerdictText unanchored = verdictText(verdictOf({{AuditFindingKind::Unanchored, 1, 100}}));
    QVERIFY(unanchored.kind == StateKind::Warning);
    QVERIFY(unanchored.wantsCheckpoint);
    QVERIFY(verdictText(verdictOf({{AuditFindingKind::Unanchored, 1, 5},
                                   {AuditFindingKind::Changed, 7, 7}}))
                .kind == StateKind::Danger);
}

void VerdictTextTest::aPartThatNobodyVouchesForIsNamed()
{
    AuditVerdict verdict = verdictOf({});
    verdict.anchored = verdict.signedSize = 100;
    QVERIFY(!verdictText(verdict).sentence.contains(u"first"_s));
    verdict.anchored = 60; // an older checkpoint that somebody kept
    QVERIFY(verdictText(verdict).sentence.contains(u"first 60"_s));
    verdict = verdictOf({{AuditFindingKind::Unanchored, 96, 100}});
    verdict.anchored = 60;
    verdict.signedSize = 95;
    const VerdictText text = verdictText(verdict);
    QVERIFY(text.kind == StateKind::Warning);
    QVERIFY(text.sentence.contains(u"first 95 are as they were signed"_s));
    QVERIFY(text.sentence.contains(u"first 60"_s));
    QVERIFY(text.findings.front().contains(u"signed"_s));
    verdict.anchored = 0;
    const QString sentence = verdictText(verdict).sentence;
    QVERIFY(sentence.contains(u"first 95 are as they were signed"_s));
    QVERIFY(!sentence.contains(u"first 0"_s));
    QVERIFY(sentence.contains(u"add a witness"_s));
}

void VerdictTextTest::signedEntriesAreNeverCalledUnsigned()
{
    AuditVerdict verdict = verdictOf({{AuditFindingKind::Unanchored, 1, 100}});
    verdict.anchored = 0;
    verdict.signedSize = 100;
    const VerdictText text = verdictText(verdict);
    QVERIFY(text.wantsWitness && text.isHarmless);
    QVERIFY(text.sentence.startsWith(u"All 100 entries are as they were signed. Nobody"_s));
    QCOMPARE(text.findings.front(),
             u"Entries 1 to 100: signed, and nobody outside of this workspace vouches for them "
             "yet."_s);
    QVERIFY(text.caveat.contains(u"an older or another one"_s)); // what that leaves open
    verdict.signedSize = 0;
    QCOMPARE(verdictText(verdict).findings.front(), u"Entries 1 to 100: nobody signed them yet."_s);
    verdict.anchored = 60;
    QVERIFY(!verdictText(verdict).wantsWitness);
    QVERIFY(!verdictText(verdictOf({{AuditFindingKind::Changed, 7, 7}})).isHarmless);
}

// A restored backup looks like the first; nobody can restore the second.
void VerdictTextTest::aLogThatLostItsEndIsToldFromOneThatWasChanged()
{
    const VerdictText older = verdictText(verdictOf({{AuditFindingKind::RolledBack, 90, 100}}));
    QVERIFY(older.kind == StateKind::Danger);
    QVERIFY(older.sentence.contains("restored from a backup"_L1));
    const VerdictText changed = verdictText(
        verdictOf({{AuditFindingKind::Changed, 7, 7}, {AuditFindingKind::RolledBack, 90, 100}}));
    QVERIFY(changed.kind == StateKind::Danger);
    QVERIFY(changed.headline != older.headline);
    QVERIFY(!changed.sentence.contains("backup"_L1));
}

QTEST_GUILESS_MAIN(VerdictTextTest)
#include "verdict_text_test.moc"
