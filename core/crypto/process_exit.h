#pragma once

namespace warden {

// Keeps OpenSSL from tearing itself down when the process exits. A thread may still be on its way
// out then (QThread::wait() returns before a thread's own destructors have run), and would free its
// part of OpenSSL a second time, or never. The system takes the memory back anyway. Counts only
// before anything else touches OpenSSL: call it first thing in main(). OPENSSL_init_crypto(3) has
// it as OPENSSL_INIT_NO_ATEXIT.
void skipOpenSslCleanup();

} // namespace warden
