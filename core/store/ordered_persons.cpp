#include "core/store/ordered_persons.h"

#include "core/base/collation.h"
#include "core/database/rows.h"

#include <algorithm>
#include <tuple>

namespace warden {

namespace {

struct Shown
{
    qint64 person = 0;
    qint64 record = 0;
    QString text = {};
};

struct Keyed
{
    QCollatorSortKey key;
    qint64 person = 0;
};

const char *columnOf(ContactOrder::By by)
{
    switch (by) {
    case ContactOrder::By::Name:
        return "record_contents.name";
    case ContactOrder::By::Organization:
        return "organization";
    case ContactOrder::By::Email:
        return "emails";
    case ContactOrder::By::Phone:
        return "phones";
    case ContactOrder::By::Book:
        return "books.name";
    }
    Q_UNREACHABLE();
}

QByteArray fromListed(ContactOrder::By by)
{
    const QByteArray from = " FROM records JOIN ";
    const QByteArray listed = " WHERE is_absent = 0 AND is_erased = 0";
    if (by == ContactOrder::By::Book)
        return from + "books ON books.row = records.book" + listed;
    return from + "record_contents ON record_contents.record = records.row" + listed;
}

// The list shows all of a person's addresses: they are sorted by the first.
QString firstLine(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    return QString::fromUtf8(end < 0 ? text : text.first(end));
}

// Each person once, by the oldest record that has something there.
void keepOnePerPerson(std::vector<Shown> &all)
{
    std::ranges::sort(all, {}, [](const Shown &one) {
        return std::tuple(one.person, one.text.isEmpty(), one.record);
    });
    const auto rest = std::ranges::unique(all, {}, &Shown::person);
    all.erase(rest.begin(), rest.end());
}

std::vector<qint64> sorted(std::vector<Shown> all, const ContactOrder &order)
{
    keepOnePerPerson(all);
    const Collation collation(order.locale);
    std::vector<Keyed> keyed;
    std::vector<qint64> empty;
    keyed.reserve(all.size());
    for (const Shown &one : all) {
        if (one.text.isEmpty())
            empty.push_back(one.person);
        else
            keyed.push_back({collation.keyOf(one.text), one.person});
    }
    const bool isDown = order.direction == Qt::DescendingOrder;
    std::ranges::stable_sort(keyed, [isDown](const Keyed &one, const Keyed &other) {
        return isDown ? other.key < one.key : one.key < other.key;
    });
    std::vector<qint64> persons;
    persons.reserve(all.size());
    std::ranges::transform(keyed, std::back_inserter(persons), &Keyed::person);
    std::ranges::copy(empty, std::back_inserter(persons));
    return persons;
}

} // namespace

Result<std::vector<qint64>> allPersonsBy(const ContactOrder &order, Database &database)
{
    std::vector<Shown> all;
    const Result<void> read =
        database.visit(QByteArray("SELECT each(?1, person, records.row, ") + columnOf(order.by) +
                           ')' + fromListed(order.by),
                       [&all](const RowValues &row) {
                           all.push_back({row.integer(0), row.integer(1), firstLine(row.text(2))});
                       });
    if (!read)
        return read.failure();
    return sorted(std::move(all), order);
}

Result<std::vector<qint64>> personsBy(const ContactOrder &order, Database &database,
                                      const std::vector<qint64> &persons)
{
    Result<Statement> select =
        database.prepare(QByteArray("SELECT person, records.row, ") + columnOf(order.by) +
                         fromListed(order.by) + " AND person = ?");
    if (!select)
        return select.failure();
    std::vector<Shown> all;
    for (const qint64 person : persons) {
        const Result<void> read = forEachRow(select->bind(person), [&all](const Statement &row) {
            all.push_back({row.integer(0), row.integer(1), firstLine(row.utf8(2))});
        });
        if (!read)
            return read.failure();
    }
    return sorted(std::move(all), order);
}

} // namespace warden
