#include "core/contacts/merge_duplicates.h"

#include "core/contacts/merge.h"

namespace warden {

namespace {

// Nobody would want half a note, and which half nobody can say.
QString unitedNotes(const std::vector<const Contact *> &contacts)
{
    QStringList notes;
    for (const Contact *contact : contacts) {
        const QString note = contact->note.trimmed();
        if (!note.isEmpty() && !notes.contains(note))
            notes.append(note);
    }
    return notes.join(u'\n');
}

Contact united(const std::vector<const Contact *> &contacts)
{
    Contact merged = *contacts.front();
    for (size_t i = 1; i < contacts.size(); ++i) {
        merged = merge({.source = merged,
                        .destination = *contacts[i],
                        .fields = FieldSet::all(),
                        .direction = Direction::TwoWay,
                        .strategy = ConflictStrategy::Source})
                     .source;
    }
    const QString notes = unitedNotes(contacts);
    if (notes != merged.note.trimmed())
        merged.note = notes;
    return merged;
}

} // namespace

FieldSet fieldsWithSeveralValues()
{
    return {Field::Nickname, Field::Email, Field::Phone, Field::Address,  Field::Url,
            Field::Im,       Field::Note,  Field::Group, Field::Relation, Field::Custom};
}

Contact mergedContact(const std::vector<const Contact *> &contacts,
                      const QHash<Field, std::vector<size_t>> &chosen)
{
    Contact merged = united(contacts);
    for (auto choice = chosen.begin(); choice != chosen.end(); ++choice) {
        std::vector<const Contact *> holders;
        for (size_t place : choice.value())
            holders.push_back(contacts[place]);
        copyField(united(holders), merged, choice.key());
    }
    return merged;
}

} // namespace warden
