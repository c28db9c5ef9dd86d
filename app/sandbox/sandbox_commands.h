#pragma once

#include "app/sandbox/demo_sandbox.h"

namespace warden {

// One line of the program's input, and the line to answer with (without its end). Commands:
//   {"service":"carddav","fault":"hang","count":1,"method":"REPORT","path":"customers"}
//       further: "seconds" (hang, too_many_requests), "milliseconds" (slow_bytes)
//   {"clear":"carddav"}   {"clear":"all"}
//   {"approve":true}       browsers that sign in get the answer at once, without a page
//   {"expire":"google"}    the access tokens
//   {"revoke":"google"}    all that was granted, as a person does at the service
//   {"status":true}
// Answers: {"ok":true,…} or {"ok":false,"error":"…"}.
QByteArray runCommand(const QByteArray &line, DemoSandbox &sandbox);

// What the program prints first: addresses, user, password, and a client for the clouds.
QByteArray describe(DemoSandbox &sandbox);

} // namespace warden
