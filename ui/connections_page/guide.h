#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace warden {

class FormSection;

// Numbered steps: where to click in a service's console.
class Guide : public QWidget
{
    Q_OBJECT
public:
    explicit Guide(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);

private:
    QGridLayout *m_grid;
};

// A text to take along, beside its Copy button: it can be selected and not changed.
class CopyField : public QWidget
{
    Q_OBJECT
public:
    CopyField(const QString &objectName, const QString &copyName, QWidget *parent = nullptr);

    void setText(const QString &text);

private:
    QLineEdit *m_text;
};

// The address of a stand-in on this computer, folded away. Only rehearsals need it, so it is there
// where the environment variable WARDEN_REHEARSAL is set, and hidden else.
QLineEdit *addRehearsal(FormSection *form);

} // namespace warden
