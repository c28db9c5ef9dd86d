#include "core/session/recovery_code_file.h"
#include "core/session/session.h"
#include "ui/people_page/name_form.h"
#include "ui/people_page/new_passphrase.h"
#include "ui/people_page/people_page.h"
#include "ui/people_page/person_form.h"
#include "ui/people_page/role_form.h"
#include "ui/people_page/role_text.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/welcome/recovery_code_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/names.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// A box with two buttons, the safe one first in line for Enter.
template <class Confirmed>
void ask(QWidget *parent, const QString &title, const QString &question, const QString &detail,
         const QString &yesText, Confirmed confirmed)
{
    auto *box = new MessageBox(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, parent);
    box->setObjectName(u"peopleQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(detail);
    QPushButton *yes = box->addButton(yesText, QMessageBox::AcceptRole);
    setNames(yes, u"confirmed"_s);
    setButtonKind(yes, ButtonKind::Danger);
    box->setDefaultButton(
        box->addButton(PeoplePage::tr("Leave it as it is"), QMessageBox::RejectRole));
    QObject::connect(yes, &QPushButton::clicked, parent, confirmed);
    box->open();
}

QString codeWillEnd()
{
    return PeoplePage::tr("They may have the recovery code, so it opens nothing any more from then "
                          "on: make a new one afterwards.");
}

QString codeHasEnded()
{
    return PeoplePage::tr("The recovery code opens nothing any more: make a new one below.");
}

} // namespace

void PeoplePage::addPerson()
{
    const bool usesKeychain = std::ranges::any_of(m_shown.people, &OperatorView::hasKeychain);
    const bool couldUnlock = std::ranges::any_of(m_shown.people, [](const OperatorView &person) {
        return person.isSelf && person.hasPassphrase;
    });
    auto *form =
        new PersonForm(m_shown.roles, !usesKeychain ? PersonForm::Keychain::NotUsed
                                      : couldUnlock ? PersonForm::Keychain::InUse
                                                    : PersonForm::Keychain::InUseWithoutPassphrase);
    showForm(tr("Add a person"), form);
    connect(form, &PersonForm::cancelled, this, &PeoplePage::endForm);
    connect(form, &PersonForm::accepted, this, [this, form] {
        auto passphrase = std::make_shared<Secret>(form->passphrase());
        submit(form,
               [name = form->name(), role = form->role(), passphrase,
                keychain = form->keychain()](Session &session, Progress &) -> Result<void> {
                   const Result<OperatorId> added =
                       session.addOperator(name, role, *passphrase, keychain);
                   return added ? Result<void>() : added.failure();
               },
               {tr("Adding the person"),
                tr("%1 was added. Tell them the passphrase in person.").arg(form->name())});
    });
}

void PeoplePage::editRole(const RoleId &id)
{
    const auto known = std::ranges::find(m_shown.roles, RoleRef(id), &RoleView::role);
    const bool isNew = id.isEmpty();
    RoleView start = {Role::Own};
    if (!isNew && known != m_shown.roles.end())
        start = *known;
    auto *form = new RoleForm(start);
    showForm(isNew ? tr("Add a role") : tr("Change a role"), form);
    connect(form, &RoleForm::cancelled, this, &PeoplePage::endForm);
    connect(form, &RoleForm::accepted, this, [this, form, start] {
        const RoleView role = {form->id(), form->name(), form->permissions(), start.operators};
        const bool takesAway = std::ranges::any_of(allPermissions, [&](Permission each) {
            return start.permissions.contains(each) && !role.permissions.contains(each);
        });
        if (role.operators == 0 || !takesAway) {
            saveRole(form, role);
            return;
        }
        ask(this, tr("Change a role"), tr("Take that from who is “%1”?").arg(start.name),
            tr("%Ln people have this role. If they may see less then, all data is locked with new "
               "keys; that takes a moment.",
               nullptr, pluralOf(role.operators)),
            tr("Change the role"), [this, form, role] { saveRole(form, role); });
    });
}

void PeoplePage::saveRole(AnswerForm *form, const RoleView &role)
{
    submit(form,
           [role](Session &session, Progress &progress) -> Result<void> {
               if (!role.role.own.isEmpty())
                   return session.setRole(role.role.own, role.name, role.permissions, progress);
               const Result<RoleId> added = session.addRole(role.name, role.permissions);
               return added ? Result<void>() : added.failure();
           },
           {tr("Saving the role"), tr("The role is saved."),
            tr("Stopped. The role is as it was, for everybody who has it.")});
}

void PeoplePage::rename(const OperatorView &person)
{
    auto *form = new NameForm(person.name);
    showForm(tr("Rename %1").arg(person.name), form);
    connect(form, &NameForm::cancelled, this, &PeoplePage::endForm);
    connect(form, &NameForm::accepted, this, [this, form, id = person.id] {
        submit(form,
               [id, name = form->name()](Session &session, Progress &) {
                   return session.renameOperator(id, name);
               },
               {tr("Changing the name"), tr("The name is changed.")});
    });
}

void PeoplePage::resetPassphrase(const OperatorView &person)
{
    auto *form = new NewPassphrase(person.name);
    showForm(tr("A new passphrase for %1").arg(person.name), form);
    connect(form, &NewPassphrase::cancelled, this, &PeoplePage::endForm);
    connect(form, &NewPassphrase::accepted, this, [this, form, id = person.id] {
        auto passphrase = std::make_shared<Secret>(form->passphrase());
        submit(form,
               [id, passphrase](Session &session, Progress &) {
                   return session.resetPassphrase(id, *passphrase);
               },
               {tr("Setting the passphrase"),
                tr("The passphrase is set. The one before opens nothing any more.")});
    });
}

void PeoplePage::askToChangeRole(const OperatorView &person, const RoleRef &role)
{
    const auto wanted = std::ranges::find(m_shown.roles, role, &RoleView::role);
    const bool endsCode = takesRecoveryCode(person);
    ask(this, tr("Another role"), tr("Make %1 “%2”?").arg(person.name, roleTitle(*wanted)),
        tr("%1 has the new role when they sign in next. If they may see less then, all data is "
           "locked with new keys; that takes a moment.")
                .arg(person.name) +
            (endsCode ? u' ' + codeWillEnd() : QString()),
        tr("Give the role"), [this, id = person.id, role, name = person.name, endsCode] {
            run(
                [id, role](Session &session, Progress &progress) {
                    return session.setOperatorRole(id, role, progress);
                },
                {tr("Changing the role"),
                 tr("The role is changed.") + (endsCode ? u' ' + codeHasEnded() : QString()),
                 tr("Stopped. %1 still has the role of before.").arg(name)});
        });
    show(m_shown); // the choice shows what is true until it is done
}

void PeoplePage::askToRemove(const OperatorView &person)
{
    const bool endsCode = takesRecoveryCode(person);
    ask(this, tr("Remove a person"), tr("Remove %1?").arg(person.name),
        tr("They can't open the workspace any more: all data is locked with new keys, which takes "
           "a moment. The audit log keeps what they did. Change passwords and hook addresses that "
           "they knew.") +
            (endsCode ? u' ' + codeWillEnd() : QString()),
        tr("Remove"), [this, id = person.id, name = person.name, endsCode] {
            run([id](Session &session,
                     Progress &progress) { return session.removeOperator(id, progress); },
                {tr("Removing %1").arg(name),
                 tr("%1 is removed.").arg(name) + (endsCode ? u' ' + codeHasEnded() : QString()),
                 tr("Stopped. %1 wasn't removed and can still open the workspace. Remove them "
                    "again.")
                     .arg(name)});
        });
}

bool PeoplePage::takesRecoveryCode(const OperatorView &person) const
{
    return m_shown.hasRecoveryCode && person.role == Role::Owner;
}

void PeoplePage::askForNewCode()
{
    const auto make = [this] {
        background()
            .work(Ticket::create(),
                  [&opened = session()](Progress &) { return opened.createRecoveryCode(); })
            .then(this, [this](Result<Secret> code) {
                if (code) {
                    setRecoveryCodePending(session().folder(), true);
                    showNewCode(std::move(*code));
                } else
                    finish(code.failure(), {});
            });
    };
    if (!m_shown.hasRecoveryCode)
        return make();
    ask(this, tr("A new recovery code"), tr("Make a new recovery code?"),
        tr("The one that there is opens nothing any more."), tr("Make it"), make);
}

void PeoplePage::showNewCode(Secret code)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    auto *view = new RecoveryCodeView;
    form->setFocusProxy(view);
    QPushButton *done = makeButton(u"recoveryCodeDone"_s, tr("Done"), ButtonKind::Primary);
    done->setEnabled(false);
    column->addWidget(view);
    column->addWidget(done, 0, Qt::AlignLeading);
    view->showCode(std::move(code));
    connect(view, &RecoveryCodeView::confirmedChanged, done, &QWidget::setEnabled);
    connect(done, &QPushButton::clicked, this, [this, view] {
        view->forget();
        setRecoveryCodePending(session().folder(), false);
        endForm();
        finish({}, {{}, tr("The new recovery code counts from now on.")});
    });
    showForm(tr("Keep your recovery code"), form);
}

void PeoplePage::askToRemoveRole(const RoleId &id)
{
    ask(this, tr("Remove a role"), tr("Remove this role?"), tr("Nobody has it."), tr("Remove"),
        [this, id] {
            run([id](Session &session, Progress &) { return session.removeRole(id); },
                {{}, tr("The role is removed.")});
        });
}

} // namespace warden
