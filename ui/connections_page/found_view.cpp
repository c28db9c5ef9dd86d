#include "ui/connections_page/found_view.h"

#include "ui/connections_page/scope_list.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/icon_label.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

TryText tryText(const ConnectionDraft &draft, const std::vector<RemoteBook> &books)
{
    if (draft.service == "zapier"_L1)
        return {FoundView::tr("The address looks right"),
                FoundView::tr("Nothing was sent there. Add it, then send a test message to see "
                              "that it arrives.")};
    if (draft.service == "file"_L1 && !QFileInfo::exists(draft.path))
        return {FoundView::tr("This file isn't there yet"),
                FoundView::tr("It is made when the first contacts are written to it. If there "
                              "should be one, go back and choose it.")};
    if (books.empty())
        return {FoundView::tr("Nothing was found"),
                FoundView::tr("The sign-in works, but there is no address book.")};
    return {FoundView::tr("It works"),
            FoundView::tr("This is what was found. Nothing has been read or changed yet.")};
}

FoundView::FoundView(QWidget *parent)
    : Card(parent), m_account(new QWidget), m_name(makeLabel({}, TextStyle::Heading)),
      m_scopes(new ScopeList), m_books(new QVBoxLayout)
{
    m_name->setObjectName(u"signedInAs"_s);
    auto *column = new QVBoxLayout(m_account);
    column->setContentsMargins(0, 0, 0, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_name);
    column->addWidget(makeMutedLabel(tr("Granted:")));
    column->addWidget(m_scopes);
    column->addSpacing(space::small);
    column->addWidget(makeMutedLabel(tr("Address books:")));
    m_books->setSpacing(space::medium);
    m_account->hide();
    body()->addWidget(m_account);
    body()->addLayout(m_books);
}

void FoundView::showAccount(const CloudSignIn::Found &found)
{
    fillBooks(found.books, found.mayWrite ? Writing::Granted : Writing::AskedForLater);
    m_name->setText(tr("Signed in as %1").arg(found.account));
    m_scopes->setScopes(found.scopes);
    m_account->show();
}

void FoundView::showBooks(const std::vector<RemoteBook> &books)
{
    m_account->hide();
    fillBooks(books, Writing::Granted);
}

void FoundView::fillBooks(const std::vector<RemoteBook> &books, Writing writing)
{
    while (QLayoutItem *item = m_books->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RemoteBook &book : books) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::medium);
        layout->addWidget(new IconLabel(
            book.capabilities.isMessageReceiver ? u"hook"_s : u"contacts"_s, ColorRole::Link));
        layout->addWidget(makeLabel(book.name, TextStyle::Strong), 1);
        QString use = book.isWritable ? tr("Can be read and written") : tr("Can be read only");
        if (book.isWritable && writing == Writing::AskedForLater)
            use = tr("Can be read, and written once you allow it");
        if (!book.capabilities.canRead)
            use = tr("Receives messages");
        QLabel *words = makeMutedLabel(use);
        words->setObjectName(u"bookUse"_s);
        words->setWordWrap(false);
        layout->addWidget(words);
        m_books->addWidget(row);
    }
    if (books.empty())
        m_books->addWidget(makeLabel(tr("There is no address book in this account.")));
}

} // namespace warden
