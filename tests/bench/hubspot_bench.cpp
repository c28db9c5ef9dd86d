// A first fetch of 3,000 contacts from HubSpot's stand-in, which answers as slowly as the real one,
// beside the time that its answers alone take.
#include "tests/core/providers/hubspot/hubspot_probe.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace warden;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    constexpr int answerTime = 150; // milliseconds
    constexpr int contacts = 3000;
    constexpr int requests = 2 + contacts / 100; // who we are, what there is, and the pages
    HubSpotOptions options;
    options.answerTime = std::chrono::milliseconds(answerTime);
    HubSpotProbe probe(options);
    probe.sandbox.generate(contacts);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        HubSpotProvider provider({probe.sandbox.url(), {}, true, {}},
                                 std::make_shared<KeyAuthorization>(
                                     Secret(QByteArrayView(probe.sandbox.options().key))));
        probe.state.clear();
        probe.revisions.clear();
        QElapsedTimer time;
        time.start();
        if (const auto fetched = probe.fetch(provider);
            !fetched || probe.taken.size() != contacts) {
            std::fputs("The contacts weren't fetched.\n", stderr);
            return 1;
        }
        best = std::min(best, time.elapsed());
    }
    std::printf("ratio hubspot-first-fetch %.2f %.2f s 1.2\n", best / 1000.0,
                requests * answerTime / 1000.0);
    return 0;
}
