#include "tests/ui/language/text_survey.h"

#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostRows = 40; // of a list: what can be seen without scrolling

QString nameOf(const QWidget &widget)
{
    const QString kind = QString::fromLatin1(widget.metaObject()->className());
    return widget.objectName().isEmpty() ? kind : kind + u' ' + widget.objectName();
}

void addHeadings(const QHeaderView &header, std::vector<SeenText> &seen)
{
    if (!header.model() || header.isHidden())
        return;
    for (int i = 0; i < header.count(); ++i)
        seen.push_back({nameOf(header) + u" heading"_s,
                        header.model()->headerData(i, header.orientation()).toString()});
}

void addRows(const QAbstractItemView &view, std::vector<SeenText> &seen)
{
    const QAbstractItemModel *rows = view.model();
    for (int row = 0; rows && row < std::min(rows->rowCount(), mostRows); ++row) {
        for (int column = 0; column < rows->columnCount(); ++column) {
            const QModelIndex index = rows->index(row, column);
            for (int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                seen.push_back({nameOf(view) + u" cell"_s, index.data(role).toString()});
        }
    }
}

void addTexts(const QWidget &widget, std::vector<SeenText> &seen)
{
    const auto add = [&](const QString &text) { seen.push_back({nameOf(widget), text}); };
    add(widget.toolTip());
    add(widget.accessibleName());
    add(widget.accessibleDescription());
    if (widget.isWindow())
        add(widget.windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        add(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        add(button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        add(group->title());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        add(edit->placeholderText());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            add(box->itemText(i));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            add(tabs->tabText(i));
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        addHeadings(*header, seen);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addRows(*view, seen);
}

std::vector<const QWidget *> visibleWidgets(const QWidget &root)
{
    std::vector<const QWidget *> widgets{&root};
    for (const QWidget *each : root.findChildren<QWidget *>()) {
        if (each->isVisibleTo(&root) && each->window() == root.window())
            widgets.push_back(each);
    }
    return widgets;
}

bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1;
}

// Its padding may give way, its words not.
bool isClipped(const QAbstractButton &button)
{
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const QSize words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    return !button.text().isEmpty() && icon + words.width() > button.width();
}

bool isClipped(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width() + 1;
}

// A heading may end in …, as its tool tip says all of it; what English needs is there all the same.
constexpr double leastOfHeading = 0.6;

QStringList clippedHeadings(const QHeaderView &header)
{
    QStringList clipped;
    for (int i = 0; header.model() && !header.isHidden() && i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, header.orientation()).toString();
        const double needed = leastOfHeading * header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(i) && needed > header.sectionSize(i))
            clipped << text;
    }
    return clipped;
}

} // namespace

std::vector<SeenText> visibleTexts(const QWidget &root)
{
    std::vector<SeenText> seen;
    for (const QWidget *each : visibleWidgets(root))
        addTexts(*each, seen);
    std::erase_if(seen, [](const SeenText &each) { return each.text.isEmpty(); });
    return seen;
}

QSet<QString> wordsOf(const QString &text)
{
    // Addresses, scopes, paths, names of files, hashes: nothing to translate in them.
    static const QRegularExpression technical(u"\\S*(?:[@/\\\\_0-9]|[A-Za-z][.][A-Za-z])\\S*"_s);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    const QString plain = QString(text).remove(technical);
    QSet<QString> words;
    for (const QRegularExpressionMatch &match : word.globalMatch(plain))
        words.insert(match.captured().toLower());
    return words;
}

QStringList plainWords(const QString &text, const QSet<QString> &known)
{
    return (wordsOf(text) - known).values();
}

QStringList clippedTexts(const QWidget &root)
{
    QStringList clipped;
    for (const QWidget *each : visibleWidgets(root)) {
        if (each->width() == 0 || each->height() == 0)
            continue;
        const auto note = [&](const QString &text) {
            clipped << u"%1: %2"_s.arg(nameOf(*each), text);
        };
        if (const auto *label = qobject_cast<const QLabel *>(each); label && isClipped(*label))
            note(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(each);
            button && isClipped(*button))
            note(button->text());
        if (const auto *box = qobject_cast<const QComboBox *>(each); box && isClipped(*box))
            note(box->currentText());
        if (const auto *header = qobject_cast<const QHeaderView *>(each)) {
            for (const QString &text : clippedHeadings(*header))
                note(text);
        }
    }
    return clipped;
}

} // namespace warden
