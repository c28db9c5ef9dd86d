#pragma once

#include <QStringList>

namespace warden {

// Which of these words stand in a file below the folder, as "file: word", in UTF-8, UTF-16 or
// base64 (at each of its three offsets), file names included.
QStringList findWords(const QString &folder, const QStringList &words);

// The same in one text.
QStringList findWords(const QByteArray &text, const QStringList &words);

} // namespace warden
