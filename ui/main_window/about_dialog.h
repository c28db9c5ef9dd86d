#pragma once

class QWidget;

namespace warden {

void showAbout(QWidget &window);

} // namespace warden
