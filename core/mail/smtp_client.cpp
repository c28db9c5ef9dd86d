#include "core/mail/smtp_client.h"

#include "core/mail/smtp_error.h"
#include "core/mail/smtp_trust.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int pollMilliseconds = 50;

struct EasyCleanup
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct MultiCleanup
{
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};
struct ListCleanup
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Easy = std::unique_ptr<CURL, EasyCleanup>;
using Multi = std::unique_ptr<CURLM, MultiCleanup>;
using List = std::unique_ptr<curl_slist, ListCleanup>;

struct Upload
{
    QByteArrayView rest;
};

size_t giveBytes(char *buffer, size_t size, size_t count, void *context)
{
    Upload &upload = *static_cast<Upload *>(context);
    const auto room = static_cast<qsizetype>(size * count);
    const QByteArrayView part = upload.rest.first(std::min(room, upload.rest.size()));
    if (!part.isEmpty())
        std::memcpy(buffer, part.data(), static_cast<size_t>(part.size()));
    upload.rest = upload.rest.sliced(part.size());
    return static_cast<size_t>(part.size());
}

// What a server says beside its replies is nothing to us.
size_t takeNothing(char *, size_t size, size_t count, void *)
{
    return size * count;
}

// libcurl asks about once a second, also while it waits for the server's good-bye, which no
// time-out of its own ends.
struct Patience
{
    Progress &progress;
    QDeadlineTimer end;
};

int mustStop(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const Patience &patience = *static_cast<Patience *>(context);
    return patience.progress.isCancelled() || patience.end.hasExpired() ? 1 : 0;
}

bool isLibraryReady()
{
    static const bool isReady = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return isReady;
}

int portOf(const SmtpAccount &account)
{
    if (account.port != 0)
        return account.port;
    return account.encryption == SmtpEncryption::Implicit ? 465 : 587;
}

QUrl urlOf(const SmtpAccount &account)
{
    QUrl url;
    url.setScheme(account.encryption == SmtpEncryption::Implicit ? u"smtps"_s : u"smtp"_s);
    url.setHost(account.host.trimmed(), QUrl::StrictMode);
    url.setPort(portOf(account));
    // What it calls itself (RFC 5321, section 4.1.3) instead of this computer's name.
    url.setPath(u"/%5B127.0.0.1%5D"_s, QUrl::StrictMode);
    return url;
}

List listOf(const QList<QByteArray> &addresses)
{
    List list;
    for (const QByteArray &address : addresses) {
        curl_slist *longer = curl_slist_append(list.get(), ('<' + address + '>').constData());
        (void)list.release();
        list.reset(longer);
    }
    return list;
}

// Whatever of it fails, nothing may be sent.
class Options
{
public:
    explicit Options(CURL *easy) : m_easy(easy) {}

    template <class Value>
    void set(CURLoption option, Value value)
    {
        m_isGood = m_isGood && curl_easy_setopt(m_easy, option, value) == CURLE_OK;
    }
    void trustAlone(const QByteArray &authority)
    {
        m_isGood = m_isGood && warden::trustAlone(m_easy, authority);
    }
    bool isGood() const { return m_isGood; }

private:
    CURL *m_easy;
    bool m_isGood = true;
};

void setEncryption(Options &options, const SmtpAccount &account)
{
    options.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    options.set(CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    options.set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    options.set(CURLOPT_SSL_VERIFYPEER, 1L);
    options.set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!account.authority.isEmpty()) {
        options.trustAlone(account.authority);
        return;
    }
#ifdef Q_OS_WIN
    options.set(CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
#endif
}

// libcurl keeps a copy of its own of the password until the handle goes.
void setSignIn(Options &options, const SmtpAccount &account, const Secret &password)
{
    if (account.user.isEmpty())
        return;
    options.set(CURLOPT_USERNAME, account.user.toUtf8().constData());
    Secret terminated(password.size() + 1);
    std::ranges::copy(password.view(), reinterpret_cast<char *>(terminated.data()));
    options.set(CURLOPT_PASSWORD, reinterpret_cast<const char *>(terminated.data()));
}

void setMessage(Options &options, const MailEnvelope &envelope, curl_slist *to, Upload &upload)
{
    options.set(CURLOPT_MAIL_FROM, ('<' + envelope.from + '>').constData());
    options.set(CURLOPT_MAIL_RCPT, to);
    options.set(CURLOPT_UPLOAD, 1L);
    options.set(CURLOPT_READFUNCTION, giveBytes);
    options.set(CURLOPT_READDATA, static_cast<void *>(&upload));
    options.set(CURLOPT_WRITEFUNCTION, takeNothing);
}

void setPatience(Options &options, const SmtpAccount &account, Patience &patience)
{
    options.set(CURLOPT_NOSIGNAL, 1L);
    options.set(CURLOPT_QUICK_EXIT, 1L); // a cancel doesn't wait for the system's resolver
    options.set(CURLOPT_TIMEOUT_MS, static_cast<long>(account.timeout.count()));
    options.set(CURLOPT_NOPROGRESS, 0L);
    options.set(CURLOPT_XFERINFOFUNCTION, mustStop);
    options.set(CURLOPT_XFERINFODATA, static_cast<void *>(&patience));
    // Else a connection that is given up would be kept, to say good-bye at leisure later.
    options.set(CURLOPT_FORBID_REUSE, 1L);
}

// Until it is done: through the multi interface, since only that one comes back in between.
Result<int> perform(CURLM *multi, CURL *easy, Progress &progress)
{
    if (curl_multi_add_handle(multi, easy) != CURLM_OK)
        return fail(ErrorKind::Internal, u"libcurl takes no handle"_s);
    Result<int> outcome = [&]() -> Result<int> {
        int running = 1;
        for (;;) {
            if (curl_multi_perform(multi, &running) != CURLM_OK)
                return fail(ErrorKind::Internal, u"libcurl failed"_s);
            if (running == 0)
                break;
            if (Result<void> going = progress.check(); !going)
                return going.failure();
            if (curl_multi_poll(multi, nullptr, 0, pollMilliseconds, nullptr) != CURLM_OK)
                return fail(ErrorKind::Internal, u"libcurl can't wait"_s);
        }
        int left = 0;
        const CURLMsg *message = curl_multi_info_read(multi, &left);
        if (!message || message->msg != CURLMSG_DONE)
            return fail(ErrorKind::Internal, u"libcurl says nothing"_s);
        return static_cast<int>(message->data.result);
    }();
    curl_multi_remove_handle(multi, easy);
    return outcome;
}

} // namespace

Result<void> checkSmtpAccount(const SmtpAccount &account)
{
    const QUrl url = urlOf(account);
    const bool isUsable = url.isValid() && !url.host().isEmpty() && account.port >= 0 &&
                          account.port <= 65535 && account.user.size() <= 254 &&
                          !account.user.contains(QChar(u'\0'));
    if (!isUsable)
        return fail(ErrorKind::Usage, ErrorReason::AddressUnusable, account.host.left(254));
    return {};
}

Result<void> sendMail(const SmtpAccount &account, const Secret &password,
                      const MailMessage &message, Progress &progress)
{
    if (Result<void> usable = checkSmtpAccount(account); !usable)
        return usable;
    const Result<MailEnvelope> envelope = toEnvelope(message);
    if (!envelope)
        return envelope.failure();
    if (password.view().contains('\0'))
        return fail(ErrorKind::Unauthorized, ErrorReason::WrongPassword, account.host);
    progress.report({Stage::Connecting, account.host});
    Upload upload{envelope->text};
    Patience patience{progress, QDeadlineTimer(account.timeout + std::chrono::seconds(1))};
    const List to = listOf(envelope->to);
    const Multi multi(isLibraryReady() ? curl_multi_init() : nullptr);
    const Easy easy(multi ? curl_easy_init() : nullptr);
    if (!easy || !to)
        return fail(ErrorKind::Internal, u"libcurl doesn't start"_s);
    Options options(easy.get());
    options.set(CURLOPT_URL, urlOf(account).toEncoded().constData());
    setPatience(options, account, patience);
    setEncryption(options, account);
    setSignIn(options, account, password);
    setMessage(options, *envelope, to.get(), upload);
    if (!options.isGood())
        return fail(ErrorKind::Internal, u"libcurl lacks an option"_s);

    const Result<int> code = perform(multi.get(), easy.get(), progress);
    if (!code)
        return code.failure();
    if (*code == CURLE_OK)
        return {};
    if (Result<void> going = progress.check(); !going)
        return going;
    SmtpFailure failure{.code = *code, .isMessageSent = upload.rest.isEmpty()};
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &failure.reply);
    curl_easy_getinfo(easy.get(), CURLINFO_SSL_VERIFYRESULT, &failure.certificate);
    return fail(smtpError(failure, account.host));
}

} // namespace warden
