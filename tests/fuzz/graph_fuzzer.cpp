#include "core/providers/microsoft/graph_contact_reader.h"
#include "core/providers/microsoft/graph_contact_writer.h"
#include "core/providers/microsoft/graph_error.h"
#include "core/providers/microsoft/graph_item.h"
#include "core/providers/microsoft/graph_pages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const Contact &contact)
{
    return QJsonDocument(graph::properties(contact, FieldSet::all())).toJson();
}

// What was read and written once reads and writes the same from then on.
void checkContact(const Contact &contact)
{
    const Result<Contact> once = graph::readContact(written(contact));
    if (!once)
        std::abort();
    const Result<Contact> twice = graph::readContact(written(*once));
    if (!twice || written(*twice) != written(*once))
        std::abort();
}

void checkLink(const QString &link)
{
    const QUrl base(u"https://graph.microsoft.com/v1.0/"_s);
    if (graph::isGoodLink(link, base, graph::LinkKind::ChangeFeed) &&
        QUrl(link).host() != base.host())
        std::abort();
}

} // namespace

// Pages of a change feed, contacts and errors come from the service.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const Result<Contact> contact = graph::readContact(bytes))
        checkContact(*contact);
    const QJsonObject page = QJsonDocument::fromJson(bytes).object();
    checkLink(page.value("@odata.nextLink"_L1).toString());
    checkLink(page.value("@odata.deltaLink"_L1).toString());
    const Error error = graph::errorFor(page.value("status"_L1).toInt(), page, QUrl(), true);
    if (error.detail.size() > 200)
        std::abort();
    for (const QJsonValue &value : page.value("value"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        const Result<RawContact> raw = graph::rawContact(item);
        if (!raw)
            continue;
        if (raw->remoteId != graph::idOf(item) || raw->remoteId.isEmpty() ||
            raw->revision.isEmpty())
            std::abort();
        if (const Result<Contact> contact = graph::readContact(raw->bytes))
            checkContact(*contact);
    }
    return 0;
}
