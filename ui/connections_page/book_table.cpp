#include "ui/connections_page/book_table.h"

#include "ui/text/words.h"
#include "ui/theme/indent.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elided_label.h"

#include <QCoreApplication>
#include <QDir>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BookTable)
};

void addWayBackLines(const ConnectionView &view, const QDateTime &now, QGridLayout *grid, int row)
{
    const bool hasWayBack = !view.wayBack.isEmpty();
    auto *where = new ElidedLabel(hasWayBack ? QDir::toNativeSeparators(view.wayBack)
                                             : Text::tr("No way back: messages stay “accepted”"));
    where->setObjectName(u"wayBack"_s);
    where->setElideMode(Qt::ElideMiddle);
    where->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(where, row, 0);
    if (hasWayBack) {
        QLabel *words = makeMutedLabel(Text::tr("Confirms messages"));
        words->setWordWrap(false);
        grid->addWidget(words, row, 1, Qt::AlignRight);
    }
    if (!view.testSentAt.isValid())
        return;
    const bool isConfirmed = view.testConfirmedAt.isValid();
    auto *test = new ElidedLabel(Text::tr("Test message %1").arg(whenText(view.testSentAt, now)));
    test->setForegroundRole(QPalette::PlaceholderText);
    QLabel *state =
        makeMutedLabel(isConfirmed ? Text::tr("Confirmed by the way back") : Text::tr("Accepted"));
    state->setObjectName(u"testState"_s);
    state->setWordWrap(false);
    grid->addWidget(test, row + 1, 0);
    grid->addWidget(state, row + 1, 1, Qt::AlignRight);
}

} // namespace

QWidget *makeBookTable(const ConnectionView &view, const QDateTime &now)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(indented(28 + space::medium));
    grid->setHorizontalSpacing(space::extraLarge);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const BookView &each : view.books) {
        grid->addWidget(new ElidedLabel(each.book.name), row, 0);
        const bool isReadable = each.book.capabilities.canRead;
        QString state = Text::tr("Receives messages");
        if (isReadable && each.book.fetchedAt.isValid())
            state = Text::tr("%1, read %2")
                        .arg(contactsCount(each.contacts), whenText(each.book.fetchedAt, now));
        else if (isReadable)
            state = Text::tr("Not read yet");
        if (!each.book.isWritable)
            state = Text::tr("%1 (read only)").arg(state);
        QLabel *words = makeMutedLabel(state);
        words->setWordWrap(false);
        grid->addWidget(words, row++, 1, Qt::AlignRight);
    }
    if (view.connection.service == "zapier"_L1)
        addWayBackLines(view, now, grid, row);
    return table;
}

} // namespace warden
