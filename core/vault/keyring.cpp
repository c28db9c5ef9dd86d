#include "core/vault/keyring.h"

using namespace Qt::StringLiterals;

namespace warden {

const OperatorEntry *findOperator(const Roster &roster, const OperatorId &id)
{
    for (const OperatorEntry &entry : roster.operators) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

const OperatorEntry *findOperator(const Roster &roster, const QString &name)
{
    for (const OperatorEntry &entry : roster.operators) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

const PrivateKeyWrap *findWrap(const Keyring &keyring, UnlockMethod method,
                               const OperatorId &operatorId)
{
    for (const PrivateKeyWrap &wrap : keyring.wraps) {
        if (wrap.method == method && wrap.operatorId == operatorId)
            return &wrap;
    }
    return nullptr;
}

void removeWraps(Keyring &keyring, UnlockMethod method, const OperatorId &operatorId)
{
    keyring.wraps.removeIf([&](const PrivateKeyWrap &wrap) {
        return wrap.method == method && wrap.operatorId == operatorId;
    });
}

QString unlockMethodName(UnlockMethod method)
{
    switch (method) {
    case UnlockMethod::Passphrase:
        return u"passphrase"_s;
    case UnlockMethod::Keychain:
        return u"keychain"_s;
    case UnlockMethod::RecoveryCode:
        return u"recovery_code"_s;
    }
    Q_UNREACHABLE();
}

} // namespace warden
