#pragma once

#include <QObject>
#include <QStringList>

class QTimer;

namespace warden {

class Preferences;

// How a person arranged one part of the window, from one start to the next. It is written once
// nothing has changed for a moment, and at the latest when the part goes.
class KeptView : public QObject
{
    Q_OBJECT
public:
    // Under the part's object name. The preferences outlive it.
    KeptView(Preferences &preferences, const QString &name, QObject *parent);
    ~KeptView() override;

    QStringList read() const;
    void write(const QStringList &view); // empty: as it is at first

private:
    void writeNow();

    Preferences &m_preferences;
    const QString m_name;
    QStringList m_view = {};
    QTimer *m_wait;
};

} // namespace warden
