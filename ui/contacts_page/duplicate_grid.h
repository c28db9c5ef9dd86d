#pragma once

#include "core/session/session_duplicates.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLabel;

namespace warden {

class DuplicateCell;

// Contacts beside each other, a row for each field, with the choice of what stays, and what becomes
// of them in the last column.
class DuplicateGrid : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicateGrid(const DuplicateComparison &all, QWidget *parent = nullptr);

    // Those that the person hasn't left out, in their order.
    std::vector<RecordId> taken() const;
    // What the person chose otherwise than it would be.
    Session::Duplicates::Chosen chosen() const;
    // What `merged`, of those, comes to.
    void showMerged(const DuplicateComparison &merged);

Q_SIGNALS:
    void changed(); // a choice

private:
    struct Row
    {
        Field field = Field::Name;
        bool hasSeveral = false;
        bool wasChosen = false; // by the person
        std::vector<DuplicateCell *> cells = {};
        QStringList values = {};
        QButtonGroup *group = nullptr; // of radio buttons
        int line = 0;
        int drop = 0; // of texts beside buttons
    };
    void addHeadings();
    void addRow(const DuplicateField &field);
    void addLabel(QLabel *label, const Row &row, int column);
    void choose(size_t row, size_t column);
    void leaveOut();
    bool isTaken(size_t column) const;
    void showMergedValue(Row &row, const DuplicateField &field);
    std::vector<RecordId> chosenOf(const Row &row) const;

    const DuplicateComparison m_all;
    QGridLayout *m_grid;
    std::vector<QLabel *> m_fates;    // below the names: what becomes of each
    std::vector<QCheckBox *> m_taken; // empty where there are only two
    std::vector<Row> m_rows;
};

} // namespace warden
