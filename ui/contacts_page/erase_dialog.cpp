#include "ui/contacts_page/erase_dialog.h"

#include "core/session/session.h"
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
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 560;

const ContactDestination *destinationOf(const ErasurePlan &erasure, const BookId &book)
{
    for (const ContactDestination &destination : erasure.ledger.destinations) {
        if (destination.book == book)
            return &destination;
    }
    return nullptr;
}

} // namespace

EraseDialog::EraseDialog(const PageContext &context, const PersonId &person, const QString &name,
                         QWidget *parent)
    : QDialog(parent), m_context(context), m_person(person), m_place(new QVBoxLayout),
      m_message(new InlineMessage(u"eraseMessage"_s)),
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
    column->addWidget(makeLabel(tr("Erase %1 everywhere?").arg(name), TextStyle::Title));
    column->addLayout(m_place);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_erase);
    column->addSpacing(space::small);
    column->addLayout(buttons);
    m_erase->setEnabled(false);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_message, &InlineMessage::actionPressed, this, [this] {
        m_goesOn = true;
        makePlan();
    });
    makePlan();
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
    auto ticket = Ticket::create();
    m_plan.clear();
    m_erase->setEnabled(false);
    for (QCheckBox *box : std::as_const(m_books))
        box->setEnabled(false);
    m_message->clear();
    m_progress->follow(ticket, tr("Looking where the contact is"));
    m_context.background
        .work(ticket,
              [&session = m_context.session, person = m_person, keep = kept()](Progress &progress) {
                  return session.planErasure(person, keep, progress);
              })
        .then(this, [this](Result<ErasurePlan> erasure) {
            m_progress->finish();
            for (QCheckBox *box : std::as_const(m_books))
                box->setEnabled(true);
            if (!erasure) {
                m_message->showError(erasure.error());
                return;
            }
            m_plan = erasure->plan.sha256;
            showPlan(*erasure);
            m_erase->setEnabled(true);
            m_erase->setText(m_goesOn ? tr("Erase all the same") : tr("Erase"));
        });
}

void EraseDialog::showPlan(const ErasurePlan &erasure)
{
    const QString focused = focusWidget() ? focusWidget()->accessibleName() : QString();
    delete m_content;
    m_books.clear();
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_place->addWidget(m_content);
    addRemovals(erasure);
    addOutOfReach(erasure);
    column->addWidget(makeLabel(tr("Here"), TextStyle::Heading));
    column->addWidget(makeLabel(
        tr("This workspace then forgets the contact: its copies, its history and what an undo "
           "would need. It keeps when which fields went where, and a keyed hash, so that a sync "
           "doesn't bring the contact back unasked. This can't be undone.")));
    // The dialog is on the screen by now, and grows with what it has to say.
    const int inside = std::max(width(), narrowest) - 2 * space::extraLarge;
    m_content->setMinimumHeight(column->heightForWidth(inside));
    adjustSize();
    for (QCheckBox *box : std::as_const(m_books)) {
        if (box->accessibleName() == focused)
            box->setFocus();
    }
}

void EraseDialog::addRemovals(const ErasurePlan &erasure)
{
    QLayout *column = m_content->layout();
    column->addWidget(makeLabel(tr("Will be removed"), TextStyle::Heading));
    for (const RoutePlan &part : erasure.plan.routes) {
        const bool isChoice = std::ranges::any_of(part.items, [](const PlanItem &item) {
            return item.action == ItemAction::Remove || item.reason == ItemReason::KeptByPerson;
        });
        if (!isChoice)
            continue;
        const ContactDestination *destination = destinationOf(erasure, part.to);
        auto *box = new QCheckBox(destination ? destinationName(*destination) : part.routeName);
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

void EraseDialog::addOutOfReach(const ErasurePlan &erasure)
{
    QStringList lines;
    for (const RoutePlan &part : erasure.plan.routes) {
        const ContactDestination *destination = destinationOf(erasure, part.to);
        const QString name = destination ? destinationName(*destination) : part.routeName;
        if (part.unavailable)
            lines.append(tr("%1: %2").arg(name, errorLine(*part.unavailable)));
        else if (!m_books.contains(part.to))
            lines.append(tr("%1: this address book can only be read. The contact stays there and "
                            "isn't synced any more.")
                             .arg(name));
    }
    bool hasReceiver = false;
    for (const ContactDestination &destination : erasure.ledger.destinations) {
        if (!destination.isReceiver)
            continue;
        hasReceiver = true;
        lines.append(tr("%1: what was sent can't be called back. %2")
                         .arg(destinationName(destination),
                              keepingSentence(destination, erasure.ledger.asOf)));
    }
    if (lines.isEmpty())
        return;
    QLayout *column = m_content->layout();
    column->addWidget(makeLabel(tr("Can't be removed"), TextStyle::Heading));
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
    auto ticket = Ticket::create();
    m_erase->setEnabled(false);
    m_content->setEnabled(false);
    m_message->clear();
    m_progress->follow(ticket, tr("Erasing the contact"));
    m_context.background
        .work(ticket,
              [&session = m_context.session, plan = m_plan,
               notRemoved = m_goesOn ? Session::NotRemoved::GoOn : Session::NotRemoved::KeepHere](
                  Progress &progress) { return session.erase(plan, notRemoved, progress); })
        .then(this, [this](Result<Erasure> erasure) {
            m_progress->finish();
            m_content->setEnabled(true);
            if (erasure)
                showOutcome(*erasure);
            else
                m_message->showError(erasure.error());
        });
}

void EraseDialog::showOutcome(const Erasure &erasure)
{
    const QStringList left(erasure.notRemoved.begin(), erasure.notRemoved.end());
    if (!erasure.isForgotten) {
        m_message->showMessage(
            StateKind::Warning, tr("It couldn't be removed from %1.").arg(left.join(u", "_s)),
            tr("Nothing is forgotten here yet, so that you can try again. Or forget it here and "
               "leave it there."));
        m_message->setAction(tr("Go on without…"));
        return;
    }
    m_content->hide();
    m_erase->hide();
    m_close->setText(tr("Close"));
    m_message->showMessage(StateKind::Success, tr("The contact is erased."),
                           left.isEmpty() ? QString()
                                          : tr("It is still in %1.").arg(left.join(u", "_s)));
    Q_EMIT erased();
}

} // namespace warden
