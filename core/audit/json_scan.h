#pragma once

#include <QByteArrayView>

#include <cstring>

namespace warden {

// Goes through canonical JSON, whose texts, numbers and brackets need no blanks minded.
class JsonScan
{
public:
    explicit JsonScan(QByteArrayView json) : m_at(json.begin()), m_end(json.end()) {}

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_at == m_end; }
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    void expect(char c) { m_isGood = take(c) && m_isGood; }

    // A key with its quotes and colon, where it is this one.
    template <size_t sizeWithZero>
    bool takeKey(const char (&key)[sizeWithZero])
    {
        constexpr qsizetype size = sizeWithZero - 1;
        if (m_end - m_at < size || std::memcmp(m_at, key, size) != 0)
            return false;
        m_at += size;
        return true;
    }
    bool isAtText() const { return m_at != m_end && *m_at == '"'; }
    // One byte that is no text's; by how much it is deeper behind it.
    int skipOne()
    {
        if (m_at == m_end) {
            m_isGood = false;
            return 0;
        }
        const char c = *m_at++;
        return c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    }
    void skipKey()
    {
        text();
        expect(':');
    }

    // Without its quotes. One with escapes isn't what it says.
    QByteArrayView text()
    {
        expect('"');
        const auto begin = m_at;
        while (m_end - m_at >= wordSize && !hasQuoteOrBackslash(m_at))
            m_at += wordSize;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\')
            ++m_at;
        const QByteArrayView read(begin, m_at);
        expect('"');
        return read;
    }
    qint64 number()
    {
        constexpr qint64 mostDigits = 18;
        qint64 value = 0;
        const auto begin = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9' && m_at - begin < mostDigits)
            value = value * 10 + (*m_at++ - '0');
        m_isGood = m_isGood && m_at != begin;
        return value;
    }
    void skipValue()
    {
        int depth = 0;
        do {
            if (m_at == m_end) {
                m_isGood = false;
                return;
            }
            switch (*m_at) {
            case '"':
                skipText();
                continue;
            case '{':
            case '[':
                ++depth;
                break;
            case '}':
            case ']':
                --depth;
                break;
            default:
                break;
            }
            ++m_at;
        } while (depth > 0 || (m_at != m_end && *m_at != ',' && *m_at != '}'));
    }

private:
    static constexpr qsizetype wordSize = sizeof(quint64);

    // Whether one of the next eight bytes is one: each is compared at once (a byte is zero where
    // subtracting 1 borrows and its highest bit wasn't set).
    static bool hasQuoteOrBackslash(const char *bytes)
    {
        constexpr quint64 ones = 0x0101010101010101;
        constexpr quint64 highest = ones << 7;
        quint64 word = 0;
        std::memcpy(&word, bytes, sizeof word);
        const quint64 quotes = word ^ ones * '"';
        const quint64 backslashes = word ^ ones * '\\';
        return (((quotes - ones) & ~quotes) | ((backslashes - ones) & ~backslashes)) & highest;
    }
    void skipText()
    {
        ++m_at;
        while (m_at != m_end && *m_at != '"')
            m_at += *m_at == '\\' && m_end - m_at > 1 ? 2 : 1;
        expect('"');
    }

    QByteArrayView::const_iterator m_at;
    QByteArrayView::const_iterator m_end;
    bool m_isGood = true;
};

} // namespace warden
