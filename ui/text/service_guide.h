#pragma once

#include "core/session/views.h"

#include <optional>

namespace warden {

// A part of a service's page, in the service's own English words.
struct ScreenPart
{
    enum class Kind { Heading, Field, Tick, Choice, Tile, Button, CornerButton };
    Kind kind = Kind::Heading;
    QString words = {};
    QString value = {}; // what stands in a field
    bool isTarget = false;
};

// A page of a service in a few strokes: what is needed to find the place to click, and no more.
struct ServiceScreen
{
    QString host = {};
    QStringList menu = {};              // the way there; the last entry is open
    std::vector<ScreenPart> parts = {}; // from top to bottom; one of them is the target
};

// What to click, and a picture of where.
struct GuideStep
{
    QString text = {};
    std::optional<ServiceScreen> screen = {};
};

// How to get what this connection needs, in order; nothing where the service's form says it all. An
// address server's guide follows from its address: see address_service.h.
std::vector<GuideStep> guideTo(const ConnectionDraft &draft, const SignInTerms &terms);

// Every word of the service's that a picture shows.
QStringList wordsOn(const ServiceScreen &screen);

// The picture in words, with the number at its target.
QString screenSentence(const ServiceScreen &screen, int number);

} // namespace warden
