#pragma once

#include "core/posture/account_questions.h"

namespace warden {

// One account of a business, as far as the service told. Nothing: it didn't.
struct ListedAccount
{
    QString name = {}; // its address
    std::optional<bool> isEnrolled = {};
    std::optional<bool> isEnforced = {};
    std::optional<bool> isAdmin = {};
    std::optional<bool> isInactive = {};
    bool isOurs = false; // that signed in
};

// What a list of accounts comes to, page by page, and how to go on with it later.
class AccountList
{
public:
    void take(const ListedAccount &account);
    void skip() { ++m_skipped; } // suspended
    void broke(Unknown why, const QString &needed = {});
    // The last page was read. A list that hasn't the account that asked isn't whole.
    void ended();

    Finding enrolled() const { return m_enrolled.finding(); }
    Finding enforced() const { return m_enforced.finding(); }
    Finding inactive() const { return m_inactive.finding(); }
    // At least two, so that one can be away, and no more than four.
    Finding admins() const;
    qint64 read() const { return m_read; }

    QJsonObject toJson() const;
    static std::optional<AccountList> fromJson(const QJsonObject &json);

private:
    std::vector<Reading *> readings() { return {&m_enrolled, &m_enforced, &m_inactive}; }

    Reading m_enrolled;
    Reading m_enforced;
    Reading m_inactive;
    QStringList m_admins = {};
    qint64 m_adminCount = 0;
    qint64 m_adminsUnclear = 0;
    qint64 m_read = 0;
    qint64 m_skipped = 0;
    bool m_hasOurs = false;
    bool m_isEnded = false;
    std::optional<std::pair<Unknown, QString>> m_broke = {};
};

inline constexpr int longestInactiveDays = 90;
inline constexpr int mostAccountPages = 2000;

} // namespace warden
