#include "core/providers/zapier/zapier_provider.h"

#include "core/http/http_error.h"
#include "core/providers/zapier/zapier_contact.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Zapier turns away more than 30 a second for a hook (which keeps us below its 10,000 in 5 minutes
// as well), and more than 1,000 in 5 minutes at a legacy address.
double allowedRate(const ZapierSettings &settings, const Secret &address)
{
    const Result<ZapierHookTraits> traits = checkHook(address, settings.allowedHosts);
    const double most = traits && traits->isLegacy ? 3.0 : 29.0;
    return std::clamp(settings.perSecond, 0.01, most);
}

tl::unexpected<Error> unreadable()
{
    return fail(ErrorKind::Invalid, u"a hook can't be read"_s);
}

// Whether the messages after this one would meet the same failure.
bool concernsTheHook(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::RateLimited ||
           error.kind == ErrorKind::Denied || error.kind == ErrorKind::Unauthorized ||
           error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Usage ||
           error.reason == ErrorReason::NotFound || error.reason == ErrorReason::NotThisService;
}

} // namespace

Capabilities zapierCapabilities()
{
    Capabilities capabilities;
    capabilities.fields = zapierFields();
    capabilities.canRead = false;
    capabilities.canRestore = false; // what a Zap did with a message can't be taken back
    capabilities.isMessageReceiver = true;
    capabilities.tasksPerMessage = 1; // one for each action step; a Zap has at least one
    return capabilities;
}

ZapierProvider::ZapierProvider(ZapierSettings settings, Secret address, Secret key, Clock clock,
                               Waiting waiting)
    : m_settings(std::move(settings)), m_address(std::move(address)), m_key(std::move(key)),
      m_clock(std::move(clock)), m_waiting(waiting),
      m_limiter(allowedRate(m_settings, m_address), 1, waiting),
      m_client(HttpOptions{{}, m_settings.authority})
{}

Result<std::vector<RemoteBook>> ZapierProvider::books(Progress &progress)
{
    if (const Result<void> go = progress.check(); !go)
        return go.failure();
    const Result<ZapierHookTraits> hook = traits();
    if (!hook)
        return hook.failure();
    return std::vector<RemoteBook>{{u"hook"_s, hook->masked, true, zapierCapabilities()}};
}

Result<QByteArray> ZapierProvider::preview(const QString &, const OutgoingChange &change) const
{
    const Result<ZapierMessage> message = messageFor(change, m_settings.kind, m_key);
    if (!message)
        return message.failure();
    return message->body;
}

std::vector<Result<PushOutcome>>
ZapierProvider::push(const QString &, std::span<const ApprovedChange> changes, Progress &progress)
{
    std::vector<Result<PushOutcome>> outcomes;
    std::optional<Error> stopped;
    for (const ApprovedChange &approved : changes) {
        if (const Result<void> go = progress.check(); !go) {
            outcomes.push_back(go.failure());
            continue;
        }
        if (stopped) {
            outcomes.push_back(fail(*stopped));
            continue;
        }
        outcomes.push_back(pushOne(approved.change(), progress));
        const Result<PushOutcome> &outcome = outcomes.back();
        if (!outcome && concernsTheHook(outcome.error()))
            stopped = withoutDoubt(outcome.error());
    }
    return outcomes;
}

Result<PushOutcome> ZapierProvider::pushOne(const OutgoingChange &change, Progress &progress)
{
    if (!change.created.isValid() || change.idempotencyKey.isEmpty())
        return fail(ErrorKind::Internal, u"a message has a time and an idempotency key"_s);
    const Result<ZapierMessage> message = messageFor(change, m_settings.kind, m_key);
    if (!message)
        return message.failure();
    if (const Result<void> accepted = post(*message, progress); !accepted)
        return accepted.failure();
    PushOutcome outcome;
    outcome.remoteId = change.person.value();
    outcome.isIrreversible = true;
    return outcome;
}

Result<void> ZapierProvider::sendTest(const QString &idempotencyKey, Progress &progress)
{
    return post(testMessage(m_clock(), idempotencyKey, m_settings.kind, m_key), progress);
}

Result<void> ZapierProvider::post(const ZapierMessage &message, Progress &progress)
{
    if (const Result<ZapierHookTraits> checked = traits(); !checked)
        return checked.failure();
    HttpRequest request;
    request.method = "POST";
    request.url = hookUrl(m_address);
    request.headers = {{"Content-Type", "application/json; charset=utf-8"},
                       {"Accept", "application/json"}};
    if (m_settings.kind == ZapierHookKind::CatchRaw)
        request.headers.append({"X-Contact-Warden-Signature", message.signature});
    request.body = message.body;
    request.totalTimeout = m_settings.timeout;
    request.stallTimeout = std::min(m_settings.timeout, std::chrono::milliseconds(30'000));
    request.largestAnswer = 1024 * 1024;
    request.redirects = Redirects::HandBack; // the address is the secret: it goes nowhere else

    bool mayHaveArrived = false; // at an earlier attempt, whatever the last one meets
    const auto inDoubt = [&](const QString &detail) -> Result<void> {
        return fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete, maskedAddress(), detail);
    };
    for (int attempt = 1;; ++attempt) {
        if (const Result<void> turn = m_limiter.acquire(progress); !turn)
            return mayHaveArrived ? inDoubt(u"stopped before a repeat"_s) : turn;
        const Result<HttpResponse> answer = m_client.send(request, progress);
        if (!answer && answer.error().kind == ErrorKind::Cancelled)
            return inDoubt(u"stopped while it was under way"_s);
        Result<HttpResponse> judged = answer;
        if (judged && judged->status >= 500)
            judged->status = 503; // a repeat is harmless, so every failure of the server passes
        const std::optional<std::chrono::milliseconds> delay = m_settings.retries.delayAfter(
            attempt, judged, m_clock(), QRandomGenerator::global()->generateDouble());
        const Result<void> accepted = answer ? judge(*answer) : Result<void>(answer.failure());
        if (!delay) {
            const bool isRefused = !accepted && !isInDoubt(accepted.error());
            return isRefused && mayHaveArrived ? inDoubt(accepted.error().detail) : accepted;
        }
        mayHaveArrived = mayHaveArrived || (!accepted && isInDoubt(accepted.error()));
        if (const Result<void> waited = waitFor(*delay, progress, m_waiting); !waited)
            return mayHaveArrived ? inDoubt(u"stopped before a repeat"_s) : waited;
    }
}

Result<void> ZapierProvider::judge(const HttpResponse &answer) const
{
    const auto notAHook = [&](const QString &detail) {
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, maskedAddress(), detail);
    };
    if (!answer.isSuccess()) {
        Error error = errorFor(answer);
        if (answer.status >= 300 && answer.status < 400)
            return notAHook(u"a redirect"_s);
        error.subject = maskedAddress();
        return fail(std::move(error));
    }
    // A web page with status 200 is a sign-in page of some network, not Zapier.
    if (answer.header("Content-Type").toLower().contains("html") ||
        answer.body.trimmed().startsWith('<'))
        return notAHook(u"a web page"_s);
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    const QString status = said.value(u"status"_s).toString();
    if (!status.isEmpty() && status != "success"_L1)
        return notAHook(u"the answer doesn't say success"_s);
    return {};
}

Result<FetchResult> ZapierProvider::fetch(const FetchRequest &, const FetchSink &, Progress &)
{
    return unreadable();
}

Result<QHash<QString, QString>> ZapierProvider::list(const QString &, Progress &)
{
    return unreadable();
}

Result<RawContact> ZapierProvider::get(const QString &, const QString &, Progress &)
{
    return unreadable();
}

Result<Contact> ZapierProvider::normalise(const RawContact &) const
{
    return unreadable();
}

} // namespace warden
