#include "ui/text/check_text.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
public:
    const char *title;
    const char *advice;
};

const QHash<QString, CheckText> &texts()
{
    static const QHash<QString, CheckText> all = {
        {u"grants.scopes"_s,
         {QT_TRANSLATE_NOOP("CheckText", "No more is granted than is needed"),
          QT_TRANSLATE_NOOP("CheckText", "End the access at the service, then sign in again: only "
                                         "what the routes need is asked for.")}},
        {u"grants.apps"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Other apps with access are known"),
          QT_TRANSLATE_NOOP("CheckText", "Remove at the service whatever nobody needs, Zapier "
                                         "included, then vouch for the rest.")}},
        {u"grants.unused"_s,
         {QT_TRANSLATE_NOOP("CheckText", "The connection is used"),
          QT_TRANSLATE_NOOP("CheckText", "Remove the connection, or add a route.")}},
        {u"grants.age"_s,
         {QT_TRANSLATE_NOOP("CheckText", "The key, password or sign-in is young enough"),
          QT_TRANSLATE_NOOP("CheckText", "Make a new one at the service and enter it here, or sign "
                                         "in again; then delete the old one there.")}},
        {u"grants.ends"_s,
         {QT_TRANSLATE_NOOP("CheckText", "The sign-in lives on"),
          QT_TRANSLATE_NOOP("CheckText", "Sign in again before it ends.")}},
        {u"zapier.address"_s,
         {QT_TRANSLATE_NOOP("CheckText", "The hook's address is of today's kind"),
          QT_TRANSLATE_NOOP("CheckText", "Make a new hook in Zapier and enter its address here.")}},
        {u"zapier.review"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Zaps and connected apps were reviewed"),
          QT_TRANSLATE_NOOP("CheckText", "Go through Zaps and app connections at Zapier, remove "
                                         "what nobody needs, then vouch for it for 90 days.")}},
        {u"keys.in_files"_s,
         {QT_TRANSLATE_NOOP("CheckText", "No secret of this workspace lies in a file"),
          QT_TRANSLATE_NOOP("CheckText", "Delete it from the file, and make a new one at the "
                                         "service: it may have been read.")}},
        {u"keys.place"_s,
         {QT_TRANSLATE_NOOP("CheckText", "The secret is in the keychain or the environment"),
          QT_TRANSLATE_NOOP("CheckText", "Make sure that the passphrase which seals it is "
                                         "strong, then vouch for it.")}},
        {u"two_factor.enrolled"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Everybody has a second factor"),
          QT_TRANSLATE_NOOP("CheckText",
                            "Have those who are named set one up, administrators "
                            "first. Where it can't be asked: look, then vouch for it.")}},
        {u"two_factor.enforced"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Everybody has to use a second factor"),
          QT_TRANSLATE_NOOP("CheckText", "Turn on that a second factor is required.")}},
        {u"accounts.security_defaults"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Microsoft's security defaults are on"),
          QT_TRANSLATE_NOOP("CheckText", "Turn them on, or vouch for the conditional access that "
                                         "takes their place.")}},
        {u"accounts.admins"_s,
         {QT_TRANSLATE_NOOP("CheckText", "There are two to four administrators"),
          QT_TRANSLATE_NOOP("CheckText", "Give the role to one more, or take it from some.")}},
        {u"accounts.inactive"_s,
         {QT_TRANSLATE_NOOP("CheckText", "No account is left unused"),
          QT_TRANSLATE_NOOP("CheckText", "Suspend the accounts that nobody used for 90 days.")}},
        {u"transit.tls"_s,
         {QT_TRANSLATE_NOOP("CheckText", "What travels is encrypted, by a valid certificate"),
          QT_TRANSLATE_NOOP("CheckText", "Have whoever runs the server renew its certificate.")}},
        {u"rest.databases"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Both databases are encrypted"),
          QT_TRANSLATE_NOOP("CheckText",
                            "Stop syncing, and restore the workspace from a backup.")}},
        {u"rest.integrity"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Both databases are intact"),
          QT_TRANSLATE_NOOP("CheckText",
                            "Stop syncing, and restore the workspace from a backup.")}},
        {u"rest.keychain"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Keys are in the keychain, or under a strong passphrase"),
          QT_TRANSLATE_NOOP("CheckText", "Make sure that the passphrase is strong, then "
                                         "vouch for it.")}},
        {u"rest.permissions"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Nobody else may read the workspace's folder"),
          QT_TRANSLATE_NOOP("CheckText", "Take reading and entering from the group and others.")}},
        {u"rest.exports"_s,
         {QT_TRANSLATE_NOOP("CheckText", "No exported contacts lie about for longer than a week"),
          QT_TRANSLATE_NOOP("CheckText", "Delete the exports in the folders that are named, and "
                                         "copies of them. Where one is on a disk that isn't "
                                         "connected: look, then vouch for it.")}},
        {u"rest.swap"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Memory isn't written to the disk in the clear"),
          QT_TRANSLATE_NOOP("CheckText", "Encrypt the whole disk or its swap space.")}},
        {u"rest.core_dumps"_s,
         {QT_TRANSLATE_NOOP("CheckText", "A crash writes no memory to the disk"),
          QT_TRANSLATE_NOOP("CheckText", "Use a released build: it writes none.")}},
        {u"people.one_person"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Not one person alone has everything"),
          QT_TRANSLATE_NOOP("CheckText", "Add a second administrator.")}},
        {u"people.unused"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Everybody who may open the workspace does"),
          QT_TRANSLATE_NOOP("CheckText", "Remove the people who are named.")}},
        {u"policies.fields"_s,
         {QT_TRANSLATE_NOOP("CheckText", "No more fields leave than a Zap needs"),
          QT_TRANSLATE_NOOP("CheckText", "Drop, mask or hash what the Zap doesn't map, then vouch "
                                         "for the rest.")}},
        {u"audit.verified"_s,
         {QT_TRANSLATE_NOOP("CheckText", "The log was verified in the last month"),
          QT_TRANSLATE_NOOP("CheckText", "Verify the log.")}},
        {u"audit.rules"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Rules watch the log, and each does what it should"),
          QT_TRANSLATE_NOOP("CheckText", "Switch on what is off, remove or mend files that can't "
                                         "be read, then vouch for what is left off on purpose.")}},
        {u"audit.witness"_s,
         {QT_TRANSLATE_NOOP("CheckText", "Somebody outside is told how far the log has come"),
          QT_TRANSLATE_NOOP("CheckText", "Add a witness: a folder, a mailbox or a hook.")}},
        {u"audit.review"_s,
         {QT_TRANSLATE_NOOP("CheckText", "A person reviewed security in the last month"),
          QT_TRANSLATE_NOOP("CheckText", "Go through what happened since the last review.")}},
    };
    return all;
}

} // namespace

QString checkTitle(const QString &check)
{
    const auto found = texts().constFind(check);
    return found == texts().constEnd() ? check : CheckText::tr(found->title);
}

QString answerText(Answer answer)
{
    switch (answer) {
    case Answer::Pass:
        return CheckText::tr("passes");
    case Answer::Fail:
        return CheckText::tr("fails");
    case Answer::Undetermined:
        return CheckText::tr("couldn't be determined");
    case Answer::Attested:
        return CheckText::tr("attested");
    }
    return {};
}

QString unknownText(const Finding &finding)
{
    if (!finding.why())
        return {};
    switch (*finding.why()) {
    case Unknown::NotAsked:
        return CheckText::tr("Nobody has asked yet.");
    case Unknown::OutOfDate:
        return CheckText::tr("It was checked too long ago.");
    case Unknown::NoPermission:
        return finding.needed().isEmpty()
                   ? CheckText::tr("What was granted isn't enough.")
                   : CheckText::tr("It takes the permission %1.").arg(finding.needed());
    case Unknown::NoRole:
        return CheckText::tr("Who signed in may not ask: it takes %1.").arg(finding.needed());
    case Unknown::NotLicensed:
        return CheckText::tr("It takes the plan %1, which isn't there.").arg(finding.needed());
    case Unknown::NotOffered:
        return CheckText::tr("Nothing that could be asked tells it.");
    case Unknown::SignInNeeded:
        return CheckText::tr("The sign-in has ended.");
    case Unknown::Unreachable:
        return CheckText::tr("The service couldn't be reached.");
    case Unknown::RateLimited:
        return CheckText::tr("The service asked to wait for too long.");
    case Unknown::Stopped:
        return CheckText::tr("It was stopped halfway.");
    case Unknown::Incomplete:
        return CheckText::tr("The answer isn't whole.");
    case Unknown::Unreadable:
        return CheckText::tr("The answer doesn't say.");
    case Unknown::NeedsAPerson:
        return CheckText::tr("Only a person can judge what was found.");
    }
    return {};
}

QString checkAdvice(const Check &check)
{
    const Answer answer = check.answer();
    const auto found = texts().constFind(check.id);
    if (answer == Answer::Pass || answer == Answer::Attested || found == texts().constEnd())
        return {};
    const bool isScopeMissing =
        check.finding.why() == Unknown::NoPermission && !check.finding.needed().isEmpty();
    return isScopeMissing ? CheckText::tr("Sign in again with the permission to check this.")
                          : CheckText::tr(found->advice);
}

} // namespace warden
