#pragma once

#include "app/sandbox/carddav_sandbox.h"
#include "tests/app/sandbox/http_probe.h"

#include <QTest>

inline QByteArray card(const QByteArray &uid, const QByteArray &name = "Ada")
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + uid + "\r\nFN:" + name + "\r\nEND:VCARD\r\n";
}

inline QByteArray syncBody(const QByteArray &token, const QByteArray &more = {})
{
    return "<d:sync-collection xmlns:d=\"DAV:\"><d:sync-token>" + token +
           "</d:sync-token><d:sync-level>1</d:sync-level>" + more +
           "<d:prop><d:getetag/></d:prop></d:sync-collection>";
}

inline QByteArray tokenIn(const QByteArray &body)
{
    const qsizetype begin = body.indexOf("<D:sync-token>") + 14;
    return body.mid(begin, body.indexOf("</D:sync-token>") - begin);
}

// The file names of all responses that contain `having`, sorted.
inline QStringList hrefsIn(QByteArray body, const QByteArray &having = {})
{
    QStringList found;
    for (const QByteArray &response : body.replace("</D:response>", "\x01").split('\x01')) {
        const qsizetype begin = response.indexOf("<D:href>") + 8;
        if (begin < 8 || !response.contains(having))
            continue;
        const QByteArray href = response.mid(begin, response.indexOf("</D:href>") - begin);
        if (!href.endsWith('/'))
            found.append(QString::fromUtf8(href.split('/').last()));
    }
    found.sort();
    return found;
}

inline const HttpProbe::Headers depth0 = {{"Depth", "0"}};
inline const HttpProbe::Headers depth1 = {{"Depth", "1"}};

// A sandbox with one book, "people", and a client that is signed in to it.
class CardDavProbe
{
protected:
    std::unique_ptr<warden::CardDavSandbox> m_sandbox;
    HttpProbe m_probe;

    QUrl cardUrl(const QString &name) const
    {
        QUrl url = m_sandbox->bookUrl(QStringLiteral("people"));
        url.setPath(url.path() + name);
        return url;
    }
    HttpProbe::Answer report(const QByteArray &body, const HttpProbe::Headers &headers = depth0)
    {
        return m_probe.send("REPORT", m_sandbox->bookUrl(QStringLiteral("people")), body, headers);
    }
    void restart(warden::CardDavOptions options = {})
    {
        m_sandbox = std::make_unique<warden::CardDavSandbox>(std::move(options));
        m_sandbox->addBook(QStringLiteral("people"), QStringLiteral("People"));
        QVERIFY(m_sandbox->start());
        m_probe.authorization = "Basic " + QByteArray("demo:demo-password").toBase64();
    }
};
