#include "core/session/security_statement.h"

#include "core/base/time_json.h"
#include "core/base/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int reportFormat = 1;

QJsonValue attestationJson(const Check &check)
{
    if (check.answer() != Answer::Attested)
        return QJsonValue::Null;
    const Attestation &word = *check.attestation;
    return QJsonObject{{u"by"_s, word.person},
                       {u"at"_s, timeJson(word.madeAt)},
                       {u"until"_s, timeJson(word.until)},
                       {u"note"_s, word.note},
                       {u"file"_s, word.fileName},
                       {u"file_sha256"_s, QString::fromLatin1(word.fileHash.toHex())}};
}

} // namespace

QJsonObject foundJson(const Check &check)
{
    return {{u"id"_s, check.id},
            {u"connection"_s, check.connection.value()},
            {u"name"_s, check.connectionName},
            {u"service"_s, check.service},
            {u"answer"_s, answerName(check.answer())},
            {u"evidence"_s, check.finding.evidence()},
            {u"how"_s, check.how},
            {u"checked_at"_s, timeJson(check.checkedAt)},
            {u"expires_at"_s, timeJson(check.expiresAt())},
            {u"since"_s, timeJson(check.since)},
            {u"weight"_s, check.weight()},
            {u"page"_s, check.page().toString()},
            {u"attestation"_s, attestationJson(check)}};
}

QByteArray securityStatementJson(const SecurityStatement &statement)
{
    QJsonObject counts;
    for (const Answer answer : {Answer::Pass, Answer::Fail, Answer::Undetermined, Answer::Attested})
        counts.insert(answerName(answer), statement.found.count(answer));
    QJsonArray checks;
    for (const Check &check : statement.found.checks)
        checks.append(foundJson(check));
    const QJsonObject json{{u"format"_s, u"contact-warden-security"_s},
                           {u"version"_s, reportFormat},
                           {u"workspace"_s, statement.workspaceId},
                           {u"made_at"_s, toRfc3339(statement.madeAt)},
                           {u"made_by"_s, statement.madeBy},
                           {u"counts"_s, counts},
                           {u"checks"_s, checks},
                           {u"checkpoint"_s, QString::fromUtf8(statement.checkpoint)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace warden
