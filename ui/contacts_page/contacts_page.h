#pragma once

#include "core/session/views.h"
#include "ui/page/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace warden {

class ContactDetails;
class ChoiceChips;
class ContactModel;
class DuplicatesView;
class EmptyState;
class InlineMessage;
class PageHeader;
class SearchField;
class Table;
struct MatchDecision;

// Contacts: found as one types, seen as each address book has them, with their history; and those
// that an address book has twice.
class ContactsPage : public Page
{
    Q_OBJECT
public:
    explicit ContactsPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QString &argument) override; // a person's id, or "duplicates"
    void showFirstView() override;
    // Where a contact went, as .pdf or .json; over a file that is there.
    void saveReport(const PersonId &person, const QString &path);

private:
    enum class View { All, Duplicates };
    void makeHeader();
    QWidget *makeList();
    QWidget *makeContent();
    void bring(View view);
    void search();
    void read();
    void readPage(int search, int offset);
    void showFound(qint64 total);
    void takeFirst(int search, const ContactQuery &query, ContactPage page);
    void chooseFound();
    void choose(int row);
    void showPerson(const PersonId &person);
    void askAgain(const MatchDecision &decision);
    void chooseReport(const PersonId &person);
    void startErasing(const PersonId &person, const QString &name);
    void startExport();

    int m_personRequest = 0; // answers to older ones are dropped
    PersonId m_opened = {};  // from elsewhere, until somebody chooses in the list or searches
    ContactQuery m_listed = {};
    ContactModel *m_model;
    PageHeader *m_header;
    QPushButton *m_export;
    SearchField *m_search;
    QLabel *m_found;
    InlineMessage *m_message;
    Table *m_table;
    ContactDetails *m_details;
    QWidget *m_content = nullptr;
    EmptyState *m_empty;
    EmptyState *m_nothingFound;
    QStackedWidget *m_stack;
    ChoiceChips *m_views;
    DuplicatesView *m_duplicates;
    QStackedWidget *m_shown; // one of the views
};

} // namespace warden
