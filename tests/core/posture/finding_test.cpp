#include "core/posture/check.h"
#include "core/posture/finding.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

Finding passed()
{
    Reading reading;
    reading.good();
    reading.ended();
    return reading.finding();
}

Finding failed()
{
    Reading reading;
    reading.bad(u"one"_s);
    reading.ended();
    return reading.finding();
}

const QDateTime noon(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc());

Check checkOf(const Finding &finding)
{
    return {.id = u"two_factor.enrolled"_s, .finding = finding, .since = noon, .checkedAt = noon};
}

Attestation attestation()
{
    return {.check = u"two_factor.enrolled"_s, .madeAt = noon, .until = noon.addDays(30)};
}

} // namespace

class FindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAWholeReadingOfGoodThingsPasses()
    {
        QCOMPARE(passed().answer(), Answer::Pass);
        QCOMPARE(Finding().answer(), Answer::Undetermined);

        Reading notEnded;
        notEnded.good();
        QCOMPARE(notEnded.finding().why(), Unknown::Stopped);

        Reading empty;
        empty.ended();
        QCOMPARE(empty.finding().why(), Unknown::Incomplete);

        Reading broken;
        broken.good();
        broken.broke(Unknown::NotLicensed, u"a plan"_s);
        broken.broke(Unknown::Unreachable);
        broken.ended();
        QCOMPARE(broken.finding().why(), Unknown::NotLicensed);
        QCOMPARE(broken.finding().needed(), u"a plan"_s);

        Reading silent;
        silent.good();
        silent.unclear();
        silent.ended();
        QCOMPARE(silent.finding().why(), Unknown::Unreadable);

        Reading open;
        open.good();
        open.toJudge(u"Zapier"_s);
        open.ended();
        QCOMPARE(open.finding().why(), Unknown::NeedsAPerson);
        QCOMPARE(open.finding().subjects(), QStringList{u"Zapier"_s});
    }

    void oneThatFailsIsEnough()
    {
        Reading half;
        half.bad(u"user"_s);
        half.badFirst(u"admin"_s);
        half.badFirst(u"admin 2"_s);
        half.broke(Unknown::Unreachable);
        const Finding finding = half.finding();
        QCOMPARE(finding.answer(), Answer::Fail);
        QCOMPARE(finding.subjects(), (QStringList{u"admin"_s, u"admin 2"_s, u"user"_s}));
        QVERIFY(finding.facts().value(u"incomplete"_s).toBool());
    }

    // Whatever a call may fail with, it is no pass.
    void noErrorLeadsToAPass()
    {
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            for (int reason = 0; reason <= int(ErrorReason::LogNotTrusted); ++reason) {
                const Error error{
                    static_cast<ErrorKind>(kind), static_cast<ErrorReason>(reason), {}, {}};
                QCOMPARE(Finding::undetermined(error).answer(), Answer::Undetermined);
                Reading reading;
                reading.good();
                reading.broke(unknownAfter(error));
                reading.ended();
                QCOMPARE(reading.finding().answer(), Answer::Undetermined);
            }
        }
    }

    void manySubjectsAreCountedAndFewAreKept()
    {
        Reading reading;
        for (int i = 0; i < 10'000; ++i)
            reading.bad(QString::number(i));
        reading.badFirst(u"admin"_s);
        reading.ended();
        QCOMPARE(reading.finding().failing(), 10'001);
        QCOMPARE(reading.finding().subjects().size(), Finding::mostSubjects);
        QCOMPARE(reading.finding().subjects().first(), u"admin"_s);
    }

    void aReadingGoesOnWhereItWas()
    {
        Reading before;
        before.bad(u"user"_s);
        before.unclear();
        before.toJudge(u"app"_s);
        std::optional<Reading> after = Reading::fromJson(before.toJson());
        QVERIFY(after);
        before.badFirst(u"admin"_s);
        after->badFirst(u"admin"_s);
        before.ended();
        after->ended();
        QCOMPARE(after->finding(), before.finding());
        QVERIFY(!Reading::fromJson({}));
    }

    void aPassGetsOutOfDate()
    {
        const Check check = checkOf(passed());
        QCOMPARE(asOf(check, {}, {}, noon.addDays(30)).answer(), Answer::Pass);
        QCOMPARE(asOf(check, {}, {}, noon.addDays(31)).finding.why(), Unknown::OutOfDate);
        // Of a time to come nobody knows anything.
        QCOMPARE(asOf(check, {}, {}, noon.addDays(-1)).answer(), Answer::Undetermined);
        QCOMPARE(asOf(checkOf(failed()), {}, {}, noon.addDays(31)).answer(), Answer::Fail);
    }

    void aWordHoldsForItsTimeAndNeverTurnsAFail()
    {
        const Check open = checkOf(Finding::undetermined(Unknown::NotOffered));
        const Attestation word = attestation();
        QCOMPARE(asOf(open, word, {}, noon.addDays(1)).answer(), Answer::Attested);
        QCOMPARE(asOf(open, word, {}, noon.addDays(1)).expiresAt(), word.until);
        QCOMPARE(asOf(open, word, {}, noon.addDays(30)).answer(), Answer::Undetermined);
        QCOMPARE(asOf(open, word, {}, noon.addDays(-1)).answer(), Answer::Undetermined);
        QCOMPARE(asOf(checkOf(failed()), word, {}, noon.addDays(1)).answer(), Answer::Fail);
        Check never = open; // not one that a person could know better
        never.id = u"rest.databases"_s;
        QCOMPARE(asOf(never, word, {}, noon.addDays(1)).answer(), Answer::Undetermined);
    }

    void aWordIsYoungerThanTheLastFail()
    {
        const Check open = checkOf(Finding::undetermined(Unknown::NotOffered));
        const Attestation word = attestation();
        const QDateTime later = noon.addDays(1);
        QCOMPARE(asOf(open, word, noon.addMSecs(-1), later).answer(), Answer::Attested);
        QCOMPARE(asOf(open, word, noon, later).answer(), Answer::Undetermined);
        QCOMPARE(asOf(open, word, noon.addSecs(60), later).answer(), Answer::Undetermined);
    }

    void whatEndedByItselfIsAnotherAnswerSinceThen()
    {
        const Check pass = checkOf(passed());
        QCOMPARE(asOf(pass, {}, {}, noon.addDays(30)).since, noon);
        QCOMPARE(asOf(pass, {}, {}, noon.addDays(99)).since, noon.addDays(30));
        const Check open = checkOf(Finding::undetermined(Unknown::NotOffered));
        Attestation word = attestation();
        word.madeAt = noon.addDays(2);
        QCOMPARE(asOf(open, word, {}, noon.addDays(1)).since, noon);
        QCOMPARE(asOf(open, word, {}, noon.addDays(3)).since, noon.addDays(2));
        QCOMPARE(asOf(open, word, {}, noon.addDays(99)).since, word.until);
        // One that didn't count didn't end.
        QCOMPARE(asOf(open, word, noon.addDays(5), noon.addDays(99)).since, noon);
        QCOMPARE(asOf(checkOf(failed()), word, {}, noon.addDays(99)).since, noon);
    }

    void whatIsWorstComesFirst()
    {
        Check light = checkOf(failed());
        light.id = u"rest.core_dumps"_s;
        std::vector<Check> checks = {checkOf(passed()), light, checkOf(failed()),
                                     checkOf(Finding())};
        sortByUrgency(checks);
        QCOMPARE(checks.at(0).id, u"two_factor.enrolled"_s);
        QCOMPARE(checks.at(1).id, u"rest.core_dumps"_s);
        QCOMPARE(checks.at(2).answer(), Answer::Undetermined);
        QCOMPARE(checks.at(3).answer(), Answer::Pass);
    }
};

QTEST_GUILESS_MAIN(FindingTest)
#include "finding_test.moc"
