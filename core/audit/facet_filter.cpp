#include "core/audit/facet_filter.h"

#include "core/audit/facet_table.h"
#include "core/audit/id_key.h"
#include "core/audit/word_search.h"
#include "core/base/timestamp.h"

namespace warden {

namespace {

using Terms = std::vector<qint64>;

// What a filter names: actions, and all that begin as it says.
Result<Terms> actionTerms(FacetTable &table, const QString &action)
{
    Terms all;
    for (const QString &each : action.split(u',', Qt::SkipEmptyParts)) {
        if (each.endsWith(u'.')) {
            const Result<Terms> family = table.termsBeginning(each);
            if (!family)
                return family;
            all.insert(all.end(), family->begin(), family->end());
            continue;
        }
        const Result<std::optional<qint64>> term = table.term(each);
        if (!term)
            return term.failure();
        if (*term)
            all.push_back(**term);
    }
    return all;
}

// One of some terms. Those are few, and the text of the statement stays literal.
void addOneOf(Conditions &conditions, QByteArrayView column, const Terms &terms)
{
    conditions.sql.append(" AND ").append(column).append(" IN (");
    for (size_t i = 0; i < terms.size(); ++i) {
        conditions.sql.append(i == 0 ? "?" : ", ?");
        conditions.values.append(terms[i]);
    }
    conditions.sql.append(')');
}

} // namespace

void Conditions::add(QByteArrayView condition, qint64 value)
{
    sql.append(" AND ").append(condition);
    values.append(value);
}

Conditions Conditions::operator+(const Conditions &other) const
{
    Conditions both = *this;
    both.sql.append(other.sql);
    for (const qint64 value : other.values)
        both.values.append(value);
    return both;
}

Conditions FacetFilter::times() const
{
    Conditions conditions;
    if (since)
        conditions.add("time >= ?", *since);
    if (until)
        conditions.add("time < ?", *until);
    return conditions;
}

Conditions FacetFilter::onBlocks() const
{
    Conditions conditions = terms;
    if (since)
        conditions.add("latest >= ?", *since);
    if (until)
        conditions.add("earliest < ?", *until);
    return conditions;
}

Result<FacetFilter> facetFilter(Database &database, const AuditFilter &filter)
{
    FacetFilter facets;
    FacetTable table(database);
    const auto only = [&](QByteArrayView condition, const QString &text) -> Result<void> {
        if (text.isEmpty())
            return {};
        const Result<std::optional<qint64>> term = table.term(text);
        if (!term)
            return term.failure();
        if (*term)
            facets.terms.add(condition, **term);
        else
            facets.isImpossible = true;
        return {};
    };
    Result<void> done = only("actor = ?", filter.actor);
    if (done)
        done = only("source = ?", filter.source);
    if (done && filter.outcome)
        done = only("outcome = ?", outcomeName(*filter.outcome));
    const bool isOneAction = !filter.action.contains(u',') && !filter.action.endsWith(u'.');
    if (done && isOneAction)
        done = only("action = ?", filter.action);
    if (!done)
        return done.failure();
    if (!isOneAction) {
        const Result<Terms> some = actionTerms(table, filter.action);
        if (!some)
            return some.failure();
        facets.isImpossible = facets.isImpossible || some->empty();
        addOneOf(facets.terms, "action", *some);
    }
    if (!filter.object.isEmpty())
        facets.keys.add("object_key = ?", idKey(filter.object));
    if (!filter.run.isEmpty())
        facets.keys.add("run_key = ?", idKey(filter.run.value()));
    if (filter.since.isValid())
        facets.since = toMilliseconds(filter.since);
    if (filter.until.isValid())
        facets.until = toMilliseconds(filter.until);
    facets.words = searchedWords(filter.text);
    return facets;
}

bool hasIds(const Event &event, const AuditFilter &filter)
{
    return (filter.object.isEmpty() || event.object.id == filter.object) &&
           (filter.run.isEmpty() || event.run == filter.run);
}

void bindValues(Statement &statement, int &index, const Conditions &conditions)
{
    for (const qint64 value : conditions.values)
        statement.bindAt(++index, value);
}

} // namespace warden
