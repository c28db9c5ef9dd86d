#include "core/http/http_error.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// What a failure says of the request: whether it may have arrived.
class HttpErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatSurelyNeverArrivedIsUnreachable_data()
    {
        using Failure = QNetworkReply::NetworkError;
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<RequestSent>("sent");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("nobody at the port") << Failure::ConnectionRefusedError
                                            << RequestSent::Perhaps << ErrorReason::HostUnreachable;
        QTest::newRow("no such host")
            << Failure::HostNotFoundError << RequestSent::Perhaps << ErrorReason::HostUnreachable;
        QTest::newRow("no network")
            << Failure::UnknownNetworkError << RequestSent::No << ErrorReason::HostUnreachable;
        QTest::newRow("the network went away")
            << Failure::UnknownNetworkError << RequestSent::Perhaps
            << ErrorReason::AnswerIncomplete;
        QTest::newRow("the network changed")
            << Failure::TemporaryNetworkFailureError << RequestSent::Perhaps
            << ErrorReason::AnswerIncomplete;
        QTest::newRow("the proxy hung up") << Failure::ProxyConnectionClosedError
                                           << RequestSent::Perhaps << ErrorReason::AnswerIncomplete;
        QTest::newRow("closed without an answer")
            << Failure::RemoteHostClosedError << RequestSent::No << ErrorReason::AnswerIncomplete;
        QTest::newRow("sent, and not to be sent again")
            << Failure::ContentReSendError << RequestSent::No << ErrorReason::AnswerIncomplete;
    }
    void onlyWhatSurelyNeverArrivedIsUnreachable()
    {
        QFETCH(QNetworkReply::NetworkError, failure);
        QFETCH(RequestSent, sent);
        QFETCH(ErrorReason, reason);
        const Error error = errorFor(failure, {}, sent, u"example.org"_s);
        QCOMPARE(error.kind, ErrorKind::Offline);
        QCOMPARE(reasonName(error.reason), reasonName(reason));
    }
};

QTEST_GUILESS_MAIN(HttpErrorTest)
#include "http_error_test.moc"
