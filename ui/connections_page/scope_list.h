#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace warden {

// Permissions in plain words, each with its own name at the service in small.
class ScopeList : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeList(QWidget *parent = nullptr);

    void setScopes(const QStringList &scopes);

private:
    QVBoxLayout *m_column;
};

} // namespace warden
