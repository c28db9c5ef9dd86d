#pragma once

#include <QWidget>

namespace warden {

// What can be connected, in groups.
class ServiceChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ServiceChoice(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &service);
};

} // namespace warden
