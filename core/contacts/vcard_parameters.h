#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace warden {

enum class ValueEncoding { Plain, QuotedPrintable, Base64 };

// What the reader needs of a property's parameters; the rest stays in ContentLine::parameters.
struct PropertyParameters
{
    QStringList types = {}; // lower case, sorted, each once, without "pref"
    bool preferred = false;
    ValueEncoding encoding = ValueEncoding::Plain;
    QByteArrayView charset = {};
    QByteArrayView valueType = {}; // VALUE=: "uri", "text", "date", …
    QString mediaType = {};        // MEDIATYPE=
    int omittedYear = 0;           // X-APPLE-OMIT-YEAR=
};

// All styles: TYPE=home,work · TYPE="home,work" · TYPE=home;TYPE=work · HOME;QUOTED-PRINTABLE.
PropertyParameters parseParameters(QByteArrayView parameters);

// One parameter as it stands, for patching: "TYPE=home", key "TYPE", value "home"; a bare word of
// vCard 2.1 has no key.
struct RawParameter
{
    QByteArrayView text;
    QByteArrayView key;
    QByteArrayView value; // with its quotes
};
QList<RawParameter> splitParameters(QByteArrayView parameters);

// Whether a bare word of vCard 2.1 or a key says how the value is encoded or of which type it is.
bool isTypeParameter(const RawParameter &parameter);
bool isEncodingParameter(const RawParameter &parameter);

} // namespace warden
