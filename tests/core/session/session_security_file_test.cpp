#include "core/events/event_actions.h"
#include "core/session/session_security_file.h"
#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

struct World : SessionFixture
{
    std::unique_ptr<Session> session = create();

    SecurityReport check()
    {
        return session->checkSecurity({}, progress()).value_or(SecurityReport());
    }
    std::vector<AuditRow> events(const QString &action)
    {
        AuditFilter filter;
        filter.action = action;
        const Result<AuditPage> page = session->auditList(filter);
        return page ? page->rows : std::vector<AuditRow>();
    }
};

} // namespace

// What was found last, as a file.
class SessionSecurityFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasFoundIsAFileForOthers()
    {
        World world;
        world.addHook(*world.session, u"http://127.0.0.1:9/hooks/catch/1/a/"_s);
        const ConnectionId hook = world.session->connections()->front().connection.id;
        const SecurityReport found = world.check();
        const QDateTime until = world.environment().clock().addDays(30);
        REQUIRE_VALUE(world.session->attest({.check = u"two_factor.enrolled"_s,
                                             .connection = hook,
                                             .until = until,
                                             .note = u"looked at it"_s}));
        const QString path = world.path(u"security.json"_s);
        const Result<SecurityStatement> made =
            Session::SecurityFile(*world.session).save(path, Session::Existing::Keep, {});
        REQUIRE_VALUE(made);
        QCOMPARE(made->found.checks.size(), found.checks.size());

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json.value("format"_L1), "contact-warden-security"_L1);
        QCOMPARE(json.value("made_by"_L1), "Ann"_L1);
        QCOMPARE(json.value("workspace"_L1).toString(), made->workspaceId);
        QVERIFY(!made->workspaceId.isEmpty());
        QVERIFY(json.value("checkpoint"_L1).toString().contains(made->workspaceId));
        QCOMPARE(json.value("counts"_L1)["fail"_L1].toInteger(), found.count(Answer::Fail));
        QCOMPARE(json.value("counts"_L1)["attested"_L1].toInteger(), 1);
        QHash<QString, QJsonObject> checks;
        for (const QJsonValue each : json.value("checks"_L1).toArray())
            checks.insert(each["id"_L1].toString() + each["connection"_L1].toString(),
                          each.toObject());
        QCOMPARE(size_t(checks.size()), found.checks.size());
        for (const Check &check : found.checks) {
            const QJsonObject each = checks.value(check.id + check.connection.value());
            QCOMPARE(each.value("how"_L1).toString(), check.how);
            QCOMPARE(each.value("evidence"_L1).toObject(), check.finding.evidence());
            QCOMPARE(each.value("checked_at"_L1).isNull(), !check.checkedAt.isValid());
        }
        const QJsonObject attested = checks.value(u"two_factor.enrolled"_s + hook.value());
        QCOMPARE(attested.value("answer"_L1), "attested"_L1);
        QCOMPARE(attested.value("attestation"_L1)["by"_L1], "Ann"_L1);
        QCOMPARE(attested.value("attestation"_L1)["note"_L1], "looked at it"_L1);
        QCOMPARE(checks.value(u"rest.databases"_s).value("answer"_L1), "pass"_L1);
        QVERIFY(checks.value(u"rest.databases"_s).value("attestation"_L1).isNull());
    }

    void aFileIsTracedAndReplacesNothingUnasked()
    {
        World world;
        (void)world.check();
        const QString path = world.path(u"security.json"_s);
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("mine");
        there.close();
        Session::SecurityFile file(*world.session);
        QCOMPARE(errorOf(file.save(path, Session::Existing::Keep, {})).value().reason,
                 ErrorReason::AlreadyExists);
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), "mine");
        there.close();
        QCOMPARE(world.events(actions::securityReportStarted).size(), size_t{1});
        QCOMPARE(world.events(actions::securityReported).front().event.outcome, Outcome::Failure);

        const Result<SecurityStatement> made = file.save(path, Session::Existing::Replace, {});
        REQUIRE_VALUE(made);
        const Event told = world.events(actions::securityReported).front().event;
        QCOMPARE(told.outcome, Outcome::Success);
        QCOMPARE(told.actor, u"Ann"_s);
        QCOMPARE(told.counts.value(u"fail"_s), made->found.count(Answer::Fail));
        QCOMPARE(world.events(actions::securityReportStarted).size(), size_t{2});

        const auto render = [](const SecurityStatement &statement) -> Result<QByteArray> {
            return QByteArray("pages by ") + statement.madeBy.toUtf8();
        };
        const QString pages = world.path(u"security.PDF"_s);
        for (const QString &name : {world.path(u"security.txt"_s), world.path(u"security"_s)})
            QCOMPARE(errorOf(file.save(name, Session::Existing::Keep, render)).value().kind,
                     ErrorKind::Usage);
        QCOMPARE(errorOf(file.save(pages, Session::Existing::Keep, {})).value().kind,
                 ErrorKind::Usage);
        QCOMPARE(world.events(actions::securityReportStarted).size(), size_t{2});
        REQUIRE_VALUE(file.save(pages, Session::Existing::Keep, render));
        QFile rendered(pages);
        QVERIFY(rendered.open(QIODevice::ReadOnly));
        QCOMPARE(rendered.readAll(), "pages by Ann");
    }

    void whatIsOutOfDateSaysSoInTheFile()
    {
        World world;
        (void)world.check();
        world.moveClock(400);
        const Result<SecurityStatement> made =
            Session::SecurityFile(*world.session)
                .save(world.path(u"later.json"_s), Session::Existing::Keep, {});
        REQUIRE_VALUE(made);
        QCOMPARE(made->found.count(Answer::Pass), 0);
        QVERIFY(made->found.count(Answer::Undetermined) > 0);
    }

    void anAuditorMakesItToo()
    {
        World world;
        (void)world.check();
        world.session.reset();
        world.addOperator(u"Ida"_s, Role::Auditor);
        const Result<std::unique_ptr<Session>> auditor = world.unlock(u"Ida"_s);
        REQUIRE_VALUE(auditor);
        const Result<SecurityStatement> made = Session::SecurityFile(**auditor).save(
            world.path(u"hers.json"_s), Session::Existing::Keep, {});
        REQUIRE_VALUE(made);
        QCOMPARE(made->madeBy, u"Ida"_s);
        QVERIFY(!made->found.checks.empty());
    }
};

QTEST_GUILESS_MAIN(SessionSecurityFileTest)
#include "session_security_file_test.moc"
