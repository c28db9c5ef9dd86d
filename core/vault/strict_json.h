#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace warden {

// Reads one JSON object member by member and remembers the first thing that is wrong: a member that
// is missing, of another type, out of bounds, or that nobody asked for. Values are empty after
// that.
class StrictObject
{
public:
    explicit StrictObject(const QJsonValue &value);

    bool has(const QString &name) const { return m_object.contains(name); }
    QString text(const QString &name, qsizetype longest);
    QByteArray base64(const QString &name, qsizetype shortest, qsizetype longest);
    qint64 number(const QString &name, qint64 least, qint64 most);
    QJsonValue object(const QString &name);
    QJsonArray array(const QString &name, qsizetype longest);

    void refuse(const QString &what); // the caller found something wrong itself
    // Invalid with reason Damaged, and the member's name, unless all was right and all was read.
    Result<void> finish() const;

private:
    QJsonValue take(const QString &name);

    QJsonObject m_object;
    QSet<QString> m_read;
    QString m_problem;
};

} // namespace warden
