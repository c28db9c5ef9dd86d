#include "ui/people_page/second_person_card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int usualRemovals = 10;
constexpr int mostRemovals = 1'000'000;

} // namespace

SecondPersonCard::SecondPersonCard(QWidget *parent)
    : Card(tr("A second person agrees"), parent), m_removals(nullptr),
      m_removalsAbove(new QSpinBox), m_destination(nullptr), m_policy(nullptr), m_export(nullptr),
      m_message(new InlineMessage(u"secondPersonMessage"_s))
{
    body()->addWidget(makeMutedLabel(
        tr("What is ticked happens only once somebody else has agreed to it as well.")));
    m_removals = new QCheckBox(tr("A plan that removes more contacts than"));
    setNames(m_removals, u"secondForRemovals"_s);
    setNames(m_removalsAbove, u"secondForRemovalsAbove"_s, tr("Removals that one person may do"));
    m_removalsAbove->setRange(0, mostRemovals);
    m_removalsAbove->setValue(usualRemovals);
    // A number that is being typed isn't meant yet.
    m_removalsAbove->setKeyboardTracking(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_removals);
    row->addWidget(m_removalsAbove);
    row->addStretch();
    body()->addLayout(row);
    m_destination =
        addRule(u"secondForDestination"_s, tr("A route to an account that no route writes to yet"));
    m_policy = addRule(u"secondForPolicy"_s,
                       tr("A route that sends more fields or more contacts than before"));
    m_export = addRule(u"secondForExport"_s, tr("An export of all contacts"));
    body()->addWidget(m_message);
    connect(m_removals, &QCheckBox::clicked, this, &SecondPersonCard::announce);
    connect(m_removalsAbove, &QSpinBox::valueChanged, this, &SecondPersonCard::announce);
}

QCheckBox *SecondPersonCard::addRule(const QString &objectName, const QString &text)
{
    auto *box = new QCheckBox(text);
    setNames(box, objectName);
    body()->addWidget(box);
    connect(box, &QCheckBox::clicked, this, &SecondPersonCard::announce);
    return box;
}

void SecondPersonCard::showRules(const SecondPersonRules &rules)
{
    const QSignalBlocker quiet(m_removalsAbove);
    m_message->clear();
    m_removals->setChecked(rules.removalsAbove.has_value());
    m_removalsAbove->setEnabled(rules.removalsAbove.has_value());
    if (rules.removalsAbove)
        m_removalsAbove->setValue(
            static_cast<int>(std::min<qint64>(*rules.removalsAbove, mostRemovals)));
    m_destination->setChecked(rules.newDestination);
    m_policy->setChecked(rules.widerPolicy);
    m_export->setChecked(rules.contactExport);
}

void SecondPersonCard::showError(const Error &error)
{
    m_message->showError(error);
}

void SecondPersonCard::announce()
{
    SecondPersonRules rules;
    if (m_removals->isChecked())
        rules.removalsAbove = m_removalsAbove->value();
    rules.newDestination = m_destination->isChecked();
    rules.widerPolicy = m_policy->isChecked();
    rules.contactExport = m_export->isChecked();
    Q_EMIT changed(rules);
}

} // namespace warden
