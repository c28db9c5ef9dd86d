#pragma once

#include "core/contacts/merge.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

// Merging of lists as sets; an entry is known by its key. Used by merge.cpp only.
namespace warden {

enum class Winner { Nobody, Source, Destination };

// Whether entries of the two bases that no key connects are the same one, rewritten by a service:
// where both bases have equally many such entries they correspond in order.
enum class EntryMatching { ByKeyOnly, AlsoByPosition };

template <class T>
struct ListRules
{
    std::function<QString(const T &)> key;
    // Makes the change from `before` to `now` to `target`, leaving the rest of it.
    std::function<void(const T &before, const T &now, T &target)> apply;
    EntryMatching matching = EntryMatching::ByKeyOnly;
};

template <class T>
struct ListSides
{
    const QList<T> &source;
    const QList<T> &destination;
    const QList<T> &sourceBase;
    const QList<T> &destinationBase;
};

template <class T>
struct ListMerge
{
    QList<T> source = {};
    QList<T> destination = {};
    bool conflict = false;
};

// A list's entries by key; the second with the same key has "2" behind it, and so on.
template <class T>
struct KeyedList
{
    std::vector<QString> keys;
    QHash<QString, qsizetype> index;

    KeyedList(const QList<T> &list, const ListRules<T> &rules)
    {
        QHash<QString, int> repeats;
        for (qsizetype i = 0; i < list.size(); ++i) {
            QString key = rules.key(list[i]);
            if (index.contains(key))
                key += QChar(u'\x1e') + QString::number(++repeats[key] + 1);
            index.insert(key, i);
            keys.push_back(std::move(key));
        }
    }
    bool contains(const QString &key) const { return index.contains(key); }
};

template <class T>
bool hasPreferred(const QList<T> &list)
{
    if constexpr (requires(T entry) { entry.preferred; }) {
        for (const T &entry : list) {
            if (entry.preferred)
                return true;
        }
    }
    return false;
}

// An entry that joins a list doesn't take the preference from one that has it.
template <class T>
void addTo(QList<T> &list, T entry)
{
    if constexpr (requires(T e) { e.preferred; })
        entry.preferred = entry.preferred && !hasPreferred(list);
    list.append(std::move(entry));
}

template <class T>
ListMerge<T> uniteLists(const QList<T> &source, const QList<T> &destination,
                        const ListRules<T> &rules)
{
    ListMerge<T> merged{source, destination, false};
    const KeyedList<T> left(source, rules);
    const KeyedList<T> right(destination, rules);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QString &key = left.keys[static_cast<size_t>(i)];
        if (!right.contains(key))
            addTo(merged.destination, source[i]);
    }
    for (qsizetype i = 0; i < destination.size(); ++i) {
        const QString &key = right.keys[static_cast<size_t>(i)];
        if (!left.contains(key))
            addTo(merged.source, destination[i]);
    }
    return merged;
}

// What one side did to its list since its base.
template <class T>
class ListChanges
{
public:
    struct Replacement
    {
        QString key; // of the base's entry
        const T *before;
        const T *now; // nothing: removed
    };

    ListChanges(const QList<T> &base, const QList<T> &now, const ListRules<T> &rules)
    {
        const KeyedList<T> old(base, rules);
        const KeyedList<T> current(now, rules);
        std::vector<qsizetype> removed;
        for (qsizetype i = 0; i < base.size(); ++i) {
            const QString &key = old.keys[static_cast<size_t>(i)];
            const auto at = current.index.constFind(key);
            if (at == current.index.constEnd())
                removed.push_back(i);
            else if (!(now[*at] == base[i]))
                changed.push_back({key, &base[i], &now[*at]});
        }
        std::vector<const T *> fresh;
        for (qsizetype i = 0; i < now.size(); ++i) {
            const QString &key = current.keys[static_cast<size_t>(i)];
            if (!old.contains(key))
                fresh.push_back(&now[i]);
        }
        // The first of the removed becomes the first of the new ones, and so on: a changed number
        // stays in its place.
        for (size_t i = 0; i < removed.size(); ++i) {
            const auto at = static_cast<size_t>(removed[i]);
            changed.push_back(
                {old.keys[at], &base[removed[i]], i < fresh.size() ? fresh[i] : nullptr});
        }
        for (size_t i = removed.size(); i < fresh.size(); ++i)
            added.push_back(fresh[i]);
    }

    std::vector<Replacement> changed;
    std::vector<const T *> added;
};

// Which entry of one base is which of the other.
template <class T>
QHash<QString, QString> correspondence(const QList<T> &from, const QList<T> &to,
                                       const ListRules<T> &rules)
{
    const KeyedList<T> left(from, rules);
    const KeyedList<T> right(to, rules);
    QHash<QString, QString> result;
    std::vector<QString> restLeft;
    std::vector<QString> restRight;
    for (const QString &key : left.keys) {
        if (right.contains(key))
            result.insert(key, key);
        else
            restLeft.push_back(key);
    }
    for (const QString &key : right.keys) {
        if (!left.contains(key))
            restRight.push_back(key);
    }
    if (rules.matching == EntryMatching::AlsoByPosition && restLeft.size() == restRight.size()) {
        for (size_t i = 0; i < restLeft.size(); ++i)
            result.insert(restLeft[i], restRight[i]);
    }
    return result;
}

// Makes one side's changes to the other's list. `contested` are keys of the target's base that the
// target's own side changed as well; `overwrite` says whether they are overwritten or left.
template <class T>
QList<T> applyChanges(const ListChanges<T> &changes, const ListChanges<T> &ownChanges,
                      const QList<T> &target, const QHash<QString, QString> &counterparts,
                      const QSet<QString> &contested, bool overwrite, const ListRules<T> &rules)
{
    // Where the target's own side replaced a value, its entry is found under the new one.
    QHash<QString, QString> replacedHere;
    for (const auto &change : ownChanges.changed) {
        if (change.now)
            replacedHere.insert(change.key, rules.key(*change.now));
    }
    std::vector<std::optional<T>> items(target.begin(), target.end());
    QHash<QString, qsizetype> index = KeyedList<T>(target, rules).index;
    QList<T> joining;
    const auto addUnlessThere = [&](const T &entry) {
        const QString key = rules.key(entry);
        if (!index.contains(key)) {
            index.insert(key, -1);
            joining.append(entry);
        }
    };
    for (const auto &change : changes.changed) {
        const QString key = counterparts.value(change.key);
        if (!overwrite && contested.contains(key))
            continue;
        const QString newKey = change.now ? rules.key(*change.now) : QString();
        const bool otherValue = change.now && newKey != rules.key(*change.before);
        const bool sameValue = change.now && !otherValue;
        const QString keyHere = sameValue ? replacedHere.value(key, key) : key;
        const qsizetype at = key.isNull() ? -1 : index.value(keyHere, -1);
        if (at < 0) { // gone here, or never was: only what is new can come
            if (change.now)
                addUnlessThere(*change.now);
            continue;
        }
        std::optional<T> &item = items[static_cast<size_t>(at)];
        if (!change.now || (otherValue && newKey != key && index.contains(newKey))) {
            item.reset(); // removed, or its new value is there already
            index.remove(key);
            continue;
        }
        rules.apply(*change.before, *change.now, *item);
        if (otherValue) {
            index.remove(key);
            index.insert(newKey, at);
        }
    }
    for (const T *entry : changes.added)
        addUnlessThere(*entry);

    QList<T> result;
    for (std::optional<T> &item : items) {
        if (item)
            result.append(std::move(*item));
    }
    for (const T &entry : joining)
        addTo(result, entry);
    return result;
}

// Whether both changes can't be made to one entry. A value that one side replaced or removed and
// the other replaced is no conflict: sets take both new ones.
template <class T>
bool isContested(const typename ListChanges<T>::Replacement &a,
                 const typename ListChanges<T>::Replacement &b, const ListRules<T> &rules)
{
    const auto keepsValue = [&](const typename ListChanges<T>::Replacement &change) {
        return change.now && rules.key(*change.now) == rules.key(*change.before);
    };
    if (!keepsValue(a) && !keepsValue(b))
        return false;
    if (!a.now || !b.now)
        return true; // removed here, worked on there
    T both = *b.now;
    rules.apply(*a.before, *a.now, both);
    T again = both;
    rules.apply(*b.before, *b.now, again);
    return !(again == both);
}

template <class T>
ListMerge<T> mergeLists(const ListSides<T> &sides, const ListRules<T> &rules, Winner winner,
                        Direction direction)
{
    const ListChanges<T> bySource(sides.sourceBase, sides.source, rules);
    const ListChanges<T> byDestination(sides.destinationBase, sides.destination, rules);
    const auto toDestination = correspondence(sides.sourceBase, sides.destinationBase, rules);
    const auto toSource = correspondence(sides.destinationBase, sides.sourceBase, rules);

    QHash<QString, const typename ListChanges<T>::Replacement *> theirChanges;
    for (const auto &theirs : byDestination.changed)
        theirChanges.insert(theirs.key, &theirs);
    QSet<QString> contestedHere;  // keys of the destination's base
    QSet<QString> contestedThere; // keys of the source's base
    for (const auto &mine : bySource.changed) {
        const QString counterpart = toDestination.value(mine.key);
        const auto *theirs = theirChanges.value(counterpart);
        if (theirs && isContested(mine, *theirs, rules)) {
            contestedHere.insert(counterpart);
            contestedThere.insert(mine.key);
        }
    }
    ListMerge<T> merged{sides.source, sides.destination, false};
    if (!contestedHere.isEmpty() && winner == Winner::Nobody) {
        merged.conflict = true;
        return merged;
    }
    merged.destination = applyChanges(bySource, byDestination, sides.destination, toDestination,
                                      contestedHere, winner == Winner::Source, rules);
    if (direction == Direction::TwoWay) {
        merged.source = applyChanges(byDestination, bySource, sides.source, toSource,
                                     contestedThere, winner == Winner::Destination, rules);
    }
    return merged;
}

} // namespace warden
