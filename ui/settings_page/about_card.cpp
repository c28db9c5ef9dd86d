#include "ui/settings_page/about_card.h"

#include "core/session/session_diagnostics.h"
#include "ui/page/preferences.h"
#include "ui/text/maintainer_text.h"
#include "ui/text/update_text.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_message.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

AboutCard::AboutCard(const PageContext &context, QWidget *parent)
    : Card(tr("About"), parent), m_context(context),
      m_message(new InlineMessage(u"diagnosticsMessage"_s))
{
    body()->addWidget(makeLabel(tr("Contact Warden %1").arg(QStringLiteral(WARDEN_VERSION))));
    body()->addWidget(makeMutedLabel(whomItTalksTo(context.preferences.updateFeed().host())));
    if (const QString sentence = whomToWriteTo(); !sentence.isEmpty())
        body()->addWidget(makeMutedLabel(sentence));
    QPushButton *save = makeButton(u"saveDiagnostics"_s, tr("Save a file for support…"),
                                   ButtonKind::Plain, u"save"_s);
    body()->addWidget(save, 0, Qt::AlignLeading);
    body()->addWidget(makeMutedLabel(
        tr("Versions, sizes, counts and states, for somebody who helps you. No name, address or "
           "contact is in it."),
        TextStyle::Small));
    body()->addWidget(m_message);
    connect(save, &QPushButton::clicked, this, &AboutCard::choosePath);
}

void AboutCard::choosePath()
{
    askForFile(*this,
               {FileChoice::NewFile, tr("Save a file for support"),
                QDir::home().filePath(u"contact-warden-support.json"_s), tr("JSON files (*.json)")},
               [this](const QString &path) { saveTo(path); });
}

void AboutCard::saveTo(const QString &path)
{
    m_message->clear();
    m_context.background
        .read([&session = m_context.session, path](Progress &) {
            return Session::Diagnostics(session).save(path, Session::Existing::Replace);
        })
        .then(this, [this, path](const Result<QJsonObject> &saved) {
            if (!saved)
                m_message->showError(saved.error());
            else
                m_message->showMessage(StateKind::Success,
                                       tr("Saved to %1.").arg(QDir::toNativeSeparators(path)),
                                       tr("Look at it before you pass it on: it is plain text."));
        });
}

} // namespace warden
