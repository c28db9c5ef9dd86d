#pragma once

#include "core/database/database.h"
#include "core/store/contact_order.h"

namespace warden {

// The rows of persons by what a list shows of them. All values are read and sorted at once: 100,000
// take about 0.3 s, so a list keeps the result while it is scrolled. Internal to core/store.
Result<std::vector<qint64>> allPersonsBy(const ContactOrder &order, Database &database);
Result<std::vector<qint64>> personsBy(const ContactOrder &order, Database &database,
                                      const std::vector<qint64> &persons);

} // namespace warden
