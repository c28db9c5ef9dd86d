#include "core/updates/update_check.h"

#include "core/http/http_client.h"
#include "core/http/http_error.h"
#include "core/http/http_origin.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using namespace std::chrono_literals;

constexpr qint64 largestAnswer = 1024 * 1024;
constexpr int mostRedirects = 3;

// The network layer would name the person's language by itself, and the client the version: neither
// is anybody's business, as this computer compares versions on its own.
HttpRequest requestTo(const QUrl &url, std::chrono::milliseconds left,
                      std::chrono::milliseconds longestSilence)
{
    return {.url = url,
            .headers = {{"User-Agent", "ContactWarden"},
                        {"Accept", "application/xml, text/xml"},
                        {"Accept-Language", "*"}},
            .totalTimeout = left,
            .stallTimeout = longestSilence,
            .largestAnswer = largestAnswer,
            .redirects = Redirects::HandBack};
}

bool isRedirect(const HttpResponse &answer)
{
    return answer.status >= 300 && answer.status < 400 && !answer.header("Location").isEmpty();
}

} // namespace

Result<std::vector<Release>> fetchReleases(const QUrl &address, Progress &progress,
                                           const UpdatePatience &patience)
{
    HttpClient client;
    QElapsedTimer timer;
    timer.start();
    QUrl url = address;
    for (int followed = 0; followed <= mostRedirects; ++followed) {
        const auto spent = std::chrono::milliseconds(timer.elapsed());
        const Result<HttpResponse> answer = client.send(
            requestTo(url, std::max(patience.longest - spent, 0ms), patience.longestSilence),
            progress);
        if (!answer)
            return answer.failure();
        if (answer->isSuccess()) {
            Result<std::vector<Release>> releases = readReleaseList(answer->body);
            if (!releases)
                releases.error().subject = hostLabel(url);
            return releases;
        }
        if (!isRedirect(*answer))
            return fail(errorFor(*answer));
        url = url.resolved(QUrl::fromEncoded(answer->header("Location")));
        url.setFragment({});
        if (!sameOrigin(address, url))
            return fail(ErrorKind::Denied, ErrorReason::OtherHostRefused, hostLabel(url));
    }
    return fail(ErrorKind::Invalid, ErrorReason::TooManyRedirects, hostLabel(address));
}

} // namespace warden
