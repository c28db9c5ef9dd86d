#include "core/providers/carddav/dav_xml_reader.h"

#include "core/base/xml_bounds.h"
#include "core/http/http_message.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr auto dav = "DAV:"_L1;
constexpr auto carddav = "urn:ietf:params:xml:ns:carddav"_L1;

class DavReader
{
public:
    DavReader(const QByteArray &body, const XmlLimits &limits)
        : m_xml(body), m_limits(limits), m_start(body.left(1024))
    {
        m_xml.setEntityExpansionLimit(0);
    }

    Result<Multistatus> read();
    QStringList conditions();

private:
    bool enter();
    void skip();
    QString text();
    bool is(QLatin1StringView space, QLatin1StringView name) const
    {
        return m_xml.name() == name && m_xml.namespaceUri() == space;
    }

    DavResponse response();
    void propstat(DavResponse &response);
    DavProperties properties();
    void property(DavProperties &into);
    void resourceTypes(DavProperties &into);
    QStringList hrefs();
    void privileges(DavProperties &into);
    void reports(DavProperties &into);
    void cardVersions(DavProperties &into);
    int status();
    Error error() const;

    QXmlStreamReader m_xml;
    const XmlLimits m_limits;
    const QByteArray m_start;
    int m_depth = 0;
    qint64 m_elements = 0;
    bool m_isMultistatus = false;
};

// To the next child element of the current one; false at its end or at an error.
bool DavReader::enter()
{
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --m_depth;
            return false;
        }
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            m_xml.raiseError(u"document type or entity"_s);
            return false;
        }
        if (token == QXmlStreamReader::StartElement) {
            if (++m_depth > m_limits.depth || ++m_elements > m_limits.elements)
                m_xml.raiseError(u"too deep or too many elements"_s);
            return !m_xml.hasError();
        }
    }
    return false;
}

void DavReader::skip()
{
    // Without recursion: how deep it goes is the server's choice.
    const int outside = m_depth - 1;
    while (m_depth > outside && !m_xml.hasError())
        enter();
}

QString DavReader::text()
{
    QString text;
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::Characters) {
            // Mostly one piece: taken without a copy of its own.
            if (text.isEmpty())
                text = m_xml.text().toString();
            else
                text += m_xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            --m_depth;
            return text;
        } else if (token == QXmlStreamReader::StartElement) {
            ++m_depth;
            skip();
        } else if (token == QXmlStreamReader::EntityReference) {
            m_xml.raiseError(u"entity"_s);
        }
    }
    return text;
}

Result<Multistatus> DavReader::read()
{
    Multistatus result;
    if (enter() && is(dav, "multistatus"_L1)) {
        m_isMultistatus = true;
        while (enter()) {
            if (is(dav, "response"_L1)) {
                if (result.responses.size() >= m_limits.responses)
                    return fail(ErrorKind::Invalid, ErrorReason::AnswerTooLarge, {},
                                u"too many responses"_s);
                result.responses.push_back(response());
            } else if (is(dav, "sync-token"_L1)) {
                result.syncToken = text().trimmed();
            } else {
                skip();
            }
        }
        // To the end of the document: what follows a root has to be well-formed, too.
        while (!m_xml.hasError() && !m_xml.atEnd())
            enter();
    } else if (!m_xml.hasError()) {
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {},
                    u"the answer is not a DAV multistatus"_s);
    }
    if (m_xml.hasError())
        return fail(error());
    return result;
}

Error DavReader::error() const
{
    const QString where = u"line %1"_s.arg(m_xml.lineNumber());
    if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return {ErrorKind::Offline, ErrorReason::AnswerIncomplete, {}, where};
    // Bytes that aren't in the document's encoding are found before its first element is.
    const bool isEncoding =
        m_xml.error() == QXmlStreamReader::NotWellFormedError && m_start.contains("multistatus");
    if (!m_isMultistatus && !isEncoding)
        return {ErrorKind::Invalid, ErrorReason::NotThisService, {}, where};
    return {ErrorKind::Invalid, ErrorReason::Damaged, {}, where};
}

DavResponse DavReader::response()
{
    DavResponse response;
    while (enter()) {
        if (is(dav, "href"_L1) && response.href.isEmpty())
            response.href = text().trimmed();
        else if (is(dav, "status"_L1))
            response.status = status();
        else if (is(dav, "propstat"_L1))
            propstat(response);
        else
            skip();
    }
    return response;
}

// Several may stand in one response; only properties with a status of success count.
void DavReader::propstat(DavResponse &response)
{
    DavProperties found;
    int foundStatus = 200;
    while (enter()) {
        if (is(dav, "prop"_L1))
            found = properties();
        else if (is(dav, "status"_L1))
            foundStatus = status();
        else
            skip();
    }
    if (foundStatus < 200 || foundStatus > 299) {
        response.refusedStatus = foundStatus;
        return;
    }
    if (response.properties == DavProperties()) {
        response.properties = std::move(found);
        return;
    }
    // A second success in one response: servers that split by property. Fill what is still empty.
    DavProperties &known = response.properties;
    const auto fill = [](auto &to, auto &from) {
        if (to.isEmpty())
            to = std::move(from);
    };
    fill(known.etag, found.etag);
    fill(known.contentType, found.contentType);
    fill(known.displayName, found.displayName);
    fill(known.syncToken, found.syncToken);
    fill(known.principal, found.principal);
    fill(known.homeSets, found.homeSets);
    fill(known.card, found.card);
    fill(known.cardVersions, found.cardVersions);
    if (!known.modified)
        known.modified = found.modified;
    known.hasCard |= found.hasCard;
    known.isCollection |= found.isCollection;
    known.isAddressBook |= found.isAddressBook;
    known.hasPrivileges |= found.hasPrivileges;
    known.canWrite |= found.canWrite;
    known.hasReports |= found.hasReports;
    known.canSync |= found.canSync;
}

DavProperties DavReader::properties()
{
    DavProperties found;
    while (enter())
        property(found);
    return found;
}

void DavReader::property(DavProperties &into)
{
    if (is(dav, "getetag"_L1)) {
        into.etag = text().trimmed();
    } else if (is(carddav, "address-data"_L1)) {
        into.card = text().toUtf8();
        into.hasCard = true;
    } else if (is(dav, "getlastmodified"_L1)) {
        into.modified = readHttpDate(text().toLatin1());
    } else if (is(dav, "getcontenttype"_L1)) {
        into.contentType = text().trimmed();
    } else if (is(dav, "displayname"_L1)) {
        into.displayName = text().trimmed();
    } else if (is(dav, "sync-token"_L1)) {
        into.syncToken = text().trimmed();
    } else if (is(dav, "resourcetype"_L1)) {
        resourceTypes(into);
    } else if (is(dav, "current-user-principal"_L1)) {
        into.principal = hrefs().value(0);
    } else if (is(carddav, "addressbook-home-set"_L1)) {
        into.homeSets = hrefs();
    } else if (is(dav, "current-user-privilege-set"_L1)) {
        privileges(into);
    } else if (is(dav, "supported-report-set"_L1)) {
        reports(into);
    } else if (is(carddav, "supported-address-data"_L1)) {
        cardVersions(into);
    } else {
        skip();
    }
}

void DavReader::resourceTypes(DavProperties &into)
{
    while (enter()) {
        into.isCollection |= is(dav, "collection"_L1);
        into.isAddressBook |= is(carddav, "addressbook"_L1);
        skip();
    }
}

QStringList DavReader::hrefs()
{
    QStringList found;
    while (enter()) {
        if (is(dav, "href"_L1) && found.size() < 100)
            found.append(text().trimmed());
        else
            skip();
    }
    return found;
}

// RFC 3744, section 5.4: write is an aggregate of write-content, bind and others.
void DavReader::privileges(DavProperties &into)
{
    bool content = false;
    bool bind = false;
    bool all = false;
    into.hasPrivileges = true;
    while (enter()) {
        if (!is(dav, "privilege"_L1)) {
            skip();
            continue;
        }
        while (enter()) {
            all |= is(dav, "all"_L1) || is(dav, "write"_L1);
            content |= is(dav, "write-content"_L1);
            bind |= is(dav, "bind"_L1);
            skip();
        }
    }
    into.canWrite = all || (content && bind);
}

void DavReader::reports(DavProperties &into)
{
    // <supported-report><report><sync-collection/></report></supported-report> (RFC 3253, section
    // 3.1.5); Xandikos leaves the inner <report> out.
    into.hasReports = true;
    while (enter()) {
        while (enter()) {
            into.canSync |= is(dav, "sync-collection"_L1);
            while (enter()) {
                into.canSync |= is(dav, "sync-collection"_L1);
                skip();
            }
        }
    }
}

void DavReader::cardVersions(DavProperties &into)
{
    while (enter()) {
        const QString version = m_xml.attributes().value("version"_L1).toString();
        if (is(carddav, "address-data-type"_L1) && into.cardVersions.size() < 10)
            into.cardVersions.append(version.isEmpty() ? u"3.0"_s : version);
        skip();
    }
}

// "HTTP/1.1 404 Not Found".
int DavReader::status()
{
    const QString line = text().simplified();
    return line.section(u' ', 1, 1).toInt();
}

QStringList DavReader::conditions()
{
    QStringList names;
    if (!enter() || !is(dav, "error"_L1))
        return {};
    while (enter()) {
        if (names.size() < 20)
            names.append(m_xml.name().toString());
        skip();
    }
    return names;
}

} // namespace

Result<Multistatus> readMultistatus(const QByteArray &body, const XmlLimits &limits)
{
    if (body.trimmed().isEmpty())
        return fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete, {}, u"empty answer"_s);
    if (const std::optional<QString> why = whyUnfitXml(body))
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, *why);
    return DavReader(body, limits).read();
}

QStringList readErrorConditions(const QByteArray &body)
{
    // A condition names things in a few lines; what is longer is some page.
    const QByteArray start = body.left(64 * 1024);
    return whyUnfitXml(start) ? QStringList() : DavReader(start, XmlLimits{16, 1000}).conditions();
}

} // namespace warden
