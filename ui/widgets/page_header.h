#pragma once

#include "ui/theme/style.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace warden {

// The top of a page: its title, one sentence, and at the right its one primary button.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    PageHeader(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    QPushButton *addButton(const QString &objectName, const QString &text, ButtonKind kind,
                           const QString &icon = {});
    void addWidget(QWidget *widget); // beside the buttons

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace warden
