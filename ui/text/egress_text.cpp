#include "ui/text/egress_text.h"

#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EgressText)
};

FieldSet fieldsSentAs(SentAs way, const ContactDestination &destination)
{
    FieldSet fields;
    for (const SentField &field : destination.fields) {
        if (field.sentAs.contains(way))
            fields.insert(field.field);
    }
    return fields;
}

QString sentAsText(SentAs way, const FieldSet &fields)
{
    switch (way) {
    case SentAs::AsIs:
        return Text::tr("%1 as is").arg(fieldList(fields));
    case SentAs::Masked:
        return Text::tr("%1 masked").arg(fieldList(fields));
    case SentAs::Hashed:
        return Text::tr("%1 hashed").arg(fieldList(fields));
    case SentAs::NotRecorded:
        return Text::tr("%1 (not recorded how)").arg(fieldList(fields));
    }
    return {};
}

// "name as is; e-mail masked"
template <class FieldsOf>
QString waysText(FieldsOf fieldsOf)
{
    QStringList texts;
    for (SentAs way : allSentAs) {
        if (const FieldSet fields = fieldsOf(way); !fields.isEmpty())
            texts << sentAsText(way, fields);
    }
    return texts.join(Text::tr("; "));
}

QDate lastKept(const ContactDestination &destination)
{
    QDate last;
    for (const SentField &field : destination.fields)
        last = std::max(last, field.keptUntil);
    return last;
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString timeText(const QDateTime &time, const QDateTime &now, Dates dates)
{
    return dates == Dates::FromNow ? whenText(time, now) : dateAndTime(time);
}

} // namespace

QString destinationName(const ContactDestination &destination)
{
    if (destination.bookName.isEmpty())
        return destination.isReceiver ? Text::tr("A Zap whose connection was removed")
                                      : Text::tr("An address book whose connection was removed");
    if (destination.connectionName.isEmpty() || destination.connectionName == destination.bookName)
        return destination.bookName;
    return Text::tr("%1, %2").arg(destination.bookName, destination.connectionName);
}

QString destinationSentence(const ContactDestination &destination, Dates dates)
{
    const bool neverArrived = destination.fields.empty() && !destination.items.empty();
    QString sentence;
    if (destination.holdsNow)
        sentence = Text::tr("Holds this contact.");
    if (!destination.fields.empty()) {
        const QDateTime now = QDateTime::currentDateTime();
        const auto last = std::ranges::max_element(destination.fields, {}, &SentField::last);
        const QString what = waysText([&](SentAs way) { return fieldsSentAs(way, destination); });
        const QString sent =
            Text::tr("Got %1, last %2.").arg(what, timeText(last->last, now, dates));
        sentence += sentence.isEmpty() ? sent : u' ' + sent;
    } else if (neverArrived && !destination.holdsNow) {
        sentence = Text::tr("Nothing went out: each attempt failed.");
    } else if (destination.holdsNow) {
        sentence += u' ' + Text::tr("Nothing was sent there.");
    }
    return sentence;
}

QString keepingSentence(const ContactDestination &destination, const QDateTime &now, Dates dates)
{
    if (!destination.isReceiver || destination.fields.empty())
        return {};
    const QDate day = lastKept(destination);
    const int left = daysLeft(day, now);
    if (left < 0)
        return Text::tr("By what Zapier publishes, the account has nothing of it any more.");
    if (dates == Dates::Alone)
        return Text::tr("Zapier publishes that it deletes this from the account by %1.")
            .arg(dayText(day));
    if (left == 0)
        return Text::tr("Zapier publishes that it deletes this from the account today.");
    return Text::tr("Zapier publishes that it deletes this from the account by %1 (in %Ln days).",
                    nullptr, pluralOf(left))
        .arg(dayText(day));
}

QString deliveryWord(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Unsent:
        return Text::tr("Not sent");
    case DeliveryState::Sent:
        return Text::tr("Sent, outcome not known");
    case DeliveryState::Accepted:
        return Text::tr("Accepted");
    case DeliveryState::Confirmed:
        return Text::tr("Confirmed");
    }
    return {};
}

QString receiverNote()
{
    return Text::tr("Nobody can ask Zapier what the Zap did with it, or whether the account keeps "
                    "it for a shorter time. Backups may hold it for four more months.");
}

QString retentionSource()
{
    return Text::tr("Zapier publishes how long it keeps what went into a Zap at "
                    "https://zapier.com/legal/data-retention-deletion: 29 to 69 days in the "
                    "account, and up to four months more in backups.");
}

QString sentItemSentence(const SentItem &item, const QDateTime &now, Dates dates)
{
    const QString what = item.fields.isEmpty()
                             ? Text::tr("that the contact is gone")
                             : waysText([&item](SentAs way) { return item.sentAs(way); });
    const QString route =
        item.routeName.isEmpty() ? Text::tr("a route that was removed") : item.routeName;
    return Text::tr("%1 %2: %3, by %4")
        .arg(deliveryWord(item.state), timeText(item.time, now, dates), what, route);
}

} // namespace warden
