#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/vcard_lines.h"
#include "core/contacts/vcard_parameters.h"

namespace warden {

// Turns a property's raw value into text: encoding, charset, escapes, NFC. Made once for a card;
// begin() once for each property.
class ValueReader
{
public:
    enum class Escapes { Full, WithoutNewline }; // 3.0 and 4.0; 2.1, where \n is two characters

    ValueReader(Escapes escapes, bool cardIsUtf8) : m_escapes(escapes), m_cardIsUtf8(cardIsUtf8) {}

    // `line` and `parameters` must outlive the calls that follow.
    void begin(const ContentLine &line, const PropertyParameters &parameters);

    QString text();                                            // the whole value
    QStringList list(char separator, char otherSeparator = 0); // "a,b"; empty parts dropped
    QString component(int index); // of "a;b;c"; empty where there is none
    QStringList components();     // all of them
    QString verbatim();           // decoded, still escaped
    std::optional<QByteArray> base64(qsizetype limit, bool &tooLarge) const;

    // False once a value was not valid in its charset.
    bool isDecodable() const { return m_decodable; }

private:
    QString decoded(QByteArrayView bytes);
    QString unescaped(QByteArrayView bytes);
    void cutComponents();

    Escapes m_escapes;
    bool m_cardIsUtf8;
    bool m_decodable = true;
    bool m_quotedPrintable = false;
    QByteArrayView m_value;
    QByteArrayView m_charset;
    QByteArray m_transcoded; // the value as UTF-8, where it wasn't
    QByteArray m_scratch;
    QList<QByteArrayView> m_components;
    bool m_componentsCut = false;
};

// RFC 2045, section 6.7; soft line breaks are gone already. What isn't an escape stays as it is.
QByteArray decodeQuotedPrintable(QByteArrayView bytes);

// BDAY and ANNIVERSARY in every form of RFC 6350, section 4.3, ISO 8601's extended one and free
// text. `omittedYear` is Apple's stand-in for "no year".
PartialDate parseDate(const QString &text, int omittedYear);

} // namespace warden
