#include "core/contacts/vcard_writer.h"

#include "core/contacts/vcard_render.h"

#include <cctype>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QByteArray groupToken(const QString &group)
{
    QByteArray token = group.toUtf8();
    for (char &c : token) {
        if (!isalnum(static_cast<uchar>(c)) || static_cast<uchar>(c) >= 0x80)
            c = '-';
    }
    return token;
}

class CardWriter
{
public:
    CardWriter(const Contact &contact, CardSyntax syntax) : m_contact(contact), m_syntax(syntax) {}

    QByteArray write();

private:
    void add(const RenderedProperty &property, QByteArrayView group = {})
    {
        appendProperty(m_card, group, property, m_syntax, "\r\n");
    }
    void addSingle(Property property)
    {
        if (const std::optional<RenderedProperty> rendered =
                renderSingle(property, m_contact, m_syntax))
            add(*rendered);
    }
    void addLabelled(const RenderedProperty &property, const QString &label);
    void addEntries(Field field, const QList<Entry> &entries);
    void addKind();

    const Contact &m_contact;
    CardSyntax m_syntax;
    QByteArray m_card;
    int m_group = 0;
};

// A label stands in a group of its own with what it names; properties that we don't know may have
// groups already.
void CardWriter::addLabelled(const RenderedProperty &property, const QString &label)
{
    if (label.isEmpty()) {
        add(property);
        return;
    }
    QByteArray group;
    bool taken = true;
    while (taken) {
        group = "item" + QByteArray::number(++m_group);
        taken = false;
        for (const CustomProperty &custom : m_contact.custom)
            taken |= custom.group.compare(QLatin1StringView(group), Qt::CaseInsensitive) == 0;
    }
    add(property, group);
    add(renderLabel(label, m_syntax), group);
}

void CardWriter::addEntries(Field field, const QList<Entry> &entries)
{
    for (const Entry &entry : entries)
        addLabelled(renderEntry(field, entry, m_syntax), entry.label);
}

void CardWriter::addKind()
{
    const bool v4 = m_syntax == CardSyntax::V4;
    switch (m_contact.kind) {
    case ContactKind::Individual:
        break;
    case ContactKind::Organization:
        m_card += v4 ? "KIND:org\r\n" : "X-ABShowAs:COMPANY\r\n";
        break;
    case ContactKind::Group:
        m_card += v4 ? "KIND:group\r\n" : "X-ADDRESSBOOKSERVER-KIND:group\r\n";
        break;
    }
}

QByteArray CardWriter::write()
{
    const Contact &c = m_contact;
    m_card.reserve(512 + c.photo.data.size() * 3 / 2);
    m_card += m_syntax == CardSyntax::V4 ? "BEGIN:VCARD\r\nVERSION:4.0\r\n"
                                         : "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    if (!c.uid.isEmpty())
        add({"UID", {}, {}, renderText(c.uid, m_syntax)});
    addKind();
    if (c.name.formatted.isEmpty())
        add({"FN", {}, {}, renderText(displayName(c), m_syntax)});
    else
        addSingle(Property::FormattedName);
    const std::optional<RenderedProperty> name = renderSingle(Property::Name, c, m_syntax);
    if (name)
        add(*name);
    else if (m_syntax == CardSyntax::V3)
        m_card += "N:;;;;\r\n"; // required there
    addSingle(Property::Nickname);
    addEntries(Field::Email, c.emails);
    addEntries(Field::Phone, c.phones);
    for (const Address &address : c.addresses)
        addLabelled(renderAddress(address, m_syntax), address.label);
    for (Property property : {Property::Organization, Property::Title, Property::Role,
                              Property::Birthday, Property::Anniversary})
        addSingle(property);
    addEntries(Field::Url, c.urls);
    addEntries(Field::Im, c.ims);
    addEntries(Field::Relation, c.relations);
    for (Property property : {Property::Categories, Property::Note, Property::Photo})
        addSingle(property);
    for (const CustomProperty &custom : c.custom)
        add(renderCustom(custom), groupToken(custom.group));
    m_card += "END:VCARD\r\n";
    return std::move(m_card);
}

} // namespace

QByteArray writeVCard(const Contact &contact, VCardVersion version)
{
    return CardWriter(contact, version == VCardVersion::V4 ? CardSyntax::V4 : CardSyntax::V3)
        .write();
}

} // namespace warden
