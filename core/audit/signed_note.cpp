#include "core/audit/signed_note.h"

#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestNote = 16384;
constexpr qsizetype keyIdSize = 4;
constexpr char ed25519Type = 1;
const QByteArray signatureMark = u"— "_s.toUtf8();

QByteArray keyId(const QString &name, const QByteArray &publicKey)
{
    return sha256(name.toUtf8() + '\n' + ed25519Type + publicKey).left(keyIdSize);
}

Result<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok ||
        (*decoded).toBase64() != text)
        return fail(ErrorKind::Invalid, u"not base64"_s);
    return *decoded;
}

tl::unexpected<Error> notACheckpoint(const QString &why)
{
    return fail(ErrorKind::Invalid, ErrorReason::NotACheckpoint, {}, u"not a checkpoint: "_s + why);
}

Result<Checkpoint> parseText(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    if (lines.size() < 4 || !lines.takeLast().isEmpty())
        return notACheckpoint(u"too few lines"_s);
    Checkpoint checkpoint;
    checkpoint.origin = QString::fromUtf8(lines.at(0));
    bool isNumber = false;
    checkpoint.size = lines.at(1).toLongLong(&isNumber);
    if (!isNumber || checkpoint.size < 0 || QByteArray::number(checkpoint.size) != lines.at(1))
        return notACheckpoint(u"no size"_s);
    const Result<QByteArray> root = fromBase64(lines.at(2));
    if (!root || root->size() != sha256Size || checkpoint.origin.isEmpty())
        return notACheckpoint(u"no root or origin"_s);
    checkpoint.root = *root;
    return checkpoint;
}

NoteSignature checkLine(const QByteArray &line, const QByteArray &text, const QString &name,
                        const QByteArray &publicKey)
{
    const QByteArray ours = signatureMark + name.toUtf8() + ' ';
    if (!line.startsWith(ours))
        return NoteSignature::OtherKey;
    const Result<QByteArray> blob = fromBase64(line.mid(ours.size()));
    if (!blob || !blob->startsWith(keyId(name, publicKey)))
        return NoteSignature::OtherKey;
    return ed25519Verify(publicKey, text, blob->mid(keyIdSize)) ? NoteSignature::Good
                                                                : NoteSignature::Bad;
}

} // namespace

QString checkpointOrigin(const QString &workspaceId)
{
    return u"contact-warden/"_s + workspaceId;
}

QByteArray verifierKey(const QString &name, const QByteArray &publicKey)
{
    return name.toUtf8() + '+' + keyId(name, publicKey).toHex() + '+' +
           (ed25519Type + publicKey).toBase64();
}

Result<NamedKey> parseVerifierKey(const QByteArray &text)
{
    const QByteArray line = text.trimmed();
    const qsizetype first = line.indexOf('+');
    const qsizetype second = line.indexOf('+', first + 1); // base64 may hold more of them
    if (first <= 0 || second < 0)
        return fail(ErrorKind::Invalid, u"not a verifier key"_s);
    const Result<QByteArray> key = fromBase64(line.mid(second + 1));
    if (!key || key->size() != 1 + ed25519KeySize || key->front() != ed25519Type)
        return fail(ErrorKind::Invalid, u"not an Ed25519 verifier key"_s);
    const NamedKey named{QString::fromUtf8(line.left(first)), key->mid(1)};
    if (verifierKey(named.name, named.publicKey) != line)
        return fail(ErrorKind::Invalid, u"the verifier key's id doesn't fit"_s);
    return named;
}

Result<QByteArray> signCheckpoint(const Checkpoint &checkpoint, const Secret &signingKey)
{
    const Result<QByteArray> publicKey = ed25519PublicKey(signingKey);
    if (!publicKey)
        return publicKey.failure();
    const QByteArray name = checkpoint.origin.toUtf8();
    const QByteArray text = name + '\n' + QByteArray::number(checkpoint.size) + '\n' +
                            checkpoint.root.toBase64() + '\n';
    const Result<QByteArray> signature = ed25519Sign(signingKey, text);
    if (!signature)
        return signature.failure();
    return text + '\n' + signatureMark + name + ' ' +
           (keyId(checkpoint.origin, *publicKey) + *signature).toBase64() + '\n';
}

Result<Checkpoint> readUnverifiedCheckpoint(const QByteArray &note)
{
    if (note.size() > longestNote || !note.endsWith('\n'))
        return notACheckpoint(u"too long or cut off"_s);
    const qsizetype gap = note.lastIndexOf("\n\n"); // parts the text from its signatures
    if (gap < 0)
        return notACheckpoint(u"no signature"_s);
    return parseText(note.left(gap + 1));
}

Result<ParsedNote> readCheckpoint(const QByteArray &note, const QByteArray &publicKey)
{
    const Result<Checkpoint> checkpoint = readUnverifiedCheckpoint(note);
    if (!checkpoint)
        return checkpoint.failure();
    const qsizetype gap = note.lastIndexOf("\n\n");
    const QByteArray text = note.left(gap + 1);

    ParsedNote parsed{*checkpoint, NoteSignature::OtherKey};
    QList<QByteArray> lines = note.mid(gap + 2).split('\n');
    lines.removeLast();
    for (const QByteArray &line : std::as_const(lines)) {
        if (!line.startsWith(signatureMark))
            return notACheckpoint(u"a line that is no signature"_s);
        const NoteSignature one = checkLine(line, text, checkpoint->origin, publicKey);
        if (one != NoteSignature::OtherKey)
            parsed.signature = one;
        if (one == NoteSignature::Bad)
            break;
    }
    return parsed;
}

QByteArray publicKeyPem(const QByteArray &publicKey)
{
    // SubjectPublicKeyInfo with the algorithm id-Ed25519, which has a fixed length.
    const QByteArray der = QByteArray::fromHex("302a300506032b6570032100") + publicKey;
    return "-----BEGIN PUBLIC KEY-----\n" + der.toBase64() + "\n-----END PUBLIC KEY-----\n";
}

} // namespace warden
