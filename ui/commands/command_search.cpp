#include "ui/commands/command_search.h"

#include "ui/commands/search_list.h"
#include "ui/theme/colors.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr QSize usualSize = {600, 420};
constexpr int fromTop = 72;
constexpr int rowsOfAPage = 8;

bool choosesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

} // namespace

CommandSearch::CommandSearch(std::vector<SearchEntry> entries, QWidget &window)
    : Dialog(&window, Qt::Dialog | Qt::FramelessWindowHint), m_all(std::move(entries)),
      m_field(new QLineEdit), m_list(new SearchList), m_count(makeMutedLabel({}, TextStyle::Small))
{
    setNames(this, u"commandSearch"_s, tr("Search for anything"));
    setWindowTitle(tr("Search for anything"));
    setAttribute(Qt::WA_DeleteOnClose);
    setNames(m_field, u"searchFor"_s, tr("What are you looking for?"));
    m_field->setPlaceholderText(tr("A command, a page, a setting, a connection…"));
    m_field->addAction(tintedIcon(u"search"_s, ColorRole::MutedText), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_count->setObjectName(u"searchCount"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    const QSize size = usualSize.boundedTo(window.size() - QSize(space::huge, fromTop));
    const QPoint corner((window.width() - size.width()) / 2, fromTop);
    setGeometry(QRect(window.mapToGlobal(corner), size));
    connect(m_field, &QLineEdit::textChanged, this, &CommandSearch::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandSearch::tell);
    connect(m_list, &QListWidget::itemClicked, this, &CommandSearch::choose);
    connect(m_list, &QListWidget::itemActivated, this, &CommandSearch::choose);
    narrow();
    m_field->setFocus();
}

void CommandSearch::add(std::vector<SearchEntry> entries)
{
    std::ranges::move(entries, std::back_inserter(m_all));
    narrow();
}

void CommandSearch::narrow()
{
    std::vector<SearchEntry> now = found(m_all, m_field->text());
    m_count->setText(now.empty() ? tr("Nothing is called that.")
                                 : tr("Found: %1").arg(QLocale().toString(qulonglong(now.size()))));
    m_list->show(std::move(now));
    tell();
}

// The keyboard stays in the field, so a screen reader hears there what is chosen.
void CommandSearch::tell()
{
    const SearchEntry *entry = m_list->current();
    m_field->setAccessibleDescription(entry ? u"%1, %2"_s.arg(entry->title, entry->kind)
                                            : m_count->text());
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CommandSearch::choose()
{
    if (const SearchEntry *entry = m_list->current()) {
        const SearchEntry taken = *entry;
        accept();
        Q_EMIT chosen(taken);
    }
}

bool CommandSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Dialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return true;
    }
    if (!choosesInList(key) || m_list->count() == 0)
        return Dialog::eventFilter(watched, event);
    const int step = key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1;
    const bool isPage = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step * (isPage ? rowsOfAPage : 1), 0,
                                     m_list->count() - 1));
    return true;
}

// A click elsewhere, or another program: nobody chose anything, and nothing is activated after it.
void CommandSearch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow()) {
        hide();
        deleteLater();
    }
    Dialog::changeEvent(event);
}

void CommandSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorRole::Surface, palette()));
    painter.setPen(color(ColorRole::ControlBorder, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace warden
