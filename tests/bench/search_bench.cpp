// Search as you type over 100,000 contacts: how long each keystroke waits for its page, and how
// long a list in another order.
#include "core/store/tables.h"
#include "tests/bench/made_up_contacts.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr int contacts = 100'000;
constexpr int shownHits = 100;

// What persons type: each letter, and then each further keystroke of names, addresses and numbers.
QStringList keystrokes()
{
    QStringList texts{u""_s};
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        texts.append(QString(QChar(letter)));
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        texts.append(QString(QChar(digit)));
    for (const QString &whole : {u"maria schmidt"_s,
                                 u"Jörg Müller-García"_s,
                                 u"müllermann"_s,
                                 u"susanne"_s,
                                 u"山田太郎"_s,
                                 u"иван"_s,
                                 u"محمد"_s,
                                 u"maria.schmidt12@example.com"_s,
                                 u"gmail.com"_s,
                                 u"example.de"_s,
                                 u"+49 30 1234567"_s,
                                 u"030 55512"_s,
                                 u"0176"_s,
                                 u"globex 42"_s,
                                 u"straßenbau 12"_s,
                                 u"a b c"_s,
                                 u"m s e c"_s,
                                 u"user com"_s,
                                 u"com example user"_s,
                                 u"zoe x"_s,
                                 u"analytical engines 4999"_s,
                                 u"xyzzy"_s,
                                 u"note"_s,
                                 u"49 com"_s,
                                 u"u e"_s}) {
        for (qsizetype size = 1; size <= whole.size(); ++size)
            texts.append(whole.left(size));
    }
    return texts;
}

double millisecondsOf(const std::function<bool()> &deed)
{
    QElapsedTimer timer;
    timer.start();
    return deed() ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

// The first page by organisation, beside all organisations read and sorted by their bytes.
void compareOrder(Store &store, const QString &path, const Secret &key)
{
    const ContactOrder order{ContactOrder::By::Organization, Qt::AscendingOrder,
                             QLocale(QLocale::German)};
    Result<Database> database = Database::open(path, key, OpenMode::ReadOnly);
    std::vector<double> ours;
    std::vector<double> floor;
    for (int round = 0; round < 5; ++round) {
        ours.push_back(millisecondsOf(
            [&] { return store.search().find({}, shownHits, 0, order).has_value(); }));
        floor.push_back(millisecondsOf([&] {
            std::vector<QByteArray> all;
            const bool isRead =
                database && database->visit("SELECT each(?1, organization) FROM record_contents",
                                            [&all](const RowValues &row) {
                                                all.push_back(row.text(0).toByteArray());
                                            });
            std::ranges::sort(all);
            return isRead && all.size() == contacts;
        }));
    }
    std::ranges::sort(ours);
    std::ranges::sort(floor);
    std::printf("ratio first-page-by-organisation %.1f %.1f ms 4\n", ours[2], floor[2]);
    std::printf("next page: %.2f ms\n", millisecondsOf([&] {
                    return store.search().find({}, shownHits, shownHits, order).has_value();
                }));
}

int failed(const char *what, const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(error.detail));
    return 1;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"contacts.db"_s);
    const Secret key(QByteArrayView(QByteArray(32, 'k')));
    QElapsedTimer timer;
    timer.start();
    {
        Result<std::unique_ptr<Store>> store = Store::create(path, key, systemClock());
        if (!store)
            return failed("create", store.error());
        const Connection connection{.id = ConnectionId::create(), .service = u"file"_s};
        const Book book{.id = BookId::create(), .connection = connection.id};
        {
            Result<Transaction> transaction = (*store)->begin();
            if (!transaction || !(*store)->connections().insert(connection) ||
                !(*store)->books().insert(book) || !transaction->commit())
                return 1;
        }
        const Result<void> filled = storeMadeUpContacts(**store, book.id, contacts);
        if (!filled)
            return failed("fill", filled.error());
    }
    std::printf("stored %d contacts in %lld ms, file %lld MB\n", contacts,
                static_cast<long long>(timer.elapsed()),
                static_cast<long long>(QFileInfo(path).size() / 1'000'000));

    timer.restart();
    Result<std::unique_ptr<Store>> store =
        Store::open(path, key, OpenMode::ReadOnly, systemClock());
    if (!store)
        return failed("open", store.error());
    std::printf("figure open-100000-contacts %.2f ms 50\n", double(timer.nsecsElapsed()) / 1e6);
    const QStringList texts = keystrokes();
    struct Taken
    {
        double milliseconds;
        QString text;
        qint64 total;
    };
    std::vector<Taken> all;
    std::vector<double> busy; // processor time: tells a slow search from a busy machine
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : texts) {
            timer.restart();
            const std::clock_t before = std::clock();
            const Result<SearchPage> page = (*store)->search().find(text, shownHits);
            const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
            busy.push_back(1e3 * double(std::clock() - before) / CLOCKS_PER_SEC);
            if (!page)
                return failed("find", page.error());
            all.push_back({milliseconds, text, page->total});
            if (round == 0 && all.size() == 1)
                std::printf("first page, cold: %.2f ms\n", milliseconds);
        }
    }
    std::ranges::sort(all, {}, &Taken::milliseconds);
    const auto percentile = [&all](double share) {
        return all[static_cast<size_t>(share * double(all.size() - 1))].milliseconds;
    };
    std::printf("%zu keystrokes: median %.2f, 90th %.2f, 95th %.2f, most %.2f ms\n", all.size(),
                percentile(0.5), percentile(0.9), percentile(0.95), all.back().milliseconds);
    std::ranges::sort(busy);
    std::printf("processor: median %.2f, 99th %.2f ms\n", busy[busy.size() / 2],
                busy[busy.size() * 99 / 100]);
    for (size_t i = all.size() - 8; i < all.size(); ++i)
        std::printf("slow: %.2f ms \"%s\" (%lld)\n", all[i].milliseconds, qPrintable(all[i].text),
                    static_cast<long long>(all[i].total));
    timer.restart();
    const Result<SearchPage> deep = (*store)->search().find({}, shownHits, contacts - shownHits);
    std::printf("last page by name: %.2f ms\n", double(timer.nsecsElapsed()) / 1e6);
    compareOrder(**store, path, key);
    std::printf("figure search-99th-percentile %.2f ms 16\n", percentile(0.99));
    return deep ? 0 : 1;
}
