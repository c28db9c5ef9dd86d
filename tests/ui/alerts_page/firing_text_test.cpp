#include "core/events/event_actions.h"
#include "ui/alerts_page/firing_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

Event synced()
{
    Event event;
    event.action = actions::runRouteFinished;
    event.source = u"contact-warden"_s;
    event.actor = u"Ann"_s;
    event.object = {u"route"_s, u"r1"_s, u"Office"_s};
    event.details = {{u"destination"_s, u"c1"_s}, {u"destination_name"_s, u"CRM"_s}};
    return event;
}

} // namespace

// What is said of a time at which a rule would have fired.
class FiringTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachTimeSaysWhatItWasAbout_data()
    {
        QTest::addColumn<std::vector<AlertGroup>>("group");
        QTest::addColumn<double>("count");
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<QString>("text");
        const std::vector<AlertGroup> none;
        const std::vector<AlertGroup> person{{u"actor"_s, u"Bo"_s}, {u"address"_s, u"192.0.2.7"_s}};
        const std::vector<AlertGroup> route{{u"object.id"_s, u"r1"_s}};
        const std::vector<AlertGroup> destination{{u"details.destination"_s, u"c1"_s},
                                                  {u"usual.median"_s, u"7"_s}};
        QTest::newRow("one entry") << none << 1.0 << true << u"Synced “Office” – Ann"_s;
        QTest::newRow("one that can't be read") << none << 1.0 << false << u"One entry"_s;
        QTest::newRow("one, with values")
            << person << 1.0 << true << u"Synced “Office” – Bo, 192.0.2.7"_s;
        QTest::newRow("several of a person")
            << person << 5.0 << true << u"Bo, 192.0.2.7: 5 counted"_s;
        QTest::newRow("a route") << route << 300.0 << true << u"Route “Office”: 300 counted"_s;
        QTest::newRow("a destination") << destination << 300.0 << true << u"CRM: 300 counted"_s;
        QTest::newRow("several of nobody")
            << none << 3.0 << true << u"Synced “Office”: 3 counted"_s;
        QTest::newRow("several that can't be read") << route << 3.0 << false << u"3 counted"_s;
    }
    void eachTimeSaysWhatItWasAbout()
    {
        QFETCH(std::vector<AlertGroup>, group);
        QFETCH(double, count);
        QFETCH(bool, isReadable);
        Firing firing;
        firing.alert.group = group;
        firing.alert.count = count;
        if (isReadable)
            firing.first = synced();
        QTEST(firingText(firing), "text");
    }
};

QTEST_GUILESS_MAIN(FiringTextTest)
#include "firing_text_test.moc"
