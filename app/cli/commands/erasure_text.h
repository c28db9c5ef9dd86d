#pragma once

#include <QStringList>

namespace warden {

// What became of an erasure: whether the contact is forgotten here, and who still has it.
QString erasureLine(bool isForgotten, const QStringList &notRemoved);

} // namespace warden
