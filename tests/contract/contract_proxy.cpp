#include "tests/contract/contract_proxy.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool isHopByHop(const QByteArray &name)
{
    static const QList<QByteArray> names = {
        "host",      "connection", "content-length", "accept-encoding", "transfer-encoding",
        "keep-alive"};
    return names.contains(name.toLower());
}

SandboxResponse forward(const SandboxRequest &request, const QUrl &to)
{
    QUrl url = to;
    url.setPath(request.path); // encodes what has to be
    if (!request.query.isEmpty())
        url.setQuery(QString::fromLatin1(request.query), QUrl::StrictMode);
    QNetworkRequest sent(url);
    sent.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    sent.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    sent.setTransferTimeout(30'000);
    for (const auto &[name, value] : request.headers) {
        if (!isHopByHop(name))
            sent.setRawHeader(name, value);
    }
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(sent, request.method, request.body));
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    SandboxResponse response;
    response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs()) {
        if (!isHopByHop(name) && name.compare("content-encoding", Qt::CaseInsensitive) != 0)
            response.headers.emplaceBack(name, value);
    }
    if (response.status == 0)
        response.status = 502;
    return response;
}

// What Prism itself says, in the place of an answer.
QString violationIn(const SandboxResponse &response)
{
    const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
    if (!problem.value(u"type"_s).toString().contains("stoplight.io/prism/errors"_L1))
        return {};
    QStringList said{problem.value(u"title"_s).toString()};
    for (const QJsonValue each : problem.value(u"validation"_s).toArray()) {
        const QJsonObject one = each.toObject();
        QStringList place;
        for (const QJsonValue part : one.value(u"location"_s).toArray())
            place.append(part.toVariant().toString());
        said.append(place.join(u'.') + u' ' + one.value(u"message"_s).toString());
    }
    return said.join(u"; "_s);
}

} // namespace

QString specificationPath(const QString &specification)
{
    const QString folder =
        qEnvironmentVariable("WARDEN_SPECS", QStringLiteral(WARDEN_SPECIFICATIONS));
    return folder + u'/' + specification;
}

ContractProxy::ContractProxy(const QString &specification, const QUrl &standIn,
                             IsDescribed isDescribed)
    : m_specification(specificationPath(specification)), m_standIn(standIn),
      m_isDescribed(std::move(isDescribed)),
      m_server([this](const SandboxRequest &request) { return answer(request); }, m_faults)
{}

ContractProxy::~ContractProxy()
{
    m_server.stop();
    m_prism.terminate();
    if (!m_prism.waitForFinished(3000)) {
        m_prism.kill();
        m_prism.waitForFinished(3000);
    }
}

bool ContractProxy::isThere(const QString &specification)
{
    return QFileInfo::exists(specificationPath(specification));
}

Result<void> ContractProxy::start()
{
    const quint16 port = freePort();
    m_prismUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    // Not the wrapper of npx: it keeps signals to itself.
    const QString program = qEnvironmentVariable("WARDEN_NODE_PEERS") +
                            u"/node_modules/@stoplight/prism-cli/dist/index.js"_s;
    m_prism.setProcessChannelMode(QProcess::MergedChannels);
    m_prism.start(u"node"_s,
                  {program, u"proxy"_s, u"--errors"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s,
                   QString::number(port), m_specification, m_standIn.toString() + m_prefix});
    QElapsedTimer time;
    time.start();
    while (!time.hasExpired(60'000) && m_prism.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        if (socket.waitForConnected(200))
            return m_server.start();
        m_prism.waitForReadyRead(100);
    }
    return fail(ErrorKind::Offline, QString::fromUtf8(m_prism.readAll().right(2000)));
}

QStringList ContractProxy::violations() const
{
    const QMutexLocker locker(&m_mutex);
    return m_violations;
}

int ContractProxy::checked() const
{
    const QMutexLocker locker(&m_mutex);
    return m_checked;
}

// Links lead back here, else a connector would refuse to follow them to another host.
SandboxResponse ContractProxy::withOwnLinks(SandboxResponse response) const
{
    response.body.replace(m_standIn.toString().toUtf8(), m_server.url().toString().toUtf8());
    return response;
}

SandboxResponse ContractProxy::answer(const SandboxRequest &request)
{
    if (!m_isDescribed(request))
        return withOwnLinks(forward(request, m_standIn));
    if (m_batches == Batches::PartByPart && request.path.endsWith("/$batch"_L1))
        return partByPart(request);
    return withOwnLinks(checkedAnswer(request));
}

SandboxResponse ContractProxy::checkedAnswer(const SandboxRequest &request)
{
    SandboxRequest asked = request;
    asked.path.remove(0, m_prefix.size());
    const SandboxResponse response = forward(asked, m_prismUrl);
    const QString violation = violationIn(response);
    const QMutexLocker locker(&m_mutex);
    if (violation.isEmpty())
        ++m_checked;
    else
        m_violations.append(
            u"%1 %2: %3"_s.arg(QString::fromLatin1(request.method), request.path, violation));
    return response;
}

SandboxResponse ContractProxy::partByPart(const SandboxRequest &request)
{
    QJsonArray responses;
    const QJsonObject batch = QJsonDocument::fromJson(request.body).object();
    for (const QJsonValue value : batch.value(u"requests"_s).toArray()) {
        const QJsonObject part = value.toObject();
        const QString url = part.value(u"url"_s).toString();
        SandboxRequest asked;
        asked.method = part.value(u"method"_s).toString().toLatin1();
        asked.path = m_prefix + QUrl::fromPercentEncoding(url.section(u'?', 0, 0).toLatin1());
        asked.query = url.section(u'?', 1).toLatin1();
        asked.headers = {{"Authorization", request.header("Authorization")},
                         {"Accept", "application/json"}};
        const QJsonObject headers = part.value(u"headers"_s).toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header)
            asked.headers.emplaceBack(header.key().toLatin1(),
                                      header.value().toString().toLatin1());
        if (part.contains(u"body"_s))
            asked.body = QJsonDocument(part.value(u"body"_s).toObject()).toJson();
        const SandboxResponse answered = withOwnLinks(checkedAnswer(asked));
        QJsonObject response{{u"id"_s, part.value(u"id"_s)}, {u"status"_s, answered.status}};
        if (!answered.body.isEmpty())
            response.insert(u"body"_s, QJsonDocument::fromJson(answered.body).object());
        responses.append(response);
    }
    return jsonResponse(200, QJsonDocument(QJsonObject{{u"responses"_s, responses}}).toJson());
}

} // namespace warden
