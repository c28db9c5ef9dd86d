#include "tests/ui/language/text_survey.h"

#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// What shows bytes as they are: signed entries and messages.
const QStringList rawTexts = {u"payload"_s, u"eventJson"_s};

constexpr int longestShown = 160;
constexpr int mostRows = 40; // of a table: what can be seen without scrolling

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
    const int count = rows ? rows->rowCount() : 0;
    const bool isTable = qobject_cast<const QTableView *>(&view) != nullptr;
    for (int row = 0; row < (isTable ? std::min(count, mostRows) : count); ++row) {
        for (int column = 0; column < rows->columnCount(); ++column) {
            const QModelIndex index = rows->index(row, column);
            for (int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                seen.push_back({nameOf(view) + u" cell"_s, index.data(role).toString()});
        }
    }
}

// Of menus that aren't open as well.
void addActions(const QList<QAction *> &actions, std::vector<SeenText> &seen)
{
    for (const QAction *action : actions) {
        for (const QString &text : {action->text(), action->statusTip()})
            seen.push_back({u"menu "_s + action->objectName(), text});
        if (action->menu())
            addActions(action->menu()->actions(), seen);
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
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
        addActions(bar->actions(), seen);
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        addActions(menu->actions(), seen);
    if (const auto *button = qobject_cast<const QToolButton *>(&widget); button && button->menu())
        addActions(button->menu()->actions(), seen);
    if (const auto *button = qobject_cast<const QPushButton *>(&widget); button && button->menu())
        addActions(button->menu()->actions(), seen);
    if (const auto *number = qobject_cast<const QSpinBox *>(&widget)) {
        for (const QString &text : {number->prefix(), number->suffix(), number->specialValueText()})
            add(text);
    }
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        add(edit->placeholderText());
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

QStringList languageProblems(const QWidget &root, const KnownTexts &known)
{
    QStringList problems;
    for (const SeenText &seen : visibleTexts(root)) {
        const bool isRaw = std::ranges::any_of(
            rawTexts, [&](const QString &each) { return seen.where.contains(each); });
        const QStringList words = isRaw ? QStringList() : known.unknownIn(seen.text);
        if (!words.isEmpty())
            problems << u"not translated (%1): %2 in “%3”"_s.arg(words.join(u' '), seen.where,
                                                                 seen.text.left(longestShown));
    }
    for (const QString &text : clippedTexts(root))
        problems << u"cut off: "_s + text.left(longestShown);
    return problems;
}

} // namespace warden
