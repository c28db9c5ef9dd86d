#pragma once

#include "core/vault/data_key.h"
#include "core/vault/keyring.h"

#include <QLockFile>

#include <memory>

namespace warden {

// Data keys that are made anew, and the files that are written under them before keyring.json names
// both. While it lives, nobody else changes keyring.json or clears files away.
struct NewGeneration
{
    QList<DataKey> renewed = {};
    DataKeys keys = {}; // all of them; those that aren't renewed as they were
    FileGenerations files = {};
    std::unique_ptr<QLockFile> lock = {};

    const Secret &key(DataKey key) const { return keys[static_cast<size_t>(key)]; }
    QString path(const QString &folder, DataKey key) const; // of Contacts, Audit, Credentials
};

// Of what lies in files, the keys of `before` that `after` (empty: nobody any more) doesn't have.
QList<DataKey> lostFileKeys(const PermissionSet &before, const PermissionSet &after);

} // namespace warden
