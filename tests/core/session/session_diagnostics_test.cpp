#include "core/session/session_diagnostics.h"
#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

struct World : SessionFixture
{
    std::unique_ptr<Session> session = create();

    QByteArray diagnostics()
    {
        const Result<QJsonObject> found =
            Session::Diagnostics(*session).save({}, Session::Existing::Keep);
        return found ? QJsonDocument(*found).toJson() : QByteArray();
    }
    void reopenAs(const QString &name)
    {
        session.reset();
        Result<std::unique_ptr<Session>> own = unlock(name);
        if (!own)
            qFatal("%s can't unlock", qPrintable(name));
        session = std::move(*own);
    }
};

} // namespace

// What somebody who helps may see of a workspace.
class SessionDiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedIsCountedAndNamedByReason()
    {
        World world;
        world.addBooks(*world.session, 5);
        QVERIFY(world.session->sync({}, world.progress()));
        const QJsonObject found = QJsonDocument::fromJson(world.diagnostics()).object();
        QCOMPARE(found[u"connections"_s].toArray().size(), 2);
        QCOMPARE(found[u"routes"_s].toArray().size(), 1);
        const QJsonArray runs = found[u"runs"_s].toArray();
        QCOMPARE(runs.size(), 1);
        const QJsonValue route = runs[0][u"routes"_s][0];
        QCOMPARE(route[u"counts"_s][u"created"_s].toInt(), 5);
        QCOMPARE(route[u"state"_s].toString(), u"done"_s);
        QVERIFY(found[u"computer"_s][u"openssl"_s].toString().startsWith(u"OpenSSL 3"_s));
        QVERIFY(found[u"workspace"_s][u"events"_s].toInt() > 5);
        QVERIFY(found[u"rules"_s][u"bundled"_s].toInt() > 20);
    }

    // Each name that a person gave, each address, path and id.
    void nothingOfAnybodyIsInIt()
    {
        World world;
        const Route route = world.addBooks(*world.session, 5);
        world.addHook(*world.session, u"https://hooks.zapier.com/hooks/catch/77/planted/"_s);
        world.addOperator(u"Planted Person"_s, Role::Auditor);
        QVERIFY(world.session->sync({}, world.progress()));
        const Result<std::vector<Run>> runs = world.session->runs(1);
        QVERIFY(runs && !runs->empty());
        const QByteArray found = world.diagnostics();
        QVERIFY(found.size() > 500);
        QStringList planted{u"planted"_s,
                            u"Planted"_s,
                            u"Ann"_s,
                            u"a.vcf"_s,
                            u"@"_s,
                            world.workspace(),
                            route.id.value(),
                            route.name,
                            u"hooks/"_s,
                            route.from.value(),
                            runs->front().id.value()};
        const Result<ContactPage> page = world.session->searchContacts({{}, 10});
        QVERIFY(page && !page->contacts.empty());
        for (const SearchHitView &contact : page->contacts)
            planted << contact.name;
        for (const QString &each : planted) {
            QVERIFY(!each.isEmpty());
            QVERIFY2(!found.contains(each.toUtf8()), qPrintable(each));
        }
    }

    void aRoleGetsNoMoreThanItMaySee()
    {
        World world;
        world.addBooks(*world.session, 2);
        world.addOperator(u"Cy"_s, Role::Auditor);
        world.reopenAs(u"Cy"_s);
        const QJsonObject found = QJsonDocument::fromJson(world.diagnostics()).object();
        QVERIFY(found.contains(u"computer"_s));
        QVERIFY(found.contains(u"rules"_s));
        QVERIFY(!found.contains(u"connections"_s));
        QVERIFY(!found.contains(u"runs"_s));
        const Result<AuditPage> refusals =
            world.session->auditList({.action = u"permission.denied"_s});
        QVERIFY(refusals);
        QCOMPARE(refusals->total, 0);
    }

    void theFileIsItsOwnersAlone()
    {
        World world;
        const QString path = world.path(u"support.json"_s);
        Session::Diagnostics diagnostics(*world.session);
        QVERIFY(diagnostics.save(path, Session::Existing::Keep));
#ifdef Q_OS_UNIX
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
#endif
        QCOMPARE(errorOf(diagnostics.save(path, Session::Existing::Keep))->reason,
                 ErrorReason::AlreadyExists);
        QVERIFY(diagnostics.save(path, Session::Existing::Replace));
        QCOMPARE(
            errorOf(diagnostics.save(world.path(u"support.txt"_s), Session::Existing::Keep))->kind,
            ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(SessionDiagnosticsTest)
#include "session_diagnostics_test.moc"
