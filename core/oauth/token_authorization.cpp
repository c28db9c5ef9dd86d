#include "core/oauth/token_authorization.h"

#include "core/oauth/renewal_lock.h"
#include "core/oauth/token_client.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

using std::chrono::milliseconds;

static constexpr qint64 margin = 2 * 60; // seconds that a token has to be good for
static constexpr milliseconds patience = std::chrono::minutes(2);
static constexpr milliseconds slice{50};
static_assert(patience >= RenewalLock::patience + TokenClient::longestCall);

TokenAuthorization::TokenAuthorization(StoredTokens stored, TokenAuthorizationOptions options)
    : m_stored(std::move(stored)), m_options(std::move(options))
{}

TokenAuthorization::~TokenAuthorization() = default;

Result<std::unique_lock<std::timed_mutex>> TokenAuthorization::takeTurn(Progress &progress)
{
    std::unique_lock lock(m_mutex, std::defer_lock);
    // Whoever has it may be waiting for the lock file, and then for the service.
    for (milliseconds waited{}; waited < patience; waited += slice) {
        if (const Result<void> goOn = progress.check(); !goOn)
            return goOn.failure();
        if (lock.try_lock_for(slice))
            return lock;
    }
    return fail(ErrorKind::Busy, u"the sign-in is being renewed by another thread"_s);
}

// Whether the access token is good for a while, and isn't the one that was refused.
bool TokenAuthorization::isUsable(const TokenSet &tokens, const Secret *refused) const
{
    if (refused && bearerAuthorization(tokens.access)->equals(*refused))
        return false;
    const qint64 life = tokens.obtainedAt.secsTo(tokens.expiresAt);
    const qint64 needed = std::min(margin, life / 4);
    const QDateTime now = m_options.clock();
    // A clock that was set back makes no token live longer than it was given.
    return now.secsTo(tokens.expiresAt) > needed && now.secsTo(tokens.expiresAt) <= life + margin;
}

TokenAuthorization::Header TokenAuthorization::use(TokenSet tokens)
{
    m_header = bearerAuthorization(tokens.access);
    m_tokens = std::move(tokens);
    return m_header;
}

Result<std::shared_ptr<const Secret>> TokenAuthorization::header(Progress &progress)
{
    const Result<std::unique_lock<std::timed_mutex>> turn = takeTurn(progress);
    if (!turn)
        return turn.failure();
    if (m_tokens && isUsable(*m_tokens, nullptr))
        return m_header;
    return renewed(nullptr, progress);
}

Result<std::shared_ptr<const Secret>> TokenAuthorization::afterRefusal(const Secret &refused,
                                                                       Progress &progress)
{
    const Result<std::unique_lock<std::timed_mutex>> turn = takeTurn(progress);
    if (!turn)
        return turn.failure();
    if (m_tokens && isUsable(*m_tokens, &refused))
        return m_header;
    return renewed(&refused, progress);
}

Result<std::shared_ptr<const Secret>> TokenAuthorization::renewed(const Secret *refused,
                                                                  Progress &progress)
{
    const Result<RenewalLock> lock =
        RenewalLock::take(m_options.lockFolder, m_stored.name(), m_options.waiting, progress);
    if (!lock)
        return lock.failure();
    // Somebody else may have renewed it meanwhile, or a person signed in again.
    Result<TokenSet> stored = m_stored.read();
    if (!stored)
        return stored.failure();
    if (const Result<void> saved = saveUnsaved(*stored); !saved)
        return saved.failure();
    if (m_unsaved)
        stored = *std::exchange(m_unsaved, std::nullopt);
    if (isUsable(*stored, refused))
        return use(std::move(*stored));
    if (stored->refresh.isEmpty())
        return fail(ErrorKind::Unauthorized, ErrorReason::SignInEnded, m_options.service.name,
                    u"there is no refresh token"_s);
    if (!m_ended.isEmpty() && m_ended.equals(stored->refresh))
        return fail(m_endedAs);
    // A service that gives a new refresh token ends the old one by that.
    if (const Result<void> changeable = m_stored.requireChangeable(); !changeable)
        return changeable.failure();
    Result<TokenSet> fresh = renew(*stored, progress);
    if (!fresh)
        return fresh.failure();
    if (const Result<void> saved = m_stored.write(*fresh); !saved) {
        m_unsaved = std::move(*fresh);
        return saved.failure();
    }
    return use(std::move(*fresh));
}

// What couldn't be stored the last time, unless there is something newer since; stays set where it
// was stored now.
Result<void> TokenAuthorization::saveUnsaved(const TokenSet &stored)
{
    if (m_unsaved && stored.obtainedAt > m_unsaved->obtainedAt)
        m_unsaved.reset();
    if (!m_unsaved)
        return {};
    return m_stored.write(*m_unsaved);
}

Result<TokenSet> TokenAuthorization::renew(const TokenSet &tokens, Progress &progress)
{
    const TokenClient client(m_options.service, m_options.client.clone(), m_options.http,
                             m_options.clock, m_options.waiting);
    const QDateTime now = m_options.clock().toUTC();
    Result<TokenReply> reply = client.refresh(tokens.refresh, progress);
    if (!reply) {
        if (reply.error().reason == ErrorReason::SignInEnded) {
            m_ended = tokens.refresh.clone();
            m_endedAs = reply.error();
        }
        return reply.failure();
    }
    TokenSet fresh = tokens.clone();
    fresh.access = std::move(reply->access);
    if (!reply->refresh.isEmpty())
        fresh.refresh = std::move(reply->refresh);
    if (reply->scopes)
        fresh.scopes = *reply->scopes;
    fresh.obtainedAt = now;
    fresh.expiresAt = now.addSecs(reply->lifetime.count());
    return fresh;
}

Result<void> keepSignIn(const StoredTokens &stored, TokenSet tokens, const QString &lockFolder,
                        Progress &progress)
{
    const Result<RenewalLock> lock =
        RenewalLock::take(lockFolder, stored.name(), Waiting::real(), progress);
    if (!lock)
        return lock.failure();
    const Result<TokenSet> former = stored.read();
    const bool isOther =
        former && !former->account.id.isEmpty() && former->account.id != tokens.account.id;
    if (isOther)
        return fail(ErrorKind::Denied, ErrorReason::OtherAccount, tokens.account.name);
    if (tokens.refresh.isEmpty() && former)
        tokens.refresh = former->refresh.clone();
    // It would end within the hour.
    if (tokens.refresh.isEmpty())
        return fail(ErrorKind::Denied, ErrorReason::ScopesMissing, u"offline access"_s);
    return stored.write(tokens);
}

Result<void> forgetSignIn(const StoredTokens &stored, const QString &lockFolder, Progress &progress)
{
    const Result<RenewalLock> lock =
        RenewalLock::take(lockFolder, stored.name(), Waiting::real(), progress);
    if (!lock)
        return lock.failure();
    return stored.remove();
}

} // namespace warden
