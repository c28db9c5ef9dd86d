#pragma once

#include "core/permissions/second_person.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QSpinBox;

namespace warden {

class InlineMessage;
struct Error;

// What an owner wants a second person to agree to. Each change counts at once.
class SecondPersonCard : public Card
{
    Q_OBJECT
public:
    explicit SecondPersonCard(QWidget *parent = nullptr);

    void showRules(const SecondPersonRules &rules);
    void showError(const Error &error);

Q_SIGNALS:
    void changed(const warden::SecondPersonRules &rules);

private:
    QCheckBox *addRule(const QString &objectName, const QString &text);
    void announce();

    QCheckBox *m_removals;
    QSpinBox *m_removalsAbove;
    QCheckBox *m_destination;
    QCheckBox *m_policy;
    QCheckBox *m_export;
    InlineMessage *m_message;
};

} // namespace warden
