#pragma once

#include "core/base/timestamp.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <map>
#include <optional>

namespace warden {

struct SandboxPerson
{
    QString id = {};         // "c123" of "people/c123"
    QJsonObject fields = {}; // as keptValues() has them
    qint64 change = 0;       // of its last change; its etag is made of it
    QDateTime updated = {};
    bool isDeleted = false;
    QStringList formerNames = {};
};

struct SandboxGroup
{
    QString id = {};
    QString name = {};
    bool isOfGoogle = false;
    bool isDeleted = false;
    qint64 change = 0;
    QDateTime updated = {};
};

// The contacts and groups of an account, with their history. Not for several threads.
class GooglePeople
{
public:
    explicit GooglePeople(Clock clock);

    // By resource name; null where there is none, or none any more.
    const SandboxPerson *person(const QString &resourceName) const;
    const SandboxGroup *group(const QString &resourceName) const;
    const QHash<QString, SandboxPerson> &people() const { return m_people; }
    const QMap<QString, SandboxGroup> &groups() const { return m_groups; }
    qsizetype count() const { return m_count; } // of people who are there

    QString add(const QJsonObject &fields);
    void replace(const QString &resourceName, const QJsonObject &fields);
    void remove(const QString &resourceName);
    // `gone` becomes a former name of `into`.
    void merge(const QString &gone, const QString &into);

    // Empty where another one has the name already.
    QString addGroup(const QString &name);
    bool renameGroup(const QString &resourceName, const QString &name);
    void removeGroup(const QString &resourceName); // its members lose it

    // Resource names of people in the order of their last change, after `after`, at most `most`.
    // Those who are gone are among them where `withDeleted`.
    QStringList changedAfter(qint64 after, qsizetype most, bool withDeleted) const;
    qint64 lastChange() const { return m_change; }
    // The last change with none after it that was made later than this.
    qint64 lastChangeUntil(const QDateTime &time) const;

    // Tokens of an older epoch have expired.
    int epoch() const { return m_epoch; }
    void expireTokens() { ++m_epoch; }

private:
    void touch(SandboxPerson &person);
    bool isNameTaken(const QString &name) const;

    Clock m_clock;
    qint64 m_change = 0;
    qint64 m_nextId = 1;
    qsizetype m_count = 0;
    int m_epoch = 1;
    QHash<QString, SandboxPerson> m_people;
    std::map<qint64, QString> m_byChange;
    QMap<QString, SandboxGroup> m_groups;
};

QString etagOf(const SandboxPerson &person);
QJsonObject groupJson(const SandboxGroup &group);

} // namespace warden
