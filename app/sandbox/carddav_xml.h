#pragma once

#include "core/base/result.h"

#include <QString>
#include <QXmlStreamWriter>

#include <memory>
#include <vector>

namespace warden {

inline constexpr QLatin1StringView davNamespace("DAV:");
inline constexpr QLatin1StringView cardDavNamespace("urn:ietf:params:xml:ns:carddav");
inline constexpr QLatin1StringView calendarServerNamespace("http://calendarserver.org/ns/");

// A request body as a small tree: at most 100,000 elements, 64 deep, no document type.
struct XmlElement
{
    QString space = {};
    QString name = {};
    QList<std::pair<QString, QString>> attributes = {};
    QString text = {};
    std::vector<XmlElement> children = {};

    bool is(QLatin1StringView inSpace, QLatin1StringView called) const
    {
        return space == inSpace && name == called;
    }
    const XmlElement *child(QLatin1StringView inSpace, QLatin1StringView called) const;
    QString attribute(QLatin1StringView called) const;
};

Result<XmlElement> parseXml(const QByteArray &body);

// A name of a property: namespace and local name.
struct PropertyName
{
    QString space = {};
    QString name = {};
    bool operator==(const PropertyName &) const = default;
};

// Writes a DAV:multistatus.
class MultiStatus
{
public:
    MultiStatus();
    QXmlStreamWriter &xml() { return m_xml; }
    void beginResponse(const QString &path); // encodes it
    void endResponse() { m_xml.writeEndElement(); }
    void status(int code); // "HTTP/1.1 404 Not Found"
    // A response that has only a status, with the name of a broken condition where there is one.
    void plainResponse(const QString &path, int code, QLatin1StringView condition = {});
    void syncToken(const QByteArray &token);
    QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

// The body of a 403 or 409: <D:error><condition/></D:error>.
QByteArray davError(QLatin1StringView space, QLatin1StringView condition);

QString encodedPath(const QString &path);

} // namespace warden
