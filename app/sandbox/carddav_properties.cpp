#include "app/sandbox/carddav_properties.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct KnownProperty
{
    QLatin1StringView space;
    QLatin1StringView name;
    std::initializer_list<DavKind> kinds;
    bool isInAllprop;
};

constexpr auto root = DavKind::Root;
constexpr auto principal = DavKind::Principal;
constexpr auto home = DavKind::Home;
constexpr auto book = DavKind::Book;
constexpr auto card = DavKind::Card;

// RFC 4918, 3744, 5397, 6352 and 6578 say what each is.
const std::array<KnownProperty, 17> knownProperties = {{
    {davNamespace, QLatin1StringView("resourcetype"), {root, principal, home, book, card}, true},
    {davNamespace, QLatin1StringView("displayname"), {principal, home, book}, true},
    {davNamespace,
     QLatin1StringView("current-user-principal"),
     {root, principal, home, book, card},
     false},
    {davNamespace, QLatin1StringView("principal-URL"), {principal}, false},
    {davNamespace, QLatin1StringView("owner"), {home, book, card}, false},
    {davNamespace, QLatin1StringView("current-user-privilege-set"), {home, book, card}, false},
    {davNamespace, QLatin1StringView("supported-report-set"), {book}, false},
    {davNamespace, QLatin1StringView("sync-token"), {book}, false},
    {davNamespace, QLatin1StringView("getetag"), {card}, true},
    {davNamespace, QLatin1StringView("getcontenttype"), {card}, true},
    {davNamespace, QLatin1StringView("getcontentlength"), {card}, true},
    {davNamespace, QLatin1StringView("getlastmodified"), {card}, true},
    {cardDavNamespace, QLatin1StringView("addressbook-home-set"), {principal}, false},
    {cardDavNamespace, QLatin1StringView("supported-address-data"), {book}, false},
    {cardDavNamespace, QLatin1StringView("max-resource-size"), {book}, false},
    {cardDavNamespace, QLatin1StringView("address-data"), {card}, false},
    {calendarServerNamespace, QLatin1StringView("getctag"), {book}, false},
}};

bool isKnown(DavKind kind, const XmlElement &asked)
{
    for (const KnownProperty &known : knownProperties) {
        if (asked.is(known.space, known.name))
            return std::ranges::find(known.kinds, kind) != known.kinds.end();
    }
    return false;
}

// XML 1.0 has no way to write most control characters.
QString writable(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\r' && c != u'\n') || c == QChar(0xfffe) ||
               c == QChar(0xffff);
    });
    return text;
}

// RFC 6352, section 10.4.2: only the named properties, and what makes a vCard of them.
QByteArray partOf(const QByteArray &bytes, const XmlElement &asked)
{
    QSet<QByteArray> names = {"BEGIN", "END", "VERSION"};
    for (const XmlElement &child : asked.children) {
        if (child.is(cardDavNamespace, QLatin1StringView("prop")))
            names.insert(child.attribute(QLatin1StringView("name")).toUpper().toUtf8());
    }
    if (asked.children.empty() || asked.child(cardDavNamespace, QLatin1StringView("allprop")))
        return bytes;
    QByteArray part;
    for (const QByteArray &line : unfoldedLines(bytes)) {
        QByteArray name = line.left(line.indexOf(':')).split(';').first();
        name = name.mid(name.indexOf('.') + 1).toUpper();
        if (names.contains(name))
            part += line + "\r\n";
    }
    return part;
}

void writeHref(QXmlStreamWriter &xml, const QString &path)
{
    xml.writeTextElement(davNamespace, u"href"_s, encodedPath(path));
}

void writeType(QXmlStreamWriter &xml, DavKind kind)
{
    if (kind != DavKind::Card)
        xml.writeEmptyElement(davNamespace, u"collection"_s);
    if (kind == DavKind::Principal)
        xml.writeEmptyElement(davNamespace, u"principal"_s);
    if (kind == DavKind::Book)
        xml.writeEmptyElement(cardDavNamespace, u"addressbook"_s);
}

void writePrivileges(QXmlStreamWriter &xml, const DavResource &resource)
{
    const bool isWritable = !resource.book || resource.book->isWritable();
    QStringList privileges = {u"read"_s, u"read-current-user-privilege-set"_s};
    if (isWritable)
        privileges += {u"write"_s, u"write-content"_s, u"bind"_s, u"unbind"_s};
    for (const QString &privilege : privileges) {
        xml.writeStartElement(davNamespace, u"privilege"_s);
        xml.writeEmptyElement(davNamespace, privilege);
        xml.writeEndElement();
    }
}

void writeReports(QXmlStreamWriter &xml)
{
    const auto write = [&](QLatin1StringView space, const QString &name) {
        xml.writeStartElement(davNamespace, u"supported-report"_s);
        xml.writeStartElement(davNamespace, u"report"_s);
        xml.writeEmptyElement(space, name);
        xml.writeEndElement();
        xml.writeEndElement();
    };
    write(davNamespace, u"sync-collection"_s);
    write(cardDavNamespace, u"addressbook-multiget"_s);
    write(cardDavNamespace, u"addressbook-query"_s);
}

void writeDataTypes(QXmlStreamWriter &xml)
{
    for (const QString &version : {u"3.0"_s, u"4.0"_s}) {
        xml.writeEmptyElement(cardDavNamespace, u"address-data-type"_s);
        xml.writeAttribute(u"content-type"_s, u"text/vcard"_s);
        xml.writeAttribute(u"version"_s, version);
    }
}

QString displayNameOf(const DavResource &resource)
{
    return resource.book ? resource.book->displayName() : resource.user;
}

// What stands inside the property's element.
void writeValue(QXmlStreamWriter &xml, const XmlElement &asked, const DavResource &resource,
                const DavContext &context)
{
    const QString &name = asked.name;
    if (name == "resourcetype"_L1)
        writeType(xml, resource.kind);
    else if (name == "displayname"_L1)
        xml.writeCharacters(displayNameOf(resource));
    else if (name == "current-user-principal"_L1)
        writeHref(xml, principalPath(context.currentUser));
    else if (name == "principal-URL"_L1 || name == "owner"_L1)
        writeHref(xml, principalPath(resource.user));
    else if (name == "addressbook-home-set"_L1)
        writeHref(xml, homePath(resource.user));
    else if (name == "current-user-privilege-set"_L1)
        writePrivileges(xml, resource);
    else if (name == "supported-report-set"_L1)
        writeReports(xml);
    else if (name == "supported-address-data"_L1)
        writeDataTypes(xml);
    else if (name == "max-resource-size"_L1)
        xml.writeCharacters(QString::number(context.largestCard));
    else if (name == "sync-token"_L1 || name == "getctag"_L1)
        xml.writeCharacters(QString::fromUtf8(resource.book->token()));
    else if (name == "getetag"_L1)
        xml.writeCharacters(QString::fromUtf8(resource.card->etag));
    else if (name == "getcontenttype"_L1)
        xml.writeCharacters(u"text/vcard; charset=utf-8"_s);
    else if (name == "getcontentlength"_L1)
        xml.writeCharacters(QString::number(resource.card->bytes.size()));
    else if (name == "getlastmodified"_L1)
        xml.writeCharacters(
            QLocale::c().toString(resource.card->modified, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s));
    else if (name == "address-data"_L1)
        xml.writeCharacters(writable(partOf(resource.card->bytes, asked)));
}

} // namespace

AskedProperties allProperties(DavKind kind)
{
    AskedProperties asked;
    for (const KnownProperty &known : knownProperties) {
        if (known.isInAllprop && std::ranges::find(known.kinds, kind) != known.kinds.end())
            asked.properties.push_back({known.space, known.name, {}, {}, {}});
    }
    return asked;
}

QString principalPath(const QString &user)
{
    return u"/dav/principals/%1/"_s.arg(user);
}

QString homePath(const QString &user)
{
    return u"/dav/addressbooks/%1/"_s.arg(user);
}

void writeProperties(MultiStatus &out, const DavResource &resource, const AskedProperties &asked,
                     const DavContext &context)
{
    QXmlStreamWriter &xml = out.xml();
    out.beginResponse(resource.path);
    for (const bool isFound : {true, false}) {
        bool isOpen = false;
        for (const XmlElement &property : asked.properties) {
            if (isKnown(resource.kind, property) != isFound)
                continue;
            if (!isOpen) {
                xml.writeStartElement(davNamespace, u"propstat"_s);
                xml.writeStartElement(davNamespace, u"prop"_s);
                isOpen = true;
            }
            xml.writeStartElement(property.space, property.name);
            if (isFound && !asked.isNamesOnly)
                writeValue(xml, property, resource, context);
            xml.writeEndElement();
        }
        if (isOpen) {
            xml.writeEndElement();
            out.status(isFound ? 200 : 404);
            xml.writeEndElement();
        }
    }
    if (asked.properties.empty())
        out.status(200);
    out.endResponse();
}

} // namespace warden
