#include "core/contacts/vcard_folding.h"

namespace warden {

namespace {

bool isContinuationByte(char c)
{
    return (static_cast<uchar>(c) & 0xc0) == 0x80;
}

constexpr qsizetype maxOctets = 75;

} // namespace

void appendFolded(QByteArray &card, QByteArrayView line, QByteArrayView lineEnd)
{
    qsizetype room = maxOctets;
    while (line.size() > room) {
        qsizetype cut = room;
        while (cut > 1 && isContinuationByte(line[cut]))
            --cut;
        card += line.first(cut);
        card += lineEnd;
        card += ' ';
        line = line.sliced(cut);
        room = maxOctets - 1;
    }
    card += line;
    card += lineEnd;
}

void appendQuotedPrintable(QByteArray &card, QByteArrayView value, qsizetype column,
                           QByteArrayView lineEnd)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        const bool last = i + 1 == value.size();
        const bool plain = (c > 0x20 && c < 0x7f && c != '=') || (c == ' ' && !last);
        if (column + (plain ? 1 : 3) > 75) {
            card += '=';
            card += lineEnd;
            column = 0;
        }
        if (plain) {
            card += c;
            ++column;
        } else {
            const auto byte = static_cast<uchar>(c);
            card += '=';
            card += digits[byte >> 4];
            card += digits[byte & 15];
            column += 3;
        }
    }
    card += lineEnd;
}

} // namespace warden
