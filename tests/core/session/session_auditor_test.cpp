#include "tests/core/session/memory_scan.h"
#include "tests/core/session/session_fixture.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QByteArray disguised(QByteArray text)
{
    disguise(text);
    return text;
}

// In a process of its own, which never saw a contact unless its operator may: signs in, reads what
// it is let, and prints which of the values stand in its memory. They come disguised.
int lookAround(const QStringList &arguments)
{
    SessionEnvironment environment;
    environment.scryptCost = ScryptCost{.n = 1 << 14, .r = 8, .p = 1};
    const Result<std::unique_ptr<Session>> session = Session::unlockWithPassphrase(
        arguments.at(2), arguments.at(3), Secret::fromText(arguments.at(4)), environment);
    if (!session)
        return 2;
    Progress progress;
    (void)(*session)->searchContacts({u"person"_s, 100});
    (void)(*session)->connections();
    (void)(*session)->runs(100);
    if (!(*session)->auditList({}) || !(*session)->auditVerify({}, progress))
        return 3;
    std::vector<Needle> needles;
    for (const QString &value : arguments.mid(5))
        needles.push_back({value, QByteArray::fromHex(value.toLatin1())});
    std::puts(qPrintable(found(needles).join(u' ')));
    return 0;
}

} // namespace

// An auditor has no key to the contacts, whatever they do.
class SessionAuditorTest : public QObject
{
    Q_OBJECT

private:
    const QList<QByteArray> m_values = {"Person 3", "p3@example.com", "Marker of the trade"};

    QString seenBy(const SessionFixture &fixture, const QString &name) const
    {
        QStringList arguments{u"--look-around"_s, fixture.workspace(), name,
                              QString::fromUtf8(fixture.passphrase().view())};
        for (const QByteArray &value : m_values) {
            const QString text = QString::fromUtf8(value);
            const QByteArray wide(reinterpret_cast<const char *>(text.constData()),
                                  text.size() * qsizetype(sizeof(QChar)));
            arguments.append(QString::fromLatin1(disguised(value).toHex()));
            arguments.append(QString::fromLatin1(disguised(wide).toHex()));
        }
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), arguments);
        if (!other.waitForFinished(60'000) || other.exitCode() != 0)
            return u"it ended with %1"_s.arg(other.exitCode());
        return QString::fromUtf8(other.readAllStandardOutput()).trimmed();
    }

private Q_SLOTS:
    void noContactStandsInAnAuditorsMemoryOrInTheFolder()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer's memory is too large to look through");
#endif
        SessionFixture fixture;
        {
            const std::unique_ptr<Session> owner = fixture.create();
            fixture.addBooks(*owner, 0);
            fixture.writeBook(u"a.vcf"_s, 5, 0, u"Marker of the trade"_s);
            REQUIRE_VALUE(owner->sync({}, fixture.progress()));
            REQUIRE_VALUE(owner->addOperator(u"Ava"_s, Role::Auditor, fixture.passphrase(),
                                             KeychainUnlock::Ask));
        }
        QVERIFY(!seenBy(fixture, u"Ann"_s).isEmpty()); // it would be seen
        QCOMPARE(seenBy(fixture, u"Ava"_s), QString());
        QDirIterator each(fixture.workspace(), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        int files = 0;
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &value : m_values)
                QVERIFY2(!bytes.contains(value), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 3);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--look-around"_s)
        return lookAround(QCoreApplication::arguments());
    SessionAuditorTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "session_auditor_test.moc"
