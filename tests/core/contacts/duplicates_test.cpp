#include "core/contacts/duplicates.h"
#include "core/contacts/merge_duplicates.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

using Subjects = std::vector<DuplicateSubject>;

// "id name|emails|phones|organisation", lists separated by blanks.
DuplicateSubject subject(const char *text)
{
    const QStringList parts = QString::fromUtf8(text).split(u'|');
    DuplicateSubject result;
    result.id = parts[0].section(u' ', 0, 0);
    result.name = parts[0].section(u' ', 1);
    result.keys.emails = parts.value(1).split(u' ', Qt::SkipEmptyParts);
    result.keys.phones = parts.value(2).split(u' ', Qt::SkipEmptyParts);
    result.organization = parts.value(3);
    return result;
}

// "a+b e" for a group of a and b by e-mail (p: phone, n: name and organisation), "?" behind it
// where the names differ, "…" where it was cut.
QString text(const Subjects &subjects, const DuplicateGroups &found)
{
    QStringList groups;
    for (const DuplicateGroup &group : found.groups) {
        QStringList ids;
        for (size_t member : group.members)
            ids.append(subjects[member].id);
        QString reasons;
        for (DuplicateReason reason : group.reasons)
            reasons += QStringLiteral("epn")[static_cast<int>(reason)];
        groups.append(ids.join(u'+') + u' ' + reasons + (group.namesDiffer ? u"?"_s : QString()) +
                      (group.isCut ? u"…"_s : QString()));
    }
    return groups.join(u", "_s);
}

Contact card(const QString &name, const QStringList &emails, const QString &title = {},
             const QString &note = {})
{
    Contact contact;
    contact.name.formatted = name;
    for (const QString &email : emails)
        contact.emails.append({.value = email});
    contact.title = title;
    contact.note = note;
    return contact;
}

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsProbablyTheSameIsSuggestedWithTheReason_data()
    {
        QTest::addColumn<Subjects>("subjects");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, std::initializer_list<const char *> subjects,
                            const char *expected) {
            Subjects all;
            for (const char *each : subjects)
                all.push_back(subject(each));
            QTest::newRow(name) << all << QString::fromUtf8(expected);
        };
        row("nobody", {}, "");
        row("strangers", {"a Ada|ada@x.de", "b Bo|bo@x.de"}, "");
        row("the same address", {"a Ada King|ada@x.de", "b Ada Lovelace|ada@x.de"}, "a+b e");
        row("the same number", {"a Ada||+4930", "b ADA||+4930"}, "a+b p");
        row("a name and its organisation", {"a Ada|||Acme", "b ada|||ACME"}, "a+b n");
        row("a name alone says nothing", {"a Ada|a@x.de", "b Ada|b@x.de"}, "");
        row("nor with another organisation", {"a Ada|||Acme", "b Ada|||Bolt"}, "");
        row("an organisation twice", {"a Acme|||Acme", "b Acme|||Acme"}, "a+b n");
        row("several reasons", {"a Ada|a@x.de|+49|Acme", "b Ada|a@x.de|+49|Acme"}, "a+b epn");
        row("without a name", {"a Ada|a@x.de", "b |a@x.de"}, "a+b e");
        row("called by the address", {"a Ada|a@x.de", "b a@x.de|a@x.de"}, "a+b e");
        row("called by the number", {"a Ada||+49", "b +49 (0)||+49"}, "a+b p");
        row("over a third one", {"a Ada|a@x.de", "b Ada|a@x.de|+49", "c Ada||+49"}, "a+b+c ep");
        row("an address of several people", {"a Ada|info@x.de", "b Bo|info@x.de"}, "a+b e?");
        row("these join nobody", {"a Ada|i@x.de", "b Bo|i@x.de", "c Ada|i@x.de", "d Ada|i@x.de"},
            "a+c+d e, a+b e?");
        row("two reasons for the doubtful", {"a Ada|i@x.de|+49", "b Bo|i@x.de|+49"}, "a+b ep?");
        row("agreeing names come first",
            {"a Ada|i@x.de", "b Bo|i@x.de", "y Zoe|z@x.de", "z Zoe|z@x.de"}, "y+z e, a+b e?");
    }

    void whoIsProbablyTheSameIsSuggestedWithTheReason()
    {
        QFETCH(Subjects, subjects);
        QFETCH(QString, expected);
        const DuplicateGroups found = findDuplicates(subjects);
        QCOMPARE(text(subjects, found), expected);
        QCOMPARE(found.sharedKeys, 0);
    }

    void whoWasKeptApartIsInNoGroupTogether_data()
    {
        QTest::addColumn<Subjects>("subjects");
        QTest::addColumn<QString>("apart");
        QTest::addColumn<QString>("expected");
        const Subjects three = {subject("a Ada|a@x.de"), subject("b Ada|a@x.de"),
                                subject("c Ada|a@x.de")};
        QTest::newRow("two of two") << Subjects{three[0], three[1]} << u"ab"_s << u""_s;
        QTest::newRow("the other way round") << Subjects{three[0], three[1]} << u"ba"_s << u""_s;
        QTest::newRow("two of three") << three << u"ab"_s << u"a+c e"_s;
        QTest::newRow("all") << three << u"ab ac bc"_s << u""_s;
        const Subjects people = {subject("a Ada|i@x.de"), subject("b Bo|i@x.de"),
                                 subject("c Cy|i@x.de")};
        QTest::newRow("doubtful ones") << people << u"ab"_s << u"a+c e?"_s;
        QTest::newRow("all doubtful ones") << people << u"ab ac bc"_s << u""_s;
        QTest::newRow("whom another one of the group is kept apart from")
            << Subjects{people[0], people[1], subject("d Ada|i@x.de")} << u"db"_s << u"a+d e"_s;
    }

    void whoWasKeptApartIsInNoGroupTogether()
    {
        QFETCH(Subjects, subjects);
        QFETCH(QString, apart);
        QFETCH(QString, expected);
        KnownApart pairs;
        for (const QString &pair : apart.split(u' '))
            pairs.insert({pair.left(1), pair.right(1)});
        QCOMPARE(text(subjects, findDuplicates(subjects, pairs)), expected);
    }

    void ofManyCopiesAsManyAreShownAsOnePageTakes()
    {
        const Subjects copies(20, subject("a Ada|ada@x.de"));
        const DuplicateGroups found = findDuplicates(copies);
        QCOMPARE(found.groups.front().members.size(), size_t{mostDuplicates});
        QVERIFY(found.groups.front().isCut);
        QCOMPARE(found.sharedKeys, 0);
    }

    void anOfficesNumberSuggestsNamesakesAlone()
    {
        Subjects people;
        for (int i = 0; i < 40; ++i)
            people.push_back(subject(qPrintable(u"p%1 Person%1||+49"_s.arg(i))));
        people.push_back(subject("twice Person7||+49"));
        const DuplicateGroups found = findDuplicates(people);
        QCOMPARE(text(people, found), u"p7+twice p"_s);
        QCOMPARE(found.sharedKeys, 1);
    }

    // Compared each with each, these would take minutes.
    void aHundredThousandContactsTakeAMoment()
    {
        Subjects people;
        for (int i = 0; i < 100'000; ++i) {
            const int who = i % 90'000;
            people.push_back({.id = QString::number(i),
                              .keys = {.emails = {u"p%1@x.de"_s.arg(who)},
                                       .phones = {u"+49%1"_s.arg(i % 1000), u"+48%1"_s.arg(i / 8)}},
                              .name = u"Person%1 Family%2"_s.arg(who).arg(who % 1000),
                              .organization = u"Office %1"_s.arg(i % 50)});
        }
        qint64 quickest = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            const DuplicateGroups found = findDuplicates(people);
            quickest = std::min(quickest, timer.elapsed());
            QCOMPARE(std::ranges::count(found.groups, false, &DuplicateGroup::namesDiffer), 10'000);
            QCOMPARE(found.sharedKeys, 1000);
        }
        qInfo("%lld ms", static_cast<long long>(quickest));
        QVERIFY2(quickest < 10'000, qPrintable(QString::number(quickest)));
    }

    void listsAreUnitedAndSingleValuesAreTheFirstOnes()
    {
        const Contact one = card(u"Ada"_s, {u"ada@x.de"_s, u"a@x.de"_s}, {}, u"Paris"_s);
        const Contact two =
            card(u"Ada King"_s, {u"ADA@x.de"_s, u"b@x.de"_s}, u"Countess"_s, u"Rome"_s);
        const Contact merged = mergedContact({&one, &two});
        QCOMPARE(merged.name.formatted, u"Ada"_s);
        QCOMPARE(merged.title, u"Countess"_s);
        QCOMPARE(merged.note, u"Paris\nRome"_s);
        QStringList emails;
        for (const Entry &email : merged.emails)
            emails.append(email.value);
        QCOMPARE(emails, (QStringList{u"ada@x.de"_s, u"a@x.de"_s, u"b@x.de"_s}));
        QCOMPARE(mergedContact({&one, &one}), one);
    }

    void whatAPersonChoseStaysAsItIs()
    {
        const Contact one = card(u"Ada"_s, {u"ada@x.de"_s}, u"Lady"_s);
        const Contact two = card(u"Ada King"_s, {u"b@x.de"_s}, u"Countess"_s);
        const Contact merged = mergedContact(
            {&one, &two}, {{Field::Name, {1}}, {Field::Email, {1}}, {Field::Title, {0}}});
        QCOMPARE(merged.name, two.name);
        QCOMPARE(merged.emails, two.emails);
        QCOMPARE(merged.title, u"Lady"_s);
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "duplicates_test.moc"
