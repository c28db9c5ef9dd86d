#include "ui/contacts_page/erase_dialog.h"

#include "core/session/out_of_reach.h"
#include "core/session/session.h"
#include "ui/text/date_text.h"
#include "ui/text/egress_text.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/progress_panel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 560;
// For the title, a message, the buttons, and what a window manager puts around them.
constexpr int besidesPlan = 300;

QString nameOf(const ErasurePlan &erasure, const BookId &book, const QString &planned)
{
    const ContactDestination *destination = destinationOf(erasure, book);
    return destination ? destinationName(*destination) : planned;
}

} // namespace

struct EraseDialog::Found
{
    ErasurePlan erasure = {};
    std::vector<ConnectionView> connections = {};
};

EraseDialog::EraseDialog(const PageContext &context, const PersonId &person, const QString &name,
                         QWidget *parent)
    : Dialog(parent), m_context(context), m_person(person), m_name(name),
      m_title(makeLabel(tr("Erase %1 everywhere?").arg(name), TextStyle::Title)),
      m_area(new QScrollArea), m_message(new InlineMessage(u"eraseMessage"_s)),
      m_progress(new ProgressPanel(u"eraseProgress"_s)),
      m_erase(makeButton(u"eraseNow"_s, tr("Erase"), ButtonKind::Danger)),
      m_close(makeButton(u"closeErase"_s, tr("Cancel")))
{
    setNames(this, u"eraseDialog"_s);
    setWindowTitle(tr("Erase a contact"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(narrowest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::extraLarge, space::extraLarge, space::extraLarge,
                               space::extraLarge);
    column->setSpacing(space::medium);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setBackgroundRole(QPalette::Window);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->hide();
    column->addWidget(m_title);
    column->addWidget(m_area);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addStretch();
    column->addSpacing(space::small);
    column->addLayout(makeAnswerRow(m_close, m_erase));
    m_erase->setEnabled(false);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_isErasing)
            m_ticket->stop();
        else
            reject();
    });
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_message, &InlineMessage::actionPressed, this, [this] {
        m_goesOn = m_goesOn || m_offersToGoOn;
        makePlan();
    });
    makePlan();
}

void EraseDialog::reject()
{
    if (m_isErasing)
        return;
    if (m_ticket)
        m_ticket->stop();
    Dialog::reject();
}

std::vector<BookId> EraseDialog::kept() const
{
    std::vector<BookId> books;
    for (auto book = m_books.cbegin(); book != m_books.cend(); ++book) {
        if (!book.value()->isChecked())
            books.push_back(book.key());
    }
    return books;
}

// Anew whenever a book is chosen or left out: what is carried out is what is shown.
void EraseDialog::makePlan()
{
    m_ticket = Ticket::create();
    m_plan.clear();
    m_erase->setEnabled(false);
    m_focused = focusWidget() ? focusWidget()->accessibleName() : QString();
    for (QCheckBox *box : std::as_const(m_books))
        box->setEnabled(false);
    m_message->clear();
    m_progress->follow(m_ticket, tr("Looking where the contact is"));
    m_context.background
        .work(m_ticket,
              [&session = m_context.session, person = m_person,
               keep = kept()](Progress &progress) -> Result<Found> {
                  Result<ErasurePlan> erasure = session.planErasure(person, keep, progress);
                  if (!erasure)
                      return erasure.failure();
                  Result<std::vector<ConnectionView>> connections = session.connections();
                  if (!connections)
                      return connections.failure();
                  return Found{std::move(*erasure), std::move(*connections)};
              })
        .then(this, [this](Result<Found> found) {
            m_progress->finish();
            for (QCheckBox *box : std::as_const(m_books))
                box->setEnabled(true);
            if (!found) {
                m_message->showError(found.error());
                offer(false);
                return;
            }
            m_plan = found->erasure.plan.sha256;
            showPlan(*found);
            m_erase->setEnabled(true);
            m_erase->setText(m_goesOn ? tr("Erase all the same") : tr("Erase"));
        });
}

void EraseDialog::showPlan(const Found &found)
{
    m_books.clear();
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    addRemovals(found.erasure);
    addOutOfReach(found);
    addHeading(tr("In this workspace"));
    column->addWidget(makeLabel(
        tr("It forgets the contact: its copies, its history and what an undo would need. It "
           "remembers a scrambled fingerprint, so that a sync doesn't bring the contact back, and "
           "the list of what was sent when. This can't be undone.")));
    column->addStretch();
    m_area->setWidget(m_content); // and the plan of before is gone
    m_area->show();
    fitHeight();
    for (QCheckBox *box : std::as_const(m_books)) {
        if (box->accessibleName() == m_focused)
            box->setFocus();
    }
}

// The dialog is on the screen by now, and grows with what it has to say, as far as that goes.
void EraseDialog::fitHeight()
{
    const int inside = std::max(width(), narrowest) - 2 * space::extraLarge;
    const int wanted = m_content->layout()->heightForWidth(inside);
    const int most = std::max(screen()->availableSize().height() - besidesPlan, 160);
    m_area->setFixedHeight(std::min(wanted, most));
    adjustSize();
}

void EraseDialog::offer(bool toGoOn)
{
    m_offersToGoOn = toGoOn;
    m_message->setAction(toGoOn ? tr("Forget it here and leave it there") : tr("Look again"));
}

void EraseDialog::setErasing(bool isErasing)
{
    m_isErasing = isErasing;
    m_content->setEnabled(!isErasing);
    m_close->setText(isErasing ? tr("Stop") : tr("Cancel"));
    // Enter doesn't stop what was just begun.
    m_close->setDefault(!isErasing);
    m_close->setAutoDefault(!isErasing);
}

void EraseDialog::addHeading(const QString &text)
{
    QLayout *column = m_content->layout();
    QLabel *heading = makeLabel(text, TextStyle::Heading);
    // What belongs together stands together.
    heading->setContentsMargins(0, column->isEmpty() ? 0 : space::medium, 0, 0);
    column->addWidget(heading);
}

void EraseDialog::addRemovals(const ErasurePlan &erasure)
{
    QLayout *column = m_content->layout();
    addHeading(tr("Will be removed"));
    for (const RoutePlan &part : erasure.plan.routes) {
        const bool isChoice = std::ranges::any_of(part.items, [](const PlanItem &item) {
            return item.action == ItemAction::Remove || item.reason == ItemReason::KeptByPerson;
        });
        if (!isChoice)
            continue;
        auto *box = new QCheckBox(nameOf(erasure, part.to, part.routeName));
        setNames(box, u"eraseAt"_s, tr("Remove from %1").arg(box->text()));
        box->setChecked(part.items.front().action == ItemAction::Remove);
        column->addWidget(box);
        m_books.insert(part.to, box);
        connect(box, &QCheckBox::clicked, this, &EraseDialog::makePlan);
    }
    if (m_books.isEmpty())
        column->addWidget(makeMutedLabel(tr("Nothing: no address book that can be written has "
                                            "this contact.")));
}

void EraseDialog::addOutOfReach(const Found &found)
{
    const ErasurePlan &erasure = found.erasure;
    QStringList lines;
    bool hasReceiver = false;
    for (const OutOfReach &place : outOfReach(erasure, found.connections)) {
        const QString name = nameOf(erasure, place.book, place.name);
        switch (place.why) {
        case OutOfReach::Why::Unavailable:
            lines.append(tr("%1: %2").arg(name, errorLine(*place.error)));
            break;
        case OutOfReach::Why::LeftThere:
            if (place.reason != ItemReason::KeptByPerson) // that is a box above, and can be ticked
                lines.append(tr("%1: this address book can only be read. The contact stays there "
                                "and isn't synced any more.")
                                 .arg(name));
            break;
        case OutOfReach::Why::OnlyReceived:
            hasReceiver = true;
            lines.append(tr("%1: what was sent can't be called back. %2")
                             .arg(name, keepingSentence(*destinationOf(erasure, place.book),
                                                        erasure.ledger.asOf)));
            break;
        case OutOfReach::Why::FormerPlace:
            lines.append(tr("%1: this was %2 until %3. Copies of the contact may still be there.")
                             .arg(name, place.place, dayText(place.until)));
            break;
        }
    }
    lines.removeDuplicates();
    if (lines.isEmpty())
        return;
    QLayout *column = m_content->layout();
    addHeading(tr("Can't be removed"));
    for (const QString &line : std::as_const(lines)) {
        QLabel *label = makeLabel(line);
        label->setObjectName(u"outOfReach"_s);
        column->addWidget(label);
    }
    if (hasReceiver)
        column->addWidget(makeMutedLabel(receiverNote(), TextStyle::Small));
}

void EraseDialog::erase()
{
    m_ticket = Ticket::create();
    m_erase->setEnabled(false);
    setErasing(true);
    m_message->clear();
    m_progress->follow(m_ticket, tr("Erasing the contact"), Stoppable::No); // m_close stops it
    m_context.background
        .work(m_ticket,
              [&session = m_context.session, plan = m_plan,
               notRemoved = m_goesOn ? Session::NotRemoved::GoOn : Session::NotRemoved::KeepHere](
                  Progress &progress) { return session.erase(plan, notRemoved, progress); })
        .then(this, [this](Result<Erasure> erasure) {
            m_progress->finish();
            setErasing(false);
            if (erasure) {
                showOutcome(*erasure);
                return;
            }
            m_message->showError(erasure.error());
            offer(false);
        });
}

void EraseDialog::showOutcome(const Erasure &erasure)
{
    const QStringList left(erasure.notRemoved.begin(), erasure.notRemoved.end());
    if (!erasure.isForgotten) {
        m_message->showMessage(StateKind::Warning,
                               tr("It couldn't be removed from %1.").arg(listed(left)),
                               tr("Nothing is forgotten here yet, so that you can try again."));
        offer(true);
        return;
    }
    m_title->setText(tr("%1 is erased").arg(m_name));
    m_area->hide();
    m_erase->hide();
    m_close->setText(tr("Close"));
    if (left.isEmpty())
        m_message->showMessage(StateKind::Success, tr("This workspace has forgotten the contact."));
    else
        m_message->showMessage(StateKind::Warning, tr("This workspace has forgotten the contact."),
                               tr("It is still in %1.").arg(listed(left)));
    adjustSize();
    Q_EMIT erased();
}

} // namespace warden
