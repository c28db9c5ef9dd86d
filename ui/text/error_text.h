#pragma once

#include "core/base/error.h"

namespace warden {

// An error in whole sentences, for the window and the command line alike.
struct ErrorText
{
    QString whatHappened = {}; // with what it means: "The server didn't accept the password."
    QString whatToDo = {};     // what to press or to change; never empty
};

ErrorText sentenceFor(const Error &error);

// Both in one line.
QString errorLine(const Error &error);

// For the details that unfold: kind, reason and the developer's detail, fit to be sent to support.
QString errorDetails(const Error &error);

} // namespace warden
