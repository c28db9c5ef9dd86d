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
    // Alike and Different put a sign behind the values, for two that are compared.
    enum class Likeness { Unsaid, Alike, Different };
    void addRow(const QString &name, const QStringList &values,
                Likeness likeness = Likeness::Unsaid);

private:
    void addSign(Likeness likeness, int column);

    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace warden
