#include "app/cli/commands/check_lines.h"

#include "core/session/security_statement.h"
#include "ui/text/check_text.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostShown = 10; // of the names of what fails

} // namespace

QJsonObject checkJson(const Check &check)
{
    QJsonObject json = foundJson(check);
    json.insert(u"todo"_s, checkAdvice(check));
    return json;
}

QString checkLines(const Check &check)
{
    const QString where = check.connection.isEmpty()
                              ? QString()
                              : u" (%1, %2)"_s.arg(check.connectionName, check.connection.value());
    QStringList lines{
        u"%1: %2%3\n  %4"_s.arg(answerText(check.answer()), checkTitle(check.id), where, check.id)};
    if (check.answer() == Answer::Attested)
        lines.append(u"  by %1, until %2"_s.arg(
            check.attestation->person,
            check.attestation->until.toLocalTime().toString(u"yyyy-MM-dd"_s)));
    else if (const QString why = unknownText(check.finding); !why.isEmpty())
        lines.append(u"  "_s + why);
    const QStringList &subjects = check.finding.subjects();
    for (qsizetype i = 0; i < std::min(mostShown, subjects.size()); ++i)
        lines.append(u"  - "_s + subjects.at(i));
    if (subjects.size() > mostShown)
        lines.append(u"  … and more; --json has them"_s);
    if (const QString advice = checkAdvice(check); !advice.isEmpty())
        lines.append(u"  > "_s + advice);
    if (check.answer() != Answer::Pass && !check.page().isEmpty())
        lines.append(u"    "_s + check.page().toString());
    return lines.join(u'\n');
}

} // namespace warden
