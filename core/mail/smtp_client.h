#pragma once

#include "core/base/progress.h"
#include "core/base/secret.h"
#include "core/mail/mail_message.h"

#include <chrono>

namespace warden {

enum class SmtpEncryption {
    StartTls, // asked for on the connection before anything else is said; usually port 587
    Implicit, // from the first byte; usually port 465
};

struct SmtpAccount
{
    QString host = {};
    int port = 0; // 0: the usual one
    SmtpEncryption encryption = SmtpEncryption::StartTls;
    QString user = {}; // empty: the server is asked without signing in
    // Certificates in PEM of a private authority, which then is the only one that is trusted; or
    // empty for the system's.
    QByteArray authority = {};
    std::chrono::milliseconds timeout = std::chrono::seconds(30); // for all of it
};

// Usage with AddressUnusable where that isn't the name of a host and a port.
Result<void> checkSmtpAccount(const SmtpAccount &account);

// Hands one message to a server. TLS 1.2 or newer with a checked certificate comes first: without
// it neither the password nor the message is sent. Success means that the server took it for
// every recipient. Blocks; notices a cancel within 100 ms.
//
// Errors, with the host as subject: Denied/EncryptionMissing, Offline with Certificate…,
// HostUnreachable, TimedOut, ServerFailed or AnswerIncomplete (isInDoubt() says whether it may have
// been taken all the same), Unauthorized/WrongPassword, Denied/MailRefused (the sender, a recipient
// or the message), Denied/QuotaReached, Cancelled; toEnvelope()'s.
Result<void> sendMail(const SmtpAccount &account, const Secret &password,
                      const MailMessage &message, Progress &progress);

} // namespace warden
