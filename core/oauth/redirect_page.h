#pragma once

#include <QByteArray>
#include <QString>

namespace warden {

// The page that a browser shows when it comes back. Plain sentences, in the person's language where
// the window gives them; escaped before they are sent.
struct RedirectTexts
{
    QString program = QStringLiteral("Contact Warden");
    QString done = QStringLiteral("You can close this page and go back to Contact Warden.");
    QString declined = QStringLiteral("The sign-in was not completed. Close this page; Contact "
                                      "Warden says what can be done.");
    QString mixedUp = QStringLiteral("This page doesn't belong to a sign-in that is going on. "
                                     "Close it, and start again in Contact Warden.");
};

// A whole HTTP/1.1 answer that asks for nothing further: no script, no picture, no third party, and
// nothing that is kept.
QByteArray redirectPage(int status, const RedirectTexts &texts, const QString &sentence);

} // namespace warden
