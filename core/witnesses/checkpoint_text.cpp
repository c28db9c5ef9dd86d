#include "core/witnesses/checkpoint_text.h"

#include "core/audit/signed_note.h"

#include <QList>

namespace warden {

namespace {

constexpr QByteArrayView firstLine = "contact-warden/";
constexpr QByteArrayView signature = "\xe2\x80\x94 "; // "— "
constexpr qsizetype mostLines = 16;

// RFC 2045, section 6.7; what isn't an encoding stays.
QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            out += text[at];
            continue;
        }
        if (text.mid(at + 1, 1) == "\n") { // the line goes on
            ++at;
            continue;
        }
        const QByteArray digits = text.mid(at + 1, 2);
        bool isByte = false;
        const int byte = digits.toInt(&isByte, 16);
        if (isByte && digits.size() == 2) {
            out += static_cast<char>(byte);
            at += 2;
        } else {
            out += '=';
        }
    }
    return out;
}

// Empty where there is none.
QByteArray noteIn(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype first = 0; first < lines.size(); ++first) {
        if (!lines[first].startsWith(firstLine))
            continue;
        QByteArray note;
        for (qsizetype at = first; at < lines.size() && at < first + mostLines; ++at) {
            note += lines[at] + '\n';
            if (lines[at].startsWith(signature) && readUnverifiedCheckpoint(note))
                return note;
        }
    }
    return {};
}

} // namespace

QByteArray checkpointIn(const QByteArray &file)
{
    if (readUnverifiedCheckpoint(file))
        return file;
    QByteArray text = file;
    text.replace("\r\n", "\n");
    for (const QByteArray &form : {text, fromQuotedPrintable(text)}) {
        const QByteArray note = noteIn(form);
        if (!note.isEmpty())
            return note;
    }
    return file;
}

} // namespace warden
