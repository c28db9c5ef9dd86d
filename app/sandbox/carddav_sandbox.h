#pragma once

#include "app/sandbox/carddav_reports.h"
#include "app/sandbox/sandbox_server.h"

#include <map>

namespace warden {

struct CardDavOptions
{
    QString user = QStringLiteral("demo");
    QByteArray password = "demo-password";
    qint64 largestCard = 10 * 1024 * 1024;
    qsizetype pageSize = 0;     // answers of sync-collection are cut here, with 507; 0: never
    bool rewritesCards = false; // adds a property to each card that is put, and tells no ETag
};

// A CardDAV service (RFC 6352, with sync-collection of RFC 6578) on loopback, for one user with
// Basic authentication. Its state can be seen and changed from any thread.
//
//   /.well-known/carddav → /dav/ → /dav/principals/USER/ → /dav/addressbooks/USER/BOOK/CARD.vcf
//
// Stores cards as they come: no conversion between versions, no param-filter, no ACL, no MKCOL.
class CardDavSandbox
{
public:
    explicit CardDavSandbox(CardDavOptions options = {});

    Result<void> start(quint16 port = 0) { return m_server.start(port); }
    void stop() { m_server.stop(); }

    QUrl url() const { return m_server.url(); } // give this to a client; discovery does the rest
    QUrl bookUrl(const QString &book) const;
    const CardDavOptions &options() const { return m_options; }

    // `book` is the last part of its address: "customers".
    void addBook(const QString &book, const QString &displayName, bool isWritable = true);
    void removeBook(const QString &book);
    QStringList books() const;

    // `card` is a file name: "ada.vcf".
    void put(const QString &book, const QString &card, const QByteArray &bytes);
    bool remove(const QString &book, const QString &card);
    QMap<QString, QByteArray> cards(const QString &book) const;
    QByteArray etag(const QString &book, const QString &card) const;
    void expireTokens(const QString &book);

    FaultList &faults() { return m_faults; }
    QList<SandboxRequest> requests() const { return m_server.requests(); }
    void clearRequests() { m_server.clearRequests(); }

private:
    SandboxResponse answer(const SandboxRequest &request);
    SandboxResponse propfind(const SandboxRequest &request, const DavResource &resource);
    SandboxResponse report(const SandboxRequest &request, const DavResource &resource);
    SandboxResponse get(const SandboxRequest &request, const DavResource &resource) const;
    SandboxResponse putCard(const SandboxRequest &request);
    SandboxResponse removeCard(const SandboxRequest &request, const DavResource &resource);
    std::optional<DavResource> find(const QString &path) const;
    std::vector<DavResource> childrenOf(const DavResource &resource) const;
    DavContext contextFor(const SandboxRequest &request);
    bool isSignedIn(const SandboxRequest &request) const;

    const CardDavOptions m_options;
    mutable QMutex m_mutex; // for m_books
    std::map<QString, CardDavBook> m_books;
    FaultList m_faults;
    SandboxServer m_server; // last: its threads end before what they use
};

} // namespace warden
