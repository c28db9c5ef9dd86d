#pragma once

#include "core/sync/plan.h"

namespace warden {

// One contact that a run wrote to a book, with its old and new values.
struct WrittenContact
{
    QString name = {};
    QString bookName = {};
    ChangeAction action = ChangeAction::Create;
    std::vector<FieldChange> changes = {}; // none where they were forgotten
    bool isForgotten = false;              // the images' age, the book's connection, or an erasure
    bool isBeforeKnown = true;             // not where a message left, which nobody can read back
};

struct RunValues
{
    std::vector<WrittenContact> contacts = {}; // the first ones, in the run's order
    qint64 total = 0;                          // that it wrote
};

} // namespace warden
