#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace warden {

// A page's content: one column that scrolls, with the page's margins and a readable width.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollColumn(int widest = 960, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace warden
