#include "core/http/authority_file.h"
#include "core/http/http_client.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTextStream>

using namespace warden;
using namespace Qt::StringLiterals;

// What the protocol alone costs: one sync-collection report and the multigets for what it lists,
// nothing parsed beyond names, nothing kept.
//
//     carddav_bare_client URL USER PASSWORD_ENV [CA_FILE] [TOKEN]
//
// prints seconds, the number of cards and the new token. With a token only the report is sent.

static HttpRequest report(const QUrl &url, const std::shared_ptr<const Secret> &credentials,
                          const QByteArray &body)
{
    return {.method = "REPORT",
            .url = url,
            .headers = {{"Content-Type", "application/xml"}, {"Depth", "0"}},
            .body = body,
            .authorization = credentials,
            .stallTimeout = std::chrono::minutes(3),
            .largestAnswer = 512 * 1024 * 1024};
}

static QByteArray syncBody(const QByteArray &token)
{
    return "<sync-collection xmlns=\"DAV:\"><sync-token>" + token +
           "</sync-token><sync-level>1</sync-level><prop><getetag/></prop></sync-collection>";
}

static QByteArray multigetBody(const QByteArrayList &hrefs)
{
    QByteArray body = "<c:addressbook-multiget xmlns:d=\"DAV:\" "
                      "xmlns:c=\"urn:ietf:params:xml:ns:carddav\"><d:prop><d:getetag/>"
                      "<c:address-data/></d:prop>";
    for (const QByteArray &href : hrefs)
        body += "<d:href>" + href + "</d:href>";
    return body + "</c:addressbook-multiget>";
}

// The text of every element of that name, whatever its prefix.
static QByteArrayList texts(const QByteArray &xml, const QByteArray &name)
{
    QByteArrayList found;
    const QRegularExpression element(
        u"<(?:[A-Za-z0-9]+:)?%1>([^<]*)<"_s.arg(QString::fromLatin1(name)));
    const QString text = QString::fromUtf8(xml);
    for (const QRegularExpressionMatch &match : element.globalMatch(text))
        found.append(match.captured(1).toUtf8());
    return found;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    QTextStream err(stderr);
    if (arguments.size() < 4) {
        err << "carddav_bare_client URL USER PASSWORD_ENV [CA_FILE] [TOKEN]\n";
        return 2;
    }
    const QUrl url(arguments.at(1));
    QByteArray password = qgetenv(arguments.at(3).toLocal8Bit());
    const auto credentials = basicAuthorization(arguments.at(2), Secret::take(password));
    const QByteArray token = arguments.value(5).toUtf8();
    HttpClient client({.authority = arguments.size() > 4 ? certificatesOf(arguments.at(4)).value()
                                                         : QByteArray()});
    Progress progress;

    QElapsedTimer timer;
    timer.start();
    const auto listing = client.send(report(url, credentials, syncBody(token)), progress);
    if (!listing || listing->status != 207) {
        err << "no listing: " << (listing ? listing->status : 0) << "\n";
        return 1;
    }
    QByteArrayList hrefs;
    if (token.isEmpty()) {
        for (const QByteArray &href : texts(listing->body, "href")) {
            if (!href.endsWith('/'))
                hrefs.append(href);
        }
    }
    QList<HttpRequest> batches;
    for (qsizetype i = 0; i < hrefs.size(); i += 200)
        batches.append(report(url, credentials, multigetBody(hrefs.mid(i, 200))));
    qsizetype bytes = 0;
    const auto fetched = client.sendAll(
        batches, 2,
        [&](qsizetype, const Result<HttpResponse> &answer) -> Result<void> {
            if (!answer || answer->status != 207)
                return fail(ErrorKind::Offline, u"a batch failed"_s);
            bytes += answer->body.size();
            return {};
        },
        progress);
    if (!fetched) {
        err << fetched.error().detail << "\n";
        return 1;
    }
    QTextStream(stdout) << QString::number(static_cast<double>(timer.elapsed()) / 1000.0, 'f', 3)
                        << " " << hrefs.size() << " "
                        << QString::fromUtf8(texts(listing->body, "sync-token").value(0)) << "\n";
    return 0;
}
