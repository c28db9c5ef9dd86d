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

bool Session::State::isCheckOwed()
{
    if (isChecked)
        return false;
    if (std::ranges::any_of(markers, &OpenMarker::someoneDied))
        return true;
    if (!store)
        return false;
    const Result<std::optional<QString>> checked = store->settings().get(checkedAtSetting);
    return checked && *checked && (*checked)->isEmpty();
}

void Session::State::oweCheck()
{
    // The marker that told of the crash is gone already. Where this can't be written, this
    // process's own marker tells of it, unless the check is stopped in good order.
    if (!store)
        return;
    Result<Transaction> transaction = store->begin();
    if (transaction && store->settings().set(checkedAtSetting, QString()))
        (void)transaction->commit();
}

bool Session::isIntegrityCheckDue()
{
    const std::lock_guard lock(m_state->writing);
    if (m_state->isCheckOwed())
        return true;
    if (!m_state->store)
        return false;
    const Result<std::optional<QString>> checked = m_state->store->settings().get(checkedAtSetting);
    if (!checked || !*checked)
        return true;
    const Result<QDateTime> time = fromRfc3339(**checked);
    if (!time)
        return true;
    // In the future: the clock was wrong, then or now.
    const qint64 days = time->daysTo(m_state->now());
    return days < 0 || days >= daysBetweenChecks;
}

Result<void> Session::checkIntegrity(Progress &progress)
{
    // Copies: while this takes its time, both may be written anew under other keys.
    struct File
    {
        QString path;
        Secret key;
    };
    std::vector<File> files;
    {
        const std::lock_guard lock(m_state->writing);
        const Vault &vault = m_state->vault;
        files.push_back({vault.auditPath(), vault.key(DataKey::Audit).clone()});
        if (vault.holds(DataKey::Contacts))
            files.push_back({vault.contactsPath(), vault.key(DataKey::Contacts).clone()});
    }
    const auto isCurrent = [this](const QString &path) {
        const std::lock_guard lock(m_state->writing);
        return path == m_state->vault.auditPath() || path == m_state->vault.contactsPath();
    };
    for (const File &file : files) {
        // Through connections of its own: lists go on answering meanwhile.
        const QString name = file.path.section(u'/', -1);
        progress.report({Stage::Verifying, name});
        Result<Database> database = Database::open(file.path, file.key, OpenMode::ReadOnly);
        const Result<void> intact =
            database ? requireIntact(*database, name, progress) : database.failure();
        // Of a file that was given up meanwhile nothing is to be said; the next check has the new.
        if (!intact && !isCurrent(file.path))
            return {};
        if (!intact)
            return intact;
    }
    const std::lock_guard lock(m_state->writing);
    m_state->isChecked = true;
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
