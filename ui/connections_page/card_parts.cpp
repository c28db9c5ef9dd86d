// What opens in a card in the place of its buttons: forms, with a way to save and one to leave.
#include "ui/connections_page/connection_card.h"
#include "ui/connections_page/moved_text.h"
#include "ui/connections_page/place_form.h"
#include "ui/connections_page/secret_words.h"
#include "ui/connections_page/way_back_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

constexpr int longestName = 100;

// `fields` has a focus proxy: what gets the keyboard, at first and after an error.
QWidget *ConnectionCard::makePart(QWidget *fields, QPushButton *save, QPushButton *cancel)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(fields);
    column->addLayout(makeAnswerRow(cancel, save));
    connect(cancel, &QPushButton::clicked, this, &ConnectionCard::close);
    answerByEnter(*part);
    leaveByEscape(*part, *cancel);
    clearOnceEdited(*part, *m_message);
    part->setFocusProxy(fields->focusProxy());
    part->hide();
    body()->addWidget(part);
    m_parts.push_back(part);
    return part;
}

void ConnectionCard::makeSignIn()
{
    const SecretWords words = secretWords(m_view.connection.service);
    auto *fields = new FormSection;
    m_secret = new SecretField(u"newSecret"_s, words.name);
    fields->addField(words.label, m_secret, words.help);
    fields->setFocusProxy(m_secret->edit());
    QPushButton *save = makeButton(u"saveSecret"_s, tr("Sign in"), ButtonKind::Primary);
    save->setEnabled(false);
    connect(m_secret, &SecretField::changed, this,
            [this, save] { save->setEnabled(!m_secret->isEmpty()); });
    connect(save, &QPushButton::clicked, this, &ConnectionCard::secretGiven);
    m_signIn = makePart(fields, save, makeButton(u"cancelSecret"_s, tr("Cancel")));
}

void ConnectionCard::makeWayBack()
{
    m_wayBackForm = new WayBackForm;
    QPushButton *save = makeButton(u"saveWayBack"_s, tr("Save"), ButtonKind::Primary);
    connect(m_wayBackForm, &WayBackForm::changed, this,
            [this, save] { save->setEnabled(m_wayBackForm->isComplete()); });
    connect(save, &QPushButton::clicked, this,
            [this] { Q_EMIT wayBackGiven(m_wayBackForm->path()); });
    m_wayBack = makePart(m_wayBackForm, save, makeButton(u"cancelWayBack"_s, tr("Cancel")));
}

void ConnectionCard::makeRename()
{
    m_name = new QLineEdit;
    setNames(m_name, u"connectionName"_s);
    m_name->setMaxLength(longestName);
    auto *fields = new FormSection;
    fields->addField(tr("Name"), m_name,
                     tr("What you call it. Lists, routes and the audit log repeat it."));
    fields->setFocusProxy(m_name);
    QPushButton *save = makeButton(u"saveName"_s, tr("Rename"), ButtonKind::Primary);
    connect(m_name, &QLineEdit::textChanged, this, [this, save](const QString &text) {
        const QString name = text.trimmed();
        save->setEnabled(!name.isEmpty() && name != m_view.connection.name);
    });
    connect(save, &QPushButton::clicked, this,
            [this] { Q_EMIT nameGiven(m_name->text().trimmed()); });
    m_rename = makePart(fields, save, makeButton(u"cancelName"_s, tr("Cancel")));
}

void ConnectionCard::makePlace()
{
    if (!PlaceForm::isFor(m_view.connection))
        return;
    m_placeForm = new PlaceForm(m_view.connection);
    QPushButton *save = makeButton(u"savePlace"_s, tr("Try it and save"), ButtonKind::Primary);
    save->setEnabled(false);
    connect(m_placeForm, &PlaceForm::changed, this,
            [this, save] { save->setEnabled(m_placeForm->isComplete()); });
    connect(save, &QPushButton::clicked, this,
            [this] { Q_EMIT placeGiven(m_placeForm->place(), {}); });
    m_place = makePart(m_placeForm, save, makeButton(u"cancelPlace"_s, tr("Cancel")));
}

void ConnectionCard::askForSecret()
{
    openPart(m_signIn);
}

void ConnectionCard::askForWayBack()
{
    m_wayBackForm->setPath(m_view.wayBack);
    openPart(m_wayBack);
}

void ConnectionCard::askForName()
{
    m_name->setText(m_view.connection.name);
    m_name->selectAll();
    openPart(m_rename);
}

void ConnectionCard::askForPlace()
{
    m_placeForm->reset();
    openPart(m_place);
}

void ConnectionCard::reopenPlace(const Error &error)
{
    reopen(error);
    const bool asks = error.reason == ErrorReason::OtherHostRefused && !error.subject.isEmpty();
    if (!asks)
        return;
    m_message->setAction(tr("Allow %1").arg(error.subject));
    m_onAction = [this, host = error.subject] {
        m_placeForm->allowHost(host);
        Q_EMIT placeGiven(m_placeForm->place(), {});
    };
}

void ConnectionCard::reopenPlace(const Session::ConnectionEdits::Moved &refused)
{
    const ErrorText text = refusedMove(refused);
    reopenWith(
        [&] { m_message->showMessage(StateKind::Warning, text.whatHappened, text.whatToDo); });
    if (refused.verdict != Session::ConnectionEdits::Moved::Verdict::Differs)
        return;
    m_message->setAction(tr("Change it all the same"));
    m_onAction = [this, accepted = refused.differences] {
        Q_EMIT placeGiven(m_placeForm->place(), accepted);
    };
}

} // namespace warden
