#pragma once

class QString;
class QWidget;

namespace warden {

// `updateHost`: whom the program may be let ask for newer versions; empty: nobody.
void showAbout(QWidget &window, const QString &updateHost);

} // namespace warden
