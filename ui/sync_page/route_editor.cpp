#include "ui/sync_page/route_editor.h"

#include "core/session/policy_rules.h"
#include "core/session/session.h"
#include "ui/page/session_look.h"
#include "ui/sync_page/deletion_choice.h"
#include "ui/sync_page/policy_choice.h"
#include "ui/sync_page/route_access.h"
#include "ui/sync_page/route_places.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/names.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostRemovals = 100'000;
constexpr int highestAlert = 1'000'000;
constexpr std::array allConflicts = {ConflictStrategy::Ask, ConflictStrategy::Source,
                                     ConflictStrategy::Destination, ConflictStrategy::Newest};

QSpinBox *makeSpinBox(const QString &objectName, int value, int most, const QString &suffix = {})
{
    auto *box = new QSpinBox;
    setNames(box, objectName);
    box->setRange(0, most);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setMaximumWidth(160);
    return box;
}

void rename(const QWidget &field, QWidget &control, const QString &label)
{
    for (QLabel *each : field.findChildren<QLabel *>()) {
        if (each->buddy() == &control)
            each->setText(label);
    }
    control.setAccessibleName(label);
}

} // namespace

RouteEditor::RouteEditor(const PageContext &context, const Route &route,
                         const std::vector<ConnectionView> &connections, QWidget *parent)
    : Dialog(parent), m_context(context), m_route(route), m_connections(connections),
      m_areFieldsChosen(!route.id.isEmpty()), m_from(new QComboBox), m_to(new QComboBox),
      m_direction(new QComboBox), m_fields(new PolicyChoice),
      m_hashKey(makeButton(u"newHashKey"_s, tr("New key for hashes…"))), m_groups(new QLineEdit),
      m_deletions(new DeletionChoice(route.deletions)), m_conflicts(new QComboBox),
      m_removals(makeSpinBox(u"routeRemovals"_s, route.limits.removals, mostRemovals)),
      m_removalsPercent(
          makeSpinBox(u"routeRemovalsPercent"_s, route.limits.removalsPercent, 100, u" %"_s)),
      m_alertAbove(makeSpinBox(u"routeAlertAbove"_s, route.limits.alertAbove, highestAlert)),
      m_permission(new InlineMessage(u"routePermission"_s)),
      m_message(new InlineMessage(u"routeMessage"_s)),
      m_save(makeButton(u"saveRoute"_s, route.id.isEmpty() ? tr("Add the route") : tr("Save"),
                        ButtonKind::Primary))
{
    const bool isNew = route.id.isEmpty();
    setNames(this, u"routeEditor"_s);
    setWindowTitle(isNew ? tr("Add a route") : tr("Edit a route"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new FormSection;
    addPlaces(form);
    addRules(form);
    addLimits(form);
    layOutForm(*this, form, m_message, makeButton(u"cancelRoute"_s, tr("Cancel")), m_save);
    connect(m_save, &QPushButton::clicked, this, &RouteEditor::save);

    fillBooks();
    m_fields->setIsToHook(true); // as the route has it; what isn't possible goes below
    m_fields->setPolicy(route.policy);
    m_from->setEnabled(isNew);
    m_to->setEnabled(isNew);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &RouteEditor::showPermission);
    for (QComboBox *combo : {m_from, m_to})
        connect(combo, &QComboBox::currentIndexChanged, this, &RouteEditor::destinationChosen);
    connect(m_fields, &PolicyChoice::changed, this, [this] {
        m_areFieldsChosen = true;
        showProblem();
        askForExample();
    });
    connect(m_fields, &PolicyChoice::exampleWanted, this, &RouteEditor::askForExample);
    destinationChosen();
    readDefaults();
}

void RouteEditor::addPlaces(FormSection *form)
{
    setNames(m_from, u"routeFrom"_s);
    setNames(m_to, u"routeTo"_s);
    for (QComboBox *each : {m_from, m_to})
        each->setPlaceholderText(tr("Choose…"));
    setNames(m_direction, u"routeDirection"_s);
    m_direction->addItem(tr("One way"), static_cast<int>(Direction::OneWay));
    m_direction->addItem(tr("Both ways"), static_cast<int>(Direction::TwoWay));
    m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(m_route.direction)));
    form->addField(tr("From"), m_from);
    form->addField(tr("To"), m_to,
                   m_route.id.isEmpty()
                       ? QString()
                       : tr("Two other address books would be another route: add a new one."));
    m_directionField = form->addField(tr("Direction"), m_direction,
                                      tr("Both ways: changes on either side reach the other."));
    form->addWidget(m_permission);
}

void RouteEditor::addRules(FormSection *form)
{
    form->addField(tr("What may leave"), m_fields,
                   tr("Differences in what stays here are ignored."));
    m_hashKey->setVisible(!m_route.id.isEmpty() && !m_route.policy.hashed.isEmpty());
    connect(m_hashKey, &QPushButton::clicked, this, &RouteEditor::askForNewHashKey);
    form->addWidget(m_hashKey);
    setNames(m_groups, u"routeGroups"_s);
    m_groups->setText(m_route.groups.join(u", "_s));
    m_groups->setPlaceholderText(tr("All contacts"));
    form->addField(tr("Only these groups"), m_groups, tr("Names with commas between them."));

    form->addField(tr("When a contact is gone at the source"), m_deletions);
    setNames(m_conflicts, u"routeConflicts"_s);
    for (ConflictStrategy strategy : allConflicts)
        m_conflicts->addItem(conflictWord(strategy), static_cast<int>(strategy));
    m_conflicts->setCurrentIndex(m_conflicts->findData(static_cast<int>(m_route.conflicts)));
    m_conflictField = form->addField(tr("When both sides changed the same value"), m_conflicts);
}

void RouteEditor::addLimits(FormSection *form)
{
    m_removalsField = form->addField(tr("Wait for me above so many removals"), m_removals);
    m_shareField = form->addField(
        tr("Wait for me above this share of an address book"), m_removalsPercent,
        tr("A sync that would remove more writes nothing on this route until somebody has looked "
           "at it."));
    m_alertAbove->setMinimum(1);
    form->addField(tr("Raise an alert above so many contacts a day"), m_alertAbove,
                   tr("Those that it creates and changes. Far more than is usual for this route "
                      "raises one as well, once that is known."));
}

void RouteEditor::fillBooks()
{
    for (const ConnectionView &view : m_connections) {
        for (const BookView &each : view.books) {
            const QString place = placeOf(view.connection);
            const QString text =
                each.book.name == place ? each.book.name : tr("%1 (%2)").arg(each.book.name, place);
            if (each.book.capabilities.canRead)
                m_from->addItem(text, each.book.id.value());
            if (each.book.isWritable)
                m_to->addItem(text, each.book.id.value());
        }
    }
    m_from->setCurrentIndex(m_from->findData(m_route.from.value()));
    m_to->setCurrentIndex(m_to->findData(m_route.to.value()));
}

void RouteEditor::setOthers(std::vector<Route> routes)
{
    std::erase_if(routes, [this](const Route &route) { return route.id == m_route.id; });
    m_others = std::move(routes);
    showProblem();
}

const Book *RouteEditor::bookAt(const QComboBox *combo) const
{
    for (const ConnectionView &view : m_connections) {
        for (const BookView &each : view.books) {
            if (each.book.id.value() == combo->currentData().toString())
                return &each.book;
        }
    }
    return nullptr;
}

QString RouteEditor::serviceAt(const QComboBox *combo) const
{
    const Book *book = bookAt(combo);
    for (const ConnectionView &view : m_connections) {
        if (book && view.connection.id == book->connection)
            return view.connection.service;
    }
    return {};
}

void RouteEditor::destinationChosen()
{
    const Book *from = bookAt(m_from);
    const Book *to = bookAt(m_to);
    const bool canGoBack = from && to && from->isWritable && to->capabilities.canRead;
    m_direction->setEnabled(canGoBack);
    if (!canGoBack)
        m_direction->setCurrentIndex(0);
    const bool isToHook = to && to->capabilities.isMessageReceiver;
    m_fields->setIsToHook(isToHook);
    m_deletions->setIsToHook(isToHook);
    for (QWidget *field : {m_directionField, m_conflictField})
        field->setVisible(!isToHook); // nothing comes back, and nobody changes anything there
    rename(*m_removalsField, *m_removals,
           isToHook ? tr("Wait for me above so many “removed” messages")
                    : tr("Wait for me above so many removals"));
    rename(*m_shareField, *m_removalsPercent,
           isToHook ? tr("Wait for me above this share of those that were sent")
                    : tr("Wait for me above this share of an address book"));
    showDefault();
    showProblem();
    askForExample();
}

void RouteEditor::showDefault()
{
    if (m_areFieldsChosen || !bookAt(m_to))
        return;
    const QString service = serviceAt(m_to);
    const auto known = std::ranges::find(m_defaults, service, &PolicyDefault::service);
    m_fields->setPolicy(known == m_defaults.end() ? builtInPolicy(service) : known->policy);
}

void RouteEditor::readDefaults()
{
    m_context.background
        .read([&session = m_context.session](Progress &) { return session.policySettings(); })
        .then(this, [this](Result<PolicySettings> settings) {
            if (!settings)
                return;
            m_defaults = std::move(settings->defaults);
            showDefault();
            askForExample();
        });
}

void RouteEditor::askForExample()
{
    m_fields->askForExample(m_context, draft());
}

void RouteEditor::askForNewHashKey()
{
    auto *box =
        new MessageBox(QMessageBox::NoIcon, tr("New key for hashes"),
                       tr("Make another key for what leaves hashed?"), QMessageBox::NoButton, this);
    box->setObjectName(u"hashKeyQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(newHashKeySentence());
    QPushButton *yes = box->addButton(tr("Make a new key"), QMessageBox::AcceptRole);
    setNames(yes, u"confirmNewHashKey"_s);
    setButtonKind(yes, ButtonKind::Danger);
    box->setDefaultButton(box->addButton(tr("Leave it as it is"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &RouteEditor::makeHashKey);
    box->open();
}

void RouteEditor::makeHashKey()
{
    m_hashKey->setEnabled(false);
    m_context.background
        .work(Ticket::create(), [&session = m_context.session, id = m_route.id](
                                    Progress &) { return session.replaceHashKey(id); })
        .then(this, [this](Result<void> made) {
            m_hashKey->setEnabled(true);
            if (!made) {
                m_message->showError(made.error());
                return;
            }
            m_message->showMessage(StateKind::Success, tr("A new key was made."),
                                   tr("The next sync sends each contact anew."));
            askForExample();
        });
}

void RouteEditor::showPermission()
{
    const QStringList services = servicesToAsk(draft(), m_connections);
    if (services.isEmpty()) {
        m_permission->clear();
        return;
    }
    m_permission->showMessage(
        StateKind::Info,
        tr("%1 will ask you to allow changes after this.").arg(services.join(tr(" and "))),
        tr("Only reading was asked for so far. The route waits until you have signed in once "
           "more."));
}

void RouteEditor::showProblem()
{
    showPermission();
    const bool areChosen = m_from->currentIndex() >= 0 && m_to->currentIndex() >= 0;
    const bool isSame = areChosen && m_from->currentData() == m_to->currentData();
    const bool hasFields = !m_fields->policy().allowed.isEmpty();
    m_save->setEnabled(areChosen && !isSame && hasFields);
    const Route route = draft();
    const Route *other = areChosen ? routeBetween(m_others, {route.from, route.to}) : nullptr;
    if (isSame)
        m_message->showMessage(StateKind::Info, tr("Choose two different address books."));
    else if (!hasFields)
        m_message->showMessage(StateKind::Info, tr("Choose at least one field."));
    else if (other)
        m_message->showMessage(StateKind::Warning,
                               tr("“%1” leads between these two already.").arg(other->name),
                               tr("Edit that one, unless this is for other groups or fields."));
    else
        m_message->clear();
}

Route RouteEditor::draft() const
{
    Route route = m_route;
    route.from = BookId(m_from->currentData().toString());
    route.to = BookId(m_to->currentData().toString());
    route.direction = static_cast<Direction>(m_direction->currentData().toInt());
    // The name shows the direction; a new route gets its name from the session.
    if (!route.id.isEmpty())
        route.name.replace(route.direction == Direction::TwoWay ? u" → "_s : u" ↔ "_s,
                           route.direction == Direction::TwoWay ? u" ↔ "_s : u" → "_s);
    route.policy = m_fields->policy();
    route.groups.clear();
    for (const QString &group : m_groups->text().split(u',', Qt::SkipEmptyParts)) {
        if (!group.trimmed().isEmpty())
            route.groups << group.trimmed();
    }
    route.deletions = m_deletions->strategy();
    route.conflicts = static_cast<ConflictStrategy>(m_conflicts->currentData().toInt());
    route.limits.removals = m_removals->value();
    route.limits.removalsPercent = m_removalsPercent->value();
    route.limits.alertAbove = m_alertAbove->value();
    return route;
}

void RouteEditor::save()
{
    m_save->setEnabled(false);
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, route = draft()](Progress &) {
                  return route.id.isEmpty() ? session.addRoute(route) : session.setRoute(route);
              })
        .then(this, [this](Result<Route> route) {
            m_save->setEnabled(true);
            if (!route) {
                m_message->showError(route.error());
                return;
            }
            Q_EMIT saved(route->id);
            accept();
        });
}

} // namespace warden
