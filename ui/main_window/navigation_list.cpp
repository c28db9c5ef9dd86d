#include "ui/main_window/navigation_list.h"

#include "ui/theme/ground_and_ring.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int rowHeight = 38;
constexpr int lockSize = 14;
constexpr int iconRole = Qt::UserRole + 1;
constexpr int withheldRole = Qt::UserRole + 2;
constexpr int badgeRole = Qt::UserRole + 3;
constexpr qint64 mostShown = 99;

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), qMax(rowHeight, option.fontMetrics.height() + 18)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen || (option.state & QStyle::State_MouseOver))
            paintGround(*painter, row, cornerRadius, isChosen ? chosenRow : hoveredRow,
                        option.palette);
        if (isChosen && (option.state & QStyle::State_HasFocus)) {
            paintRing(*painter, row, cornerRadius, option.palette);
        }
        const bool isWithheld = index.data(withheldRole).toBool();
        const QColor words = isWithheld && !isChosen
                                 ? option.palette.color(QPalette::Disabled, QPalette::ButtonText)
                                 : color(ColorRole::Text, option.palette);
        const QColor tint =
            isWithheld || isChosen ? words : color(ColorRole::MutedText, option.palette);
        const QRect picture(row.left() + space::medium, row.center().y() - iconSize / 2 + 1,
                            iconSize, iconSize);
        const QRect shownPicture = QStyle::visualRect(option.direction, row, picture);
        painter->drawPixmap(shownPicture,
                            tintedPixmap(index.data(iconRole).toString(), tint, iconSize,
                                         painter->device()->devicePixelRatioF()));
        const QString badge = index.data(badgeRole).toString();
        const int taken = badge.isEmpty() ? 0 : paintBadge(painter, option, row, badge);
        const QRect place = QStyle::visualRect(
            option.direction, row,
            row.adjusted(space::medium + iconSize + space::medium, 0, -space::small - taken, 0));
        painter->setFont(isChosen ? textFont(TextStyle::Strong) : option.font);
        painter->setPen(words);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeading,
                          index.data(Qt::DisplayRole).toString());
        if (isWithheld)
            paintLock(painter, option, row, words);
        painter->restore();
    }

private:
    // A number on a pill; how much room it takes.
    static int paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row,
                          const QString &text)
    {
        painter->setFont(textFont(TextStyle::Small));
        const QFontMetrics metrics = painter->fontMetrics();
        const int height = metrics.height() + space::tiny;
        const int width = qMax(height, metrics.horizontalAdvance(text) + space::medium);
        const QRect pill = QStyle::visualRect(option.direction, row,
                                              QRect(row.right() - space::small - width,
                                                    row.center().y() - height / 2, width, height));
        paintGround(*painter, pill, height / 2.0, {ColorRole::Warning, ColorRole::WarningSoft},
                    option.palette);
        painter->setPen(color(ColorRole::Warning, option.palette));
        painter->drawText(pill, Qt::AlignCenter, text);
        return width + space::tiny;
    }

    // Not by a paler colour alone.
    static void paintLock(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row,
                          const QColor &tint)
    {
        const QRect picture(row.right() - space::small - lockSize, row.center().y() - lockSize / 2,
                            lockSize, lockSize);
        painter->drawPixmap(
            QStyle::visualRect(option.direction, row, picture),
            tintedPixmap(u"lock"_s, tint, lockSize, painter->device()->devicePixelRatioF()));
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent) : QListWidget(parent)
{
    setNames(this, u"navigation"_s, tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::NoRole);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(Qt::UserRole).toString());
    });
}

void NavigationList::addPage(const QString &id, const QString &title, const QString &icon,
                             const QString &whyNot)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(Qt::UserRole, id);
    item->setData(iconRole, icon);
    item->setData(withheldRole, !whyNot.isEmpty());
    item->setData(Qt::ToolTipRole, plainToolTip(whyNot));
    item->setData(Qt::AccessibleDescriptionRole, whyNot);
}

void NavigationList::mousePressEvent(QMouseEvent *event)
{
    const QListWidgetItem *before = currentItem();
    QListWidget::mousePressEvent(event);
    if (before && event->button() == Qt::LeftButton && itemAt(event->pos()) == before)
        Q_EMIT pageChosenAgain(currentPage());
}

void NavigationList::keyPressEvent(QKeyEvent *event)
{
    QListWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT pageChosenAgain(currentPage());
}

QString NavigationList::currentPage() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
}

void NavigationList::choosePage(const QString &id)
{
    if (QListWidgetItem *found = itemOf(id))
        setCurrentItem(found);
}

QListWidgetItem *NavigationList::itemOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

void NavigationList::setBadge(const QString &id, qint64 count, const QString &words)
{
    QListWidgetItem *found = itemOf(id);
    if (!found)
        return;
    const QString number =
        count > mostShown ? QLocale().toString(mostShown) + u'+' : QLocale().toString(count);
    found->setData(badgeRole, count > 0 ? number : QString());
    found->setData(Qt::AccessibleTextRole,
                   count > 0 ? u"%1, %2"_s.arg(found->text(), words) : found->text());
    found->setData(Qt::ToolTipRole, plainToolTip(count > 0 ? words : QString()));
}

} // namespace warden
