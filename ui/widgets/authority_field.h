#pragma once

#include <QWidget>

class QLineEdit;

namespace warden {

// The CA file of a private certificate authority, typed or chosen.
class AuthorityField : public QWidget
{
    Q_OBJECT
public:
    // `name` is the line's object name.
    explicit AuthorityField(const QString &name, QWidget *parent = nullptr);

    QString path() const; // with "/"; without spaces around it; may be empty
    bool isWhole() const; // empty, or says in which folder
    void clear();

Q_SIGNALS:
    void changed();

private:
    void choose();

    QLineEdit *m_path;
};

} // namespace warden
