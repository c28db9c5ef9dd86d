#include "core/contacts/match.h"

#include <QElapsedTimer>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// "id name|emails|phones", lists separated by blanks.
MatchSubject subject(const char *text)
{
    const QStringList parts = QString::fromUtf8(text).split(u'|');
    MatchSubject result;
    result.id = parts[0].section(u' ', 0, 0);
    result.name = parts[0].section(u' ', 1);
    result.keys.emails = parts.value(1).split(u' ', Qt::SkipEmptyParts);
    result.keys.phones = parts.value(2).split(u' ', Qt::SkipEmptyParts);
    return result;
}

QString pairsText(const MatchResult &result)
{
    QStringList texts;
    for (const MatchPair &pair : result.pairs)
        texts.append(pair.source + u'=' + pair.candidate.destination);
    for (const AmbiguousMatch &match : result.ambiguous) {
        QStringList candidates;
        for (const MatchCandidate &candidate : match.candidates)
            candidates.append(candidate.destination);
        texts.append(match.source + u'?' + candidates.join(u'/'));
    }
    for (const QString &id : result.unmatchedSources)
        texts.append(id + u'+');
    for (const QString &id : result.unmatchedDestinations)
        texts.append(id + u'-');
    for (const MatchPair &hint : result.nameHints)
        texts.append(hint.source + u'~' + hint.candidate.destination);
    return texts.join(u' ');
}

using Subjects = QList<MatchSubject>;

} // namespace

class MatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Expected: s1=d1 a pair, s1?d1/d2 ambiguous, s1+ only there, d1- only there, s1~d1 a hint.
    void contactsMatch_data()
    {
        QTest::addColumn<Subjects>("sources");
        QTest::addColumn<Subjects>("destinations");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Subjects &sources, const Subjects &destinations,
                            const char *expected) {
            QTest::newRow(name) << sources << destinations << QString::fromUtf8(expected);
        };
        row("nothing", {}, {}, "");
        row("by e-mail", {subject("s1 Ada|a@x")}, {subject("d1 Lady Lovelace|b@x a@x")}, "s1=d1");
        row("by phone", {subject("s1 Ada||+491")}, {subject("d1 Ada L.||+491")}, "s1=d1");
        row("never by name", {subject("s1 Ada|a@x")}, {subject("d1 ADA|b@x")}, "s1+ d1- s1~d1");
        row("no name is no hint", {subject("s1")}, {subject("d1")}, "s1+ d1-");
        row("two at the destination", {subject("s1 Ada|a@x")},
            {subject("d1 Eve|a@x"), subject("d2 Ada|a@x")}, "s1?d2/d1");
        row("two at the source", {subject("s1|a@x"), subject("s2|a@x")}, {subject("d1|a@x")},
            "s1?d1 s2?d1");
        row("two addresses lead to two", {subject("s1|a@x b@x")},
            {subject("d1|a@x"), subject("d2|b@x")}, "s1?d1/d2");
        row("e-mail before phone", {subject("s1|a@x|+491"), subject("s2|b@x|")},
            {subject("d1|a@x|"), subject("d2|b@x|+491")}, "s1=d1 s2=d2");
        row("a family's phone, all but one by e-mail",
            {subject("s1 Ann|a@x|+491"), subject("s2 Ben||+491")}, {subject("d1 Ann|a@x|+491")},
            "s1=d1 s2+");
        row("a family's phone on both sides", {subject("s1 Ann|a@x|+491"), subject("s2 Ben||+491")},
            {subject("d1 Ann|a@x|+491"), subject("d2 Ben||+491")}, "s1=d1 s2?d2/d1");
        row("an office's phone, two people", {subject("s1 Ann Lee|a@x|+491")},
            {subject("d1 Ben Kay|b@x|+491")}, "s1?d1");
        row("the same phone and part of the name", {subject("s1 Ann Lee|a@x|+491")},
            {subject("d1 Ann Kay|b@x|+491")}, "s1=d1");
    }
    void contactsMatch()
    {
        QFETCH(Subjects, sources);
        QFETCH(Subjects, destinations);
        QFETCH(QString, expected);
        QCOMPARE(pairsText(matchContacts(sources, destinations)), expected);
    }

    void aMatchSaysWhy()
    {
        const MatchResult result =
            matchContacts({subject("s1 Ada|a@x|+491")}, {subject("d1 ada|a@x|+491")});
        QCOMPARE(result.pairs.size(), 1);
        QCOMPARE(result.pairs[0].candidate.reasons,
                 (QList<MatchReason>{MatchReason::SameEmail, MatchReason::SamePhone,
                                     MatchReason::SameName}));
        QCOMPARE(result.pairs[0].candidate.score, 100);
    }

    void keysComeFromEmailsAndPhones()
    {
        Contact contact;
        contact.emails = {{u" Ada@EXAMPLE.com "_s}, {u"ada@example.com"_s}, {u"no address"_s}};
        contact.phones = {{u"030 1234567"_s}, {u"+49 30 1234567"_s}, {u"call me"_s}};
        const MatchKeys keys = matchKeys(contact, u"DE"_s);
        QCOMPARE(keys.emails, QStringList{u"ada@example.com"_s});
        QCOMPARE(keys.phones, QStringList{u"+49301234567"_s});
    }

    void aHundredThousandMatchInTimeEvenWithAnOfficesNumber()
    {
        Subjects sources;
        Subjects destinations;
        for (int i = 0; i < 100'000; ++i) {
            const QString number = QString::number(i);
            MatchSubject s{u's' + number, {{}, {}}, u"Person "_s + number};
            if (i % 2 == 0)
                s.keys.emails = {number + u"@x"_s};
            else
                s.keys.phones = {i % 4 == 1 ? u"+49-office"_s : u"+49"_s + number};
            MatchSubject d = s;
            d.id = u'd' + number;
            sources.append(s);
            destinations.prepend(d);
        }
        QElapsedTimer timer;
        timer.start();
        const MatchResult result = matchContacts(sources, destinations);
        QCOMPARE(result.pairs.size(), 75'000);
        QCOMPARE(result.ambiguous.size(), 25'000);
        QCOMPARE(result.ambiguous[0].candidates.size(), maxMatchCandidates);
        QCOMPARE(result.ambiguous[0].candidates[0].destination, u"d1"_s); // the namesake first
        QVERIFY(result.unmatchedDestinations.isEmpty());
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(MatchTest)
#include "match_test.moc"
