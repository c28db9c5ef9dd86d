#include "ui/text/error_text.h"
#include "ui/text/progress_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// The enums have no end mark: their names tell where they end.
constexpr ErrorReason lastReason = ErrorReason::LogNotTrusted;
constexpr ErrorKind lastKind = ErrorKind::Internal;

bool isSentence(const QString &text)
{
    return !text.isEmpty() && !text.at(0).isSpace() && text.endsWith(u'.') &&
           !text.contains(u'%') && !text.contains("  "_L1);
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReasonHasItsOwnSentence_data();
    void everyReasonHasItsOwnSentence();
    void everyKindHasItsOwnSentence_data();
    void everyKindHasItsOwnSentence();
    void noTwoReasonsSayTheSame();
    void aSubjectStandsInTheSentence();
    void whatWaitsForAnAlertNamesIt();
    void aSignInHasItsOwnSentences();
    void stoppingIsNeverShownAsAFailure();
    void detailsNameKindAndReason();
    void anEstimateNeedsTimeToBeSensible();
    void progressSaysWhatAndHowFar();
};

void ErrorTextTest::everyReasonHasItsOwnSentence_data()
{
    QTest::addColumn<int>("reason");
    for (int each = 1; each <= static_cast<int>(lastReason); ++each)
        QTest::addRow("%s", qPrintable(reasonName(static_cast<ErrorReason>(each)))) << each;
}

void ErrorTextTest::everyReasonHasItsOwnSentence()
{
    QFETCH(int, reason);
    const auto value = static_cast<ErrorReason>(reason);
    for (const QString &subject : {QString(), u"dav.example.com"_s}) {
        const ErrorText text = sentenceFor({ErrorKind::Internal, value, subject, u"detail"_s});
        QVERIFY2(isSentence(text.whatHappened), qPrintable(text.whatHappened));
        QVERIFY2(isSentence(text.whatToDo), qPrintable(text.whatToDo));
        QVERIFY(!text.whatHappened.contains("detail"_L1));
        QVERIFY(text.whatHappened !=
                sentenceFor({ErrorKind::Internal, ErrorReason::None, {}, {}}).whatHappened);
    }
}

void ErrorTextTest::everyKindHasItsOwnSentence_data()
{
    QTest::addColumn<int>("kind");
    for (int each = 0; each <= static_cast<int>(lastKind); ++each)
        QTest::addRow("%s", qPrintable(kindName(static_cast<ErrorKind>(each)))) << each;
}

void ErrorTextTest::everyKindHasItsOwnSentence()
{
    QFETCH(int, kind);
    const ErrorText text = sentenceFor({static_cast<ErrorKind>(kind), ErrorReason::None, {}, {}});
    QVERIFY2(isSentence(text.whatHappened), qPrintable(text.whatHappened));
    QVERIFY2(isSentence(text.whatToDo), qPrintable(text.whatToDo));
}

void ErrorTextTest::noTwoReasonsSayTheSame()
{
    QSet<QString> seen;
    for (int each = 1; each <= static_cast<int>(lastReason); ++each) {
        const ErrorText text =
            sentenceFor({ErrorKind::Invalid, static_cast<ErrorReason>(each), {}, {}});
        QVERIFY2(!seen.contains(text.whatHappened), qPrintable(text.whatHappened));
        seen << text.whatHappened;
    }
}

void ErrorTextTest::aSubjectStandsInTheSentence()
{
    const Error error = {ErrorKind::Offline, ErrorReason::OtherHostRefused, u"a.example"_s, {}};
    QVERIFY(sentenceFor(error).whatHappened.contains("a.example"_L1));
    QVERIFY(sentenceFor(error).whatToDo.contains("a.example"_L1));
    const Error odd = {ErrorKind::Offline, ErrorReason::HostUnreachable, u"%1 %2"_s, {}};
    QCOMPARE(sentenceFor(odd).whatHappened, u"%1 %2 can't be reached."_s);
}

void ErrorTextTest::whatWaitsForAnAlertNamesIt()
{
    const ErrorText text = sentenceFor({ErrorKind::Held, ErrorReason::None, u"A title"_s, {}});
    QVERIFY(text.whatHappened.contains(u"“A title”"_s));
    QVERIFY(isSentence(text.whatHappened));
    QVERIFY(text.whatToDo.contains("alerts close"_L1));
}

void ErrorTextTest::aSignInHasItsOwnSentences()
{
    const auto said = [](ErrorKind kind, ErrorReason reason, const QString &subject = {}) {
        return sentenceFor({kind, reason, subject, {}}).whatHappened;
    };
    QVERIFY(
        !said(ErrorKind::Unauthorized, ErrorReason::KeychainEntryGone).contains("workspace"_L1));
    QVERIFY(said(ErrorKind::Locked, ErrorReason::KeychainEntryGone).contains("workspace"_L1));
    QVERIFY(said(ErrorKind::Usage, ErrorReason::ClientRefused).contains("is needed"_L1));
    QVERIFY(!said(ErrorKind::Unauthorized, ErrorReason::ClientRefused).contains("is needed"_L1));
    QVERIFY(said(ErrorKind::Stale, ErrorReason::ChangedMeanwhile, u"Team"_s).contains("Team"_L1));
    const QString missing = said(ErrorKind::Denied, ErrorReason::ScopesMissing,
                                 u"https://www.googleapis.com/auth/contacts, offline access"_s);
    QVERIFY2(missing.contains("see, change and remove your contacts, offline access"_L1),
             qPrintable(missing));
}

void ErrorTextTest::stoppingIsNeverShownAsAFailure()
{
    const ErrorText text = sentenceFor({ErrorKind::Cancelled, ErrorReason::TimedOut, u"x"_s, {}});
    QCOMPARE(text.whatHappened, u"Stopped."_s);
}

void ErrorTextTest::detailsNameKindAndReason()
{
    QCOMPARE(errorDetails({ErrorKind::Storage, ErrorReason::DiskFull, {}, u"write"_s}),
             u"storage · disk_full · write"_s);
}

void ErrorTextTest::anEstimateNeedsTimeToBeSensible()
{
    QCOMPARE(estimate(1000, 500, 1000), QString());
    QCOMPARE(estimate(60'000, 0, 1000), QString());
    QCOMPARE(estimate(60'000, 1000, 1000), QString());
    QCOMPARE(estimate(60'000, 500, 1000), u"about a minute left"_s);
    QCOMPARE(estimate(60'000, 100, 1000), u"about 9 minutes left"_s);
    QCOMPARE(estimate(10'000, 900, 1000), u"a few seconds left"_s);
}

void ErrorTextTest::progressSaysWhatAndHowFar()
{
    QVERIFY(progressLine({Stage::Fetching, u"Team"_s, 120, 4000})
                .startsWith("Fetching Team (120 of"_L1));
    for (int stage = 0; stage <= static_cast<int>(Stage::Verifying); ++stage) {
        QVERIFY(!progressLine({static_cast<Stage>(stage), {}, 0, 0}).contains(u'%'));
        QVERIFY(progressLine({static_cast<Stage>(stage), u"Team"_s, 0, 0}).contains("Team"_L1));
    }
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
