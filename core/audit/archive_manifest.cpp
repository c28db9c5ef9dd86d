#include "core/audit/archive_manifest.h"

#include "core/audit/facet_table.h"
#include "core/base/timestamp.h"
#include "core/crypto/hash.h"
#include "core/events/canonical_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <bit>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 mostEvents = qint64{1} << 40;

bool isSound(const ArchiveManifest &manifest)
{
    const qint64 before = manifest.first - 1;
    return !manifest.id.isEmpty() && before >= 0 && manifest.last > before &&
           manifest.last <= mostEvents && before % eventsInBlock == 0 &&
           manifest.last % eventsInBlock == 0 &&
           std::popcount(static_cast<quint64>(before)) == std::ssize(manifest.before);
}

} // namespace

QByteArray archiveManifestBytes(const ArchiveManifest &manifest)
{
    QJsonArray before;
    for (const QByteArray &hash : manifest.before)
        before.append(QString::fromLatin1(hash.toBase64()));
    return canonicalJson({{u"archive"_s, manifest.id},
                          {u"origin"_s, manifest.origin},
                          {u"verifier_key"_s, QString::fromUtf8(manifest.verifierKey)},
                          {u"time"_s, toRfc3339(manifest.time)},
                          {u"from_seq"_s, manifest.first},
                          {u"to_seq"_s, manifest.last},
                          {u"before"_s, before},
                          {u"checkpoint"_s, QString::fromUtf8(manifest.checkpoint)}});
}

Result<ArchiveManifest> parseArchiveManifest(const QByteArray &bytes)
{
    const auto damaged = [] {
        return fail(ErrorKind::Invalid, ErrorReason::ArchiveDamaged, {}, u"its manifest"_s);
    };
    const Result<QJsonObject> json = fromCanonicalJson(bytes);
    if (!json)
        return damaged();
    ArchiveManifest manifest;
    manifest.id = json->value(u"archive"_s).toString();
    manifest.origin = json->value(u"origin"_s).toString();
    manifest.verifierKey = json->value(u"verifier_key"_s).toString().toUtf8();
    const Result<QDateTime> time = fromRfc3339(json->value(u"time"_s).toString());
    if (!time)
        return damaged();
    manifest.time = *time;
    manifest.first = json->value(u"from_seq"_s).toInteger();
    manifest.last = json->value(u"to_seq"_s).toInteger();
    for (const QJsonValue &hash : json->value(u"before"_s).toArray()) {
        manifest.before.push_back(QByteArray::fromBase64(hash.toString().toLatin1()));
        if (manifest.before.back().size() != sha256Size)
            return damaged();
    }
    manifest.checkpoint = json->value(u"checkpoint"_s).toString().toUtf8();
    // One form only: whatever was missing, of another type or too much isn't written so.
    if (!isSound(manifest) || archiveManifestBytes(manifest) != bytes)
        return damaged();
    return manifest;
}

} // namespace warden
