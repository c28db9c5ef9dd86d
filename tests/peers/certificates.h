#pragma once

#include <QString>

namespace warden {

// A private authority and server certificates, made afresh with openssl (about 0.2 s).
// All files are PEM inside the folder given; a key lies beside each certificate as <name>.key.
struct Certificates
{
    QString authority;  // ca.pem
    QString loopback;   // for localhost, 127.0.0.1 and ::1
    QString wrongHost;  // for elsewhere.example
    QString expired;    // for the loopback, ended in 2021
    QString untrusted;  // for the loopback, from another authority
    QString selfSigned; // for the loopback, from no authority

    static QString keyOf(const QString &certificate);
};

// Empty paths if openssl isn't there.
Certificates makeCertificates(const QString &folder);

} // namespace warden
