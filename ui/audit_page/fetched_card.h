#pragma once

#include "core/session/event_views.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace warden {

// What came from one connection's service: each of its logs with what was new in it, or what it
// would take to read it.
class FetchedCard : public Card
{
    Q_OBJECT
public:
    explicit FetchedCard(const ConnectionFetch &fetch, QWidget *parent = nullptr);

Q_SIGNALS:
    void allowPressed();  // reading the logs, by a sign-in that asks for it
    void signInPressed(); // that has ended

private:
    void addHead(const ConnectionFetch &fetch);
    void addStream(const StreamFetch &stream, const QString &service);
    void addGap(const StreamFetch &stream);
    void addError(const Error &error);
    void addMissingScopes(const ConnectionFetch &fetch);
};

} // namespace warden
