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
    Q_DECLARE_TR_FUNCTIONS(SecurityStanding)
};

QString counted(Answer answer, qint64 count)
{
    const QString number = QLocale().toString(count);
    switch (answer) {
    case Answer::Fail:
        return count == 1 ? Text::tr("1 fails") : Text::tr("%1 fail").arg(number);
    case Answer::Undetermined:
        return Text::tr("%1 couldn't be determined").arg(number);
    case Answer::Attested:
        return Text::tr("%1 attested").arg(number);
    case Answer::Pass:
        return count == 1 ? Text::tr("1 passes") : Text::tr("%1 pass").arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace

QString answerCounts(const std::vector<Check> &checks)
{
    const SecurityReport all{checks};
    QStringList parts;
    for (const Answer answer :
         {Answer::Fail, Answer::Undetermined, Answer::Attested, Answer::Pass}) {
        if (const qint64 count = all.count(answer); count > 0)
            parts.append(counted(answer, count));
    }
    return parts.join(u", "_s);
}

QString needText(const SecurityReport &report)
{
    const qint64 all = report.count(Answer::Fail) + report.count(Answer::Undetermined);
    if (all == 0)
        return Text::tr("Nothing needs your attention.");
    const QString need = all == 1 ? Text::tr("One thing needs your attention")
                                  : Text::tr("%1 things need your attention").arg(all);
    QStringList parts;
    for (const Answer answer : {Answer::Fail, Answer::Undetermined}) {
        if (const qint64 count = report.count(answer); count > 0)
            parts.append(counted(answer, count));
    }
    return Text::tr("%1: %2.").arg(need, parts.join(u", "_s));
}

QDateTime lastChecked(const SecurityReport &report)
{
    QDateTime last;
    for (const Check &check : report.checks) {
        if (check.id != "keys.in_files"_L1) // that is a search of its own
            last = std::max(last, check.checkedAt);
    }
    return last;
}

QString standing(const SecurityReport &report, const QDateTime &now)
{
    if (report.checks.empty())
        return Text::tr("Nobody has checked yet.");
    const QDateTime last = lastChecked(report);
    const QString when = last.isValid() ? Text::tr("Last checked %1.").arg(whenText(last, now))
                                        : Text::tr("Nobody has made the other checks yet.");
    return needText(report) + u' ' + when;
}

} // namespace warden
