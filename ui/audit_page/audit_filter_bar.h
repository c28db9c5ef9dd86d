#pragma once

#include "core/session/views.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace warden {

class SearchField;

// What part of the log is shown: words, a time, a person, a kind of event.
class AuditFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit AuditFilterBar(QWidget *parent = nullptr);

    // Days begin at midnight of this computer's time zone.
    AuditFilter filter(const QDateTime &now) const;
    bool isEmpty() const;
    // Those who can be chosen; the choice stays.
    void addActors(const QStringList &names);
    void clear();
    void searchFor(const QString &text);

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    SearchField *m_text;
    QComboBox *m_time;
    QComboBox *m_who;
    QComboBox *m_what;
    QBoxLayout *m_row;
};

} // namespace warden
