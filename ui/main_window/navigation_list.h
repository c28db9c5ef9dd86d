#pragma once

#include <QListWidget>

namespace warden {

// The pages at the left: icon and title, the chosen one on a soft pill.
class NavigationList : public QListWidget
{
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);

    // With a reason the page is listed as one that isn't for this person.
    void addPage(const QString &id, const QString &title, const QString &icon,
                 const QString &whyNot = {});
    // So many things wait there; `words` says it for a screen reader. 0: nothing is shown.
    void setBadge(const QString &id, qint64 count, const QString &words);
    QString currentPage() const;
    void choosePage(const QString &id);

Q_SIGNALS:
    void pageChosen(const QString &id);
    void pageChosenAgain(const QString &id); // it is in front already

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QListWidgetItem *itemOf(const QString &id) const;
};

} // namespace warden
