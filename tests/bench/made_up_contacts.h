#pragma once

#include "core/store/store.h"

namespace warden {

// Persons of many alphabets, firms and numbers, the same at every call.
Result<void> storeMadeUpContacts(Store &store, const BookId &book, int count);

} // namespace warden
