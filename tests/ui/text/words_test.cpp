#include "ui/text/egress_text.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

bool isSentence(const QString &text)
{
    return text.size() > 10 && text.at(0).isUpper() && text.endsWith(u'.');
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldHasItsWord();
    void fieldsAreListedAsPeopleDo();
    void everyReasonAndHoldHasItsSentence();
    void everyChoiceSaysWhatItMeans();
    void aStoredReasonGetsItsSentence_data();
    void aStoredReasonGetsItsSentence();
    void countsNameOnlyWhatHappened();
    void timesAreToldFromNow();
    void howEachFieldLeftIsTold();
};

void WordsTest::everyFieldHasItsWord()
{
    QSet<QString> words;
    for (Field field : allFieldsInOrder)
        words << fieldWord(field);
    QCOMPARE(words.size(), qsizetype(allFieldsInOrder.size()));
    QVERIFY(!words.contains(QString()));
}

void WordsTest::fieldsAreListedAsPeopleDo()
{
    QCOMPARE(fieldList(FieldSet()), u"nothing"_s);
    QCOMPARE(fieldList(FieldSet::all()), u"everything"_s);
    const FieldSet one = {Field::Email};
    const FieldSet three = {Field::Name, Field::Email, Field::Phone};
    QCOMPARE(fieldList(one), u"e-mail"_s);
    QCOMPARE(fieldList(three), u"name, e-mail and phone"_s);
}

void WordsTest::everyReasonAndHoldHasItsSentence()
{
    QVERIFY(reasonSentence(ItemReason::None).isEmpty());
    QSet<QString> sentences;
    for (int each = 1; each <= static_cast<int>(ItemReason::Irreversible); ++each) {
        const QString sentence = reasonSentence(static_cast<ItemReason>(each));
        QVERIFY2(isSentence(sentence), qPrintable(sentence));
        QVERIFY(!sentences.contains(sentence));
        sentences << sentence;
    }
    for (int each = 0; each <= static_cast<int>(HoldReason::SecondPersonNeeded); ++each)
        QVERIFY(isSentence(holdSentence(static_cast<HoldReason>(each))));
    for (int each = 0; each <= static_cast<int>(AuditFindingKind::Unanchored); ++each)
        QVERIFY(isSentence(findingSentence(static_cast<AuditFindingKind>(each))));
}

void WordsTest::everyChoiceSaysWhatItMeans()
{
    for (DeletionStrategy each : {DeletionStrategy::Never, DeletionStrategy::Synced,
                                  DeletionStrategy::Mirror, DeletionStrategy::Ask}) {
        QVERIFY(!deletionWord(each).isEmpty());
        QVERIFY(isSentence(deletionSentence(each)));
    }
}

void WordsTest::aStoredReasonGetsItsSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::newRow("hold") << holdReasonName(HoldReason::BookEmptied) << u"empty"_s;
    QTest::newRow("item") << itemReasonName(ItemReason::Conflict) << u"Both sides"_s;
    QTest::newRow("error") << reasonName(ErrorReason::DiskFull) << u"disk is full"_s;
    QTest::newRow("kind") << kindName(ErrorKind::Offline) << u"reached"_s;
    QTest::newRow("from a newer version") << u"whatever_next"_s << u"audit log"_s;
}

void WordsTest::aStoredReasonGetsItsSentence()
{
    QFETCH(QString, name);
    QFETCH(QString, part);
    QVERIFY(isSentence(storedReasonSentence(name)));
    QVERIFY2(storedReasonSentence(name).contains(part), qPrintable(storedReasonSentence(name)));
}

void WordsTest::countsNameOnlyWhatHappened()
{
    QCOMPARE(countsSummary(Counts()), u"no changes"_s);
    Counts counts;
    counts.created = 14;
    counts.removed = 2;
    QCOMPARE(countsSummary(counts), u"14 new, 2 removed"_s);
    QCOMPARE(contactsCount(1), u"1 contact"_s);
    QCOMPARE(contactsCount(2), u"2 contacts"_s);
}

void WordsTest::timesAreToldFromNow()
{
    const QDateTime now(QDate(2026, 3, 10), QTime(12, 0));
    QCOMPARE(whenText(QDateTime(), now), u"never"_s);
    QVERIFY(whenText(now.addSecs(-60), now).startsWith("today at"_L1));
    QVERIFY(whenText(now.addDays(-1), now).startsWith("yesterday at"_L1));
    QVERIFY(whenText(now.addDays(-9), now).startsWith("on "_L1));
}

void WordsTest::howEachFieldLeftIsTold()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    SentItem item{.fields = {Field::Name, Field::Email, Field::Phone},
                  .treated = TreatedFields{{Field::Email}, {Field::Phone}},
                  .time = now};
    QVERIFY(sentItemSentence(item, now).contains(u"name as is; e-mail masked; phone hashed"_s));
    item.treated.reset();
    QVERIFY(sentItemSentence(item, now).contains(u"name, e-mail and phone (not recorded how)"_s));

    ContactDestination hook;
    hook.fields = {{Field::Name, {SentAs::AsIs}, now, now},
                   {Field::Email, {SentAs::AsIs, SentAs::Masked}, now, now}};
    // What is filed is read on other days as well.
    for (const QString &filed :
         {destinationSentence(hook, Dates::Alone), sentItemSentence(item, now, Dates::Alone)})
        QVERIFY2(!filed.contains(u"today"_s) && filed.contains(u" on "_s), qPrintable(filed));
    const QString sentence = destinationSentence(hook);
    QVERIFY2(sentence.startsWith(u"Got name and e-mail as is; e-mail masked, last "_s),
             qPrintable(sentence));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
