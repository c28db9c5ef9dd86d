#include "core/base/core_dumps.h"
#include "core/base/id.h"
#include "core/base/secret.h"
#include "core/base/timestamp.h"

#include <QSet>
#include <QTest>
#include <QUuid>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace warden;
using namespace Qt::StringLiterals;

class BaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreVersion7AndNeverRepeat()
    {
        QSet<QString> seen;
        for (int i = 0; i < 10000; ++i) {
            const QString id = newUuid();
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            QCOMPARE(id.at(14), u'7');
            QCOMPARE(QUuid(id).variant(), QUuid::DCE);
        }
    }

    void aForkedProcessMakesIdsOfItsOwn()
    {
#ifdef Q_OS_LINUX
        (void)newUuid(); // some randomness is in store from now on
        int ends[2];
        QVERIFY(pipe(ends) == 0);
        const pid_t child = fork();
        if (child == 0) {
            const QByteArray random = newUuid().mid(19).toLatin1(); // without the time
            _exit(write(ends[1], random.constData(), static_cast<size_t>(random.size())) > 0 ? 0
                                                                                             : 1);
        }
        const QByteArray ours = newUuid().mid(19).toLatin1();
        QByteArray theirs(ours.size(), '\0');
        QCOMPARE(read(ends[0], theirs.data(), static_cast<size_t>(theirs.size())), ours.size());
        QCOMPARE(waitpid(child, nullptr, 0), child);
        QVERIFY(theirs != ours);
        ::close(ends[0]);
        ::close(ends[1]);
#else
        QSKIP("there is no fork here");
#endif
    }

    void aMovedSecretLeavesNothingBehind()
    {
        Secret first(QByteArrayView("hunter2"));
        const Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is the promise
        QCOMPARE(second.view(), QByteArrayView("hunter2"));
        QVERIFY(second.equals(Secret(QByteArrayView("hunter2"))));
        QVERIFY(!second.equals(Secret(QByteArrayView("hunter3"))));
    }

    void takingBytesClearsTheirSource()
    {
        QByteArray bytes("hunter2");
        const Secret secret = Secret::take(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(secret.size(), 7);
    }

    void timesAreUtcWithMilliseconds()
    {
        const QDateTime time = fromMilliseconds(1'762'335'000'123);
        QCOMPARE(toRfc3339(time), u"2025-11-05T09:30:00.123Z"_s);
        QCOMPARE(fromRfc3339(u"2025-11-05T10:30:00.123+01:00"_s).value(), time);
    }

    void aTimeWithoutItsOffsetIsRefused()
    {
        QVERIFY(!fromRfc3339(u"2025-11-05T10:30:00"_s));
        QVERIFY(!fromRfc3339(u"yesterday"_s));
    }

    void noProgramGetsACrashToSave()
    {
#ifdef Q_OS_LINUX
        const pid_t child = fork();
        if (child == 0) {
            switchOffCoreDumps();
            rlimit limit = {};
            getrlimit(RLIMIT_CORE, &limit);
            const bool isOff = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 && limit.rlim_cur == 0;
            _exit(isOff ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
#else
        QSKIP("says nothing about itself here");
#endif
    }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "base_test.moc"
