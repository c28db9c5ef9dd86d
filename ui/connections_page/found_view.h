#pragma once

#include "core/session/cloud_sign_in.h"
#include "ui/widgets/card.h"

class QLabel;

namespace warden {

class ScopeList;

// What came of a try, in a sentence. A hook wasn't asked for anything, and a file may be missing:
// that isn't called a success.
struct TryText
{
    QString title = {};
    QString sentence = {};
};
TryText tryText(const ConnectionDraft &draft, const std::vector<RemoteBook> &books);

// What a try or a sign-in found, before anything is saved: whose account, what is granted there,
// and its address books.
class FoundView : public Card
{
    Q_OBJECT
public:
    explicit FoundView(QWidget *parent = nullptr);

    void showBooks(const std::vector<RemoteBook> &books);
    void showAccount(const CloudSignIn::Found &found);

private:
    enum class Writing { Granted, AskedForLater };
    void fillBooks(const std::vector<RemoteBook> &books, Writing writing);

    QWidget *m_account;
    QLabel *m_name;
    ScopeList *m_scopes;
    QVBoxLayout *m_books;
};

} // namespace warden
