#include "app/desktop/single_instance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// As another program would ask, while this one's window answers.
bool asksInVain(const QString &folder)
{
    std::optional<bool> wasRaised;
    std::unique_ptr<QThread> other(
        QThread::create([&] { wasRaised = SingleInstance(folder).raiseOther(); }));
    other->start();
    (void)QTest::qWaitFor([&] { return other->isFinished(); }, 10'000);
    other->wait();
    return !wasRaised.value_or(false);
}

} // namespace

// Whoever starts the app twice on one workspace gets the window that is there.
class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nobodyIsThereAtFirst();
    void aSecondStartRaisesTheFirst();
    void theSameFolderByAnotherWayIsTheSame();
    void anotherWorkspaceIsAnotherWindow();
    void afterTheFirstEndedTheNextIsTheFirst();
    void whatACrashLeftIsNoObstacle();
    void onlyTheUserMayAsk();
    void otherBytesRaiseNothing();
    void thePathSaysNothingOfTheWorkspace();

private:
    QTemporaryDir m_directory;
    QString m_folder;
};

void SingleInstanceTest::init()
{
    // Sockets of this test alone; short, since a socket's path is.
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_directory.path()));
    m_folder = m_directory.filePath(u"workspace"_s);
}

void SingleInstanceTest::nobodyIsThereAtFirst()
{
    QVERIFY(!SingleInstance(m_folder).raiseOther());
}

void SingleInstanceTest::aSecondStartRaisesTheFirst()
{
    SingleInstance first(m_folder);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    first.listen();
    QVERIFY(!asksInVain(m_folder));
    QCOMPARE(raised.size(), 1);
    QVERIFY(!asksInVain(m_folder));
    QCOMPARE(raised.size(), 2);
}

void SingleInstanceTest::theSameFolderByAnotherWayIsTheSame()
{
    QVERIFY(QDir().mkpath(m_folder));
    const QString link = m_directory.filePath(u"link"_s);
    QVERIFY(QFile::link(m_folder, link));
    QCOMPARE(SingleInstance(link).socketPath(), SingleInstance(m_folder).socketPath());
    QCOMPARE(SingleInstance(m_folder + u"/../workspace/"_s).socketPath(),
             SingleInstance(m_folder).socketPath());
}

void SingleInstanceTest::anotherWorkspaceIsAnotherWindow()
{
    SingleInstance first(m_folder);
    first.listen();
    QVERIFY(asksInVain(m_directory.filePath(u"another"_s)));
}

void SingleInstanceTest::afterTheFirstEndedTheNextIsTheFirst()
{
    {
        SingleInstance first(m_folder);
        first.listen();
    }
    QVERIFY(asksInVain(m_folder));
    SingleInstance next(m_folder);
    next.listen();
    QVERIFY(!asksInVain(m_folder));
}

void SingleInstanceTest::whatACrashLeftIsNoObstacle()
{
#ifdef Q_OS_UNIX
    SingleInstance next(m_folder);
    const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(next.socketPath());
    QVERIFY(path.size() < qsizetype(sizeof(address.sun_path)));
    qstrncpy(address.sun_path, path.constData(), sizeof(address.sun_path));
    QCOMPARE(::bind(left, reinterpret_cast<sockaddr *>(&address), sizeof(address)), 0);
    ::close(left); // the file stays
    QVERIFY(QFileInfo::exists(next.socketPath()));
    QVERIFY(!next.raiseOther());
    next.listen();
    QVERIFY(!asksInVain(m_folder));
#else
    QSKIP("pipes go with their process");
#endif
}

void SingleInstanceTest::onlyTheUserMayAsk()
{
#ifdef Q_OS_UNIX
    SingleInstance first(m_folder);
    first.listen();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFileInfo::exists(first.socketPath()));
    QCOMPARE(QFile::permissions(first.socketPath()) & others, QFile::Permissions());
#else
    QSKIP("the pipe's access list can't be read by Qt");
#endif
}

void SingleInstanceTest::otherBytesRaiseNothing()
{
    SingleInstance first(m_folder);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    first.listen();
    QLocalSocket stranger;
    stranger.connectToServer(first.socketPath());
    QVERIFY(stranger.waitForConnected());
    stranger.write(QByteArray(1'000'000, 'x'));
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QVERIFY(stranger.readAll().isEmpty());
    QCOMPARE(raised.size(), 0);
    QVERIFY(!asksInVain(m_folder));
}

void SingleInstanceTest::thePathSaysNothingOfTheWorkspace()
{
    const QString name =
        QFileInfo(SingleInstance(u"/home/ada/Kessler GmbH"_s).socketPath()).fileName();
    QVERIFY(!name.contains("Kessler"_L1));
    QVERIFY(!name.contains("ada"_L1));
}

QTEST_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
