#include "core/providers/carddav/dav_xml_writer.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString dav = u"DAV:"_s;
const QString carddav = u"urn:ietf:params:xml:ns:carddav"_s;

// One document: namespaces declared once, on the root.
class Body
{
public:
    Body(const QString &space, const QString &root) : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(dav, u"d"_s);
        m_xml.writeNamespace(carddav, u"c"_s);
        m_xml.writeStartElement(space, root);
    }
    void open(const QString &name) { m_xml.writeStartElement(dav, name); }
    void close() { m_xml.writeEndElement(); }
    void empty(const QString &space, const QString &name) { m_xml.writeEmptyElement(space, name); }
    void text(const QString &name, const QString &value)
    {
        m_xml.writeTextElement(dav, name, value);
    }
    QByteArray take()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray collectionPropfind()
{
    Body body(dav, u"propfind"_s);
    body.open(u"prop"_s);
    body.empty(dav, u"resourcetype"_s);
    body.empty(dav, u"displayname"_s);
    body.empty(dav, u"current-user-principal"_s);
    body.empty(dav, u"current-user-privilege-set"_s);
    body.empty(dav, u"supported-report-set"_s);
    body.empty(carddav, u"addressbook-home-set"_s);
    body.empty(carddav, u"supported-address-data"_s);
    return body.take();
}

QByteArray identityPropfind()
{
    Body body(dav, u"propfind"_s);
    body.open(u"prop"_s);
    body.empty(dav, u"resourcetype"_s);
    body.empty(dav, u"current-user-principal"_s);
    return body.take();
}

QByteArray membersPropfind()
{
    Body body(dav, u"propfind"_s);
    body.open(u"prop"_s);
    body.empty(dav, u"getetag"_s);
    body.empty(dav, u"getcontenttype"_s);
    body.empty(dav, u"resourcetype"_s);
    return body.take();
}

QByteArray syncCollectionReport(const QString &token)
{
    Body body(dav, u"sync-collection"_s);
    body.text(u"sync-token"_s, token);
    body.text(u"sync-level"_s, u"1"_s);
    body.open(u"prop"_s);
    body.empty(dav, u"getetag"_s);
    body.empty(dav, u"getcontenttype"_s);
    body.close();
    return body.take();
}

QByteArray multigetReport(const QStringList &hrefs)
{
    Body body(carddav, u"addressbook-multiget"_s);
    body.open(u"prop"_s);
    body.empty(dav, u"getetag"_s);
    body.empty(dav, u"getlastmodified"_s);
    body.empty(carddav, u"address-data"_s);
    body.close();
    for (const QString &href : hrefs)
        body.text(u"href"_s, href);
    return body.take();
}

} // namespace warden
