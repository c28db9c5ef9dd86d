#pragma once

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

// A plain client for tests of the sandbox. Status 0: no whole answer came.
class HttpProbe
{
public:
    struct Answer
    {
        int status = 0;
        QByteArray body;
        QMap<QByteArray, QByteArray> headers; // names in lower case
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
    };
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    QByteArray authorization;
    int timeout = 5000; // milliseconds

    Answer send(const QByteArray &method, const QUrl &url, const QByteArray &body = {},
                const Headers &headers = {})
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setTransferTimeout(timeout);
        request.setRawHeader("Content-Type", "text/vcard");
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        QEventLoop loop;
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, method, body));
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.error = reply->error();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        return answer;
    }

private:
    QNetworkAccessManager m_network;
};
