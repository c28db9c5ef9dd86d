#include "core/mail/mail_address.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// RFC 5321, section 4.5.3.1.
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254;

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

// "atext" of RFC 5322, section 3.2.3.
bool isAtom(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return isLetterOrDigit(c) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
    });
}

bool isDotString(QStringView text)
{
    return text.size() <= longestLocalPart && std::ranges::all_of(text.split(u'.'), isAtom);
}

bool isLabel(QStringView text)
{
    return !text.isEmpty() && text.size() <= 63 && text.front() != u'-' && text.back() != u'-' &&
           std::ranges::all_of(text, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

} // namespace

Result<QByteArray> mailAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    const QString local = trimmed.left(std::max<qsizetype>(at, 0));
    const QString domain = QString::fromLatin1(QUrl::toAce(trimmed.mid(at + 1)));
    const bool isUsable = at > 0 && isDotString(local) && !domain.isEmpty() &&
                          std::ranges::all_of(QStringView(domain).split(u'.'), isLabel) &&
                          local.size() + 1 + domain.size() <= longestAddress;
    if (!isUsable)
        return fail(ErrorKind::Usage, ErrorReason::AddressUnusable, trimmed.left(longestAddress));
    return (local + u'@' + domain).toLatin1();
}

} // namespace warden
