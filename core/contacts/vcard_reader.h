#pragma once

#include "core/contacts/contact.h"

#include <vector>

namespace warden {

// What a card may be at most; beyond it the card is refused as too large and others go on.
inline constexpr qsizetype maxCardSize = 64 * 1024 * 1024;
inline constexpr qsizetype maxPhotoSize = 20 * 1024 * 1024; // decoded
inline constexpr qsizetype maxLineSize = 32 * 1024 * 1024;  // unfolded
inline constexpr int maxProperties = 50'000;
inline constexpr qsizetype maxParametersSize = 16 * 1024; // of one property
inline constexpr qsizetype maxTypes = 64;                 // TYPE= of one property

// The versions that are written; 2.1 is read, and kept where a card of a file is patched.
enum class VCardVersion { V3, V4 };

// Reads one card, vCard 2.1 (versit), 3.0 (RFC 2426) or 4.0 (RFC 6350), with what Apple, Google,
// Microsoft and old phones make of them. Values are as written, only decoded, unescaped and NFC.
// Properties without a place in Contact are in Contact::custom; VERSION, PRODID and REV are not.
// Errors: Invalid with reason TooLarge (a limit above), UnknownFormat (no card at all) or Damaged
// (no property, or bytes that aren't valid in their charset); the detail names the line.
Result<Contact> readVCard(QByteArrayView card);

// A card in a file: where it stands and its bytes, or why it isn't one.
struct CardSlice
{
    qsizetype offset = 0; // in the file, or in `decoded` where that is filled
    QByteArrayView bytes = {};
    std::optional<Error> error = {};
};

// The slices point into the file, or into `decoded` where the file was UTF-16.
struct CardSlices
{
    QByteArray decoded = {};
    QList<CardSlice> slices = {};
};

// Cuts a file into its cards. Each non-blank byte of it is in some slice: a card without its END,
// or text between cards, is a slice with an error, and the others stay whole.
CardSlices splitVCards(QByteArrayView file);

// The fields that a card of this version can hold.
FieldSet vcardFields(VCardVersion version);

} // namespace warden
