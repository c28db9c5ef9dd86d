#include "core/vault/strict_json.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace warden {

StrictObject::StrictObject(const QJsonValue &value) : m_object(value.toObject())
{
    if (!value.isObject())
        refuse(u"an object"_s);
}

void StrictObject::refuse(const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = what;
}

QJsonValue StrictObject::take(const QString &name)
{
    m_read.insert(name);
    return m_object.value(name);
}

QString StrictObject::text(const QString &name, qsizetype longest)
{
    const QJsonValue value = take(name);
    if (!value.isString() || value.toString().size() > longest) {
        refuse(name);
        return {};
    }
    return value.toString();
}

QByteArray StrictObject::base64(const QString &name, qsizetype shortest, qsizetype longest)
{
    const QString encoded = text(name, (longest + 2) / 3 * 4);
    const auto decoded =
        QByteArray::fromBase64Encoding(encoded.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < shortest || decoded.decoded.size() > longest) {
        refuse(name);
        return {};
    }
    return decoded.decoded;
}

qint64 StrictObject::number(const QString &name, qint64 least, qint64 most)
{
    const QJsonValue value = take(name);
    const double number = value.toDouble();
    // JSON's numbers are doubles: exact up to 2^53, and the bounds are below that.
    if (!value.isDouble() || std::trunc(number) != number || number < static_cast<double>(least) ||
        number > static_cast<double>(most)) {
        refuse(name);
        return least;
    }
    return static_cast<qint64>(number);
}

QJsonValue StrictObject::object(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isObject())
        refuse(name);
    return value;
}

QJsonArray StrictObject::array(const QString &name, qsizetype longest)
{
    const QJsonValue value = take(name);
    if (!value.isArray() || value.toArray().size() > longest) {
        refuse(name);
        return {};
    }
    return value.toArray();
}

Result<void> StrictObject::finish() const
{
    QString problem = m_problem;
    if (problem.isEmpty() && m_read.size() != m_object.size())
        problem = u"a member that this version doesn't know"_s;
    if (!problem.isEmpty())
        return fail(ErrorKind::Storage, ErrorReason::Damaged, {}, u"keyring: %1"_s.arg(problem));
    return {};
}

} // namespace warden
