#pragma once

#include "core/base/secret.h"

#include <QDateTime>
#include <QStringList>

namespace warden {

// The client that a service knows: this program's, or one that the person registered there.
struct OAuthClient
{
    QString id = {};
    Secret secret = {}; // empty where there is none

    OAuthClient clone() const { return {id, secret.clone()}; }
};

// Who signed in, as the service says.
struct OAuthAccount
{
    QString id = {};   // stays the same: "sub", HubSpot's hub id
    QString name = {}; // to be shown: an e-mail address, a domain

    bool operator==(const OAuthAccount &) const = default;
};

// What a sign-in gives and a refresh renews. Move-only, wiped with its secrets.
struct TokenSet
{
    Secret access = {};
    Secret refresh = {};      // empty where the service gave none
    QDateTime expiresAt = {}; // of `access`; UTC
    QStringList scopes = {};  // that were granted
    OAuthAccount account = {};
    QDateTime signedInAt = {}; // by a person
    QDateTime obtainedAt = {}; // this access token

    TokenSet clone() const
    {
        return {access.clone(), refresh.clone(), expiresAt, scopes,
                account,        signedInAt,      obtainedAt};
    }
};

} // namespace warden
