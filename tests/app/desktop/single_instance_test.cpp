#include "app/desktop/single_instance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSemaphore>
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

using Other = SingleInstance::Other;

// As another program would start, while this one's window answers.
enum class Window { Answers, IsBusy };
Other startAgain(const QString &folder, Window first = Window::Answers)
{
    Other other = Other::None;
    std::unique_ptr<QThread> second(
        QThread::create([&] { other = SingleInstance(folder).begin(); }));
    second->start();
    if (first == Window::Answers)
        (void)QTest::qWaitFor([&] { return second->isFinished(); }, 20'000);
    second->wait();
    return other;
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
    void aBusyWindowKeepsItsPlace();
    void ofTwoStartsAtOnceOneIsTheFirst();
    void inFlatpakAllStartsMeetInOneFolder();
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
    QCOMPARE(SingleInstance(m_folder).begin(), Other::None);
}

void SingleInstanceTest::aSecondStartRaisesTheFirst()
{
    SingleInstance first(m_folder);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QCOMPARE(first.begin(), Other::None);
    QCOMPARE(startAgain(m_folder), Other::Raised);
    QCOMPARE(raised.size(), 1);
    QCOMPARE(startAgain(m_folder), Other::Raised);
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
    QCOMPARE(first.begin(), Other::None);
    QCOMPARE(startAgain(m_directory.filePath(u"another"_s)), Other::None);
}

void SingleInstanceTest::afterTheFirstEndedTheNextIsTheFirst()
{
    {
        SingleInstance first(m_folder);
        QCOMPARE(first.begin(), Other::None);
    }
    QCOMPARE(startAgain(m_folder), Other::None);
    SingleInstance next(m_folder);
    QCOMPARE(next.begin(), Other::None);
    QCOMPARE(startAgain(m_folder), Other::Raised);
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
    QCOMPARE(next.begin(), Other::None);
    QCOMPARE(startAgain(m_folder), Other::Raised);
#else
    QSKIP("pipes go with their process");
#endif
}

void SingleInstanceTest::aBusyWindowKeepsItsPlace()
{
    SingleInstance first(m_folder);
    QCOMPARE(first.begin(), Other::None);
    QCOMPARE(startAgain(m_folder, Window::IsBusy), Other::Silent);
    QCOMPARE(startAgain(m_folder), Other::Raised);
}

void SingleInstanceTest::ofTwoStartsAtOnceOneIsTheFirst()
{
    for (int round = 0; round < 3; ++round) {
        const QString folder = m_directory.filePath(u"round-%1"_s.arg(round));
        QSemaphore mayBegin;
        QSemaphore mayEnd;
        QSemaphore haveBegun;
        std::atomic<int> firsts = 0;
        std::vector<std::unique_ptr<QThread>> starts;
        for (int each = 0; each < 2; ++each) {
            starts.emplace_back(QThread::create([&] {
                SingleInstance instance(folder);
                mayBegin.acquire();
                firsts += instance.begin() == Other::None ? 1 : 0;
                haveBegun.release();
                mayEnd.acquire(); // both have a window, or one has
            }));
            starts.back()->start();
        }
        mayBegin.release(2);
        QVERIFY(haveBegun.tryAcquire(2, 30'000));
        mayEnd.release(2);
        for (const auto &each : starts)
            each->wait();
        QCOMPARE(firsts.load(), 1);
    }
}

void SingleInstanceTest::inFlatpakAllStartsMeetInOneFolder()
{
#ifdef Q_OS_UNIX
    const QString shared = m_directory.filePath(u"app/org.example.App"_s);
    qputenv("FLATPAK_ID", "org.example.App");
    const bool isOutside = !SingleInstance(m_folder).socketPath().startsWith(shared);
    const bool isMade = QDir().mkpath(shared);
    const QString path = SingleInstance(m_folder).socketPath();
    qunsetenv("FLATPAK_ID");
    QVERIFY(isOutside); // there is no such folder: better the one that there is
    QVERIFY(isMade);
    QCOMPARE(QFileInfo(path).path(), shared);
#else
    QSKIP("there is no Flatpak");
#endif
}

void SingleInstanceTest::onlyTheUserMayAsk()
{
#ifdef Q_OS_UNIX
    SingleInstance first(m_folder);
    QCOMPARE(first.begin(), Other::None);
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
    QCOMPARE(first.begin(), Other::None);
    QLocalSocket stranger;
    stranger.connectToServer(first.socketPath());
    QVERIFY(stranger.waitForConnected());
    stranger.write(QByteArray(1'000'000, 'x'));
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QVERIFY(stranger.readAll().isEmpty());
    QCOMPARE(raised.size(), 0);
    QCOMPARE(startAgain(m_folder), Other::Raised);
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
