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

    qint64 place() const { return m_place; } // of the example in its book
    void showExample(const PolicyPreview &example);
    void showNoExample();

Q_SIGNALS:
    void changed();
    void exampleWanted();

private:
    struct Row
    {
        QComboBox *choice = nullptr;
        ElidedLabel *example = nullptr;
    };
    QHBoxLayout *makeHeader();
    void addRow(QGridLayout *grid, Field field);
    void fill(Field field, Treatment chosen);
    void moveTo(qint64 place);

    QHash<Field, Row> m_rows;
    FieldPolicy m_policy;
    bool m_isToHook = false;
    qint64 m_place = 0;
    qint64 m_total = 0;
    ElidedLabel *m_exampleName = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace warden
