#include "core/contacts/duplicates.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace warden {

QString duplicateReasonName(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameEmail:
        return u"same_email"_s;
    case DuplicateReason::SamePhone:
        return u"same_phone"_s;
    case DuplicateReason::SameNameAndOrganization:
        return u"same_name_and_organization"_s;
    }
    return {};
}

namespace {

using Members = std::vector<size_t>;
constexpr size_t most = mostDuplicates;

// All who have one key.
struct Block
{
    DuplicateReason reason;
    Members members;
};

// Who has no name is called by an address or a number, which is none.
QString nameOf(const DuplicateSubject &subject)
{
    const QString name = subject.name.simplified().toCaseFolded();
    const bool isName =
        !name.contains(u'@') && std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    return isName ? name : QString();
}

class DuplicateFinder
{
public:
    DuplicateFinder(const std::vector<DuplicateSubject> &subjects, const KnownApart &apart)
        : m_subjects(subjects), m_apart(apart), m_groupOf(subjects.size())
    {
        std::iota(m_groupOf.begin(), m_groupOf.end(), size_t{0});
        for (size_t i = 0; i < subjects.size(); ++i) {
            m_names.push_back(nameOf(subjects[i]));
            m_words.push_back(m_names.back().split(u' ', Qt::SkipEmptyParts));
            m_joined.push_back({.members = {i}});
        }
    }

    DuplicateGroups find();

private:
    void addBlocks(DuplicateReason reason, const std::function<QStringList(size_t)> &keysOf);
    void joinWithin(const Block &block);
    void joinNamesakes(const Block &block);
    void join(size_t one, size_t other, DuplicateReason reason);
    void suggestStrangers(const Block &block);
    bool contradict(size_t one, size_t other) const;
    bool areApart(size_t one, size_t other) const;
    bool anyApart(const Members &these, const Members &those) const;
    bool namesDiffer(const Members &members) const;
    size_t groupOf(size_t subject);

    struct Joined
    {
        Members members = {};
        QList<DuplicateReason> reasons = {};
        bool isCut = false;
    };

    const std::vector<DuplicateSubject> &m_subjects;
    const KnownApart &m_apart;
    std::vector<QString> m_names;
    std::vector<QStringList> m_words;
    std::vector<size_t> m_groupOf; // a subject of the same group, nearer to the one that has it
    std::vector<Joined> m_joined;  // of those that have one
    std::vector<Block> m_blocks;
    std::map<Members, QList<DuplicateReason>> m_strangers; // groups whose names differ
    qint64 m_sharedKeys = 0;
};

void addReason(QList<DuplicateReason> &reasons, DuplicateReason reason)
{
    if (!reasons.contains(reason))
        reasons.append(reason);
    std::ranges::sort(reasons);
}

void DuplicateFinder::addBlocks(DuplicateReason reason,
                                const std::function<QStringList(size_t)> &keysOf)
{
    QHash<QString, Members> holders;
    for (size_t i = 0; i < m_subjects.size(); ++i) {
        for (const QString &key : keysOf(i))
            holders[key].push_back(i);
    }
    const size_t before = m_blocks.size();
    for (Members &members : holders) {
        if (members.size() > 1)
            m_blocks.push_back({reason, std::move(members)});
    }
    // A hash has another order each time.
    std::sort(m_blocks.begin() + static_cast<std::ptrdiff_t>(before), m_blocks.end(),
              [](const Block &a, const Block &b) { return a.members < b.members; });
}

size_t DuplicateFinder::groupOf(size_t subject)
{
    while (m_groupOf[subject] != subject)
        subject = m_groupOf[subject] = m_groupOf[m_groupOf[subject]];
    return subject;
}

bool DuplicateFinder::contradict(size_t one, size_t other) const
{
    const QStringList &a = m_words[one];
    const QStringList &b = m_words[other];
    return !a.isEmpty() && !b.isEmpty() &&
           std::ranges::none_of(a, [&b](const QString &word) { return b.contains(word); });
}

bool DuplicateFinder::areApart(size_t one, size_t other) const
{
    const QString &a = m_subjects[one].id;
    const QString &b = m_subjects[other].id;
    return m_apart.contains({a, b}) || m_apart.contains({b, a});
}

bool DuplicateFinder::anyApart(const Members &these, const Members &those) const
{
    if (m_apart.isEmpty())
        return false;
    return std::ranges::any_of(these, [&](size_t one) {
        return std::ranges::any_of(those, [&](size_t other) { return areApart(one, other); });
    });
}

bool DuplicateFinder::namesDiffer(const Members &members) const
{
    return std::ranges::any_of(members, [&](size_t one) {
        return std::ranges::any_of(members, [&](size_t other) { return contradict(one, other); });
    });
}

void DuplicateFinder::join(size_t one, size_t other, DuplicateReason reason)
{
    size_t into = groupOf(one);
    size_t from = groupOf(other);
    if (into == from) {
        addReason(m_joined[into].reasons, reason);
        return;
    }
    if (anyApart(m_joined[into].members, m_joined[from].members))
        return;
    if (m_joined[into].members.size() + m_joined[from].members.size() > most) {
        m_joined[into].isCut = m_joined[from].isCut = true;
        return;
    }
    if (from < into)
        std::swap(from, into);
    m_groupOf[from] = into;
    Joined &all = m_joined[into];
    Joined &added = m_joined[from];
    all.members.insert(all.members.end(), added.members.begin(), added.members.end());
    for (DuplicateReason each : std::as_const(added.reasons))
        addReason(all.reasons, each);
    addReason(all.reasons, reason);
    all.isCut = all.isCut || added.isCut;
    added = {};
}

void DuplicateFinder::joinWithin(const Block &block)
{
    for (size_t i = 0; i < block.members.size(); ++i) {
        for (size_t j = i + 1; j < block.members.size(); ++j) {
            if (!contradict(block.members[i], block.members[j]))
                join(block.members[i], block.members[j], block.reason);
        }
    }
}

// Very many have the key: each is only held against the next one of the same name.
void DuplicateFinder::joinNamesakes(const Block &block)
{
    Members byName = block.members;
    std::ranges::stable_sort(byName, {}, [this](size_t i) { return m_names[i]; });
    for (size_t i = 1; i < byName.size(); ++i) {
        const QString &name = m_names[byName[i]];
        if (!name.isEmpty() && name == m_names[byName[i - 1]])
            join(byName[i - 1], byName[i], block.reason);
    }
    m_sharedKeys += m_names[byName.front()] != m_names[byName.back()];
}

// One of each group: whoever they stand for is found again once that group is settled.
void DuplicateFinder::suggestStrangers(const Block &block)
{
    Members open;
    for (size_t member : block.members) {
        const size_t group = groupOf(member);
        if (std::ranges::find(open, group) == open.end())
            open.push_back(group);
    }
    while (open.size() > 1) {
        Members together;
        Members left;
        for (size_t group : open) {
            const bool fits = std::ranges::none_of(together, [&](size_t other) {
                return anyApart(m_joined[group].members, m_joined[other].members);
            });
            (fits ? together : left).push_back(group);
        }
        std::ranges::sort(together);
        if (together.size() > 1 && namesDiffer(together))
            addReason(m_strangers[together], block.reason);
        open = left;
    }
}

DuplicateGroups DuplicateFinder::find()
{
    addBlocks(DuplicateReason::SameEmail, [this](size_t i) { return m_subjects[i].keys.emails; });
    addBlocks(DuplicateReason::SamePhone, [this](size_t i) { return m_subjects[i].keys.phones; });
    addBlocks(DuplicateReason::SameNameAndOrganization, [this](size_t i) {
        const QString organization = m_subjects[i].organization.simplified().toCaseFolded();
        return m_names[i].isEmpty() || organization.isEmpty()
                   ? QStringList()
                   : QStringList{m_names[i] + u'\x1f' + organization};
    });
    for (const Block &block : m_blocks)
        block.members.size() > most ? joinNamesakes(block) : joinWithin(block);
    for (const Block &block : m_blocks) {
        if (block.members.size() <= most)
            suggestStrangers(block);
    }

    DuplicateGroups result{.sharedKeys = m_sharedKeys};
    for (Joined &joined : m_joined) {
        if (joined.members.size() < 2)
            continue;
        std::ranges::sort(joined.members);
        const bool differ = namesDiffer(joined.members);
        result.groups.push_back({std::move(joined.members), joined.reasons, differ, joined.isCut});
    }
    for (const auto &[members, reasons] : m_strangers)
        result.groups.push_back({members, reasons, true, false});
    std::ranges::stable_sort(result.groups, {}, [this](const DuplicateGroup &group) {
        return std::tuple(group.namesDiffer, m_names[group.members.front()], group.members);
    });
    return result;
}

} // namespace

DuplicateGroups findDuplicates(const std::vector<DuplicateSubject> &subjects,
                               const KnownApart &apart)
{
    return DuplicateFinder(subjects, apart).find();
}

} // namespace warden
