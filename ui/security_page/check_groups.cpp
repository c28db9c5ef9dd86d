#include "ui/security_page/check_groups.h"

#include "ui/text/cloud_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckGroups)
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

QString groupOf(const QString &check)
{
    const QString first = check.section(u'.', 0, 0);
    return first == "policies"_L1 ? u"people"_s : first;
}

QString groupTitle(const QString &group)
{
    if (group == "grants"_L1)
        return Text::tr("What was granted");
    if (group == "two_factor"_L1)
        return Text::tr("Second factor");
    if (group == "accounts"_L1)
        return Text::tr("Administrators and accounts");
    if (group == "zapier"_L1)
        return Text::tr("Zapier");
    if (group == "transit"_L1)
        return Text::tr("On the way");
    if (group == "rest"_L1)
        return Text::tr("On this computer");
    if (group == "keys"_L1)
        return Text::tr("Keys and passwords");
    if (group == "people"_L1)
        return Text::tr("People and policies");
    if (group == "audit"_L1)
        return Text::tr("Audit log");
    return group;
}

std::vector<CheckGroup> grouped(const std::vector<Check> &checks)
{
    std::vector<CheckGroup> groups;
    for (const Check &check : checks) {
        const QString title = groupTitle(groupOf(check.id));
        auto group = std::ranges::find(groups, title, &CheckGroup::title);
        if (group == groups.end())
            group = groups.insert(groups.end(), {title, {}});
        group->checks.push_back(check);
    }
    return groups;
}

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

QString siteName(const QString &service)
{
    return service == "zapier"_L1 ? u"Zapier"_s : cloudName(service);
}

QString placeText(const Check &check)
{
    if (check.connectionName.isEmpty())
        return {};
    const QString site = siteName(check.service);
    return check.connectionName == site ? site
                                        : Text::tr("%1 (%2)").arg(check.connectionName, site);
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
