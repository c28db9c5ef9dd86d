#include "core/contacts/match.h"

#include "core/contacts/normalise.h"
#include "core/contacts/phone_keys.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Index = qsizetype;

QString nameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

bool shareAny(const QStringList &a, const QStringList &b)
{
    for (const QString &key : a) {
        if (b.contains(key))
            return true;
    }
    return false;
}

class Matcher
{
public:
    Matcher(const QList<MatchSubject> &sources, const QList<MatchSubject> &destinations,
            const KnownApart &apart)
        : m_sources(sources), m_destinations(destinations), m_apart(apart),
          m_taken(static_cast<size_t>(destinations.size())),
          m_settled(static_cast<size_t>(sources.size()))
    {
        for (const MatchSubject &subject : sources)
            m_sourceNames.append(nameKey(subject.name));
        for (const MatchSubject &subject : destinations)
            m_destinationNames.append(nameKey(subject.name));
    }

    MatchResult match();

private:
    using Keys = QStringList MatchKeys::*;
    using Table = QHash<QString, std::vector<Index>>;

    static Table holders(const QList<MatchSubject> &subjects, const QStringList &names, Keys keys);
    static std::vector<Index> lookUp(const Table &table, const QStringList &keys,
                                     const QStringList &names, const QString &name);
    void matchBy(Keys keys);
    bool areApart(Index source, Index destination) const;
    bool contradicts(Index source, Index destination) const;
    MatchCandidate candidate(Index source, Index destination) const;
    void collectHints();

    const QList<MatchSubject> &m_sources;
    const QList<MatchSubject> &m_destinations;
    const KnownApart &m_apart;
    QStringList m_sourceNames;
    QStringList m_destinationNames;
    std::vector<bool> m_taken;   // destinations in a pair
    std::vector<bool> m_settled; // sources in a pair or ambiguous
    std::vector<bool> m_considered = std::vector<bool>(m_taken.size()); // in an ambiguous match
    QHash<Index, Index> m_pairs;
    QHash<Index, std::vector<Index>> m_ambiguous;
    MatchResult m_result;
};

Matcher::Table Matcher::holders(const QList<MatchSubject> &subjects, const QStringList &names,
                                Keys keys)
{
    Table table;
    for (Index i = 0; i < subjects.size(); ++i) {
        for (const QString &key : subjects[i].keys.*keys)
            table[key].push_back(i);
    }
    for (std::vector<Index> &contacts : table) {
        if (contacts.size() > 1) {
            std::stable_sort(contacts.begin(), contacts.end(),
                             [&](Index a, Index b) { return names[a] < names[b]; });
        }
    }
    return table;
}

// Everybody who holds one of the keys; of a key that very many hold (an office's number) only some,
// namesakes first.
std::vector<Index> Matcher::lookUp(const Table &table, const QStringList &keys,
                                   const QStringList &names, const QString &name)
{
    std::vector<Index> found;
    for (const QString &key : keys) {
        const auto entry = table.constFind(key);
        if (entry == table.constEnd())
            continue;
        const std::vector<Index> &all = *entry;
        const auto add = [&](auto begin, auto end) {
            for (auto at = begin; at != end && at - begin < maxMatchCandidates; ++at) {
                if (std::find(found.begin(), found.end(), *at) == found.end())
                    found.push_back(*at);
            }
        };
        if (all.size() > maxMatchCandidates) {
            const auto begin =
                std::lower_bound(all.begin(), all.end(), name,
                                 [&](Index i, const QString &wanted) { return names[i] < wanted; });
            auto end = begin;
            while (end != all.end() && names[*end] == name && end - begin < maxMatchCandidates)
                ++end;
            add(begin, end);
        }
        add(all.begin(), all.end());
    }
    return found;
}

bool Matcher::areApart(Index source, Index destination) const
{
    return m_apart.contains({m_sources[source].id, m_destinations[destination].id});
}

// A phone that both have proves little where everything else speaks against it.
bool Matcher::contradicts(Index source, Index destination) const
{
    const MatchKeys &a = m_sources[source].keys;
    const MatchKeys &b = m_destinations[destination].keys;
    return !a.emails.isEmpty() && !b.emails.isEmpty() && !shareAny(a.emails, b.emails) &&
           !m_sourceNames[source].isEmpty() && !m_destinationNames[destination].isEmpty() &&
           !shareAWord(m_sourceNames[source], m_destinationNames[destination]);
}

MatchCandidate Matcher::candidate(Index source, Index destination) const
{
    MatchCandidate result;
    result.destination = m_destinations[destination].id;
    const MatchKeys &a = m_sources[source].keys;
    const MatchKeys &b = m_destinations[destination].keys;
    const auto add = [&](bool applies, MatchReason reason, int score) {
        if (applies) {
            result.reasons.append(reason);
            result.score = std::min(100, result.score + score);
        }
    };
    add(shareAny(a.emails, b.emails), MatchReason::SameEmail, 70);
    add(shareAny(a.phones, b.phones), MatchReason::SamePhone, 40);
    add(!m_sourceNames[source].isEmpty() &&
            m_sourceNames[source] == m_destinationNames[destination],
        MatchReason::SameName, 20);
    return result;
}

void Matcher::matchBy(Keys keys)
{
    const Table sourceTable = holders(m_sources, m_sourceNames, keys);
    const Table destinationTable = holders(m_destinations, m_destinationNames, keys);
    const std::vector<bool> takenBefore = m_taken;
    QSet<QString> doubtful;
    for (Index source = 0; source < m_sources.size(); ++source) {
        if (m_settled[static_cast<size_t>(source)])
            continue;
        std::vector<Index> candidates = lookUp(destinationTable, m_sources[source].keys.*keys,
                                               m_destinationNames, m_sourceNames[source]);
        std::erase_if(candidates, [&](Index candidate) { return areApart(source, candidate); });
        // Where all are known by better evidence to be somebody else, nobody is left.
        const bool free = std::any_of(candidates.begin(), candidates.end(), [&](Index candidate) {
            return !takenBefore[static_cast<size_t>(candidate)];
        });
        if (!free)
            continue;
        m_settled[static_cast<size_t>(source)] = true;
        if (candidates.size() == 1) {
            const Index only = candidates.front();
            std::vector<Index> back = lookUp(sourceTable, m_destinations[only].keys.*keys,
                                             m_sourceNames, m_destinationNames[only]);
            std::erase_if(back, [&](Index other) { return areApart(other, only); });
            if (back.size() == 1 && !contradicts(source, only)) {
                m_taken[static_cast<size_t>(only)] = true;
                m_pairs.insert(source, only);
                continue;
            }
        }
        m_ambiguous.insert(source, candidates);
        for (const QString &key : m_sources[source].keys.*keys)
            doubtful.insert(key);
    }
    // All who hold such a key may be meant, also those beyond the listed candidates.
    for (const QString &key : std::as_const(doubtful)) {
        for (Index holder : destinationTable.value(key))
            m_considered[static_cast<size_t>(holder)] = true;
    }
}

void Matcher::collectHints()
{
    QHash<QString, Index> free;
    for (Index i = 0; i < m_destinations.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        if (m_taken[at] || m_considered[at])
            continue;
        m_result.unmatchedDestinations.append(m_destinations[i].id);
        if (!m_destinationNames[i].isEmpty() && !free.contains(m_destinationNames[i]))
            free.insert(m_destinationNames[i], i);
    }
    for (Index source = 0; source < m_sources.size(); ++source) {
        if (m_settled[static_cast<size_t>(source)])
            continue;
        m_result.unmatchedSources.append(m_sources[source].id);
        const auto namesake = free.constFind(m_sourceNames[source]);
        if (!m_sourceNames[source].isEmpty() && namesake != free.constEnd() &&
            !areApart(source, *namesake))
            m_result.nameHints.append({m_sources[source].id, candidate(source, *namesake)});
    }
}

MatchResult Matcher::match()
{
    matchBy(&MatchKeys::emails);
    matchBy(&MatchKeys::phones);
    for (Index source = 0; source < m_sources.size(); ++source) {
        if (const auto pair = m_pairs.constFind(source); pair != m_pairs.constEnd()) {
            m_result.pairs.append({m_sources[source].id, candidate(source, *pair)});
        } else if (const auto several = m_ambiguous.constFind(source);
                   several != m_ambiguous.constEnd()) {
            AmbiguousMatch match{m_sources[source].id, {}};
            for (Index destination : *several)
                match.candidates.append(candidate(source, destination));
            std::stable_sort(
                match.candidates.begin(), match.candidates.end(),
                [](const MatchCandidate &a, const MatchCandidate &b) { return a.score > b.score; });
            if (match.candidates.size() > maxMatchCandidates)
                match.candidates.resize(maxMatchCandidates);
            m_result.ambiguous.append(match);
        }
    }
    collectHints();
    return std::move(m_result);
}

} // namespace

bool shareAWord(const QString &a, const QString &b)
{
    const QStringList words = nameKey(a).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : nameKey(b).split(u' ', Qt::SkipEmptyParts)) {
        if (words.contains(word))
            return true;
    }
    return false;
}

MatchKeys matchKeys(const Contact &contact, const QString &region)
{
    PhoneKeys phones(region);
    return matchKeys(contact, phones);
}

MatchKeys matchKeys(const Contact &contact, PhoneKeys &phones)
{
    MatchKeys keys;
    for (const Entry &email : contact.emails) {
        if (QString key = emailKey(email.value); key.contains(u'@'))
            keys.emails.append(std::move(key));
    }
    for (const Entry &phone : contact.phones) {
        if (std::optional<QString> key = phones.of(phone.value))
            keys.phones.append(*key);
    }
    for (QStringList *list : {&keys.emails, &keys.phones}) {
        std::sort(list->begin(), list->end());
        list->removeDuplicates();
    }
    return keys;
}

MatchResult matchContacts(const QList<MatchSubject> &sources,
                          const QList<MatchSubject> &destinations, const KnownApart &apart)
{
    return Matcher(sources, destinations, apart).match();
}

} // namespace warden
