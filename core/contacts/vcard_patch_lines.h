#pragma once

#include "core/contacts/vcard_render.h"

#include <QHash>
#include <QSet>

#include <optional>

// Changes a card line by line, so that the lines nobody changed stay as they are: which lines go,
// change or come is decided in vcard_patch.cpp, and how is in vcard_patch_lines.cpp.

namespace warden {

class CardPatcher
{
public:
    // `present` is the card's contact, normalised as `desired` is.
    CardPatcher(CardWithOrigins card, const Contact &present, const Contact &desired)
        : m_card(std::move(card)), m_present(present), m_desired(desired),
          m_edits(m_card.lines.size())
    {
        for (const CustomProperty &property : desired.custom)
            m_groups.insert(property.group.toUtf8().toLower());
        for (size_t i = 0; i < m_card.lines.size(); ++i) {
            m_groups.insert(m_card.lines[i].group.toLower());
            if (m_card.lines[i].labelOf >= 0)
                m_labels.insert(m_card.lines[i].labelOf, static_cast<int>(i));
        }
    }

    QByteArray patch(const FieldSet &fields);

private:
    // The name and parameters of a line as they stand in the card.
    struct Written
    {
        QByteArray name;
        QByteArray parameters;
    };
    struct Edit
    {
        std::optional<QByteArray> replacement; // empty: the line goes
        QByteArray after;                      // new lines behind it
    };

    void patchField(Field field);
    void patchSingle(Field field, Property property, bool same);
    void patchTexts(Field field, Property property, const QStringList &present,
                    const QStringList &wanted);
    template <class T, class Render>
    void patchList(Field field, const QList<T> &present, const QList<T> &wanted, Render render);
    void patchLabel(size_t owner, const QString &label);

    Written written(size_t line) const;
    QByteArray kept(const Written &line, bool keepTypes) const;
    void replace(size_t line, RenderedProperty property, bool keepTypes,
                 std::optional<QByteArray> group = {});
    void remove(size_t line);
    size_t placeFor(Field field) const;
    void insert(size_t place, const RenderedProperty &property, QByteArrayView group = {});
    QByteArray newGroup();
    int labelLine(size_t owner) const { return m_labels.value(static_cast<int>(owner), -1); }
    bool hasGroupOfItsOwn(size_t line) const;

    CardWithOrigins m_card;
    const Contact &m_present;
    const Contact &m_desired;
    std::vector<Edit> m_edits;
    QSet<QByteArray> m_groups;
    QHash<int, int> m_labels; // line → the line of its label
};

} // namespace warden
