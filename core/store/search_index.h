#pragma once

#include "core/base/id.h"
#include "core/database/database.h"
#include "core/store/contact_order.h"

namespace warden {

struct SearchHit
{
    PersonId person = {};
    RecordId record = {}; // the one that matched best
    QString name = {};
    QString organization = {};
    QStringList emails = {};
    QStringList phones = {};
    std::vector<BookId> books = {};
};

struct SearchPage
{
    std::vector<SearchHit> hits = {};
    qint64 total = 0;
    bool isTotalExact = true; // false: more may fit; a text so short is cut off (mostCandidates)
};

// Names, organisations, e-mails and phones; each word of the text is a prefix, case and accents
// don't count; an umlaut is found in both spellings, a phone number in any. One hit a person; those
// whose name begins with the text come first, then those with such words in the name, then others.
// An empty text, or one without a letter or digit, lists all by name.
// With an order, those who are found stand in it instead. It is made when the beginning is asked
// for, and kept for the pages after that.
class SearchIndex
{
public:
    // As many persons are ranked for one text; above that `total` isn't exact.
    static constexpr int mostCandidates = 1000;

    explicit SearchIndex(Database &database) : m_database(database) {}
    Result<SearchPage> find(const QString &text, int limit, int offset = 0,
                            const std::optional<ContactOrder> &order = {});

private:
    struct Ordered
    {
        QString text = {};
        ContactOrder order = {};
        std::vector<qint64> persons = {};
        bool isExact = true; // see SearchPage::isTotalExact
    };

    Result<SearchPage> pageInOrder(const QString &text, const ContactOrder &order, int limit,
                                   int offset);
    Result<Ordered> putInOrder(const QString &text, const ContactOrder &order);
    Result<SearchPage> pageOf(const Ordered &ordered, int limit, int offset);

    Database &m_database;
    std::optional<Ordered> m_kept = {};
};

} // namespace warden
