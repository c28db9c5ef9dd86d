#include "ui/text/security_standing.h"

#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>

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
    const int number = pluralOf(count);
    switch (answer) {
    case Answer::Fail:
        return Text::tr("%Ln fail", nullptr, number);
    case Answer::Undetermined:
        return Text::tr("%Ln couldn't be determined", nullptr, number);
    case Answer::Attested:
        return Text::tr("%Ln attested", nullptr, number);
    case Answer::Pass:
        return Text::tr("%Ln pass", nullptr, number);
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
    return listed(parts);
}

QString needText(const SecurityReport &report)
{
    const qint64 all = report.count(Answer::Fail) + report.count(Answer::Undetermined);
    if (all == 0)
        return Text::tr("Nothing needs your attention.");
    const QString need = Text::tr("%Ln things need your attention", nullptr, pluralOf(all));
    QStringList parts;
    for (const Answer answer : {Answer::Fail, Answer::Undetermined}) {
        if (const qint64 count = report.count(answer); count > 0)
            parts.append(counted(answer, count));
    }
    return Text::tr("%1: %2.").arg(need, listed(parts));
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
