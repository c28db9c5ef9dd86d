#include "core/providers/microsoft/graph_batch.h"

#include "core/providers/microsoft/graph_facts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden::graph {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds longestPatience = std::chrono::minutes(15);
constexpr int mostRounds = 100;

Error notKnown(QString detail)
{
    return {ErrorKind::Offline, ErrorReason::AnswerIncomplete, {}, std::move(detail)};
}

QJsonObject innerRequest(size_t index, const InnerCall &call)
{
    QJsonObject headers = {{u"Prefer"_s, QString::fromLatin1(prefer().value)}};
    if (!call.ifMatch.isEmpty())
        headers.insert(u"If-Match"_s, call.ifMatch);
    QJsonObject request = {{u"id"_s, QString::number(index + 1)},
                           {u"method"_s, QString::fromLatin1(call.method)},
                           {u"url"_s, u'/' + QString::fromLatin1(call.url)}};
    if (call.body) {
        headers.insert(u"Content-Type"_s, u"application/json"_s);
        request.insert(u"body"_s, *call.body);
    }
    request.insert(u"headers"_s, headers);
    return request;
}

// How long one part of a batch is to be left alone; nothing where it isn't told to.
std::optional<milliseconds> laterOf(int status, const QJsonObject &headers, int round)
{
    QString named;
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (header.key().compare("Retry-After"_L1, Qt::CaseInsensitive) == 0)
            named = header.value().isDouble() ? QString::number(header.value().toInt())
                                              : header.value().toString();
    }
    bool isNumber = false;
    const int told = named.trimmed().toInt(&isNumber);
    if (status != 429 && !(status == 503 && isNumber))
        return {};
    if (isNumber)
        return seconds(std::clamp(told, 1, 600));
    return seconds(std::min(1 << std::min(round, 6), 60));
}

class Batch
{
public:
    Batch(RestClient &rest, std::span<const InnerCall> calls, Repeating repeating)
        : m_rest(rest), m_calls(calls), m_repeating(repeating),
          m_answers(calls.size(), fail(notKnown(u"a part without an answer"_s)))
    {
        for (size_t i = 0; i < calls.size(); ++i)
            m_open.push_back(i);
    }

    std::vector<Result<InnerAnswer>> run(Progress &progress)
    {
        milliseconds patience = longestPatience;
        for (int round = 0; !m_open.empty() && round < mostRounds; ++round) {
            if (const Result<void> goOn = progress.check(); !goOn) {
                endAll(goOn.error());
                break;
            }
            milliseconds wait = sendOpen(round, progress);
            if (m_open.empty())
                break;
            patience -= wait;
            if (patience < milliseconds::zero()) {
                endAll(
                    {ErrorKind::RateLimited, ErrorReason::None, {}, u"asked to wait too long"_s});
                break;
            }
            if (const Result<void> waited = m_rest.waitAsTold(wait, progress); !waited) {
                endAll(waited.error()); // these were told to come later: nothing was done
                break;
            }
        }
        return std::move(m_answers);
    }

private:
    void endAll(const Error &error)
    {
        for (const size_t index : std::exchange(m_open, {}))
            m_answers[index] = fail(error);
    }

    // Sends what is open, and leaves open what is told to come later: after this time.
    milliseconds sendOpen(int round, Progress &progress)
    {
        QJsonArray requests;
        for (const size_t index : m_open)
            requests.append(innerRequest(index, m_calls[index]));
        const RestCall call = {.method = "POST",
                               .url = QUrl(u"$batch"_s),
                               .headers = {prefer()},
                               .body = QJsonObject{{u"requests"_s, requests}},
                               .repeating = m_repeating,
                               .counts = static_cast<int>(m_open.size())};
        const Result<HttpResponse> answer = m_rest.send(call, progress);
        if (!answer) {
            endAll(answer.error());
            return {};
        }
        const Result<QJsonObject> object = m_rest.objectOf(*answer);
        if (!object) {
            const bool isUnknown = answer->isSuccess() && m_repeating != Repeating::Harmless;
            endAll(isUnknown ? notKnown(object.error().detail) : object.error());
            return {};
        }
        return take(object->value("responses"_L1).toArray(), round);
    }

    milliseconds take(const QJsonArray &responses, int round)
    {
        std::vector<size_t> open = std::exchange(m_open, {});
        milliseconds wait = {};
        for (const QJsonValue value : responses) {
            bool isNumber = false;
            const qulonglong id = value["id"_L1].toString().toULongLong(&isNumber);
            const auto place = std::ranges::find(open, static_cast<size_t>(id - 1));
            if (!isNumber || place == open.end())
                continue; // not asked for, or answered twice
            const size_t index = *place;
            open.erase(place);
            const int status = value["status"_L1].toInt();
            if (const auto later = laterOf(status, value["headers"_L1].toObject(), round)) {
                wait = std::max(wait, *later);
                m_open.push_back(index);
                continue;
            }
            if (status < 100 || status > 599)
                continue;
            m_answers[index] = InnerAnswer{status, value["body"_L1].toObject()};
        }
        std::ranges::sort(m_open);
        return wait;
    }

    RestClient &m_rest;
    const std::span<const InnerCall> m_calls;
    const Repeating m_repeating;
    std::vector<Result<InnerAnswer>> m_answers;
    std::vector<size_t> m_open;
};

} // namespace

std::vector<Result<InnerAnswer>> sendBatch(RestClient &rest, std::span<const InnerCall> calls,
                                           Repeating repeating, Progress &progress)
{
    Q_ASSERT(calls.size() <= static_cast<size_t>(mostInBatch));
    return Batch(rest, calls, repeating).run(progress);
}

} // namespace warden::graph
