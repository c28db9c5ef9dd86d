#include "tests/core/session/memory_scan.h"
#include "tests/core/session/session_fixture.h"

#include <QTest>

#include <vector>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

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
            REQUIRE_VALUE((*session)->searchContacts({u"person"_s, 5}));
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
