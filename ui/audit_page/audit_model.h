#pragma once

#include "core/session/views.h"

#include <QAbstractTableModel>

namespace warden {

// The log as far as it has been read, newest first. Older rows are asked for when the list scrolls
// there: by number, so that entries that are added meanwhile move nothing.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Who, What, About, Outcome };
    static constexpr int columns = 5;
    static constexpr int pageSize = 200;

    using QAbstractTableModel::QAbstractTableModel;

    // Begins again, for another filter: the number goes with the answers.
    int startOver();
    // Takes the rows below `beforeSeq` (0: the newest).
    void take(int reading, qint64 beforeSeq, AuditPage page);
    void giveUp(int reading);

    qint64 total() const { return m_total; }
    const AuditRow &row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    // Names of those who did something, as far as read.
    QStringList actors() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(int reading, qint64 beforeSeq);

private:
    std::vector<AuditRow> m_rows = {};
    qint64 m_total = 0;
    int m_reading = 0;
    bool m_isAsking = false;
    bool m_isAtEnd = true;
};

} // namespace warden
