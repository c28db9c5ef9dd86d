#include "core/contacts/text_encoding.h"
#include "core/contacts/vcard_properties.h"
#include "core/contacts/vcard_reader.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Walks over the physical lines of a file and cuts it at BEGIN and END.
class Splitter
{
public:
    explicit Splitter(QByteArrayView file)
        : m_file(file), m_lineEnd(file.contains('\n') ? '\n' : '\r')
    {}

    QList<CardSlice> split();

private:
    void add(qsizetype end, const char *problem);
    void addStray(qsizetype end);

    QByteArrayView m_file;
    char m_lineEnd;
    qsizetype m_begin = 0; // of the slice under way
    QList<CardSlice> m_slices;
};

void Splitter::add(qsizetype end, const char *problem)
{
    CardSlice slice{m_begin, m_file.sliced(m_begin, end - m_begin), {}};
    if (problem) {
        slice.error =
            Error{ErrorKind::Invalid, ErrorReason::Damaged, {}, QString::fromLatin1(problem)};
    } else if (slice.bytes.size() > maxCardSize) {
        slice.error = Error{
            ErrorKind::Invalid, ErrorReason::TooLarge, {}, u"the card is larger than 64 MiB"_s};
    }
    m_slices.append(slice);
    m_begin = end;
}

void Splitter::addStray(qsizetype end)
{
    if (!m_file.sliced(m_begin, end - m_begin).trimmed().isEmpty())
        add(end, "text outside a card");
    m_begin = end;
}

QList<CardSlice> Splitter::split()
{
    int depth = 0;
    bool agentBefore = false; // "AGENT:" lets a card follow inside a card (vCard 2.1)
    for (qsizetype position = 0; position < m_file.size();) {
        const char *begin = m_file.data() + position;
        const auto *found = static_cast<const char *>(
            memchr(begin, m_lineEnd, static_cast<size_t>(m_file.size() - position)));
        const qsizetype next = found ? found - m_file.data() + 1 : m_file.size();
        const char first = static_cast<char>(*begin | 0x20);

        if (first == 'b' || first == 'e' || first == 'a' || agentBefore) {
            const QByteArrayView line = m_file.sliced(position, next - position).trimmed();
            if (isBeginOfCard(line)) {
                if (depth > 0 && !agentBefore) {
                    add(position, "END:VCARD is missing");
                    depth = 0;
                }
                if (depth == 0)
                    addStray(position);
                ++depth;
            } else if (isEndOfCard(line) && depth > 0) {
                if (--depth == 0)
                    add(next, nullptr);
            }
            if (!line.isEmpty()) {
                agentBefore = line.size() >= 6 && line.back() == ':' &&
                              line.first(5).compare("AGENT", Qt::CaseInsensitive) == 0;
            }
        }
        position = next;
    }
    if (depth > 0)
        add(m_file.size(), "END:VCARD is missing");
    else
        addStray(m_file.size());
    return std::move(m_slices);
}

} // namespace

CardSlices splitVCards(QByteArrayView file)
{
    CardSlices result;
    if (file.startsWith("\xEF\xBB\xBF")) {
        result.slices = Splitter(file.sliced(3)).split();
        for (CardSlice &slice : result.slices)
            slice.offset += 3;
        return result;
    }
    if (std::optional<QByteArray> decoded = decodeByteOrderMark(file)) {
        result.decoded = std::move(*decoded);
        file = result.decoded;
    }
    result.slices = Splitter(file).split();
    return result;
}

} // namespace warden
