#pragma once

#include <QFrame>

class QLabel;
class QTextBrowser;

namespace warden {

// Beside the page: how its tasks are done. Esc closes it.
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void showPage(const QString &id, const QString &title);
    void takeKeyboard();

Q_SIGNALS:
    void closed();
    void pageChosen(const QString &id); // by a link

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_page = {};
    QLabel *m_title;
    QTextBrowser *m_text;
};

} // namespace warden
