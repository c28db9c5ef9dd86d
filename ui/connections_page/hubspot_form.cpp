#include "ui/connections_page/hubspot_form.h"

#include "core/session/session.h"
#include "ui/connections_page/client_fields.h"
#include "ui/connections_page/cloud_form.h"
#include "ui/connections_page/guide.h"
#include "ui/lists/radio_choice.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Only to ask for an app's terms: any id says that the browser is used.
ConnectionDraft draftOfAnApp()
{
    ConnectionDraft draft;
    draft.service = u"hubspot"_s;
    draft.clientId = u"app"_s;
    return draft;
}

} // namespace

HubSpotForm::HubSpotForm(QWidget *parent)
    : ConnectionForm(parent), m_ways(new QButtonGroup(this)), m_keyPart(nullptr),
      m_guide(new Guide), m_key(new SecretField(u"serviceKey"_s, tr("Service key"))),
      m_client(new ClientFields(draftOfAnApp())), m_writing(makeWritingBox()),
      m_writingHelp(makeMutedLabel({}, TextStyle::Small)), m_endpoint(nullptr)
{
    m_key->setPlaceholderText(u"pat-na1-…"_s);
    auto *ways = new QWidget;
    makeWays(ways);
    auto *keyPart = new FormSection;
    keyPart->addWidget(m_guide);
    keyPart->addField(tr("Service key"), m_key, tr("It is kept like a password."));
    m_keyPart = keyPart;

    auto *form = new FormSection;
    form->addWidget(ways);
    auto *writing = new QVBoxLayout;
    writing->setSpacing(space::tiny);
    writing->addWidget(m_writing);
    writing->addWidget(m_writingHelp);
    form->addLayout(writing);
    form->addWidget(m_keyPart);
    form->addWidget(m_client);
    m_endpoint = addRehearsal(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    connect(m_key, &SecretField::changed, this, &ConnectionForm::changed);
    connect(m_client, &ClientFields::changed, this, &ConnectionForm::changed);
    connect(m_ways, &QButtonGroup::idToggled, this, &HubSpotForm::showWay);
    connect(m_writing, &QCheckBox::toggled, this, &HubSpotForm::showWay);
    showWay();
    setFocusProxy(m_ways->button(ByKey));
}

void HubSpotForm::makeWays(QWidget *place)
{
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    addRadioChoice(column, m_ways, ByKey, u"hubspotByKey"_s, tr("Paste a service key"),
                   tr("The quickest way: you make a key in HubSpot and paste it here."))
        ->setChecked(true);
    addRadioChoice(column, m_ways, ByApp, u"hubspotByApp"_s, tr("Use an app of our own"),
                   tr("Somebody signs in with the browser. For accounts that have developers."));
}

bool HubSpotForm::isByApp() const
{
    return m_ways->checkedId() == ByApp;
}

void HubSpotForm::showWay()
{
    m_keyPart->setVisible(!isByApp());
    m_writingHelp->setText(
        isByApp() ? tr("Not ticked, it is asked for when a route needs it.")
                  : tr("A key can't be asked for more later: tick this if a route will write "
                       "there."));
    m_writing->setAccessibleDescription(m_writingHelp->text());
    m_client->setVisible(isByApp());
    ConnectionDraft key;
    key.service = u"hubspot"_s;
    key.wantsWriting = m_writing->isChecked();
    if (const Result<SignInTerms> terms = Session::signInTerms(key))
        m_guide->setSteps(guideTo(key, *terms));
    ConnectionDraft app = draftOfAnApp();
    app.wantsWriting = m_writing->isChecked();
    m_client->showTerms(app);
    Q_EMIT changed();
}

ConnectionDraft HubSpotForm::draft() const
{
    ConnectionDraft draft;
    draft.service = u"hubspot"_s;
    draft.clientId = isByApp() ? m_client->clientId() : QString();
    draft.wantsWriting = m_writing->isChecked();
    draft.endpoint = m_endpoint->text().trimmed();
    return draft;
}

Secret HubSpotForm::secret() const
{
    return isByApp() ? m_client->secret() : m_key->value();
}

bool HubSpotForm::isComplete() const
{
    return isByApp() ? m_client->isComplete() : !m_key->isEmpty();
}

void HubSpotForm::clearSecret()
{
    m_key->clear();
    m_client->clearSecret();
}

} // namespace warden
