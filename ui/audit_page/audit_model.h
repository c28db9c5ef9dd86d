#pragma once

#include "core/session/views.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace warden {

// The log, newest first, as long as it is: rows are read in pages where the list shows them, and
// the pages that were looked at last are held. Entries that are added meanwhile move nothing, since
// the places are those of one moment.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Who, What, About, Outcome };
    static constexpr int columns = 5;
    static constexpr int pageSize = 100;

    explicit AuditModel(QObject *parent = nullptr);

    // Begins again, for another filter: the number goes with the answers.
    int startOver();
    // What comes first: the newest rows, before anybody has counted.
    void takeNewest(int reading, std::vector<AuditRow> rows);
    // Then how many there are.
    void takeTotal(int reading, qint64 total);
    // Then any page.
    void takePage(int reading, int page, std::vector<AuditRow> rows);
    void giveUp(int reading, int page);

    // Null while it hasn't been read.
    const AuditRow *row(int index) const;
    int rowOf(qint64 seq) const; // -1: not among those that are held
    // Names of those who did something, and of those who told of it, as far as read.
    QStringList actors() const;
    QStringList sources() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void pageWanted(int reading, int page) const;

private:
    using Page = std::vector<AuditRow>;
    void hold(int page, Page rows);

    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_asked = {};
    QStringList m_actors = {};
    QStringList m_sources = {};
    int m_rows = 0;
    int m_reading = 0;
};

} // namespace warden
