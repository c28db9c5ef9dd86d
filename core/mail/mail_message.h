#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

namespace warden {

// One plain-text message.
struct MailMessage
{
    QString from = {};
    QStringList to = {};  // 1 to 20 addresses
    QString subject = {}; // one line of at most 200 characters
    QString body = {};    // at most 256 KiB
    QDateTime date = {};
    // The left part of its Message-ID, so that one that is sent again is the same one: up to 100
    // letters, digits and / + - ; empty: a new one.
    QString id = {};
};

// What goes over the wire, and to whom.
struct MailEnvelope
{
    QByteArray from = {};
    QList<QByteArray> to = {};
    QByteArray text = {}; // RFC 5322 with lines that end in "\r\n", in ASCII
};

// Nothing that is put in can add a header or a recipient: addresses are mailAddress()'s, and a
// subject is refused where it has control characters or line breaks. What isn't ASCII is encoded
// (RFC 2047, RFC 2045 quoted-printable).
// Usage with AddressUnusable; Invalid.
Result<MailEnvelope> toEnvelope(const MailMessage &message);

} // namespace warden
