#include "ui/audit_page/quarter_text.h"

#include "ui/audit_page/filter_state.h"
#include "ui/text/date_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QuarterText)
};

struct Kind
{
    const char16_t *action; // with a dot at its end: all that begin so
    const char *name;
};

constexpr std::array kinds{
    Kind{u"plan.held", QT_TRANSLATE_NOOP("QuarterText", "Plans that waited for a decision")},
    Kind{u"plan.declined", QT_TRANSLATE_NOOP("QuarterText", "Plans that were declined")},
    Kind{u"approval.granted", QT_TRANSLATE_NOOP("QuarterText", "A second person agreed")},
    Kind{u"approval.refused", QT_TRANSLATE_NOOP("QuarterText", "A second person refused")},
    Kind{u"contact.erased", QT_TRANSLATE_NOOP("QuarterText", "Contacts erased on request")},
    Kind{u"contacts.exported", QT_TRANSLATE_NOOP("QuarterText", "Exports of contacts to a file")},
    Kind{u"connection.added", QT_TRANSLATE_NOOP("QuarterText", "Connections added")},
    Kind{u"connection.changed", QT_TRANSLATE_NOOP("QuarterText", "Connections changed")},
    Kind{u"connection.removed", QT_TRANSLATE_NOOP("QuarterText", "Connections removed")},
    Kind{u"route.added", QT_TRANSLATE_NOOP("QuarterText", "Routes added")},
    Kind{u"route.changed", QT_TRANSLATE_NOOP("QuarterText", "Routes changed")},
    Kind{u"route.removed", QT_TRANSLATE_NOOP("QuarterText", "Routes removed")},
    Kind{u"policy.",
         QT_TRANSLATE_NOOP("QuarterText", "Changes to what may leave, for new routes or groups")},
    Kind{u"operator.added", QT_TRANSLATE_NOOP("QuarterText", "People added")},
    Kind{u"operator.role_changed", QT_TRANSLATE_NOOP("QuarterText", "People who got another role")},
    Kind{u"operator.removed", QT_TRANSLATE_NOOP("QuarterText", "People removed")},
    Kind{u"role.", QT_TRANSLATE_NOOP("QuarterText", "Changes to roles")},
    Kind{u"passphrase.change_failed",
         QT_TRANSLATE_NOOP("QuarterText", "Passphrase changes without knowing the old one")},
    Kind{u"permission.denied",
         QT_TRANSLATE_NOOP("QuarterText", "Refused, since the role doesn't allow it")},
    Kind{u"sign_in.suspicious",
         QT_TRANSLATE_NOOP("QuarterText", "Sign-ins that a service found suspicious")},
    Kind{u"grant.added", QT_TRANSLATE_NOOP("QuarterText", "Apps that were let in at a service")},
    Kind{u"two_factor.disabled",
         QT_TRANSLATE_NOOP("QuarterText", "Second factors removed at a service")},
    Kind{u"admin.changed",
         QT_TRANSLATE_NOOP("QuarterText", "Administrators' changes at a service")},
    Kind{u"audit.verified", QT_TRANSLATE_NOOP("QuarterText", "Verifications of this log")},
    Kind{u"audit.exported", QT_TRANSLATE_NOOP("QuarterText", "Exports of this log")},
    Kind{u"audit.archived",
         QT_TRANSLATE_NOOP("QuarterText", "Archives of this log, with entries taken out of it")},
    Kind{u"audit.tail_signed",
         QT_TRANSLATE_NOOP("QuarterText", "Entries that were written without the signing key")},
    Kind{u"witness.changed", QT_TRANSLATE_NOOP("QuarterText", "Witnesses of this log changed")},
    Kind{u"witness.removed", QT_TRANSLATE_NOOP("QuarterText", "Witnesses of this log taken off")},
    Kind{u"witness.failed", QT_TRANSLATE_NOOP("QuarterText", "Witnesses that couldn't be told")},
    Kind{u"signin_spool.incomplete",
         QT_TRANSLATE_NOOP("QuarterText", "Gaps in the record of failed unlocks")},
    Kind{u"audit.restored",
         QT_TRANSLATE_NOOP("QuarterText", "Backups put back, with a part of the log lost")},
    Kind{u"workspace.exported",
         QT_TRANSLATE_NOOP("QuarterText", "Exports of the workspace for another computer")},
    Kind{u"clock.jumped", QT_TRANSLATE_NOOP("QuarterText", "Jumps of this computer's clock")},
};

QString ordinalQuarter(int number)
{
    switch (number) {
    case 1:
        return Text::tr("1st quarter of %1");
    case 2:
        return Text::tr("2nd quarter of %1");
    case 3:
        return Text::tr("3rd quarter of %1");
    default:
        return Text::tr("4th quarter of %1");
    }
}

} // namespace

QString quarterTitle(const Quarter &quarter)
{
    return ordinalQuarter(quarter.number).arg(quarter.year);
}

QString quarterDays(const Quarter &quarter)
{
    return Text::tr("%1 to %2").arg(dayAndMonth(quarter.firstDay()), longDay(quarter.lastDay()));
}

std::vector<NamedCount> otherEvents(const QuarterReport &report)
{
    std::vector<NamedCount> events;
    for (const Kind &kind : kinds) {
        if (const qint64 count = report.count(kind.action); count > 0)
            events.push_back({Text::tr(kind.name), count});
    }
    return events;
}

QString serviceEvents(const QuarterReport &report)
{
    QMap<QString, qint64> bySource;
    for (const ActionTally &tally : report.actions) {
        if (tally.source != "contact-warden"_L1)
            bySource[tally.source] += tally.events;
    }
    QStringList texts;
    for (auto it = bySource.begin(); it != bySource.end(); ++it)
        texts << Text::tr("%1 (%2)").arg(sourceWord(it.key()), QLocale().toString(it.value()));
    return listed(texts);
}

} // namespace warden
