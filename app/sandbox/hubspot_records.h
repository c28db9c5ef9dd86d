#pragma once

#include "core/base/timestamp.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <map>
#include <optional>

namespace warden {

// A contact of the stand-in's portal.
struct HubSpotRecord
{
    qint64 id = 0;
    QMap<QString, QString> properties = {}; // without empty ones
    QDateTime created = {};
    QDateTime updated = {};
    QDateTime archivedAt = {}; // invalid: it is live

    bool isArchived() const { return archivedAt.isValid(); }
};

// Why a write is refused: an HTTP status and what the answer says.
struct HubSpotRefusal
{
    int status = 400;
    QString category = {};
    QString message = {};
    QString subCategory = {};
};

// What a portal holds, and which values it takes: e-mail addresses are unique among live contacts
// and kept in small letters; unknown and read-only properties are refused. Not locked: its owner
// is.
class HubSpotRecords
{
public:
    explicit HubSpotRecords(const QStringList &missingProperties = {});

    // Of the contact's definition; custom ones included.
    QStringList propertyNames() const { return m_names; }
    static bool isReadOnly(const QString &property);
    void addProperty(const QString &name) { m_names.append(name); }

    std::optional<HubSpotRefusal> check(const QJsonObject &properties, qint64 id) const;
    // After check().
    HubSpotRecord &create(const QJsonObject &properties, const QDateTime &now);
    void update(HubSpotRecord &record, const QJsonObject &properties, const QDateTime &now);
    void archive(HubSpotRecord &record, const QDateTime &now);
    void erase(qint64 id);
    // `other` becomes another name of `primary`.
    void merge(HubSpotRecord &primary, qint64 other, const QDateTime &now);

    // By id, also one that was merged into it; null where there is none.
    HubSpotRecord *find(const QString &id);
    HubSpotRecord *findByEmail(const QString &address);
    const std::map<qint64, HubSpotRecord> &all() const { return m_records; }

    // The value as an answer tells it; nothing where it has none.
    std::optional<QString> valueOf(const HubSpotRecord &record, const QString &property) const;

private:
    void indexAddresses(const HubSpotRecord &record, bool isThere);

    QStringList m_names;
    std::map<qint64, HubSpotRecord> m_records;
    QHash<QString, qint64> m_byAddress; // of live contacts
    QHash<qint64, qint64> m_merged;     // → the one that stayed
    qint64 m_nextId = 101;
};

} // namespace warden
