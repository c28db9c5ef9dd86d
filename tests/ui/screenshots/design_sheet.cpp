#include "tests/ui/screenshots/design_sheet.h"

#include "ui/lists/time_bars.h"
#include "ui/lists/value_grid.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/state_badge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int iconsInARow = 14;
constexpr qint64 millisecondsOfDay = 24 * 3600 * 1000;

// A colour with its name on it, as it is used.
class Swatch : public QWidget
{
public:
    Swatch(QString name, ColorRole text, ColorRole ground)
        : m_name(std::move(name)), m_text(text), m_ground(ground)
    {
        setFixedHeight(controlHeight);
        setFont(textFont(TextStyle::Small));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(color(m_ground, palette()));
        painter.setPen(color(ColorRole::Border, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                                cornerRadius);
        painter.setPen(color(m_text, palette()));
        painter.drawText(rect(), Qt::AlignCenter, m_name);
    }

private:
    QString m_name;
    ColorRole m_text;
    ColorRole m_ground;
};

Card *makeType()
{
    auto *card = new Card(u"Type"_s);
    card->body()->addWidget(makeLabel(u"Title: a page's name"_s, TextStyle::Title));
    card->body()->addWidget(makeLabel(u"Heading: a card's name"_s, TextStyle::Heading));
    card->body()->addWidget(makeLabel(u"Strong: a label, what happened"_s, TextStyle::Strong));
    card->body()->addWidget(makeLabel(u"Body: everything else"_s));
    card->body()->addWidget(makeMutedLabel(u"Muted: what explains"_s));
    card->body()->addWidget(
        makeMutedLabel(u"Small: help below a field, counts"_s, TextStyle::Small));
    card->body()->addWidget(makeLabel(u"Mono: 3f9a-codes, bytes"_s, TextStyle::Mono));
    return card;
}

Card *makeColors()
{
    auto *card = new Card(u"Colours"_s);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::small);
    const auto add = [&](const QString &name, ColorRole text, ColorRole ground) {
        const int place = grid->count();
        grid->addWidget(new Swatch(name, text, ground), place / 3, place % 3);
    };
    add(u"Window"_s, ColorRole::Text, ColorRole::Window);
    add(u"Surface"_s, ColorRole::Text, ColorRole::Surface);
    add(u"Sunken"_s, ColorRole::MutedText, ColorRole::Sunken);
    add(u"Sidebar"_s, ColorRole::Text, ColorRole::Sidebar);
    add(u"Hover"_s, ColorRole::Text, ColorRole::Hover);
    add(u"Selection"_s, ColorRole::Text, ColorRole::Selection);
    add(u"Accent"_s, ColorRole::OnAccent, ColorRole::Accent);
    add(u"Link"_s, ColorRole::Link, ColorRole::Surface);
    add(u"Neutral"_s, ColorRole::Neutral, ColorRole::NeutralSoft);
    add(u"Info"_s, ColorRole::Info, ColorRole::InfoSoft);
    add(u"Success"_s, ColorRole::Success, ColorRole::SuccessSoft);
    add(u"Warning"_s, ColorRole::Warning, ColorRole::WarningSoft);
    add(u"Danger"_s, ColorRole::Danger, ColorRole::DangerSoft);
    card->body()->addLayout(grid);
    card->body()->addStretch();
    return card;
}

QHBoxLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

Card *makeControls()
{
    auto *card = new Card(u"Controls"_s);
    QPushButton *off = makeButton({}, u"Not now"_s);
    off->setEnabled(false);
    card->body()->addLayout(
        rowOf({makeButton({}, u"Primary"_s, ButtonKind::Primary, u"sync"_s),
               makeButton({}, u"Plain"_s), makeButton({}, u"Danger"_s, ButtonKind::Danger),
               makeButton({}, u"Quiet"_s, ButtonKind::Quiet), off,
               makeIconButton({}, u"edit"_s, u"Edit"_s)}));
    auto *chips = new ChoiceChips;
    chips->addChoice(0, {}, u"30 days"_s);
    chips->addChoice(1, {}, u"90 days"_s);
    auto *ticked = new QCheckBox(u"Ticked"_s);
    ticked->setChecked(true);
    auto *chosen = new QRadioButton(u"Chosen"_s);
    chosen->setChecked(true);
    card->body()->addLayout(rowOf({chips, ticked, chosen}));
    auto *form = new FormSection;
    auto *choice = new QComboBox;
    choice->addItem(u"A choice"_s);
    auto *number = new QSpinBox;
    number->setValue(10);
    form->addField(u"A field"_s, new QLineEdit(u"What is typed"_s), u"What helps to fill it."_s);
    form->addField(u"A secret"_s, new SecretField({}, u"A secret"_s));
    form->addLayout(rowOf({choice, number}));
    card->body()->addWidget(form);
    return card;
}

Card *makeStates()
{
    auto *card = new Card(u"States"_s);
    card->body()->addLayout(rowOf({new StateBadge(StateKind::Neutral, u"Neutral"_s),
                                   new StateBadge(StateKind::Info, u"Info"_s),
                                   new StateBadge(StateKind::Success, u"Done"_s),
                                   new StateBadge(StateKind::Warning, u"Warning"_s)}));
    card->body()->addLayout(rowOf({new StateBadge(StateKind::Danger, u"Failed"_s),
                                   new StateBadge(StateKind::Held, u"Waits"_s),
                                   new StateBadge(StateKind::Working, u"Working"_s)}));
    const auto message = [&](StateKind kind, const QString &text, const QString &whatToDo,
                             const QString &action = {}) {
        auto *each = new InlineMessage({});
        each->showMessage(kind, text, whatToDo);
        each->setAction(action);
        card->body()->addWidget(each);
    };
    message(StateKind::Danger, u"What happened."_s, u"What to do about it."_s);
    message(StateKind::Warning, u"What needs a person."_s, {}, u"The step"_s);
    message(StateKind::Held, u"What waits for a decision."_s, {}, u"Review it"_s);
    message(StateKind::Success, u"What is done."_s, {});
    return card;
}

Card *makeLists()
{
    auto *card = new Card(u"Lists and diagrams"_s);
    auto *values = new ValueGrid;
    values->addRow(u"Name"_s, {u"A value"_s});
    values->addRow(u"Another"_s, {QString()});
    card->body()->addWidget(values);
    auto *bars = new TimeBars({}, {}, [](qint64 count) { return QString::number(count); });
    AuditHistogram histogram{QDateTime({2026, 3, 1}, {0, 0}, QTimeZone::utc()),
                             millisecondsOfDay,
                             {3, 5, 2, 8, 13, 1, 0, 4, 6, 9, 7, 12, 5, 3}};
    bars->showHistogram(histogram, {0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 3, 0},
                        [](qint64 count) { return QString::number(count); });
    card->body()->addWidget(bars);
    card->body()->addWidget(
        new ChoiceCard({}, u"connections"_s, u"A choice"_s, u"What it leads to, in a sentence."_s));
    auto *nothing = new EmptyState(u"contacts"_s, u"What isn't there yet"_s,
                                   u"What to do next, with its button."_s);
    nothing->addButton({}, u"The one next step"_s);
    card->body()->addWidget(nothing);
    return card;
}

Card *makeIcons()
{
    auto *card = new Card(u"Icons"_s);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::medium);
    for (const QString &file : QDir(u":/icons"_s).entryList({u"*.svg"_s})) {
        if (file == "app.svg"_L1)
            continue;
        auto *icon = new QLabel;
        icon->setPixmap(tintedIcon(file.chopped(4), ColorRole::Text).pixmap(iconSize, iconSize));
        const int place = grid->count();
        grid->addWidget(icon, place / iconsInARow, place % iconsInARow, Qt::AlignCenter);
    }
    card->body()->addLayout(grid);
    card->body()->addStretch();
    return card;
}

} // namespace

DesignSheet::DesignSheet()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::extraLarge, space::extraLarge, space::extraLarge,
                             space::extraLarge);
    grid->setSpacing(space::large);
    grid->addWidget(makeType(), 0, 0);
    grid->addWidget(makeColors(), 0, 1);
    grid->addWidget(makeControls(), 1, 0);
    grid->addWidget(makeStates(), 1, 1);
    grid->addWidget(makeIcons(), 2, 0);
    grid->addWidget(makeLists(), 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

} // namespace warden
