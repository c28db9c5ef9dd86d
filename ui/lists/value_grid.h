#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace warden {

// Names and values below each other, in one value column or several side by side. An empty
// one shows a dash that is read as "nothing".
class ValueGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ValueGrid(QWidget *parent = nullptr);

    void addHeadings(const QStringList &headings); // above the value columns
    void addRow(const QString &name, const QStringList &values);

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace warden
