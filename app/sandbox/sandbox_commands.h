#pragma once

#include "app/sandbox/demo_sandbox.h"

namespace warden {

// One line of the program's input, and the line to answer with (without its end). Commands:
//   {"service":"carddav","fault":"hang","count":1,"method":"REPORT","path":"customers"}
//       further: "seconds" (hang, too_many_requests), "milliseconds" (slow_bytes)
//   {"clear":"carddav"}   {"clear":"zapier"}   {"clear":"all"}
//   {"status":true}
// Answers: {"ok":true,…} or {"ok":false,"error":"…"}.
QByteArray runCommand(const QByteArray &line, DemoSandbox &sandbox);

// What the program prints first: addresses, user, password.
QByteArray describe(DemoSandbox &sandbox);

} // namespace warden
