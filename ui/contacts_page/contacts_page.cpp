#include "ui/contacts_page/contacts_page.h"

#include "core/session/session.h"
#include "ui/contacts_page/contact_details.h"
#include "ui/contacts_page/contact_model.h"
#include "ui/contacts_page/contact_text.h"
#include "ui/contacts_page/duplicates_view.h"
#include "ui/contacts_page/erase_dialog.h"
#include "ui/contacts_page/export_dialog.h"
#include "ui/contacts_page/report_pdf.h"
#include "ui/lists/list_and_details.h"
#include "ui/lists/table.h"
#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/withheld.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {20, 18, 26, 16, 18};
const QList<int> dispensableColumns = {static_cast<int>(ContactModel::Column::Phone),
                                       static_cast<int>(ContactModel::Column::Organization),
                                       static_cast<int>(ContactModel::Column::Books)};
constexpr int detailsWidth = 260;

struct Shown
{
    ContactView view;
    ContactLedger ledger;
};

} // namespace

ContactsPage::ContactsPage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent), m_model(new ContactModel(this)),
      m_header(new PageHeader(tr("Contacts"), {})),
      m_search(new SearchField(u"contactSearch"_s,
                               tr("Search names, organisations, e-mails and phones"))),
      m_found(makeMutedLabel({}, TextStyle::Small)),
      m_message(new InlineMessage(u"contactsMessage"_s)),
      m_table(new Table(u"contactList"_s, tr("Contacts"))),
      m_details(new ContactDetails(session().actor())),
      m_empty(new EmptyState(u"contacts"_s, tr("There are no contacts yet"),
                             tr("Connect two address books, add a route, then sync. Contacts "
                                "appear here as soon as they were read."))),
      m_nothingFound(new EmptyState(u"search"_s, tr("Nobody fits"),
                                    tr("Look for a part of the name, the organisation, the e-mail "
                                       "address or the phone number."))),
      m_stack(new QStackedWidget), m_views(new ChoiceChips),
      m_duplicates(new DuplicatesView(pageContext)), m_shown(new QStackedWidget)
{
    makeHeader();
    m_shown->addWidget(makeList());
    m_shown->addWidget(m_duplicates);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::extraLarge, space::huge, space::extraLarge);
    column->setSpacing(space::medium);
    column->addWidget(m_header);
    column->addWidget(m_shown, 1);
    connect(m_search, &SearchField::searched, this, &ContactsPage::search);
    connect(m_model, &ContactModel::moreWanted, this, &ContactsPage::readPage);
    connect(m_table, &Table::rowChosen, this, &ContactsPage::choose);
    connect(m_details, &ContactDetails::runOpened, this,
            [this](const RunId &run) { goTo(u"sync"_s, run.value()); });
    connect(m_details, &ContactDetails::logPressed, this,
            [this](const PersonId &person) { goTo(u"audit"_s, u"object:"_s + person.value()); });
    connect(m_details, &ContactDetails::askAgainPressed, this, &ContactsPage::askAgain);
    connect(m_details, &ContactDetails::reportPressed, this, &ContactsPage::chooseReport);
    connect(m_details, &ContactDetails::erasePressed, this, &ContactsPage::startErasing);
    bring(View::All);
}

void ContactsPage::makeHeader()
{
    m_export =
        m_header->addButton(u"exportContacts"_s, tr("Export…"), ButtonKind::Plain, u"save"_s);
    withhold(m_export, whyNot(session().actor(), Permission::ExportContacts));
    setReady(m_export, false);
    m_views->addChoice(static_cast<int>(View::All), u"showContacts"_s, tr("Everybody"));
    m_views->addChoice(static_cast<int>(View::Duplicates), u"showDuplicates"_s, tr("Duplicates"));
    m_header->addWidget(m_views);
    connect(m_export, &QPushButton::clicked, this, &ContactsPage::startExport);
    connect(m_views, &ChoiceChips::chosen, this, [this](int view) {
        bring(static_cast<View>(view));
        refresh();
    });
}

QWidget *ContactsPage::makeList()
{
    QPushButton *sync =
        m_empty->addButton(u"goToSync"_s, tr("Open Sync"), ButtonKind::Primary, u"sync"_s);
    connect(sync, &QPushButton::clicked, this, [this] { goTo(u"sync"_s); });
    m_found->setObjectName(u"contactsFound"_s);
    for (QWidget *view : QList<QWidget *>{makeContent(), m_empty, m_nothingFound})
        m_stack->addWidget(view);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_search);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(m_found);
    return list;
}

void ContactsPage::bring(View view)
{
    const bool isList = view == View::All;
    m_views->choose(static_cast<int>(view));
    m_shown->setCurrentIndex(static_cast<int>(view));
    m_header->setSentence(isList ? tr("What the last sync read from your address books.")
                                 : tr("Contacts that stand in one address book more than once. "
                                      "Nothing is merged before you say so."));
    m_duplicates->clearMessage();
}

QWidget *ContactsPage::makeContent()
{
    m_table->setModelAndShares(m_model, columnShares, dispensableColumns);
    m_table->allowSeveral();
    m_table->keepColumns(preferences(),
                         {u"name"_s, u"organization"_s, u"email"_s, u"phone"_s, u"books"_s});
    m_table->keepOrder(preferences());
    connect(m_model, &ContactModel::orderChanged, this, &ContactsPage::search);
    m_content = makeListAndDetails(
        preferences(), u"contactsSplit"_s, makeListCard(m_table),
        makeDetailsArea(m_details, u"contactDetailsArea"_s, tr("Chosen contact"), detailsWidth),
        {590, 410});
    return m_content;
}

void ContactsPage::refresh()
{
    if (m_shown->currentWidget() == m_duplicates) {
        m_duplicates->read();
        return;
    }
    m_details->beginAtTop();
    read();
    // A hidden field would take the focus once it is shown, from whoever has it then.
    if (m_search->isVisible())
        m_search->setFocus();
}

void ContactsPage::showFirstView()
{
    if (m_shown->currentWidget() != m_duplicates)
        return;
    bring(View::All);
    refresh();
}

void ContactsPage::open(const QString &argument)
{
    const View view = argument == "duplicates"_L1 ? View::Duplicates : View::All;
    if (m_shown->currentIndex() != static_cast<int>(view)) {
        bring(view);
        refresh();
    }
    if (view == View::Duplicates)
        return;
    m_opened = PersonId(argument);
    showPerson(m_opened);
}

void ContactsPage::search()
{
    m_opened = {};
    read();
}

void ContactsPage::read()
{
    readPage(m_model->startOver(), 0);
}

void ContactsPage::readPage(int search, int offset)
{
    const ContactQuery query{m_search->text(), ContactModel::pageSize, offset, m_model->order()};
    background()
        .read([&opened = session(), query](Progress &) { return opened.searchContacts(query); })
        .then(this, [this, search, query](Result<ContactPage> page) {
            if (!page) {
                m_model->giveUp(search);
                m_message->showError(page.error());
                return;
            }
            m_message->clear();
            if (query.offset == 0)
                return takeFirst(search, query, std::move(*page));
            const int count = m_model->rowCount();
            if (m_model->take(search, query.offset, std::move(*page)) &&
                m_model->rowCount() != count)
                showFound(m_model->total());
        });
}

void ContactsPage::takeFirst(int search, const ContactQuery &query, ContactPage page)
{
    bool isTaken = false;
    const auto take = [&] { isTaken = m_model->take(search, 0, std::move(page)); };
    // Who was chosen in the same list before it was read again, perhaps meanwhile.
    bool isKept = false;
    if (m_opened.isEmpty() && query.text == m_listed.text && query.order == m_listed.order)
        isKept = m_table->keepChosen(take);
    else
        take();
    if (!isTaken)
        return;
    m_listed = query;
    showFound(m_model->total());
    if (!isKept)
        chooseFound();
}

// Who was opened, else the first one.
void ContactsPage::chooseFound()
{
    const int row = m_model->rowOf(m_opened);
    if (row >= 0 || m_opened.isEmpty())
        m_table->chooseRow(std::max(row, 0));
    else
        showPerson(m_opened); // further down, or not here any more
}

void ContactsPage::showFound(qint64 total)
{
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    if (total > 0)
        m_stack->setCurrentWidget(m_content);
    else
        m_stack->setCurrentWidget(isSearch ? m_nothingFound : m_empty);
    m_found->setText(foundText(m_search->text(), total));
    m_found->setVisible(total > 0);
    m_search->setVisible(total > 0 || isSearch);
    if (!isSearch)
        setReady(m_export, total > 0);
}

void ContactsPage::choose(int row)
{
    m_opened = {};
    if (row < 0) {
        ++m_personRequest;
        m_details->clear();
        return;
    }
    showPerson(m_model->contact(row).person);
}

void ContactsPage::showPerson(const PersonId &person)
{
    const int request = ++m_personRequest;
    background()
        .read([&opened = session(), person](Progress &) -> Result<Shown> {
            Result<ContactView> view = opened.contact(person);
            if (!view)
                return view.failure();
            Result<ContactLedger> ledger = opened.contactLedger(person);
            if (!ledger)
                return ledger.failure();
            return Shown{std::move(*view), std::move(*ledger)};
        })
        .then(this, [this, request](Result<Shown> shown) {
            if (request != m_personRequest)
                return;
            if (shown)
                m_details->showContact(shown->view, shown->ledger);
            else
                m_details->showError(shown.error());
        });
}

void ContactsPage::askAgain(const MatchDecision &decision)
{
    background()
        .work(Ticket::create(),
              [&opened = session(), decision](Progress &progress) {
                  return opened.forgetMatch(decision.one, decision.other, progress);
              })
        .then(this, [this](Result<void> forgotten) {
            if (forgotten)
                m_message->showMessage(StateKind::Info, tr("It is asked again."));
            else
                m_message->showError(forgotten.error());
            choose(m_table->currentRow());
        });
}

void ContactsPage::chooseReport(const PersonId &person)
{
    askForFile(*this, reportFileQuestion(tr("report")),
               [this, person](const QString &path) { saveReport(person, path); });
}

// The system's dialog has asked about a file that is there.
void ContactsPage::saveReport(const PersonId &person, const QString &path)
{
    background()
        .work(Ticket::create(),
              [&opened = session(), person, path](Progress &) {
                  return opened.contactReport(person, path, Session::Existing::Replace,
                                              contactReportPdf);
              })
        .then(this, [this, path](Result<ContactLedger> saved) {
            if (saved)
                m_message->showMessage(StateKind::Success, tr("The report is saved."),
                                       QDir::toNativeSeparators(path));
            else
                m_message->showError(saved.error());
        });
}

void ContactsPage::startErasing(const PersonId &person, const QString &name)
{
    auto *dialog = new EraseDialog(context(), person, name, this);
    connect(dialog, &EraseDialog::erased, this, &ContactsPage::search);
    dialog->open();
}

void ContactsPage::startExport()
{
    auto *dialog = new ExportDialog(context(), this);
    dialog->open();
}

} // namespace warden
