#pragma once

#include <QWidget>

class QLineEdit;

namespace warden {

// Another name for a person.
class NameForm : public QWidget
{
    Q_OBJECT
public:
    explicit NameForm(const QString &name, QWidget *parent = nullptr);

    QString name() const;

Q_SIGNALS:
    void accepted();
    void cancelled();

private:
    QLineEdit *m_name;
};

} // namespace warden
