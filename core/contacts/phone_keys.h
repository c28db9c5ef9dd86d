#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include <optional>

namespace warden {

// phoneKey() for the numbers of one sync. Parsing a number is slow, and a sync asks for most of
// them two or three times: as fetched, as matched, as read back. Safe from any thread.
class PhoneKeys
{
public:
    explicit PhoneKeys(QString region) : m_region(std::move(region)) {}

    const QString &region() const { return m_region; }
    std::optional<QString> of(const QString &number);

private:
    const QString m_region;
    QMutex m_mutex;
    QHash<QString, std::optional<QString>> m_known;
};

} // namespace warden
