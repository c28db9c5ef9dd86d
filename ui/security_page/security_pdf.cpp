#include "ui/security_page/security_pdf.h"

#include "ui/print/printed_report.h"
#include "ui/security_page/check_groups.h"
#include "ui/security_page/evidence_text.h"
#include "ui/text/check_text.h"
#include "ui/text/date_text.h"
#include "ui/text/plural.h"
#include "ui/text/security_standing.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SecurityPdf)
};

constexpr qsizetype mostSubjects = 25; // of a check
constexpr size_t mostToDoFirst = 5;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString placeOrHere(const Check &check)
{
    const QString place = placeText(check);
    return place.isEmpty() ? Text::tr("This workspace") : place;
}

bool needsAPerson(const Check &check)
{
    return check.answer() == Answer::Fail || check.answer() == Answer::Undetermined;
}

void addHead(PrintedReport &pages, const SecurityStatement &statement)
{
    const SecurityReport &found = statement.found;
    pages.addTitle(Text::tr("Security report"), dayText(statement.madeAt));
    pages.addMuted(
        Text::tr("Workspace %1. Made by %2 on %3.")
            .arg(statement.workspaceId, statement.madeBy, longDayAndClock(statement.madeAt)));
    if (found.checks.empty()) {
        pages.addText(Text::tr("Nobody has checked yet."));
        return;
    }
    const QDateTime last = lastChecked(found);
    pages.addStrong(needText(found));
    pages.addText(last.isValid()
                      ? Text::tr("Last checked on %1. An answer that got out of date since counts "
                                 "as one that couldn't be determined.")
                            .arg(longDayAndClock(last))
                      : Text::tr("Nobody has made the other checks yet."));
    pages.addFigures({number(found.count(Answer::Fail)), number(found.count(Answer::Undetermined)),
                      number(found.count(Answer::Attested)), number(found.count(Answer::Pass))},
                     {Text::tr("fail"), Text::tr("couldn't be determined"), Text::tr("attested"),
                      Text::tr("pass")});
}

// The checks come sorted by urgency.
void addFirst(PrintedReport &pages, const SecurityReport &found)
{
    QList<QList<PrintedCell>> rows;
    for (const Check &check : found.checks) {
        if (check.answer() == Answer::Fail && size_t(rows.size()) < mostToDoFirst)
            rows.append({{.text = number(rows.size() + 1)},
                         {.text = checkAdvice(check), .isStrong = true},
                         {.text = checkTitle(check.id), .note = placeOrHere(check)}});
    }
    if (rows.empty())
        return;
    pages.addHeading(Text::tr("What to do first"));
    pages.addTextTable({{}, Text::tr("What to do"), Text::tr("So that")}, rows, {5, 55, 40});
}

PrintedCell foundCell(const Check &check)
{
    if (check.answer() == Answer::Attested)
        return {.text = Text::tr("%1 vouches for it, until %2.")
                            .arg(check.attestation->person, dayText(check.attestation->until)),
                .note = howText(check.how)};
    QStringList lines{foundText(check, Dates::Alone)};
    const QStringList subjects = subjectTexts(check, Dates::Alone);
    for (const QString &subject : subjects.mid(0, mostSubjects))
        lines.append(u"• "_s + subject);
    if (const qint64 all = std::max<qint64>(check.finding.failing(), subjects.size());
        all > mostSubjects && subjects.size() > mostSubjects)
        lines.append(Text::tr("And %Ln more.", nullptr, pluralOf(all - mostSubjects)));
    const QString how = howText(check.how);
    return {.text = lines.join(u'\n'),
            .note = check.checkedAt.isValid()
                        ? Text::tr("%1, on %2").arg(how, longDayAndClock(check.checkedAt))
                        : how};
}

QString answerCell(const Check &check)
{
    return sentenceCase(answerText(check.answer()));
}

void addGroup(PrintedReport &pages, const CheckGroup &group)
{
    const bool isOfServices = std::ranges::any_of(
        group.checks, [](const Check &check) { return !check.connection.isEmpty(); });
    QStringList headings{Text::tr("Check"), Text::tr("Answer"), Text::tr("Found"),
                         Text::tr("What to do")};
    QList<int> widths{34, 13, 30, 23};
    if (isOfServices) {
        headings.insert(1, Text::tr("Where"));
        widths = {20, 14, 13, 30, 23};
    }
    QList<QList<PrintedCell>> rows;
    for (const Check &check : group.checks) {
        QList<PrintedCell> row{
            {.text = checkTitle(check.id)},
            {.text = answerCell(check), .isStrong = check.answer() == Answer::Fail},
            foundCell(check),
            {.text = needsAPerson(check) ? checkAdvice(check) : QString()}};
        if (isOfServices)
            row.insert(1, {.text = placeOrHere(check)});
        rows.append(row);
    }
    pages.addHeading(group.title);
    pages.addMuted(sentenceCase(answerCounts(group.checks)));
    pages.addTextTable(headings, rows, widths);
}

void addWords(PrintedReport &pages, const SecurityReport &found)
{
    QList<QList<PrintedCell>> rows;
    for (const Check &check : found.checks) {
        if (check.answer() != Answer::Attested)
            continue;
        const Attestation &word = *check.attestation;
        QStringList shownBy;
        if (!word.note.isEmpty())
            shownBy.append(word.note);
        if (!word.fileName.isEmpty())
            shownBy.append(Text::tr("File: %1").arg(word.fileName));
        rows.append({{.text = checkTitle(check.id), .note = placeOrHere(check)},
                     {.text = word.person},
                     {.text = dayText(word.madeAt)},
                     {.text = dayText(word.until), .isStrong = true},
                     {.text = shownBy.join(u'\n')}});
    }
    if (rows.empty())
        return;
    pages.addHeading(Text::tr("What people vouch for"));
    pages.addText(Text::tr("Nothing that was asked tells these. They are a person's word, which "
                           "ends by itself, and were not verified."));
    pages.addTextTable({Text::tr("Check"), Text::tr("Who"), Text::tr("Since"), Text::tr("Until"),
                        Text::tr("Evidence")},
                       rows, {28, 16, 15, 15, 26});
}

} // namespace

void addSecurity(PrintedReport &pages, const SecurityStatement &statement)
{
    addHead(pages, statement);
    addFirst(pages, statement.found);
    for (const CheckGroup &group : grouped(statement.found.checks))
        addGroup(pages, group);
    addWords(pages, statement.found);
    pages.addCheckpoint(statement.checkpoint);
}

Result<QByteArray> securityReportPdf(const SecurityStatement &statement)
{
    PrintedReport pages;
    addSecurity(pages, statement);
    const QString title = Text::tr("Security report, %1").arg(dayText(statement.madeAt));
    return pages.toPdf(title, title);
}

} // namespace warden
