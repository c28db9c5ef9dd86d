#include "core/updates/release_list.h"

#include "core/base/xml_bounds.h"

#include <QDateTime>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype largestList = 1024 * 1024;
constexpr size_t mostReleases = 1'000;
constexpr qsizetype longestVersion = 32;
constexpr qsizetype longestAddress = 500;
constexpr auto ownId = "org.contactwarden.ContactWarden"_L1;

// "2026-11-27", with or without a time behind it, or seconds since 1970.
QDate dateOf(const QXmlStreamAttributes &attributes)
{
    constexpr qsizetype lengthOfDay = 10;
    const QStringView written = attributes.value("date"_L1);
    const QDate day = QDate::fromString(written.left(lengthOfDay), Qt::ISODate);
    if (day.isValid())
        return day;
    bool isNumber = false;
    const qint64 seconds = attributes.value("timestamp"_L1).toLongLong(&isNumber);
    if (!isNumber || seconds <= 0)
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date();
}

QUrl detailsOf(const QString &text)
{
    const QString address = text.trimmed();
    const QUrl url(address, QUrl::StrictMode);
    const bool isFit = address.size() <= longestAddress && url.isValid() &&
                       url.scheme() == "https"_L1 && !url.host().isEmpty() &&
                       url.userInfo().isEmpty();
    return isFit ? url : QUrl();
}

class ReleaseReader
{
public:
    explicit ReleaseReader(const QByteArray &xml) : m_xml(xml) { m_xml.setEntityExpansionLimit(0); }

    Result<std::vector<Release>> read()
    {
        if (enter() && m_xml.name() == "releases"_L1)
            readReleases();
        else if (!m_xml.hasError() && m_xml.name() == "component"_L1)
            readComponent();
        else if (!m_xml.hasError())
            m_xml.raiseError(u"neither releases nor a component"_s);
        // To the end of the document: what follows the root has to be well-formed, too.
        while (!m_xml.atEnd())
            step();
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && m_isList)
            return fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete);
        if (m_xml.hasError() || !m_isList)
            return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {},
                        u"no list of releases, line %1"_s.arg(m_xml.lineNumber()));
        return std::move(m_releases);
    }

private:
    QXmlStreamReader::TokenType step()
    {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            m_xml.raiseError(u"document type or entity"_s);
        return m_xml.tokenType();
    }

    // To the next child element of the current one; false at its end or at an error.
    bool enter()
    {
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = step();
            if (token == QXmlStreamReader::EndElement)
                return false;
            if (token == QXmlStreamReader::StartElement)
                return true;
        }
        return false;
    }

    // Without recursion: how deep it goes is the server's choice.
    void skip()
    {
        for (qint64 depth = 1; depth > 0 && !m_xml.atEnd();) {
            const QXmlStreamReader::TokenType token = step();
            depth += token == QXmlStreamReader::StartElement ? 1 : 0;
            depth -= token == QXmlStreamReader::EndElement ? 1 : 0;
        }
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    void readComponent()
    {
        while (enter()) {
            if (m_xml.name() == "releases"_L1)
                readReleases();
            else if (m_xml.name() != "id"_L1)
                skip();
            else if (text().trimmed() != ownId)
                m_xml.raiseError(u"another program's"_s);
        }
    }

    void readReleases()
    {
        m_isList = true;
        while (enter()) {
            if (m_xml.name() == "release"_L1 && m_releases.size() < mostReleases)
                readRelease();
            else
                skip();
        }
    }

    // What has no type is stable, and a later kind of type isn't for everybody.
    void readRelease()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView type = attributes.value("type"_L1);
        const QStringView urgency = attributes.value("urgency"_L1);
        const bool isForAll = type.isEmpty() || type == "stable"_L1;
        const std::optional<QVersionNumber> version =
            readVersion(attributes.value("version"_L1).toString());
        Release release{.version = version.value_or(QVersionNumber()),
                        .date = dateOf(attributes),
                        .isUrgent = urgency == "high"_L1 || urgency == "critical"_L1};
        while (enter()) {
            const QStringView kind = m_xml.attributes().value("type"_L1);
            if (m_xml.name() == "url"_L1 && (kind.isEmpty() || kind == "details"_L1))
                release.details = detailsOf(text());
            else
                skip();
        }
        if (version && isForAll && release.date.isValid())
            m_releases.push_back(std::move(release));
    }

    QXmlStreamReader m_xml;
    std::vector<Release> m_releases;
    bool m_isList = false;
};

} // namespace

Result<std::vector<Release>> readReleaseList(const QByteArray &xml)
{
    if (xml.size() > largestList)
        return fail(ErrorKind::Invalid, ErrorReason::AnswerTooLarge);
    if (const std::optional<QString> why = whyUnfitXml(xml))
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, *why);
    return ReleaseReader(xml).read();
}

std::optional<QVersionNumber> readVersion(const QString &text)
{
    constexpr qsizetype mostNumbers = 4;
    // Qt would take " 1.+2" as well.
    const bool isPlain =
        std::ranges::all_of(text, [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
    if (text.size() > longestVersion || !isPlain)
        return std::nullopt;
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(text, &end);
    if (version.isNull() || end != text.size() || version.segmentCount() > mostNumbers)
        return std::nullopt;
    return version;
}

std::optional<Release> newestAfter(const QVersionNumber &version,
                                   const std::vector<Release> &releases, QDate today)
{
    std::optional<Release> newest;
    bool isUrgent = false;
    for (const Release &each : releases) {
        const QVersionNumber number = each.version.normalized();
        if (number <= version.normalized() || each.date > today.addDays(1))
            continue;
        isUrgent = isUrgent || each.isUrgent;
        if (!newest || number > newest->version.normalized())
            newest = each;
    }
    if (newest)
        newest->isUrgent = isUrgent;
    return newest;
}

} // namespace warden
