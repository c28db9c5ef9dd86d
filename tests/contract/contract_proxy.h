#pragma once

#include "app/sandbox/sandbox_server.h"

#include <QProcess>
#include <QStringList>

namespace warden {

// What becomes of Graph's $batch: Prism looks at the envelope, or at each part as a call of its
// own.
enum class Batches { AsTheyAre, PartByPart };

// "hubspot/hubspot_crm_contacts.openapi.json" in the folder that WARDEN_SPECS names, else in the
// one beside this repository.
QString specificationPath(const QString &specification);

// Stands between a connector and a stand-in, and has Prism, a validating proxy, compare what one
// asks and the other answers with the service's description. Needs with-node-peers.
//
//   connector → here → Prism → stand-in      what `isDescribed` says
//   connector → here → stand-in              the rest
class ContractProxy
{
public:
    using IsDescribed = std::function<bool(const SandboxRequest &)>;

    // `specification` as above.
    ContractProxy(const QString &specification, const QUrl &standIn, IsDescribed isDescribed);
    ~ContractProxy();
    ContractProxy(const ContractProxy &) = delete;
    ContractProxy &operator=(const ContractProxy &) = delete;

    static bool isThere(const QString &specification);

    // The part of all paths that the description leaves to its server's address: "/v1.0".
    void setPrefix(const QString &prefix) { m_prefix = prefix; }
    void setBatches(Batches batches) { m_batches = batches; }

    // Offline, with what Prism said, where it doesn't start.
    Result<void> start();
    QUrl url() const { return m_server.url(); }

    // "POST /crm/…: request.body must have …", one for each that was against the description.
    QStringList violations() const;
    int checked() const; // answers that Prism let through

private:
    SandboxResponse answer(const SandboxRequest &request);
    SandboxResponse checkedAnswer(const SandboxRequest &request);
    SandboxResponse partByPart(const SandboxRequest &request);
    SandboxResponse withOwnLinks(SandboxResponse response) const;

    const QString m_specification;
    const QUrl m_standIn;
    const IsDescribed m_isDescribed;
    QString m_prefix;
    Batches m_batches = Batches::AsTheyAre;
    QProcess m_prism;
    QUrl m_prismUrl;
    mutable QMutex m_mutex;
    QStringList m_violations;
    int m_checked = 0;
    FaultList m_faults;     // none
    SandboxServer m_server; // last: its threads end before what they use
};

} // namespace warden
