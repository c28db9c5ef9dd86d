#pragma once

#include "ui/page/page.h"
#include "ui/sync_page/route_facts.h"
#include "ui/widgets/dialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace warden {

class DeletionChoice;
class FormSection;
class InlineMessage;
class PolicyChoice;

// Adds a route or changes one. It stays open until the session has taken the route; what the
// session refuses is said inside it.
class RouteEditor : public Dialog
{
    Q_OBJECT
public:
    // A route without an id is a new one; its books are a proposal, or are still to be chosen.
    RouteEditor(const PageContext &context, const Route &route,
                const std::vector<ConnectionView> &connections, QWidget *parent = nullptr);

    // The other routes: one between the same two books is named before there is a second.
    void setOthers(std::vector<Route> routes);
    Route draft() const;

Q_SIGNALS:
    void saved(const warden::RouteId &route);

private:
    void addPlaces(FormSection *form);
    void addRules(FormSection *form);
    void addLimits(FormSection *form);
    void fillBooks();
    void destinationChosen();
    void showProblem();
    void showPermission();
    void readDefaults();
    void showDefault();
    void askForExample();
    void askForNewHashKey();
    void makeHashKey();
    void save();
    const Book *bookAt(const QComboBox *combo) const;
    QString serviceAt(const QComboBox *combo) const;

    PageContext m_context;
    Route m_route;
    std::vector<ConnectionView> m_connections;
    std::vector<Route> m_others = {};
    bool m_areFieldsChosen; // by a person: a preset doesn't change them any more
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_direction;
    PolicyChoice *m_fields;
    QPushButton *m_hashKey;                // of a route that hashes as it is saved
    std::vector<PolicyDefault> m_defaults; // of each service; ours until they are read
    QLineEdit *m_groups;
    DeletionChoice *m_deletions;
    QComboBox *m_conflicts;
    QWidget *m_directionField = nullptr; // each with its label
    QWidget *m_conflictField = nullptr;
    QWidget *m_removalsField = nullptr;
    QWidget *m_shareField = nullptr;
    QSpinBox *m_removals;
    QSpinBox *m_removalsPercent;
    QSpinBox *m_alertAbove;
    InlineMessage *m_permission; // what a service will ask for
    InlineMessage *m_message;
    QPushButton *m_save;
};

} // namespace warden
