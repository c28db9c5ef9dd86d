#pragma once

#include "ui/commands/search_index.h"
#include "ui/widgets/dialog.h"

class QLabel;
class QLineEdit;

namespace warden {

class SearchList;

// The search over everything, over the window: typing narrows it, the arrow keys choose while the
// keyboard stays in the field, Enter does it, Esc or a click elsewhere closes it.
class CommandSearch : public Dialog
{
    Q_OBJECT
public:
    CommandSearch(std::vector<SearchEntry> entries, QWidget &window);

    // What was read meanwhile: connections and routes. What is chosen stays so.
    void add(std::vector<SearchEntry> entries);

Q_SIGNALS:
    void chosen(const warden::SearchEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void narrow();
    void tell();
    void choose();

    std::vector<SearchEntry> m_all;
    QLineEdit *m_field;
    SearchList *m_list;
    QLabel *m_count;
};

} // namespace warden
