#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace warden {

// Foreign XML before Qt reads it: nothing, or why it shouldn't. QXmlStreamReader compares each
// attribute of a tag with all the others, so that one tag of 1 MiB keeps a processor busy for
// minutes: a tag may have 4 KiB. A document type, whose declarations take as long, has no place in
// what is read here. Bytes are looked at, and so the encoding has to be one whose ASCII is ASCII:
// UTF-8, US-ASCII or ISO-8859-1.
std::optional<QString> whyUnfitXml(QByteArrayView xml);

} // namespace warden
