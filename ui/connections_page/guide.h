#pragma once

#include "ui/text/service_guide.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace warden {

class FormSection;

// Numbered steps: where to click in a service's console. Of those that have a picture, one is open;
// its number, the arrow keys and "Next step" open another.
class Guide : public QWidget
{
    Q_OBJECT
public:
    explicit Guide(QWidget *parent = nullptr);

    void setSteps(const std::vector<GuideStep> &steps);

private:
    void addStep(int index, const GuideStep &step);
    void addFoot(int row);
    void openStep(int index);

    QGridLayout *m_grid;
    QButtonGroup *m_numbers; // of the steps that have a picture; the id is the step's index
    std::vector<QWidget *> m_pictures = {};
    QPushButton *m_next = nullptr;
    int m_open = 0;
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
