#include "app/sandbox/carddav_xml.h"

#include "app/sandbox/sandbox_message.h"

#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace warden {

const XmlElement *XmlElement::child(QLatin1StringView inSpace, QLatin1StringView called) const
{
    for (const XmlElement &element : children) {
        if (element.is(inSpace, called))
            return &element;
    }
    return nullptr;
}

QString XmlElement::attribute(QLatin1StringView called) const
{
    for (const auto &[key, value] : attributes) {
        if (key == called)
            return value;
    }
    return {};
}

Result<XmlElement> parseXml(const QByteArray &body)
{
    constexpr int deepest = 64;
    constexpr int mostElements = 100'000;
    QXmlStreamReader reader(body);
    XmlElement document;
    std::vector<XmlElement *> open = {&document};
    int elements = 0;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return fail(ErrorKind::Invalid, u"a document type isn't taken"_s);
        if (token == QXmlStreamReader::StartElement) {
            if (++elements > mostElements || open.size() > deepest)
                return fail(ErrorKind::Invalid, u"too many elements"_s);
            XmlElement element;
            element.space = reader.namespaceUri().toString();
            element.name = reader.name().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                element.attributes.append(
                    {attribute.name().toString(), attribute.value().toString()});
            // The parent's vector grows only while no child of it is open.
            open.back()->children.push_back(std::move(element));
            open.push_back(&open.back()->children.back());
        } else if (token == QXmlStreamReader::EndElement) {
            open.pop_back();
        } else if (token == QXmlStreamReader::Characters) {
            open.back()->text += reader.text();
        }
    }
    if (reader.hasError() || document.children.size() != 1)
        return fail(ErrorKind::Invalid, u"not well-formed XML"_s);
    XmlElement root = std::move(document.children.front());
    return root;
}

MultiStatus::MultiStatus() : m_xml(&m_bytes)
{
    m_xml.writeStartDocument();
    m_xml.writeNamespace(davNamespace, u"D"_s);
    m_xml.writeNamespace(cardDavNamespace, u"C"_s);
    m_xml.writeNamespace(calendarServerNamespace, u"CS"_s);
    m_xml.writeStartElement(davNamespace, u"multistatus"_s);
}

void MultiStatus::beginResponse(const QString &path)
{
    m_xml.writeStartElement(davNamespace, u"response"_s);
    m_xml.writeTextElement(davNamespace, u"href"_s, encodedPath(path));
}

void MultiStatus::status(int code)
{
    m_xml.writeTextElement(
        davNamespace, u"status"_s,
        u"HTTP/1.1 %1 %2"_s.arg(code).arg(QString::fromLatin1(reasonPhrase(code))));
}

void MultiStatus::plainResponse(const QString &path, int code, QLatin1StringView condition)
{
    beginResponse(path);
    status(code);
    if (!condition.isEmpty()) {
        m_xml.writeStartElement(davNamespace, u"error"_s);
        m_xml.writeEmptyElement(davNamespace, condition);
        m_xml.writeEndElement();
    }
    endResponse();
}

void MultiStatus::syncToken(const QByteArray &token)
{
    m_xml.writeTextElement(davNamespace, u"sync-token"_s, QString::fromUtf8(token));
}

QByteArray MultiStatus::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

QByteArray davError(QLatin1StringView space, QLatin1StringView condition)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(davNamespace, u"D"_s);
    if (space != davNamespace)
        xml.writeNamespace(space, u"C"_s);
    xml.writeStartElement(davNamespace, u"error"_s);
    xml.writeEmptyElement(space, condition);
    xml.writeEndDocument();
    return bytes;
}

QString encodedPath(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

} // namespace warden
