#include "ui/policies_page/default_editor.h"

#include "core/session/policy_rules.h"
#include "core/session/session.h"
#include "ui/sync_page/policy_choice.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

DefaultEditor::DefaultEditor(const PageContext &context, const PolicyDefault &standard,
                             const Route &example, QWidget *parent)
    : Dialog(parent), m_context(context), m_service(standard.service), m_example(example),
      m_fields(new PolicyChoice), m_message(new InlineMessage(u"defaultMessage"_s)),
      m_save(makeButton(u"saveDefault"_s, tr("Save"), ButtonKind::Primary))
{
    setNames(this, u"defaultEditor"_s);
    setWindowTitle(tr("New routes: %1").arg(serviceWord(m_service)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new FormSection;
    form->addField(tr("What may leave on a new route"), m_fields,
                   tr("Routes that are there stay as they are."));
    layOutForm(*this, form, m_message, makeButton(u"cancelDefault"_s, tr("Cancel")), m_save);
    m_fields->setIsToHook(isHookService(m_service));
    m_fields->setPolicy(standard.policy);
    connect(m_save, &QPushButton::clicked, this, &DefaultEditor::save);
    connect(m_fields, &PolicyChoice::exampleWanted, this, &DefaultEditor::askForExample);
    connect(m_fields, &PolicyChoice::changed, this, [this] {
        showProblem();
        askForExample();
    });
    askForExample();
}

void DefaultEditor::askForExample()
{
    if (m_example.from.isEmpty() || m_example.to.isEmpty())
        return;
    m_example.policy = m_fields->policy();
    m_fields->askForExample(m_context, m_example);
}

void DefaultEditor::showProblem()
{
    const bool hasFields = !m_fields->policy().allowed.isEmpty();
    m_save->setEnabled(hasFields);
    if (hasFields)
        m_message->clear();
    else
        m_message->showMessage(StateKind::Info, tr("Choose at least one field."));
}

void DefaultEditor::save()
{
    m_save->setEnabled(false);
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, service = m_service, policy = m_fields->policy()](
                  Progress &) { return session.setPolicyDefault(service, policy); })
        .then(this, [this](Result<void> set) {
            m_save->setEnabled(true);
            if (!set) {
                m_message->showError(set.error());
                return;
            }
            Q_EMIT saved();
            accept();
        });
}

} // namespace warden
