#include "ui/connections_page/service_choice.h"

#include "ui/page/session_look.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/choice_card.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

ServiceChoice::ServiceChoice(QWidget *parent) : QWidget(parent)
{
    struct Choice
    {
        QString group, service, objectName, sentence;
    };
    const QString books = tr("Address books");
    const QString clouds = tr("Clouds");
    const Choice choices[] = {
        {books, u"carddav"_s, u"chooseCarddav"_s,
         tr("Nextcloud, Radicale, Fastmail, iCloud and most mail providers.")},
        {books, u"file"_s, u"chooseFileService"_s,
         tr("A vCard file, a table from Google or Outlook (.csv), or a folder of .vcf files.")},
        {clouds, u"google"_s, u"chooseGoogle"_s,
         tr("The contacts of a Google account. You sign in with the browser.")},
        {clouds, u"microsoft"_s, u"chooseMicrosoft"_s,
         tr("The contacts of an Outlook mailbox. You sign in with the browser.")},
        {clouds, u"hubspot"_s, u"chooseHubspot"_s,
         tr("The contacts of a HubSpot account, by a key or with the browser.")},
        {u"Zapier"_s, u"zapier"_s, u"chooseZapier"_s,
         tr("Sends a message to your Zap for each contact that changed. It can't be read from.")},
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    QString group;
    for (const Choice &choice : choices) {
        if (choice.group != group) {
            if (!group.isEmpty())
                column->addSpacing(space::small);
            group = choice.group;
            column->addWidget(makeMutedLabel(group, TextStyle::Strong));
        }
        const QString title =
            choice.service == "file"_L1 ? tr("File or folder") : serviceWord(choice.service);
        auto *card =
            new ChoiceCard(choice.objectName, serviceIcon(choice.service), title, choice.sentence);
        connect(card, &ChoiceCard::clicked, this,
                [this, service = choice.service] { Q_EMIT chosen(service); });
        column->addWidget(card);
    }
}

} // namespace warden
