#pragma once

#include <QFrame>

class QVBoxLayout;

namespace warden {

// A white (or dark) rounded ground for what belongs together. Add to body().
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &heading, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace warden
