#include "ui/overview_page/connections_card.h"

#include "ui/page/session_look.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/names.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionsCard)
};

void addConnection(QGridLayout &grid, const ConnectionView &view)
{
    qint64 contacts = 0;
    bool isRead = false;
    for (const BookView &book : view.books) {
        contacts += book.contacts;
        isRead = isRead || book.book.fetchedAt.isValid();
    }
    const Connection &connection = view.connection;
    const int row = grid.rowCount();
    grid.addWidget(new IconLabel(serviceIcon(connection.service)), row, 0);
    grid.addWidget(new ElidedLabel(connection.name), row, 1);
    const bool isHook = connection.service == "zapier"_L1;
    QLabel *count = makeMutedLabel(isHook   ? QString()
                                   : isRead ? contactsCount(contacts)
                                            : Text::tr("Not read yet"));
    count->setWordWrap(false);
    grid.addWidget(count, row, 2, Qt::AlignTrailing);
    const ConnectionLook look = lookOf(view);
    grid.addWidget(new StateBadge(look.kind, look.word), row, 3);
}

} // namespace

QWidget *makeConnectionsCard(const std::vector<ConnectionView> &connections,
                             const std::function<void()> &open)
{
    auto *card = new Card;
    setNames(card, u"connectionStates"_s, Text::tr("Connections"));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(Text::tr("Connections"), TextStyle::Heading), 1);
    QPushButton *show = makeButton(u"openConnections"_s, Text::tr("Open"));
    QObject::connect(show, &QPushButton::clicked, card, open);
    head->addWidget(show);
    card->body()->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(1, 1);
    for (const ConnectionView &view : connections)
        addConnection(*grid, view);
    card->body()->addLayout(grid);
    return card;
}

} // namespace warden
