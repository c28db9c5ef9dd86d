#include "ui/commands/search_index.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandSearch)
};

// "Büro" is found by "buro", and the other way round.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar each : text.normalized(QString::NormalizationForm_KD)) {
        if (!each.isMark())
            plain += each;
    }
    return plain.toCaseFolded();
}

bool isAtWord(const QString &text, qsizetype place)
{
    return place == 0 || !text.at(place - 1).isLetterOrNumber();
}

// How well one word fits; -1: not at all.
int fit(const QString &title, const QString &words, const QString &word)
{
    const qsizetype place = title.indexOf(word);
    if (place == 0)
        return 4;
    for (qsizetype each = place; each > 0; each = title.indexOf(word, each + 1)) {
        if (isAtWord(title, each))
            return 3;
    }
    const qsizetype other = words.indexOf(word);
    if (other >= 0 && isAtWord(words, other))
        return 2;
    return place > 0 || other >= 0 ? 1 : -1;
}

int fitOf(const SearchEntry &entry, const QStringList &typed)
{
    const QString title = folded(entry.title);
    const QString words = folded(entry.words + u' ' + entry.kind);
    int all = 0;
    for (const QString &word : typed) {
        const int one = fit(title, words, word);
        if (one < 0)
            return -1;
        all += one;
    }
    return all;
}

QString kindOf(const WindowCommand &command)
{
    if (command.id.startsWith("page."_L1))
        return Text::tr("Page");
    return command.id.startsWith("setting."_L1) ? Text::tr("Setting") : Text::tr("Command");
}

} // namespace

std::vector<SearchEntry> searchEntries(const std::vector<WindowCommand> &commands,
                                       const Actor &actor)
{
    std::vector<SearchEntry> entries;
    for (const WindowCommand &command : commands) {
        // Typing took the keyboard away from what these would change, and it is the search already.
        if (command.deed == Deed::Edit || command.deed == Deed::Search ||
            !whyNotNow(command, actor).isEmpty())
            continue;
        const QString keys = command.shortcuts.isEmpty()
                                 ? QString()
                                 : command.shortcuts.front().toString(QKeySequence::NativeText);
        entries.push_back({plainTitle(command), command.words, kindOf(command), command.icon, keys,
                           command.id, command.place});
    }
    return entries;
}

std::vector<SearchEntry> found(const std::vector<SearchEntry> &entries, const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const SearchEntry *>> fitting;
    for (const SearchEntry &entry : entries) {
        if (const int how = fitOf(entry, words); how >= 0)
            fitting.emplace_back(how, &entry);
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(),
                             [](const auto &each) { return each.first; });
    std::vector<SearchEntry> best;
    for (const auto &[how, entry] : fitting)
        best.push_back(*entry);
    return best;
}

} // namespace warden
