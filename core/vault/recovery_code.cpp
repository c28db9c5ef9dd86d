#include "core/vault/recovery_code.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"

#include <array>

using namespace Qt::StringLiterals;

namespace warden {

static constexpr char symbols[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
static constexpr qsizetype randomCount = 28;
static constexpr qsizetype symbolCount = 32;
static constexpr qsizetype groupSize = 4;
static constexpr qsizetype longestTyped = 200;

// Values below 32.
struct Symbols : std::array<unsigned char, symbolCount>
{
    ~Symbols() { wipeMemory(data(), symbolCount); }
};

static tl::unexpected<Error> notACode(QString detail)
{
    return fail(ErrorKind::Locked, ErrorReason::WrongRecoveryCode, {}, std::move(detail));
}

// The first 20 bits of SHA-256 over the random symbols, five a symbol.
static void setChecksum(Symbols &code)
{
    Sha256 hash; // in pieces: no copy of the symbols stays behind
    hash.add("contact-warden recovery checksum v1");
    hash.add(QByteArrayView(code.data(), randomCount));
    const QByteArray digest = hash.finish();
    quint32 bits = 0;
    for (int i = 0; i < 3; ++i)
        bits = bits << 8 | static_cast<unsigned char>(digest.at(i));
    for (qsizetype i = 0; i < symbolCount - randomCount; ++i)
        code[static_cast<size_t>(randomCount + i)] = (bits >> (19 - 5 * i)) & 31;
}

static Secret formatted(const Symbols &code)
{
    Secret text(symbolCount + symbolCount / groupSize - 1);
    qsizetype at = 0;
    for (qsizetype i = 0; i < symbolCount; ++i) {
        if (i > 0 && i % groupSize == 0)
            text.data()[at++] = '-';
        text.data()[at++] = static_cast<unsigned char>(symbols[code[static_cast<size_t>(i)]]);
    }
    return text;
}

Result<Secret> newRecoveryCode()
{
    const Result<Secret> random = randomSecret(randomCount);
    if (!random)
        return random.failure();
    Symbols code;
    for (qsizetype i = 0; i < randomCount; ++i)
        code[static_cast<size_t>(i)] = random->data()[i] & 31;
    setChecksum(code);
    return formatted(code);
}

static int valueOf(char symbol)
{
    if (symbol >= 'a' && symbol <= 'z')
        symbol = static_cast<char>(symbol - 'a' + 'A');
    if (symbol == 'O')
        symbol = '0';
    if (symbol == 'I' || symbol == 'L')
        symbol = '1';
    for (int value = 0; value < symbolCount; ++value) {
        if (symbols[value] == symbol)
            return value;
    }
    return -1;
}

Result<Secret> readRecoveryCode(const Secret &typed)
{
    if (typed.size() > longestTyped)
        return notACode(u"too long"_s);
    Symbols code;
    qsizetype count = 0;
    for (const char symbol : typed.view()) {
        if (symbol == '-' || symbol == ' ' || symbol == '\t' || symbol == '\n' || symbol == '\r')
            continue;
        const int value = valueOf(symbol);
        if (value < 0 || count == symbolCount)
            return notACode(u"a symbol that no code has, or one too many"_s);
        code[static_cast<size_t>(count++)] = static_cast<unsigned char>(value);
    }
    if (count != symbolCount)
        return notACode(u"too short"_s);
    Symbols expected = code;
    setChecksum(expected);
    if (expected != code)
        return notACode(u"the checksum differs"_s);
    return formatted(code);
}

} // namespace warden
