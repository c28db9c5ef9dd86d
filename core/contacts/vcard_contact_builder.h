#pragma once

#include "core/contacts/vcard_lines.h"
#include "core/contacts/vcard_origins.h"
#include "core/contacts/vcard_values.h"

// Builds a contact from the lines of a card. The walk over the lines is in vcard_reader.cpp; what a
// single property adds, and which label belongs to it, is in vcard_contact_builder.cpp.

namespace warden {

bool equals(QByteArrayView a, QByteArrayView b); // "a" equals "A"
tl::unexpected<Error> damaged(ErrorReason reason, const QString &what, int line = 0);

class CardReader
{
public:
    CardReader(QByteArrayView card, CardSyntax syntax, std::vector<LineOrigin> *origins)
        : m_card(card), m_syntax(syntax), m_origins(origins),
          m_value(syntax == CardSyntax::V21 ? ValueReader::Escapes::WithoutNewline
                                            : ValueReader::Escapes::Full,
                  card.isValidUtf8())
    {}

    Result<Contact> read();

private:
    // A property with a group: labels of the same group belong to it.
    struct Grouped
    {
        QByteArray group;
        Property property;
        qsizetype index; // in its list
        int line;        // in m_origins
        QString label;   // of a label; of an X-ABDATE: its text
        CustomProperty custom;
    };

    Result<void> readLine(const ContentLine &line);
    void readEntry(QList<Entry> &list, Field field, QString value);
    void readAddress();
    void readPhone();
    void readIm(const ContentLine &line);
    Result<void> readPhoto(const ContentLine &line);
    void readKind(const ContentLine &line);
    void readCustom(const ContentLine &line);
    void defer(const ContentLine &line, QString text);
    void attachLabels();
    bool attachLabel(const Grouped &label, Grouped &target);
    CustomProperty customOf(const ContentLine &line);

    template <class T, class Read>
    void readSingle(const ContentLine &line, Field field, T &target, Read read)
    {
        // A further one, say a name in another language, is kept as it is.
        if (!(target == T{}))
            return readCustom(line);
        target = read();
        m_origin.field = field;
    }

    QByteArrayView m_card;
    CardSyntax m_syntax;
    std::vector<LineOrigin> *m_origins;
    ValueReader m_value;
    PropertyParameters m_parameters;
    LineOrigin m_origin;
    std::vector<Grouped> m_grouped;
    Contact m_contact;
};

} // namespace warden
