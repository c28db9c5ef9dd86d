#include "ui/commands/search_list.h"

#include "ui/theme/ground_and_ring.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int rowPadding = 16;
constexpr int iconRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;
constexpr int keysRole = Qt::UserRole + 3;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), option.fontMetrics.height() + rowPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen || (option.state & QStyle::State_MouseOver))
            paintGround(*painter, option.rect, cornerRadius, isChosen ? chosenRow : hoveredRow,
                        option.palette);
        const QColor words = color(ColorRole::Text, option.palette);
        const QColor quiet = isChosen ? words : color(ColorRole::MutedText, option.palette);
        const QRect row = option.rect.adjusted(space::medium, 0, -space::medium, 0);
        const QRect picture(row.left(), row.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, picture),
                            tintedPixmap(index.data(iconRole).toString(), quiet, iconSize,
                                         painter->device()->devicePixelRatioF()));
        const QString aside = asideOf(index);
        const QFont small = textFont(TextStyle::Small);
        const int asideWidth = QFontMetrics(small).horizontalAdvance(aside);
        const QRect title = QStyle::visualRect(
            option.direction, option.rect,
            row.adjusted(iconSize + space::medium, 0, -asideWidth - space::large, 0));
        painter->setPen(words);
        painter->setFont(option.font);
        painter->drawText(
            title, Qt::AlignVCenter | Qt::AlignLeading,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
        painter->setPen(quiet);
        painter->setFont(small);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, row),
                          Qt::AlignVCenter | Qt::AlignTrailing, aside);
        painter->restore();
    }

private:
    static QString asideOf(const QModelIndex &index)
    {
        const QString keys = index.data(keysRole).toString();
        const QString kind = index.data(kindRole).toString();
        return keys.isEmpty() ? kind : u"%1   %2"_s.arg(keys, kind);
    }
};

} // namespace

SearchList::SearchList(QWidget *parent) : QListWidget(parent)
{
    setNames(this, u"searchResults"_s, tr("Found"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void SearchList::show(std::vector<SearchEntry> entries)
{
    const SearchEntry *before = current();
    const QString kept = before && currentRow() > 0 ? before->title + before->kind : QString();
    clear();
    m_entries = std::move(entries);
    int chosen = 0;
    for (const SearchEntry &entry : m_entries) {
        auto *item = new QListWidgetItem(entry.title, this);
        item->setData(iconRole, entry.icon);
        item->setData(kindRole, entry.kind);
        item->setData(keysRole, entry.keys);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(entry.title, entry.kind));
        if (entry.title + entry.kind == kept)
            chosen = count() - 1;
    }
    setCurrentRow(m_entries.empty() ? -1 : chosen);
}

const SearchEntry *SearchList::current() const
{
    const int row = currentRow();
    return row >= 0 && row < int(m_entries.size()) ? &m_entries[size_t(row)] : nullptr;
}

} // namespace warden
