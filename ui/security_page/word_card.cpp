#include "ui/security_page/word_card.h"

#include "core/base/durable_file.h"
#include "core/session/session.h"
#include "ui/text/cloud_text.h"
#include "ui/text/date_text.h"
#include "ui/text/permission_text.h"
#include "ui/text/words.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/withheld.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

WordCard::WordCard(const PageContext &context, const Attestation &word, QWidget *parent)
    : Card(parent), m_context(context), m_word(word), m_message(new InlineMessage(u"wordMessage"_s))
{
    setNames(this, u"wordCard"_s, tr("A person's word"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QLabel *who = makeLabel(tr("%1 vouches for it").arg(word.person), TextStyle::Strong);
    who->setObjectName(u"wordBy"_s);
    QLabel *when = makeMutedLabel(
        tr("Since %1, until %2").arg(whenText(word.madeAt, now), dayText(word.until)),
        TextStyle::Small);
    when->setObjectName(u"wordUntil"_s);
    body()->addWidget(who);
    body()->addWidget(when);
    if (!word.note.isEmpty()) {
        QLabel *note = makeLabel(word.note);
        note->setObjectName(u"wordNote"_s);
        body()->addWidget(note);
    }
    if (!word.fileName.isEmpty()) {
        m_save =
            makeButton(u"saveEvidence"_s, tr("Save the file again…"), ButtonKind::Plain, u"save"_s);
        m_save->setAccessibleDescription(word.fileName);
        withhold(m_save, whyNot(context.session.actor(), Permission::SeeWholeAudit));
        body()->addWidget(makeLabel(tr("Shown by %1").arg(word.fileName)));
        body()->addWidget(m_save, 0, Qt::AlignLeading);
        connect(m_save, &QPushButton::clicked, this, &WordCard::askWhere);
    }
    body()->addWidget(m_message);
}

void WordCard::askWhere()
{
    const QString name = QFileInfo(m_word.fileName).fileName();
    askForFile(*this,
               {FileChoice::NewFile, tr("Save the file again"), QDir::home().filePath(name), {}},
               [this](const QString &path) { save(path); });
}

void WordCard::save(const QString &path)
{
    m_save->setEnabled(false);
    m_context.background
        .read([&session = m_context.session, id = m_word.id, path](Progress &) -> Result<void> {
            const Result<QByteArray> file = session.attestationFile(id);
            return file ? writeDurably(path, *file) : Result<void>(file.failure());
        })
        .then(this, [this, path](Result<void> saved) {
            m_save->setEnabled(true);
            if (saved)
                m_message->showMessage(
                    StateKind::Success, tr("The file is saved."),
                    tr("It isn't encrypted there: %1").arg(QDir::toNativeSeparators(path)));
            else
                m_message->showError(saved.error());
        });
}

} // namespace warden
