#pragma once

#include <QtGlobal>

namespace warden {

// The number for a text that has plural forms: tr("%Ln contacts", nullptr, pluralOf(count)). "%Ln"
// is the number as people of the language write it. Source texts have the form for many; the
// others, of English as well, stand in resources/translations and are loaded as the program starts.
int pluralOf(qint64 count);

// The translations that are compiled into the program, as ":/translations/contact-warden_XX.qm".
void loadTranslations();

} // namespace warden
