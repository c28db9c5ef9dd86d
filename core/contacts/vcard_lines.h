#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace warden {

// One property as it stands in a card: name, parameters and value unfolded, not yet unescaped or
// decoded. The views point into the card or into the ContentLines that made it, and hold until the
// next call of next().
struct ContentLine
{
    QByteArrayView raw; // with folds, line ends and blank lines after it
    QByteArrayView group;
    QByteArrayView name;
    QByteArrayView parameters; // without the leading semicolon
    QByteArrayView value;
    int number = 0;     // of its first physical line, from 1
    bool valid = false; // false: nothing that could be a property
    bool quotedPrintable = false;
};

// Cuts a card into properties: RFC 6350, section 3.2 (folding) and vCard 2.1, section 2.1.3, and
// what programs really write: CR, LF or CRLF; quoted-printable soft line breaks, also broken ones;
// values that go on in a line that isn't a property (unindented base64, raw newlines, nested
// cards of AGENT). Concatenating the `raw` of all lines gives the card again.
class ContentLines
{
public:
    enum class Folding { DropOneSpace, KeepSpace }; // 3.0 and 4.0; 2.1

    ContentLines(QByteArrayView card, Folding folding);

    bool next(ContentLine &line);

private:
    struct Physical
    {
        qsizetype begin = 0;
        qsizetype end = 0;  // without the line end
        qsizetype next = 0; // where the following line starts
    };

    Physical physicalAt(qsizetype position) const;
    bool startsProperty(const Physical &line);
    qsizetype joinContinuations(const Physical &first, ContentLine &line, bool &parsed);
    void takeNestedCard(qsizetype &position);
    void append(const Physical &line, qsizetype from, char separator);

    QByteArrayView m_card;
    Folding m_folding;
    char m_lineEnd;
    qsizetype m_position = 0;
    int m_number = 1;
    bool m_joined = false; // whether m_logical holds the line, else it is a slice of the card
    QByteArray m_logical;
    bool m_hasAhead = false; // the next line was parsed already, to see that it starts a property
    ContentLine m_ahead;
    Physical m_aheadPhysical;
};

// Where the parts of an unfolded line lie; false when it isn't "[group.]name[;parameters]:value".
bool parseContentLine(QByteArrayView logical, ContentLine &line);

} // namespace warden
