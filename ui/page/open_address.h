#pragma once

class QUrl;

namespace warden {

class InlineMessage;
struct PageContext;

// In the browser; where there is none, the message has the address to copy. Whether it was opened.
bool openOrTell(const PageContext &context, const QUrl &address, InlineMessage &message);

} // namespace warden
