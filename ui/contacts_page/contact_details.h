#pragma once

#include "core/session/views.h"

#include <QWidget>

class QVBoxLayout;

namespace warden {

// One contact as each of its address books has it, and what syncs did to it.
class ContactDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ContactDetails(QWidget *parent = nullptr);

    void showContact(const ContactView &view);
    void showError(const Error &error);
    void clear();

Q_SIGNALS:
    void runOpened(const warden::RunId &run);
    void askAgainPressed(const warden::MatchDecision &decision);

private:
    void startOver();
    void addCopy(const ContactCopy &copy);
    void addMatches(const std::vector<MatchView> &matches);
    void addHistory(const std::vector<ContactEvent> &history);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_parts = nullptr;
};

} // namespace warden
