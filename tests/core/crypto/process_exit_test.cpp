#include "core/crypto/random.h"

#include <QTest>

#include <openssl/crypto.h>

#include <cstdlib>

namespace warden {

class ProcessExitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Which can't be seen before the end: OpenSSL runs this handler when it tears itself down, and
    // the program then ends with a failure.
    void openSslIsNotTornDownWhileThreadsMayStillUseIt()
    {
        QCOMPARE(randomBytes(8)->size(), 8);
        QCOMPARE(OPENSSL_atexit([] { std::_Exit(EXIT_FAILURE); }), 1);
    }
};

} // namespace warden

QTEST_GUILESS_MAIN(warden::ProcessExitTest)
#include "process_exit_test.moc"
