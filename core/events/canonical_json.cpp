#include "core/events/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int deepest = 16;
constexpr double largestExactInteger = 9007199254740992.0; // 2^53

void writeString(QByteArray &out, const QString &text)
{
    constexpr char digits[] = "0123456789abcdef";
    out.append('"');
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        switch (c) {
        case '"':
            out.append("\\\"");
            break;
        case '\\':
            out.append("\\\\");
            break;
        case '\b':
            out.append("\\b");
            break;
        case '\f':
            out.append("\\f");
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        default:
            if (static_cast<uchar>(c) < 0x20) {
                out.append("\\u00");
                out.append(digits[static_cast<uchar>(c) >> 4]);
                out.append(digits[static_cast<uchar>(c) & 15]);
            } else {
                out.append(c);
            }
        }
    }
    out.append('"');
}

// ECMAScript's Number::toString, which RFC 8785 section 3.2.2.3 asks for.
void writeNumber(QByteArray &out, double number)
{
    if (!std::isfinite(number)) {
        out.append("null");
        return;
    }
    if (number == 0) {
        out.append('0'); // also for -0
        return;
    }
    std::array<char, 32> buffer;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                       std::abs(number), std::chars_format::scientific);
    const QByteArray shortest(buffer.data(), written.ptr - buffer.data()); // d[.ddd]e±dd
    const qsizetype mark = shortest.indexOf('e');
    QByteArray digits = shortest.left(mark);
    digits.remove(1, 1); // the point, where there is one
    const int point = shortest.mid(mark + 1).toInt() + 1;
    const auto count = static_cast<int>(digits.size());

    if (number < 0)
        out.append('-');
    if (count <= point && point <= 21) {
        out.append(digits).append(QByteArray(point - count, '0'));
    } else if (0 < point && point <= 21) {
        out.append(digits.left(point)).append('.').append(digits.mid(point));
    } else if (-6 < point && point <= 0) {
        out.append("0.").append(QByteArray(-point, '0')).append(digits);
    } else {
        const int exponent = point - 1;
        out.append(digits.left(1));
        if (count > 1)
            out.append('.').append(digits.mid(1));
        out.append(exponent < 0 ? "e-" : "e+").append(QByteArray::number(std::abs(exponent)));
    }
}

void writeValue(QByteArray &out, const QJsonValue &value, int depth);

void writeObject(QByteArray &out, const QJsonObject &object, int depth)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end()); // QString compares UTF-16 units
    out.append('{');
    bool isFirst = true;
    for (const QString &key : std::as_const(keys)) {
        if (!isFirst)
            out.append(',');
        isFirst = false;
        writeString(out, key);
        out.append(':');
        writeValue(out, object.value(key), depth + 1);
    }
    out.append('}');
}

void writeValue(QByteArray &out, const QJsonValue &value, int depth)
{
    if (depth > deepest) { // our own events have two or three levels
        out.append("null");
        return;
    }
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out.append("null");
        break;
    case QJsonValue::Bool:
        out.append(value.toBool() ? "true" : "false");
        break;
    case QJsonValue::Double: {
        const qint64 integer = value.toInteger();
        const double number = value.toDouble();
        if (static_cast<double>(integer) == number && std::abs(number) <= largestExactInteger)
            out.append(QByteArray::number(integer));
        else
            writeNumber(out, number);
        break;
    }
    case QJsonValue::String:
        writeString(out, value.toString());
        break;
    case QJsonValue::Array: {
        out.append('[');
        bool isFirst = true;
        for (const QJsonValue &item : value.toArray()) {
            if (!isFirst)
                out.append(',');
            isFirst = false;
            writeValue(out, item, depth + 1);
        }
        out.append(']');
        break;
    }
    case QJsonValue::Object:
        writeObject(out, value.toObject(), depth);
        break;
    }
}

} // namespace

QByteArray canonicalNumber(double number)
{
    QByteArray text;
    writeNumber(text, number);
    return text;
}

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    out.reserve(512);
    writeObject(out, object, 0);
    return out;
}

Result<QJsonObject> fromCanonicalJson(const QByteArray &json, qsizetype mostBytes)
{
    if (json.size() > mostBytes)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {}, u"JSON too long"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorKind::Invalid, u"not a JSON object, at byte %1"_s.arg(error.offset));
    const QJsonObject object = document.object();
    // Catches blanks, doubled keys, another order and too much depth in one go.
    if (canonicalJson(object) != json)
        return fail(ErrorKind::Invalid, u"JSON not in its canonical form"_s);
    return object;
}

} // namespace warden
