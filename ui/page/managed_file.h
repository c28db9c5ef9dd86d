#pragma once

#include <QString>

namespace warden {

// Linux' file of what an organisation decided, on a computer whose root is this folder. A Flatpak
// finds it below /run/host; the sandbox's own mark says so, and nothing that a person could set.
QString managedFile(const QString &root = QStringLiteral("/"));

} // namespace warden
