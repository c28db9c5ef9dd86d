#pragma once

#include "core/session/views.h"
#include "ui/contacts_page/egress_section.h"
#include "ui/lists/details_column.h"

namespace warden {

// One contact as each of its address books has it, and what syncs did to it.
class ContactDetails : public DetailsColumn
{
    Q_OBJECT
public:
    // What there is to press goes by what `actor` may do.
    explicit ContactDetails(const Actor &actor, QWidget *parent = nullptr);

    // A ledger is shown where there is one.
    void showContact(const ContactView &view, const ContactLedger &ledger = {});
    void showError(const Error &error);
    void clear();
    // The next one is read from its top, also if it is the same.
    void beginAtTop() { m_person = {}; }

Q_SIGNALS:
    void runOpened(const warden::RunId &run);
    void logPressed(const warden::PersonId &person);
    void askAgainPressed(const warden::MatchDecision &decision);
    void reportPressed(const warden::PersonId &person);
    void erasePressed(const warden::PersonId &person, const QString &name);

private:
    void addCopy(const ContactCopy &copy);
    void addMatches(const std::vector<MatchView> &matches);
    void addHistory(const std::vector<ContactEvent> &history);
    void addLogLink(const PersonId &person);

    const Actor m_actor;
    PersonId m_person = {}; // who is shown
};

} // namespace warden
