#include "core/posture/account_list.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 fewestAdmins = 2;
constexpr qint64 mostAdmins = 4;

// Those who can do most come first.
void judge(Reading &reading, std::optional<bool> isGood, const ListedAccount &account)
{
    if (!isGood)
        reading.unclear();
    else if (*isGood)
        reading.good();
    else if (account.isAdmin.value_or(false))
        reading.badFirst(account.name);
    else
        reading.bad(account.name);
}

} // namespace

void AccountList::take(const ListedAccount &account)
{
    ++m_read;
    m_hasOurs = m_hasOurs || account.isOurs;
    judge(m_enrolled, account.isEnrolled, account);
    judge(m_enforced, account.isEnforced, account);
    judge(m_inactive, account.isInactive ? std::optional(!*account.isInactive) : std::nullopt,
          account);
    if (!account.isAdmin) {
        ++m_adminsUnclear;
    } else if (*account.isAdmin) {
        ++m_adminCount;
        if (m_admins.size() < Finding::mostSubjects)
            m_admins.append(account.name);
    }
}

void AccountList::broke(Unknown why, const QString &needed)
{
    if (!m_broke)
        m_broke = {why, needed};
    for (Reading *reading : readings())
        reading->broke(why, needed);
}

void AccountList::ended()
{
    if (!m_hasOurs)
        broke(Unknown::Incomplete);
    m_isEnded = true;
    for (Reading *reading : readings()) {
        reading->fact(u"suspended"_s, m_skipped);
        reading->ended();
    }
}

Finding AccountList::admins() const
{
    Reading reading;
    const bool isWhole = m_isEnded && !m_broke && m_adminsUnclear == 0;
    if (m_adminCount > mostAdmins || (isWhole && m_adminCount < fewestAdmins)) {
        for (const QString &admin : m_admins)
            reading.bad(admin);
        if (m_admins.isEmpty())
            reading.unclear(); // a business without one doesn't exist
    } else if (isWhole) {
        reading.good();
    }
    if (m_adminsUnclear > 0)
        reading.unclear();
    if (m_broke)
        reading.broke(m_broke->first, m_broke->second);
    reading.fact(u"administrators"_s, m_adminCount);
    if (m_isEnded)
        reading.ended();
    return reading.finding();
}

QJsonObject AccountList::toJson() const
{
    return {{u"enrolled"_s, m_enrolled.toJson()},
            {u"enforced"_s, m_enforced.toJson()},
            {u"inactive"_s, m_inactive.toJson()},
            {u"admins"_s, QJsonArray::fromStringList(m_admins)},
            {u"admin_count"_s, m_adminCount},
            {u"admins_unclear"_s, m_adminsUnclear},
            {u"read"_s, m_read},
            {u"skipped"_s, m_skipped},
            {u"has_ours"_s, m_hasOurs}};
}

std::optional<AccountList> AccountList::fromJson(const QJsonObject &json)
{
    const auto enrolled = Reading::fromJson(json.value("enrolled"_L1).toObject());
    const auto enforced = Reading::fromJson(json.value("enforced"_L1).toObject());
    const auto inactive = Reading::fromJson(json.value("inactive"_L1).toObject());
    const bool hasCounts = json.value("admin_count"_L1).isDouble() &&
                           json.value("admins_unclear"_L1).isDouble() &&
                           json.value("read"_L1).isDouble();
    if (!enrolled || !enforced || !inactive || !hasCounts)
        return {};
    AccountList list;
    list.m_enrolled = *enrolled;
    list.m_enforced = *enforced;
    list.m_inactive = *inactive;
    for (const QJsonValue admin : json.value("admins"_L1).toArray())
        list.m_admins.append(admin.toString());
    list.m_adminCount = json.value("admin_count"_L1).toInteger();
    list.m_adminsUnclear = json.value("admins_unclear"_L1).toInteger();
    list.m_read = json.value("read"_L1).toInteger();
    list.m_skipped = json.value("skipped"_L1).toInteger();
    list.m_hasOurs = json.value("has_ours"_L1).toBool();
    return list;
}

} // namespace warden
