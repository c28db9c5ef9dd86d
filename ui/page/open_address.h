#pragma once

class QString;
class QUrl;

namespace warden {

class InlineMessage;
struct PageContext;

// In the browser; where there is none, the message has the address to copy. Whether it was opened.
bool openOrTell(const PageContext &context, const QUrl &address, InlineMessage &message);

// As it goes to the browser: letters of other scripts in a host's name, and marks that turn text
// round, stay encoded, so that nothing looks like another address.
QString plainAddress(const QUrl &address);

} // namespace warden
