#pragma once

#include "core/session/views.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace warden {

class ElidedLabel;
class Fold;
struct PageContext;

// How each field leaves: its name, a choice, and what becomes of a real contact's value.
class PolicyChoice : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyChoice(QWidget *parent = nullptr);

    FieldPolicy policy() const;
    void setPolicy(const FieldPolicy &policy);
    // Only a hook takes masked and hashed values; elsewhere such a field stays here.
    void setIsToHook(bool isToHook);

    // Shows a real contact, as the policy that is being edited would let it out: that of `route`,
    // between two books. What was asked for last is shown.
    void askForExample(const PageContext &context, const Route &route);

Q_SIGNALS:
    void changed();
    void exampleWanted();

private:
    struct Row
    {
        QLabel *name = nullptr;
        QComboBox *choice = nullptr;
        ElidedLabel *example = nullptr;
    };
    QHBoxLayout *makeHeader();
    void makeRow(Field field);
    void arrange();
    void titleFold();
    void fill(Field field, Treatment chosen);
    void moveTo(qint64 place);
    void showExample(const PolicyPreview &example);
    void showNoExample();

    QGridLayout *m_open;
    Fold *m_fold;
    QGridLayout *m_folded;
    QList<Field> m_inFold = {};
    QHash<Field, Row> m_rows;
    FieldPolicy m_policy;
    bool m_isToHook = false;
    qint64 m_place = 0; // of the example in its book
    qint64 m_total = 0;
    qint64 m_asked = 0; // counts the examples
    ElidedLabel *m_exampleName = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace warden
