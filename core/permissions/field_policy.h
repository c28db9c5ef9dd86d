#pragma once

#include "core/base/secret.h"
#include "core/contacts/contact.h"

#include <memory>

namespace warden {

// How a field leaves on a route. Masked and hashed are for hooks alone: no address book could hold
// them, match by them or be merged with them.
enum class Treatment { AsIs, Masked, Hashed, Dropped };

inline constexpr std::array allTreatments = {Treatment::AsIs, Treatment::Masked, Treatment::Hashed,
                                             Treatment::Dropped};

QString treatmentName(Treatment treatment); // "as_is", "masked", "hashed", "dropped"

// Which fields may leave on a route, and how. `version` grows with every change and is written into
// each delivery, so that the ledger can say under which policy something left.
struct FieldPolicy
{
    FieldSet allowed = FieldSet::all(); // that leave in whatever way
    qint64 version = 1;
    FieldSet masked = {}; // of these
    FieldSet hashed = {}; // of these, none of which is masked

    Treatment treatment(Field field) const;
    void setTreatment(Field field, Treatment treatment);
    FieldSet treated() const { return masked | hashed; }
    // What was masked or hashed and may still leave stays so.
    void setAllowed(const FieldSet &fields);

    bool operator==(const FieldPolicy &) const = default;
};

// Whether two policies let the same out, whatever their versions.
bool sameTreatments(const FieldPolicy &a, const FieldPolicy &b);

// What a hash is made with. Without a key a hashed field is left out.
struct FieldHashing
{
    std::shared_ptr<const Secret> key = {}; // of the destination, 32 bytes
    QString region = {};                    // for phone numbers without a country's code
};

// The contact as it may leave. The uid stays only where all fields may leave as they are: it can be
// personal.
Contact applyPolicy(const Contact &contact, const FieldPolicy &policy,
                    const FieldHashing &hashing = {});

// Whether a field's values are what its treatment makes of them: nothing plain is left in it.
bool isTreated(const Contact &contact, Field field, Treatment treatment);

// Whether one of a contact's groups is among those that may never leave, by groupKey().
bool isInAnyGroup(const QStringList &groups, const QStringList &neverLeaving);

} // namespace warden
