#pragma once

#include <QString>

namespace warden {

// What the connection is let in by, where that isn't a sign-in with the browser.
struct SecretWords
{
    QString name = {};   // of the field, for a screen reader
    QString label = {};  // above it
    QString help = {};   // below it
    QString action = {}; // the button that asks for it
};

SecretWords secretWords(const QString &service);

} // namespace warden
