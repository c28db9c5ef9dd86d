#include "core/audit/export_cef.h"

#include "core/audit/address_family.h"
#include "core/audit/merkle_tree.h"
#include "core/audit/ocsf_mapping.h"
#include "core/events/canonical_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// In the header a bar and a backslash are escaped, and there are no line ends.
QString headerField(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s);
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

// In the extension an equals sign, a backslash and line ends are.
QString extensionValue(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'=', u"\\="_s);
    return text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

// 0 to 10; an own failure weighs more than what is usual for its kind.
int severity(const Event &event)
{
    int level = 1;
    switch (ocsfMapping(event.action).severity) {
    case OcsfSeverity::Informational:
        level = 1;
        break;
    case OcsfSeverity::Low:
        level = 3;
        break;
    case OcsfSeverity::Medium:
        level = 5;
        break;
    case OcsfSeverity::High:
        level = 8;
        break;
    }
    const bool isGood = event.outcome == Outcome::Success || event.outcome == Outcome::Unknown;
    return isGood ? level : std::max(level, 4);
}

class Extension
{
public:
    void add(const char *key, const QString &value)
    {
        if (value.isEmpty())
            return;
        if (!m_bytes.isEmpty())
            m_bytes.append(' ');
        m_bytes.append(key).append('=').append(extensionValue(value).toUtf8());
    }
    // One of the six texts without a meaning of their own.
    void addCustom(const QByteArray &key, const QString &label, const QString &value)
    {
        if (value.isEmpty())
            return;
        add((key + "Label").constData(), label);
        add(key.constData(), value);
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// The format has one key for each kind of address; what is neither goes without.
void addAddress(Extension &extension, const QString &text)
{
    switch (addressFamily(text)) {
    case AddressFamily::None:
        return;
    case AddressFamily::IpV4:
        return extension.add("src", text);
    case AddressFamily::IpV6:
        return extension.addCustom("c6a2", u"sourceAddress"_s, text);
    }
}

} // namespace

QByteArray cefLine(const AuditRow &row, const QByteArray &json)
{
    const Event &event = row.event;
    const QString name = QString(event.action).replace(u'.', u' ').replace(u'_', u' ');
    const QStringList header{u"CEF:0"_s,
                             u"Contact Warden"_s,
                             u"Contact Warden"_s,
                             QStringLiteral(WARDEN_VERSION),
                             headerField(event.action),
                             headerField(name),
                             QString::number(severity(event))};
    const QString object =
        QStringList{event.object.type, event.object.id, event.object.name}.join(u' ').simplified();
    const QJsonObject counts = toJson(event).value(u"counts"_s).toObject();

    Extension extension;
    if (event.time.isValid())
        extension.add("rt", QString::number(event.time.toMSecsSinceEpoch()));
    extension.add("externalId", QString::number(row.seq));
    extension.add("suser", event.actor);
    addAddress(extension, event.address);
    extension.add("sourceServiceName", event.source);
    extension.add("act", event.action);
    extension.add("outcome", outcomeName(event.outcome));
    if (event.object.type == u"operator"_s)
        extension.add("duser", event.object.name);
    else if (event.source != u"contact-warden"_s &&
             ocsfMapping(event.action).classUid == OcsfClass::AccountChange)
        extension.add("duser", event.details.value(u"target"_s).toString());
    extension.addCustom("cs1", u"leafSha256"_s, QString::fromLatin1(leafHash(json).toHex()));
    extension.addCustom("cs2", u"run"_s, event.run.value());
    extension.addCustom("cs3", u"object"_s, object);
    if (!counts.isEmpty())
        extension.addCustom("cs4", u"counts"_s, QString::fromUtf8(canonicalJson(counts)));
    extension.addCustom("cs5", u"eventId"_s, event.id.value());
    extension.addCustom("cs6", u"event"_s, QString::fromUtf8(json));
    return header.join(u'|').toUtf8() + '|' + extension.bytes() + '\n';
}

} // namespace warden
