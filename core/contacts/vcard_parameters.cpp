#include "core/contacts/vcard_parameters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

bool equals(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

// Shared instances of the types that nearly every card has, so that a card's lists cost nothing.
struct CommonTypes
{
    struct Type
    {
        QByteArrayView name;
        QString text;
        QStringList alone;
    };
    std::array<Type, 12> types;

    CommonTypes()
    {
        static constexpr std::array<QByteArrayView, 12> names = {
            "home",  "work", "cell",   "fax",   "other",  "main",
            "pager", "text", "iphone", "video", "friend", "mobile"};
        for (size_t i = 0; i < names.size(); ++i) {
            const QString text = QString::fromLatin1(names[i]);
            types[i] = {names[i], text, {text}};
        }
    }

    const Type *find(QByteArrayView name) const
    {
        for (const Type &type : types) {
            if (equals(name, type.name))
                return &type;
        }
        return nullptr;
    }
};

const CommonTypes &commonTypes()
{
    static const CommonTypes types;
    return types;
}

void addType(PropertyParameters &result, QByteArrayView type)
{
    type = type.trimmed();
    while (type.startsWith('"'))
        type = type.sliced(1);
    while (type.endsWith('"'))
        type.chop(1);
    if (type.isEmpty())
        return;
    if (equals(type, "pref")) {
        result.preferred = true;
        return;
    }
    if (const CommonTypes::Type *common = commonTypes().find(type)) {
        if (result.types.isEmpty())
            result.types = common->alone;
        else
            result.types.append(common->text);
        return;
    }
    result.types.append(QString::fromUtf8(type).toLower());
}

void addTypes(PropertyParameters &result, QByteArrayView list)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        addType(result, comma < 0 ? list : list.first(comma));
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
}

bool setEncoding(PropertyParameters &result, QByteArrayView name)
{
    if (equals(name, "QUOTED-PRINTABLE"))
        result.encoding = ValueEncoding::QuotedPrintable;
    else if (equals(name, "BASE64") || equals(name, "B"))
        result.encoding = ValueEncoding::Base64;
    else
        return equals(name, "8BIT") || equals(name, "7BIT");
    return true;
}

QByteArrayView unquoted(QByteArrayView value)
{
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        return value.sliced(1, value.size() - 2);
    return value;
}

// Cuts at semicolons outside quotes; calls `use` with each part.
template <class Use>
void forEachParameter(QByteArrayView parameters, Use use)
{
    qsizetype begin = 0;
    qsizetype equalSign = -1;
    bool quoted = false;
    for (qsizetype i = 0; i <= parameters.size(); ++i) {
        const char c = i < parameters.size() ? parameters[i] : ';';
        if (c == '"')
            quoted = !quoted;
        if (c == '=' && equalSign < 0)
            equalSign = i;
        const bool atEnd = i == parameters.size();
        if (atEnd || (c == ';' && !quoted)) {
            RawParameter parameter;
            parameter.text = parameters.sliced(begin, i - begin);
            if (equalSign >= 0) {
                parameter.key = parameters.sliced(begin, equalSign - begin).trimmed();
                parameter.value = parameters.sliced(equalSign + 1, i - equalSign - 1).trimmed();
            } else {
                parameter.value = parameter.text.trimmed();
            }
            if (!parameter.text.isEmpty())
                use(parameter);
            begin = i + 1;
            equalSign = -1;
        }
    }
}

} // namespace

PropertyParameters parseParameters(QByteArrayView parameters)
{
    PropertyParameters result;
    forEachParameter(parameters, [&](const RawParameter &parameter) {
        const QByteArrayView key = parameter.key;
        const QByteArrayView value = unquoted(parameter.value);
        if (key.isEmpty()) { // a bare word of vCard 2.1
            if (!setEncoding(result, value))
                addTypes(result, value);
        } else if (equals(key, "TYPE")) {
            addTypes(result, value);
        } else if (equals(key, "PREF")) {
            result.preferred |= value == "1";
        } else if (equals(key, "ENCODING")) {
            setEncoding(result, value);
        } else if (equals(key, "CHARSET")) {
            result.charset = value;
        } else if (equals(key, "VALUE")) {
            result.valueType = value;
        } else if (equals(key, "MEDIATYPE")) {
            result.mediaType = QString::fromUtf8(value).toLower();
        } else if (equals(key, "X-APPLE-OMIT-YEAR")) {
            result.omittedYear = value.toInt();
        }
    });
    if (result.types.size() > 1) { // each once; looked for one by one they would cost their square
        std::sort(result.types.begin(), result.types.end());
        result.types.erase(std::unique(result.types.begin(), result.types.end()),
                           result.types.end());
    }
    return result;
}

QList<RawParameter> splitParameters(QByteArrayView parameters)
{
    QList<RawParameter> list;
    forEachParameter(parameters, [&](const RawParameter &parameter) { list.append(parameter); });
    return list;
}

bool isEncodingParameter(const RawParameter &parameter)
{
    PropertyParameters ignored;
    return equals(parameter.key, "ENCODING") || equals(parameter.key, "CHARSET") ||
           (parameter.key.isEmpty() && setEncoding(ignored, parameter.value));
}

bool isTypeParameter(const RawParameter &parameter)
{
    return equals(parameter.key, "TYPE") || equals(parameter.key, "PREF") ||
           (parameter.key.isEmpty() && !isEncodingParameter(parameter));
}

} // namespace warden
