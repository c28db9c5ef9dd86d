#pragma once

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace warden {

// Fields one below the other, each with its label above and a sentence of help below it.
class FormSection : public QWidget
{
    Q_OBJECT
public:
    explicit FormSection(QWidget *parent = nullptr);

    // The label becomes the field's accessible name unless it has one. Returns a container that can
    // be hidden with all its parts.
    QWidget *addField(const QString &label, QWidget *field, const QString &help = {});
    void addWidget(QWidget *widget);
    void addLayout(QLayout *layout);

private:
    QVBoxLayout *m_column;
};

} // namespace warden
