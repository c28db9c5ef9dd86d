#pragma once

#include "core/session/session_connection_edits.h"

#include <QWidget>

class QLineEdit;

namespace warden {

class AuthorityField;

// Where a CardDAV server or a file is now.
class PlaceForm : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceForm(const Connection &connection, QWidget *parent = nullptr);

    static bool isFor(const Connection &connection); // others have no place of their own

    Session::ConnectionEdits::Place place() const;
    void reset(); // to where it is
    void allowHost(const QString &host);
    bool isComplete() const; // another place than before, or another authority

Q_SIGNALS:
    void changed();

private:
    void addChoice(QLayout &row);
    QString address() const;

    const bool m_isFile;
    const QString m_before;
    QLineEdit *m_address;
    AuthorityField *m_authority = nullptr; // of a CardDAV server
    QStringList m_allowedHosts = {};       // by the person, for this address
};

} // namespace warden
