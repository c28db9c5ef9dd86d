#include "ui/connections_page/hook_form.h"

#include "ui/connections_page/guide.h"
#include "ui/connections_page/way_back_form.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int usualRate = 5;
constexpr int highestRate = 30;
constexpr int widestRate = 160;

} // namespace

HookForm::HookForm(QWidget *parent)
    : ConnectionForm(parent), m_address(new SecretField(u"hookAddress"_s, tr("Hook address"))),
      m_name(new QLineEdit), m_raw(new QCheckBox(tr("It is a Catch Raw Hook"))),
      m_rate(new QSpinBox), m_wayBack(new WayBackForm)
{
    setNames(m_name, u"hookName"_s);
    setNames(m_raw, u"hookIsRaw"_s);
    setNames(m_rate, u"hookRate"_s);
    m_address->setPlaceholderText(u"https://hooks.zapier.com/hooks/catch/…"_s);
    m_rate->setRange(1, highestRate);
    m_rate->setValue(usualRate);
    m_rate->setSuffix(tr(" a second"));
    m_rate->setMaximumWidth(widestRate);

    ConnectionDraft zapier;
    zapier.service = u"zapier"_s;
    auto *guide = new Guide;
    guide->setSteps(guideTo(zapier, {}));
    auto *form = new FormSection;
    form->addWidget(guide);
    form->addField(tr("Hook address"), m_address,
                   tr("Whoever knows it can write to your Zap, so it is kept like a password."));
    form->addField(tr("Name"), m_name, tr("What you call it, for example “Newsletter Zap”."));
    form->addWidget(m_raw);
    form->addField(tr("Messages at most"), m_rate);
    form->addWidget(m_wayBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    setFocusProxy(guide);
    connect(m_address, &SecretField::changed, this, &ConnectionForm::changed);
    connect(m_wayBack, &WayBackForm::changed, this, &ConnectionForm::changed);
}

ConnectionDraft HookForm::draft() const
{
    ConnectionDraft draft;
    draft.service = u"zapier"_s;
    draft.name = m_name->text().trimmed();
    draft.isRawHook = m_raw->isChecked();
    draft.messagesPerSecond = m_rate->value();
    draft.wayBack = m_wayBack->path();
    return draft;
}

Secret HookForm::secret() const
{
    return m_address->value();
}

bool HookForm::isComplete() const
{
    return !m_address->isEmpty() && m_wayBack->isComplete();
}

void HookForm::clearSecret()
{
    m_address->clear();
}

} // namespace warden
