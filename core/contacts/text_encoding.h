#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace warden {

// Text from bytes in a charset named as in MIME ("ISO-8859-15"; any case). Nothing where the
// charset is unknown here or the bytes are not valid in it. UTF-8, Latin-1, Latin-9 and
// windows-1252 always work; others where Qt was built with ICU (Shift_JIS, GB18030, …).
std::optional<QString> decodeCharset(QByteArrayView bytes, QByteArrayView charset);

// For bytes that name no charset: UTF-8 where they are valid as such, else windows-1252.
QString decodeGuessing(QByteArrayView bytes);

// The inverse for windows-1252; nothing where a character has no byte there.
std::optional<QByteArray> toWindows1252(const QString &text);

// A whole file as UTF-8, where it starts with a byte order mark of UTF-16 (or UTF-8, which is
// dropped). Nothing where it has none.
std::optional<QByteArray> decodeByteOrderMark(QByteArrayView file);

// NFC with \n as line end and without NUL. Cheap where there is nothing to do.
QString toCanonicalText(QString text);

// Plain ASCII, so that byte and character are the same.
bool isAscii(QByteArrayView bytes);

} // namespace warden
