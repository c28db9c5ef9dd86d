#include "core/contacts/merge.h"

#include "core/contacts/merge_lists.h"
#include "core/contacts/name_text.h"
#include "core/contacts/normalise.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Merges one field at a time into the outcome. A conflict leaves both sides as they were.
class FieldMerger
{
public:
    FieldMerger(const MergeInput &input, MergeOutcome &outcome)
        : m_input(input), m_outcome(outcome),
          m_threeWay(input.sourceBase != nullptr && input.destinationBase != nullptr),
          m_winner(winner(input))
    {}

    void merge(Field field);

private:
    static Winner winner(const MergeInput &input);

    template <class T>
    void mergeSingle(T Contact::*member, Field field);
    template <class T>
    void mergeList(QList<T> Contact::*member, const ListRules<T> &rules, Field field);
    void mergeCustom();

    const MergeInput &m_input;
    MergeOutcome &m_outcome;
    bool m_threeWay;
    Winner m_winner;
};

Winner FieldMerger::winner(const MergeInput &input)
{
    switch (input.strategy) {
    case ConflictStrategy::Ask:
        return Winner::Nobody;
    case ConflictStrategy::Source:
        return Winner::Source;
    case ConflictStrategy::Destination:
        return Winner::Destination;
    case ConflictStrategy::Newest:
        break;
    }
    if (!input.sourceModified || !input.destinationModified || !input.sourceModified->isValid() ||
        !input.destinationModified->isValid() ||
        *input.sourceModified == *input.destinationModified)
        return Winner::Nobody;
    return *input.sourceModified > *input.destinationModified ? Winner::Source
                                                              : Winner::Destination;
}

bool isNothing(const Name &name)
{
    return name == Name{};
}
bool isNothing(const Organization &organization)
{
    return organization == Organization{};
}
template <class T>
bool isNothing(const T &value)
{
    return value.isEmpty();
}

template <class T>
bool tellsAllOf(const T &, const T &)
{
    return false;
}
bool tellsAllOf(const Organization &organization, const Organization &other)
{
    return organization.name == other.name && other.units.isEmpty();
}

// What one side made of its value since its base, as the other side takes it.
template <class T>
struct SideChange
{
    const T &before;
    const T &now;
    const T &otherBefore;
};

template <class T>
T changedTo(const SideChange<T> &change, const T &)
{
    return change.now;
}

// A side without room for middle names and the like says nothing of those that the other one has.
Name changedTo(const SideChange<Name> &change, const Name &other)
{
    Name result = change.now;
    if (nameOfParts(change.before).isEmpty() || nameOfParts(change.now).isEmpty())
        return result; // a whole name without parts
    for (QString Name::*part :
         {&Name::family, &Name::given, &Name::additional, &Name::prefix, &Name::suffix}) {
        if ((change.before.*part).isEmpty() && (change.now.*part).isEmpty() &&
            !(change.otherBefore.*part).isEmpty())
            result.*part = other.*part;
    }
    if (change.now.formatted == nameOfParts(change.now))
        result.formatted = nameOfParts(result);
    return result;
}

// Likewise with one that keeps fewer units, or all of them as one.
Organization changedTo(const SideChange<Organization> &change, const Organization &other)
{
    Organization result = change.now;
    if (!change.now.name.isEmpty() && change.before.units == change.now.units &&
        change.before.units != change.otherBefore.units)
        result.units = other.units;
    return result;
}

template <class T>
void FieldMerger::mergeSingle(T Contact::*member, Field field)
{
    const T &source = m_input.source.*member;
    const T &destination = m_input.destination.*member;
    if (source == destination)
        return;
    bool sourceChanged = false;
    bool destinationChanged = false;
    if (m_threeWay) {
        sourceChanged = source != m_input.sourceBase->*member;
        destinationChanged = destination != m_input.destinationBase->*member;
    } else { // a first match: what is filled counts as a change from nothing
        sourceChanged = !isNothing(source) && !tellsAllOf(destination, source);
        destinationChanged = !isNothing(destination) && !tellsAllOf(source, destination);
    }
    bool toDestination = sourceChanged && !destinationChanged;
    bool toSource = destinationChanged && !sourceChanged;
    if (sourceChanged && destinationChanged) {
        if (m_winner == Winner::Nobody) {
            m_outcome.conflicts.insert(field);
            return;
        }
        toDestination = m_winner == Winner::Source;
        toSource = m_winner == Winner::Destination;
    }
    const T &sourceBase = m_threeWay ? m_input.sourceBase->*member : source;
    const T &destinationBase = m_threeWay ? m_input.destinationBase->*member : destination;
    if (toDestination)
        m_outcome.destination.*member =
            m_threeWay ? changedTo(SideChange<T>{sourceBase, source, destinationBase}, destination)
                       : source;
    if (toSource && m_input.direction == Direction::TwoWay)
        m_outcome.source.*member =
            m_threeWay ? changedTo(SideChange<T>{destinationBase, destination, sourceBase}, source)
                       : destination;
}

template <class T>
void FieldMerger::mergeList(QList<T> Contact::*member, const ListRules<T> &rules, Field field)
{
    const QList<T> &source = m_input.source.*member;
    const QList<T> &destination = m_input.destination.*member;
    if (source.isEmpty() && destination.isEmpty())
        return;
    ListMerge<T> merged;
    if (m_threeWay) {
        merged = mergeLists(
            {source, destination, m_input.sourceBase->*member, m_input.destinationBase->*member},
            rules, m_winner, m_input.direction);
    } else {
        merged = uniteLists(source, destination, rules);
    }
    if (merged.conflict) {
        m_outcome.conflicts.insert(field);
        return;
    }
    m_outcome.destination.*member = merged.destination;
    if (m_input.direction == Direction::TwoWay)
        m_outcome.source.*member = merged.source;
}

// A name that each side has at most once is a single value (a column, X-DEPARTMENT); others are
// entries of a list (X-SOCIALPROFILE).
void FieldMerger::mergeCustom()
{
    QHash<QString, int> most;
    const auto name = [](const CustomProperty &p) { return p.group + u'.' + p.name.toUpper(); };
    const auto count = [&](const QList<CustomProperty> &list) {
        QHash<QString, int> here;
        for (const CustomProperty &property : list)
            ++here[name(property)];
        for (auto at = here.constBegin(); at != here.constEnd(); ++at)
            most[at.key()] = std::max(most.value(at.key()), at.value());
    };
    count(m_input.source.custom);
    count(m_input.destination.custom);
    if (m_threeWay) {
        count(m_input.sourceBase->custom);
        count(m_input.destinationBase->custom);
    }
    const ListRules<CustomProperty> rules{
        [&](const CustomProperty &p) {
            return most.value(name(p)) > 1 ? name(p) + u'\x1f' + p.parameters + u'\x1f' + p.value
                                           : name(p);
        },
        [](const CustomProperty &before, const CustomProperty &now, CustomProperty &target) {
            Q_UNUSED(before);
            target = now;
        },
        EntryMatching::ByKeyOnly,
    };
    mergeList(&Contact::custom, rules, Field::Custom);
}

ListRules<QString> textRules()
{
    return {[](const QString &text) { return text.trimmed(); },
            [](const QString &, const QString &now, QString &target) { target = now; },
            EntryMatching::ByKeyOnly};
}

ListRules<Entry> entryRules(QString (*key)(const QString &))
{
    return {[key](const Entry &entry) { return key(entry.value); },
            [](const Entry &before, const Entry &now, Entry &target) {
                if (before.value != now.value)
                    target.value = now.value;
                if (before.types != now.types)
                    target.types = now.types;
                if (before.label != now.label)
                    target.label = now.label;
                if (before.preferred != now.preferred)
                    target.preferred = now.preferred;
            },
            EntryMatching::AlsoByPosition};
}

QString trimmedKey(const QString &value)
{
    return value.trimmed();
}

QString foldedKey(const QString &value)
{
    return value.trimmed().toCaseFolded();
}

QString addressKey(const Address &a)
{
    return QStringList{a.poBox, a.extended, a.street, a.city, a.region, a.postalCode, a.country}
        .join(u'\x1f')
        .simplified()
        .toCaseFolded();
}

ListRules<Address> addressRules()
{
    return {addressKey,
            [](const Address &before, const Address &now, Address &target) {
                const auto take = [&](auto Address::*member) {
                    if (before.*member != now.*member)
                        target.*member = now.*member;
                };
                for (QString Address::*member :
                     {&Address::poBox, &Address::extended, &Address::street, &Address::city,
                      &Address::region, &Address::postalCode, &Address::country, &Address::label})
                    take(member);
                take(&Address::types);
                take(&Address::preferred);
            },
            EntryMatching::AlsoByPosition};
}

void FieldMerger::merge(Field field)
{
    switch (field) {
    case Field::Name:
        mergeSingle(&Contact::name, field);
        break;
    case Field::Nickname:
        mergeList(&Contact::nicknames, textRules(), field);
        break;
    case Field::Email:
        mergeList(&Contact::emails, entryRules(emailKey), field);
        break;
    case Field::Phone:
        mergeList(&Contact::phones, entryRules(phoneDigits), field);
        break;
    case Field::Address:
        mergeList(&Contact::addresses, addressRules(), field);
        break;
    case Field::Organization:
        mergeSingle(&Contact::organization, field);
        break;
    case Field::Title:
        mergeSingle(&Contact::title, field);
        mergeSingle(&Contact::role, field);
        if (m_outcome.conflicts.contains(field)) { // both stay, or neither
            copyField(m_input.source, m_outcome.source, field);
            copyField(m_input.destination, m_outcome.destination, field);
        }
        break;
    case Field::Birthday:
        mergeSingle(&Contact::birthday, field);
        break;
    case Field::Anniversary:
        mergeSingle(&Contact::anniversary, field);
        break;
    case Field::Url:
        mergeList(&Contact::urls, entryRules(trimmedKey), field);
        break;
    case Field::Im:
        mergeList(&Contact::ims, entryRules(foldedKey), field);
        break;
    case Field::Note:
        mergeSingle(&Contact::note, field);
        break;
    case Field::Group:
        mergeList(&Contact::groups, textRules(), field);
        break;
    case Field::Photo:
        mergeSingle(&Contact::photo, field);
        break;
    case Field::Relation:
        mergeList(&Contact::relations, entryRules(trimmedKey), field);
        break;
    case Field::Custom:
        mergeCustom();
        break;
    }
}

} // namespace

MergeOutcome merge(const MergeInput &input)
{
    MergeOutcome outcome;
    outcome.source = input.source;
    outcome.destination = input.destination;
    FieldMerger merger(input, outcome);
    for (Field field : input.fields.toList()) {
        merger.merge(field);
        if (!sameField(input.source, outcome.source, field))
            outcome.sourceChanges.insert(field);
        if (!sameField(input.destination, outcome.destination, field))
            outcome.destinationChanges.insert(field);
    }
    return outcome;
}

} // namespace warden
