#include "core/base/timestamp.h"
#include "core/database/integrity.h"
#include "core/session/session_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString checkedAtSetting = u"integrity_checked_at"_s;
constexpr int daysBetweenChecks = 7;

Result<void> requireIntact(Database &database, const QString &name, Progress &progress)
{
    const Result<QStringList> problems = integrityCheck(database, progress);
    if (!problems)
        return problems.failure();
    if (problems->isEmpty())
        return {};
    return fail(ErrorKind::Storage, ErrorReason::Damaged, name, problems->first());
}

} // namespace

bool Session::isIntegrityCheckDue()
{
    const std::lock_guard lock(m_state->writing);
    if (std::ranges::any_of(m_state->markers, &OpenMarker::someoneDied))
        return true;
    if (!m_state->store)
        return false;
    const Result<std::optional<QString>> checked =
        m_state->store->settings().get(checkedAtSetting);
    if (!checked || !*checked)
        return true;
    const Result<QDateTime> time = fromRfc3339(**checked);
    return !time || time->daysTo(m_state->now()) >= daysBetweenChecks;
}

Result<void> Session::checkIntegrity(Progress &progress)
{
    {
        const std::lock_guard lock(m_state->reading);
        progress.report({Stage::Verifying, u"audit.db"_s});
        if (Result<void> intact = requireIntact(*m_state->readLog, u"audit.db"_s, progress);
            !intact)
            return intact;
        if (m_state->readStore) {
            progress.report({Stage::Verifying, u"contacts.db"_s});
            Result<void> intact =
                requireIntact(m_state->readStore->database(), u"contacts.db"_s, progress);
            if (!intact)
                return intact;
        }
    }
    const std::lock_guard lock(m_state->writing);
    if (!m_state->store)
        return {};
    Result<Transaction> transaction = m_state->store->begin();
    if (!transaction)
        return transaction.failure();
    Result<void> noted =
        m_state->store->settings().set(checkedAtSetting, toRfc3339(m_state->now()));
    if (!noted)
        return noted;
    return transaction->commit();
}

} // namespace warden
