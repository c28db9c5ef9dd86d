#include "ui/connections_page/cloud_form.h"

#include "core/session/session.h"
#include "ui/connections_page/client_fields.h"
#include "ui/connections_page/guide.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

QCheckBox *makeWritingBox()
{
    auto *box = new QCheckBox(CloudForm::tr("Also change contacts there"));
    setNames(box, u"wantsWriting"_s);
    return box;
}

CloudForm::CloudForm(const QString &service, QWidget *parent)
    : ConnectionForm(parent), m_service(service), m_client(nullptr), m_writing(makeWritingBox()),
      m_inTesting(new QCheckBox(tr("The app's consent screen is in testing"))),
      m_tenant(new QLineEdit), m_endpoint(nullptr)
{
    ConnectionDraft first;
    first.service = service;
    m_client = new ClientFields(first);
    const Result<SignInTerms> terms = Session::signInTerms(first);
    m_hasOwnClient = terms && terms->hasOwnClientId;
    setNames(m_inTesting, u"isInTesting"_s);
    setNames(m_tenant, u"tenant"_s);
    m_tenant->setPlaceholderText(tr("Usually empty"));

    auto *form = new FormSection;
    if (m_hasOwnClient) {
        auto *fold = new Fold(u"ownClient"_s, tr("Use a client of our own"));
        fold->body()->addWidget(m_client);
        form->addWidget(fold);
    } else {
        form->addWidget(m_client);
    }
    form->addField({}, m_writing,
                   tr("Else only reading is asked for now, and writing when a route needs it."));
    form->addField({}, m_inTesting, tr("Then each sign-in ends after 7 days."))
        ->setVisible(service == "google"_L1);
    form->addField(tr("Organisation"), m_tenant,
                   tr("Its domain or tenant ID, where only its own accounts may sign in."))
        ->setVisible(service == "microsoft"_L1);
    m_endpoint = addRehearsal(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    if (m_hasOwnClient)
        setFocusProxy(m_writing);
    else
        setFocusProxy(m_client);
    connect(m_client, &ClientFields::changed, this, &ConnectionForm::changed);
    connect(m_writing, &QCheckBox::toggled, this, [this] {
        m_client->showTerms(draft());
        Q_EMIT changed();
    });
}

ConnectionDraft CloudForm::draft() const
{
    ConnectionDraft draft;
    draft.service = m_service;
    draft.clientId = m_client->clientId();
    draft.wantsWriting = m_writing->isChecked();
    draft.isInTesting = m_service == "google"_L1 && m_inTesting->isChecked();
    if (m_service == "microsoft"_L1)
        draft.tenant = m_tenant->text().trimmed();
    draft.endpoint = m_endpoint->text().trimmed();
    return draft;
}

Secret CloudForm::secret() const
{
    return m_client->secret();
}

bool CloudForm::isComplete() const
{
    return m_client->isComplete() || (m_hasOwnClient && m_client->isEmpty());
}

void CloudForm::clearSecret()
{
    m_client->clearSecret();
}

} // namespace warden
