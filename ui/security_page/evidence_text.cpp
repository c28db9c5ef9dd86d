#include "ui/security_page/evidence_text.h"

#include "ui/text/check_text.h"
#include "ui/text/cloud_text.h"
#include "ui/text/date_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QDateTime timeIn(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

// Times are written down as they are stored.
QString valueText(const QString &value, Dates dates = Dates::FromNow)
{
    const QDateTime time = timeIn(value);
    if (!time.isValid())
        return value;
    return sentenceCase(dates == Dates::Alone ? dateAndTime(time)
                                              : whenText(time, QDateTime::currentDateTimeUtc()));
}

// What the core writes down where no name says it.
QString wordFor(const QString &check, const QString &subject)
{
    struct Word
    {
        QLatin1StringView check = {};
        QLatin1StringView subject = {};
        const char *text = nullptr;
    };
    static constexpr Word words[] = {
        {"grants.unused"_L1, "no route"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "No route that is switched on uses it.")},
        {"grants.ends"_L1, "ended"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "The sign-in has ended already.")},
        {"zapier.address"_L1, "legacy address"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "The address is of the old kind.")},
        {"keys.place"_L1, "credentials.sealed"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "It lies in a file of the workspace, sealed: as good as "
                                           "the passphrase.")},
        {"rest.keychain"_L1, "passphrase"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "A passphrase opens the workspace: it is as good as "
                                           "that.")},
        {"audit.verified"_L1, "never"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "Nobody has verified it yet.")},
        {"audit.verified"_L1, "failed"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "It was found wrong when it was verified last.")},
        {"audit.verified"_L1, "not trusted"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "It isn't the log that others saw, or it is damaged.")},
        {"audit.review"_L1, "never"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "Nobody has reviewed it yet.")},
        {"rest.core_dumps"_L1, "core dumps"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "A crash of this program would write its memory.")},
        {"audit.rules"_L1, "none"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "No rule is on that could tell of anything.")},
        {"audit.witness"_L1, "none"_L1, QT_TRANSLATE_NOOP("EvidenceText", "There is no witness.")},
        {"people.one_person"_L1, "one person"_L1,
         QT_TRANSLATE_NOOP("EvidenceText", "Only one person may manage connections.")},
    };
    for (const Word &word : words) {
        if (word.check == check && word.subject == subject)
            return Text::tr(word.text);
    }
    return {};
}

QString subjectText(const QString &check, const QString &subject, Dates dates)
{
    const QString word = wordFor(check, subject);
    if (!word.isEmpty())
        return word;
    return check == "grants.scopes"_L1 ? scopeSentence(subject) : valueText(subject, dates);
}

// It is the answer itself: "Nobody has verified it yet."
bool isOneThing(const Finding &finding)
{
    return finding.answer() == Answer::Fail && finding.looked() == 1 &&
           finding.subjects().size() == 1;
}

QString placeWord(const QString &place)
{
    if (place == "keychain"_L1)
        return Text::tr("this computer's keychain");
    if (place == "environment"_L1)
        return Text::tr("an environment variable");
    if (place == "file"_L1)
        return Text::tr("a sealed file of the workspace");
    return place == "passphrase"_L1 ? Text::tr("a passphrase") : place;
}

QString serverText(const QJsonObject &server)
{
    const QString text =
        Text::tr("%1, certificate by %2 until %3")
            .arg(server.value("protocol"_L1).toString(), server.value("issuer"_L1).toString(),
                 dayText(timeIn(server.value("expires_at"_L1).toString())));
    return server.value("private_authority"_L1).toBool()
               ? Text::tr("%1; an authority of your own").arg(text)
               : text;
}

NamedFact namedFact(const QString &name, const QJsonValue &value)
{
    static const QHash<QString, const char *> names = {
        {u"since"_s, QT_TRANSLATE_NOOP("EvidenceText", "Since")},
        {u"last"_s, QT_TRANSLATE_NOOP("EvidenceText", "Last time")},
        {u"days"_s, QT_TRANSLATE_NOOP("EvidenceText", "Days ago")},
        {u"ends_at"_s, QT_TRANSLATE_NOOP("EvidenceText", "Ends")},
        {u"routes"_s, QT_TRANSLATE_NOOP("EvidenceText", "Routes")},
        {u"people"_s, QT_TRANSLATE_NOOP("EvidenceText", "People")},
        {u"administrators"_s, QT_TRANSLATE_NOOP("EvidenceText", "Administrators")},
        {u"rules_watching"_s, QT_TRANSLATE_NOOP("EvidenceText", "Rules that watch")},
        {u"suspended"_s, QT_TRANSLATE_NOOP("EvidenceText", "Suspended accounts")},
        {u"devices"_s, QT_TRANSLATE_NOOP("EvidenceText", "Swap spaces")},
        {u"secrets"_s, QT_TRANSLATE_NOOP("EvidenceText", "Secrets looked for")},
        {u"place"_s, QT_TRANSLATE_NOOP("EvidenceText", "Kept in")},
        {u"unlock"_s, QT_TRANSLATE_NOOP("EvidenceText", "Opened by")},
        {u"asked_besides"_s, QT_TRANSLATE_NOOP("EvidenceText", "Allowed for checks and logs")}};
    const auto known = names.constFind(name);
    if (known == names.constEnd())
        return {};
    const QString title = Text::tr(*known);
    if (value.isDouble())
        return {title, number(value.toInteger())};
    if (!value.isArray())
        return {title, valueText(placeWord(value.toString()))};
    QStringList scopes;
    for (const QJsonValue each : value.toArray())
        scopes.append(scopeSentence(each.toString()));
    return {title, scopes.join(u'\n')};
}

} // namespace

QString foundText(const Check &check, Dates dates)
{
    const Finding &finding = check.finding;
    const qint64 looked = finding.looked();
    if (isOneThing(finding))
        return subjectText(check.id, finding.subjects().constFirst(), dates);
    switch (finding.answer()) {
    case Answer::Pass:
        return looked > 1 ? Text::tr("All %Ln that were looked at are as they should be.", nullptr,
                                     pluralOf(looked))
                          : Text::tr("It is as it should be.");
    case Answer::Fail:
        return finding.facts().value("incomplete"_L1).toBool()
                   ? Text::tr("%1 of %2 fail, and not all could be looked at.")
                         .arg(number(finding.failing()), number(looked))
               : looked > 1
                   ? Text::tr("%1 of %2 fail.").arg(number(finding.failing()), number(looked))
                   : Text::tr("It isn't as it should be.");
    case Answer::Undetermined:
    case Answer::Attested:
        return finding.why() == Unknown::NoPermission && !finding.needed().isEmpty()
                   ? Text::tr("It takes one permission more: %1.")
                         .arg(scopeList({finding.needed()}))
                   : unknownText(finding);
    }
    Q_UNREACHABLE();
}

QStringList subjectTexts(const Check &check, Dates dates)
{
    QStringList texts;
    if (isOneThing(check.finding))
        return texts;
    for (const QString &subject : check.finding.subjects())
        texts.append(subjectText(check.id, subject, dates));
    return texts;
}

QString howText(const QString &how)
{
    static const QHash<QString, const char *> ways = {
        {u"settings"_s, QT_TRANSLATE_NOOP("EvidenceText", "From this workspace's settings")},
        {u"person"_s, QT_TRANSLATE_NOOP("EvidenceText", "Only a person can look there")},
        {u"credentials"_s, QT_TRANSLATE_NOOP("EvidenceText", "By reading the secret's own place")},
        {u"files"_s, QT_TRANSLATE_NOOP("EvidenceText", "By looking at the workspace's files")},
        {u"last check"_s,
         QT_TRANSLATE_NOOP("EvidenceText", "From the last look at every page of both databases")},
        {u"this process"_s, QT_TRANSLATE_NOOP("EvidenceText", "By asking the system about this "
                                                              "program")},
        {u"/proc/swaps"_s, QT_TRANSLATE_NOOP("EvidenceText", "By asking the system: /proc/swaps")},
        {u"keyring.json"_s,
         QT_TRANSLATE_NOOP("EvidenceText", "From the signed list of people in keyring.json")},
        {u"exports"_s,
         QT_TRANSLATE_NOOP("EvidenceText", "By looking where contacts were written to")},
        {u"examples"_s,
         QT_TRANSLATE_NOOP("EvidenceText", "By holding each rule against its own examples")},
        {u"audit log"_s, QT_TRANSLATE_NOOP("EvidenceText", "From the audit log")},
        {u"TLS handshake"_s,
         QT_TRANSLATE_NOOP("EvidenceText", "By connecting to each server and reading its "
                                           "certificate")},
        {u"search"_s, QT_TRANSLATE_NOOP("EvidenceText", "By searching files on this computer")},
        {u"service"_s, QT_TRANSLATE_NOOP("EvidenceText", "The service was to be asked")}};
    const auto known = ways.constFind(how);
    return known == ways.constEnd() ? Text::tr("By asking the service: %1").arg(how)
                                    : Text::tr(*known);
}

std::vector<NamedFact> factTexts(const Finding &finding)
{
    std::vector<NamedFact> facts;
    if (finding.unclear() > 0)
        facts.push_back({Text::tr("Not told"), number(finding.unclear())});
    const QJsonObject &all = finding.facts();
    for (auto fact = all.begin(); fact != all.end(); ++fact) {
        if (NamedFact named = namedFact(fact.key(), fact.value()); !named.value.isEmpty())
            facts.push_back(std::move(named));
    }
    const QJsonArray servers = all.value("servers"_L1).toArray();
    for (const QJsonValue server : servers)
        facts.push_back(
            {server.toObject().value("host"_L1).toString(), serverText(server.toObject())});
    return facts;
}

QString historyText(const Check &answer, const QDateTime &now)
{
    const QString word = sentenceCase(answerText(answer.finding.answer()));
    if (answer.since == answer.checkedAt)
        return Text::tr("%1, %2").arg(word, whenText(answer.since, now));
    return Text::tr("%1, from %2 until %3")
        .arg(word, whenText(answer.since, now), whenText(answer.checkedAt, now));
}

} // namespace warden
