#include "core/mail/mail_message.h"

#include "core/base/id.h"
#include "core/mail/mail_address.h"
#include "core/mail/quoted_printable.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostRecipients = 20;
constexpr qsizetype longestSubject = 200;
constexpr qsizetype longestBody = 256 * 1024;
// RFC 2047 allows 76 characters for a line with an encoded word: behind "Subject: =?UTF-8?B?" and
// before "?=" that leaves 55, for 39 bytes.
constexpr qsizetype bytesOfAWord = 39;

bool isOneLine(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

bool isPrintableAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

// As it is, or as encoded words of whole characters, one a line.
QByteArray headerText(const QString &text)
{
    // A long line would have to be folded, and "=?" would be read as an encoded word.
    if (isPrintableAscii(text) && text.size() <= 60 && !text.contains("=?"_L1))
        return text.toLatin1();
    QByteArrayList words;
    QByteArray bytes;
    const auto finish = [&] {
        words.append("=?UTF-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QByteArray next = QString::fromUcs4(&character, 1).toUtf8();
        if (bytes.size() + next.size() > bytesOfAWord)
            finish();
        bytes += next;
    }
    if (!bytes.isEmpty())
        finish();
    return words.join("\r\n ");
}

QByteArray headerDate(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
           " +0000";
}

bool isMessageId(const QString &id)
{
    return id.size() <= 100 && std::ranges::all_of(id, [](QChar c) {
               return (c <= u'~' && c.isLetterOrNumber()) || QStringView(u"/+-").contains(c);
           });
}

Result<MailEnvelope> addressed(const MailMessage &message)
{
    MailEnvelope envelope;
    Result<QByteArray> from = mailAddress(message.from);
    if (!from)
        return from.failure();
    envelope.from = std::move(*from);
    if (message.to.isEmpty() || message.to.size() > mostRecipients)
        return fail(ErrorKind::Usage, ErrorReason::AddressUnusable, message.to.join(u", "_s));
    for (const QString &recipient : message.to) {
        Result<QByteArray> to = mailAddress(recipient);
        if (!to)
            return to.failure();
        envelope.to.append(std::move(*to));
    }
    return envelope;
}

} // namespace

Result<MailEnvelope> toEnvelope(const MailMessage &message)
{
    Result<MailEnvelope> envelope = addressed(message);
    if (!envelope)
        return envelope;
    if (message.subject.size() > longestSubject || !isOneLine(message.subject))
        return fail(ErrorKind::Invalid, u"a subject is one line of at most 200 characters"_s);
    if (!isMessageId(message.id))
        return fail(ErrorKind::Invalid, u"an id that can't be one of a message"_s);
    const QByteArray id = message.id.isEmpty() ? newUuid().toLatin1() : message.id.toLatin1();
    const QByteArray body = message.body.toUtf8();
    if (body.size() > longestBody)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge);
    const QByteArray domain = envelope->from.mid(envelope->from.indexOf('@') + 1);
    envelope->text = "Date: " + headerDate(message.date) + "\r\nFrom: <" + envelope->from +
                     ">\r\nTo: <" + envelope->to.join(">,\r\n <") +
                     ">\r\nSubject: " + headerText(message.subject) + "\r\nMessage-ID: <" + id +
                     '@' + domain +
                     ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                     "Content-Transfer-Encoding: quoted-printable\r\n"
                     "Auto-Submitted: auto-generated\r\n\r\n" +
                     toQuotedPrintable(body);
    return envelope;
}

} // namespace warden
