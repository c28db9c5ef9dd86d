#include "core/session/session_updates.h"

#include "core/base/error_names.h"
#include "core/events/event_actions.h"
#include "core/http/http_origin.h"
#include "core/session/session_state.h"
#include "core/updates/update_check.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden {

using Updates = Session::Updates;

namespace {

const QString hostSetting = u"updates_host"_s;     // that a person lets be asked; empty: none
const QString answerSetting = u"updates_answer"_s; // when it was asked last, and what it said
constexpr qint64 secondsOfDay = 24 * 3600;

QVersionNumber ownVersion()
{
    return QVersionNumber::fromString(QStringLiteral(WARDEN_VERSION));
}

QString toText(const Updates::State &state)
{
    QJsonObject answer{{u"asked_at"_s, toRfc3339(state.askedAt)}};
    if (state.failure) {
        answer[u"failure_kind"_s] = kindName(state.failure->kind);
        answer[u"failure_reason"_s] = reasonName(state.failure->reason);
    }
    if (state.newer) {
        answer[u"version"_s] = state.newer->version.toString();
        answer[u"date"_s] = state.newer->date.toString(Qt::ISODate);
        answer[u"is_urgent"_s] = state.newer->isUrgent;
        answer[u"details"_s] = state.newer->details.toString();
    }
    return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

// After an update, what was newer is no more.
void readAnswer(const QString &text, const QString &host, Updates::State &into)
{
    const QJsonObject answer = QJsonDocument::fromJson(text.toUtf8()).object();
    into.askedAt = fromRfc3339(answer[u"asked_at"_s].toString()).value_or(QDateTime());
    into.failure = errorFromNames(answer[u"failure_kind"_s].toString(),
                                  answer[u"failure_reason"_s].toString());
    if (into.failure) // whom it concerns isn't stored with it, but known
        into.failure->subject = host;
    Release newer{.date = QDate::fromString(answer[u"date"_s].toString(), Qt::ISODate),
                  .isUrgent = answer[u"is_urgent"_s].toBool(),
                  .details = QUrl(answer[u"details"_s].toString())};
    const std::optional<QVersionNumber> version = readVersion(answer[u"version"_s].toString());
    if (!version || version->normalized() <= ownVersion().normalized())
        return;
    newer.version = *version;
    into.newer = std::move(newer);
}

Result<Updates::State> stateIn(Store &store, const QUrl &feed)
{
    Updates::State state;
    const QString host = hostLabel(feed);
    const Result<std::optional<QString>> allowed = store.settings().get(hostSetting);
    if (!allowed)
        return allowed.failure();
    if (feed.host().isEmpty() || allowed->value_or(QString()) != host)
        return state;
    const Result<std::optional<QString>> answer = store.settings().get(answerSetting);
    if (!answer)
        return answer.failure();
    state.telling = Updates::Telling::On;
    readAnswer(answer->value_or(QString()), host, state);
    return state;
}

// A clock that was put back makes it due.
bool isDue(const Updates::State &state, Updates::When when, const QDateTime &now)
{
    if (state.telling == Updates::Telling::Off)
        return false;
    const qint64 ago = state.askedAt.secsTo(now);
    return when == Updates::When::Now || !state.askedAt.isValid() || ago < 0 || ago >= secondsOfDay;
}

} // namespace

Result<Updates::State> Session::Updates::state()
{
    const Result<StoreAccess> access = m_session.m_state->toRead(Permission::SeeConnections);
    if (!access)
        return access.failure();
    return stateIn(access->store, m_feed);
}

Result<void> Session::Updates::set(Telling telling)
{
    Session::State &state = *m_session.m_state;
    const Result<StoreAccess> access = state.toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    const bool isOn = telling == Telling::On;
    if (Result<void> usable = checkAddress(m_feed); isOn && !usable)
        return usable;
    Result<Transaction> transaction = access->store.begin();
    if (!transaction)
        return transaction.failure();
    Event changed = state.event(actions::settingChanged, {u"setting"_s, u"updates"_s, {}});
    changed.details = {{u"is_on"_s, isOn}};
    SettingTable &settings = access->store.settings();
    Result<void> stored = settings.set(hostSetting, isOn ? hostLabel(m_feed) : QString());
    if (stored)
        stored = settings.set(answerSetting, QString());
    if (stored)
        stored = access->store.outbox().append(changed);
    return stored ? state.commit(*transaction) : stored;
}

// So that two windows don't both ask. Until there is an answer, it counts as stopped.
Result<bool> Session::Updates::claim(When when)
{
    const Result<StoreAccess> access = m_session.m_state->toWrite(Permission::SeeConnections);
    if (!access)
        return access.failure();
    Result<Transaction> transaction = access->store.begin();
    if (!transaction)
        return transaction.failure();
    Result<State> known = stateIn(access->store, m_feed);
    if (!known)
        return known.failure();
    const QDateTime now = m_session.m_state->now();
    if (!isDue(*known, when, now))
        return false;
    known->askedAt = now;
    known->failure = Error{ErrorKind::Cancelled};
    Result<void> stored = access->store.settings().set(answerSetting, toText(*known));
    if (stored)
        stored = transaction->commit();
    return stored ? Result<bool>(true) : stored.failure();
}

// Unless somebody switched it off meanwhile.
Result<Updates::State> Session::Updates::keep(const State &found)
{
    const Result<StoreAccess> access = m_session.m_state->toWrite(Permission::SeeConnections);
    if (!access)
        return access.failure();
    Result<Transaction> transaction = access->store.begin();
    if (!transaction)
        return transaction.failure();
    const Result<State> known = stateIn(access->store, m_feed);
    if (!known || known->telling == Telling::Off)
        return known;
    Result<void> stored = access->store.settings().set(answerSetting, toText(found));
    if (stored)
        stored = transaction->commit();
    return stored ? stateIn(access->store, m_feed) : stored.failure();
}

Result<Updates::State> Session::Updates::look(When when, Progress &progress)
{
    const Result<State> before = state();
    if (!before || !isDue(*before, when, m_session.m_state->now()))
        return before;
    const Result<bool> claimed = claim(when);
    if (!claimed)
        return claimed.failure();
    if (!*claimed)
        return state();
    const QDateTime now = m_session.m_state->now();
    const Result<std::vector<Release>> releases = fetchReleases(m_feed, progress);
    if (!releases && releases.error().kind == ErrorKind::Cancelled) {
        (void)keep(*before); // else it is asked a day later
        return releases.failure();
    }
    State found{.telling = Telling::On, .askedAt = now, .newer = before->newer};
    if (releases)
        found.newer = newestAfter(ownVersion(), *releases, now.date());
    else
        found.failure = releases.error();
    return keep(found);
}

} // namespace warden
