#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace warden {

// A value of a Sigma rule: text with the wildcards * (any number of characters) and ? (one), which
// a backslash makes plain. A backslash before anything else is one itself.
class TextPattern
{
public:
    enum class Place { Whole, Start, End, Anywhere };
    enum class Case { Folded, Exact };
    enum class Dashes { AsWritten, Any }; // a dash or slash before a word stands for each kind

    TextPattern() = default;
    TextPattern(const QString &value, Place place, Case sensitivity,
                Dashes dashes = Dashes::AsWritten);
    // Without wildcards: each character is itself.
    static TextPattern literal(const QString &text, Place place, Case sensitivity);

    // `folded` is text.toCaseFolded(). Takes at most about text.size() * the pattern's size steps.
    bool matches(QStringView text, QStringView folded) const;
    static bool hasWildcard(const QString &value);
    // The value with each escape as what it stands for; only where it has no wildcard.
    static QString plain(const QString &value);

    // The one text that it stands for (in folded case, unless it is exact); nothing where there are
    // others.
    std::optional<QString> wholeText() const;

    bool operator==(const TextPattern &) const = default;

private:
    struct Part // between two stars
    {
        QString text = {};
        QString any = {}; // as long: '?' where any character fits, '-' any dash; empty: none
        bool operator==(const Part &) const = default;
    };
    void fold();
    static bool fits(const Part &part, QStringView text, qsizetype at);
    static qsizetype find(const Part &part, QStringView text, qsizetype from);

    std::vector<Part> m_parts = {{}};
    bool m_fromStart = true;
    bool m_toEnd = true;
    Case m_case = Case::Folded;
};

} // namespace warden
