#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QTest>

#include <vector>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// Applied to needle and haystack alike, so that no needle is found in its own place, nor in a
// haystack that was read before: doing it twice doesn't undo it.
void disguise(QByteArray &bytes)
{
    for (char &byte : bytes)
        byte = static_cast<char>(byte + 1);
}

// A secret to look for.
struct Needle
{
    QString name;
    QByteArray disguised;
};

// The second half of a key: an allocator writes its own over the first bytes of what is freed.
Needle needle(const QString &name, const Secret &secret)
{
    QByteArray disguised = secret.view().last(secret.size() / 2).toByteArray();
    disguise(disguised);
    return {name, disguised};
}

Needle hexNeedle(const QString &name, const Secret &secret)
{
    QByteArray plain = secret.view().last(secret.size() / 2).toByteArray();
    QByteArray hex = plain.toHex();
    disguise(hex);
    wipe(plain);
    return {name + u" in hex"_s, hex};
}

std::vector<Needle> needlesOf(const SessionFixture &fixture)
{
    std::vector<Needle> needles;
    for (const DataKey key : allDataKeys) {
        const Secret value = fixture.key(key);
        needles.push_back(needle(dataKeyName(key), value));
        needles.push_back(hexNeedle(dataKeyName(key), value));
    }
    return needles;
}

// Names of what stands anywhere in this process's memory.
QStringList found(const std::vector<Needle> &needles)
{
    constexpr qint64 chunk = 1 << 20;
    constexpr qint64 overlap = 128;
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) ||
        !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {u"memory can't be read"_s};
    QStringList names;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw"))
            continue;
        const qint64 from = words.at(0).split('-').first().toLongLong(nullptr, 16);
        const qint64 to = words.at(0).split('-').last().toLongLong(nullptr, 16);
        for (qint64 at = from; at < to; at += chunk) {
            if (!memory.seek(at))
                break;
            QByteArray bytes = memory.read(std::min(chunk + overlap, to - at));
            disguise(bytes);
            for (const Needle &each : needles) {
                if (bytes.contains(each.disguised) && !names.contains(each.name))
                    names.append(each.name);
            }
        }
    }
    return names;
}

} // namespace

// "Keys are wiped": looked for in all of the process's memory.
class SessionWipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer keeps what was freed");
#endif
    }

    void noKeyIsLeftWhenTheWorkspaceIsLocked()
    {
        SessionFixture fixture;
        fixture.create().reset();
        const std::vector<Needle> needles = needlesOf(fixture);
        QCOMPARE(found(needles).join(u' '), QString());
        {
            const Result<std::unique_ptr<Session>> session = fixture.unlock();
            REQUIRE_VALUE(session);
            QVERIFY(found(needles).contains(u"contacts"_s)); // it would be seen
            fixture.addBooks(**session, 20);
            REQUIRE_VALUE((*session)->sync({}, fixture.progress()));
            REQUIRE_VALUE((*session)->searchContacts(u"person"_s, 5));
            REQUIRE_VALUE((*session)->auditVerify({}, fixture.progress()));
        }
        QCOMPARE(found(needles).join(u' '), QString());
    }

    void noKeyIsLeftWhereItCantBeOpened()
    {
        SessionFixture fixture;
        fixture.create().reset();
        const std::vector<Needle> needles = needlesOf(fixture);
        QVERIFY(!Session::unlockWithPassphrase(fixture.workspace(), u"Ann"_s,
                                               Secret::fromText(u"not the right one"_s),
                                               fixture.environment()));
        QVERIFY(QFile::remove(fixture.workspace() + u"/contacts.db"_s));
        QVERIFY(!fixture.unlock());
        QCOMPARE(found(needles).join(u' '), QString());
    }
};

QTEST_GUILESS_MAIN(SessionWipeTest)
#include "session_wipe_test.moc"
