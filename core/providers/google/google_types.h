#pragma once

#include "core/contacts/contact.h"

namespace warden {

// The words that say of which kind a value is: Google's one `type`, which is one of a few or any
// text, and the model's types and label. Each function has its inverse beside it.
//
//   Google          model                     Google         model
//   mobile          cell                      workMobile     cell work
//   homeFax         fax home                  workPager      pager work
//   workFax         fax work                  googleVoice    label "googleVoice"
//   otherFax        fax                       "Desk"         label "Desk"
//
// What doesn't fit: of several types that no word of Google's names together the first that has one
// is kept, and a label takes the place of types.
enum class TypeWords { Phone, Plain, Relation };

struct TypeAndLabel
{
    QStringList types = {};
    QString label = {};

    bool operator==(const TypeAndLabel &) const = default;
};

TypeAndLabel fromGoogleType(const QString &type, TypeWords words);
QString toGoogleType(const TypeAndLabel &types, TypeWords words);

// "jabber" and "ada@example.com" ↔ "xmpp:ada@example.com". A protocol of one's own is the scheme;
// where it can't be one, and where there is none, the name stands alone.
QString imUri(const QString &protocol, const QString &username);
struct ImName
{
    QString protocol = {};
    QString username = {};
};
ImName imName(const QString &uri);

} // namespace warden
