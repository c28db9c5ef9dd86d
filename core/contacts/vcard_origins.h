#pragma once

#include "core/contacts/vcard_properties.h"
#include "core/contacts/vcard_reader.h"

#include <vector>

namespace warden {

enum class CardSyntax { V21, V3, V4 };

// What a line of a card became in the contact. Made for patching: whoever knows this can replace a
// value and leave all other bytes alone.
struct LineOrigin
{
    QByteArray raw = {}; // with its folds and line end
    Property property = Property::Custom;
    std::optional<Field> field = {}; // nothing: structure, UID, REV, kind
    qsizetype first = 0;             // where the field is a list: its entries
    qsizetype count = 0;
    QByteArray group = {}; // as written
    int labelOf = -1;      // of a label: the line that it names
};

struct CardWithOrigins
{
    Contact contact = {};
    CardSyntax syntax = CardSyntax::V3;
    QByteArray lineEnd = {};
    std::vector<LineOrigin> lines = {};
};

// As readVCard(); the lines' raw bytes joined are `card`, which must be UTF-8 or have no byte order
// mark.
Result<CardWithOrigins> readVCardWithOrigins(QByteArrayView card);

// "_$!<Mother>!$_", as Apple writes labels that it translates, is "Mother" and back.
QString plainLabel(const QString &label);
QString appleLabel(const QString &label);

} // namespace warden
