#include "core/vault/move_manifest.h"

#include "core/base/timestamp.h"
#include "core/crypto/hash.h"
#include "core/vault/keyring_format.h"
#include "core/vault/sign_in_spool.h"
#include "core/vault/strict_json.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr std::array allParts = {MovedPart::Keyring, MovedPart::Contacts, MovedPart::Audit,
                                 MovedPart::OwnKeys, MovedPart::SignInSpool};
constexpr qint64 largestDatabase = qint64(1) << 44;
constexpr qint64 largestOwnKeys = 4 * 1024 * 1024;
constexpr qint64 mostEvents = qint64(1) << 50;

QString partName(MovedPart part)
{
    switch (part) {
    case MovedPart::Keyring:
        return u"keyring"_s;
    case MovedPart::Contacts:
        return u"contacts"_s;
    case MovedPart::Audit:
        return u"audit"_s;
    case MovedPart::OwnKeys:
        return u"own_keys"_s;
    case MovedPart::SignInSpool:
        return u"signin_spool"_s;
    }
    Q_UNREACHABLE();
}

qint64 largestOf(MovedPart part)
{
    switch (part) {
    case MovedPart::Keyring:
        return largestKeyring;
    case MovedPart::Contacts:
    case MovedPart::Audit:
        return largestDatabase;
    case MovedPart::OwnKeys:
        return largestOwnKeys;
    case MovedPart::SignInSpool:
        return largestSpool;
    }
    Q_UNREACHABLE();
}

// In their order, each at most once.
Result<std::vector<MovedFile>> filesFrom(const QJsonArray &array)
{
    std::vector<MovedFile> files;
    auto next = allParts.begin();
    for (const QJsonValue &value : array) {
        StrictObject object(value);
        const QString name = object.text(u"part"_s, 32);
        const auto part = std::find_if(next, allParts.end(),
                                       [&](MovedPart each) { return partName(each) == name; });
        if (part == allParts.end())
            return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"a part of the move"_s);
        next = part + 1;
        MovedFile file{*part, object.number(u"size"_s, 1, largestOf(*part)),
                       object.base64(u"sha256"_s, sha256Size, sha256Size)};
        if (Result<void> fine = object.finish(); !fine)
            return fine.failure();
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace

const MovedFile *MoveManifest::find(MovedPart part) const
{
    const auto found = std::ranges::find(files, part, &MovedFile::part);
    return found == files.end() ? nullptr : &*found;
}

qint64 MoveManifest::totalSize() const
{
    qint64 total = 0;
    for (const MovedFile &file : files)
        total += file.size;
    return total;
}

QByteArray manifestBytes(const MoveManifest &manifest)
{
    QJsonArray files;
    for (const MovedFile &file : manifest.files)
        files.append(QJsonObject{{u"part"_s, partName(file.part)},
                                 {u"size"_s, file.size},
                                 {u"sha256"_s, QString::fromLatin1(file.sha256.toBase64())}});
    return QJsonDocument(
               QJsonObject{{u"move"_s, manifest.moveId},
                           {u"time"_s, toRfc3339(manifest.time)},
                           {u"operator"_s, manifest.operatorName},
                           {u"log_size"_s, manifest.logSize},
                           {u"log_root"_s, QString::fromLatin1(manifest.logRoot.toBase64())},
                           {u"files"_s, files}})
        .toJson(QJsonDocument::Compact);
}

Result<MoveManifest> parseManifest(QByteArrayView bytes)
{
    StrictObject object(QJsonDocument::fromJson(bytes.toByteArray()).object());
    MoveManifest manifest;
    manifest.moveId = object.text(u"move"_s, 36);
    const Result<QDateTime> time = fromRfc3339(object.text(u"time"_s, 40));
    manifest.operatorName = object.text(u"operator"_s, longestOperatorName);
    manifest.logSize = object.number(u"log_size"_s, 0, mostEvents);
    manifest.logRoot = object.base64(u"log_root"_s, sha256Size, sha256Size);
    Result<std::vector<MovedFile>> files =
        filesFrom(object.array(u"files"_s, static_cast<qsizetype>(allParts.size())));
    if (!files)
        return files.failure();
    manifest.files = std::move(*files);
    if (!time)
        object.refuse(u"time"_s);
    for (const MovedPart part : {MovedPart::Keyring, MovedPart::Contacts, MovedPart::Audit}) {
        if (!manifest.find(part))
            object.refuse(u"files"_s);
    }
    if (Result<void> fine = object.finish(); !fine)
        return fine.failure();
    manifest.time = *time;
    return manifest;
}

QByteArray signedManifest(QByteArrayView bytes)
{
    return QByteArray("contact-warden move v1\n").append(bytes);
}

} // namespace warden
