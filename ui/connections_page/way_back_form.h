#pragma once

#include <QWidget>

class QLineEdit;

namespace warden {

// Where a Zap names the messages that it has worked on: a text file or a folder, with what to add
// to the Zap. May stay empty.
class WayBackForm : public QWidget
{
    Q_OBJECT
public:
    explicit WayBackForm(QWidget *parent = nullptr);

    QString path() const; // absolute, or empty
    void setPath(const QString &path);
    bool isComplete() const; // empty, or an absolute path

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_path;
};

} // namespace warden
