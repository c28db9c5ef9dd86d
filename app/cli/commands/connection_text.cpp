#include "app/cli/commands/connection_text.h"

#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace warden {

QString connectionText(const ConnectionView &view)
{
    const Connection &connection = view.connection;
    QString text = connection.id.value() + u"  "_s + connection.service + u"  "_s +
                   connection.name + u"  "_s + connection.account + u"  "_s +
                   connectionStateName(connection.state);
    if (connection.isSandbox)
        text += u"  (sandbox)"_s;
    if (!view.wayBack.isEmpty())
        text += u"\n    way back: "_s + view.wayBack;
    if (view.testSentAt.isValid())
        text += u"\n    test message: "_s + deliveryStateName(testState(view));
    if (view.access) {
        text += u"\n    granted: "_s + view.access->held.join(u' ');
        if (!view.access->missing.isEmpty())
            text += u"\n    missing: "_s + view.access->missing.join(u' ') +
                    u" (connection sign-in asks for it)"_s;
        if (view.access->endsAt.isValid())
            text += (view.access->endsAt < QDateTime::currentDateTimeUtc()
                         ? u"\n    sign-in should have ended on: "_s
                         : u"\n    sign in again by: "_s) +
                    view.access->endsAt.toLocalTime().date().toString(Qt::ISODate);
    }
    for (const BookView &book : view.books) {
        text += u"\n    "_s + book.book.id.value() + u"  "_s + book.book.name;
        if (book.book.capabilities.canRead)
            text += u"  %1 contacts"_s.arg(book.contacts);
        if (!book.book.isWritable)
            text += u"  read-only"_s;
    }
    return text;
}

} // namespace warden
