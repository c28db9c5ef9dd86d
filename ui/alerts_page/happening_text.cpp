#include "ui/alerts_page/happening_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HappeningText)
};

struct Words
{
    QLatin1StringView happening;
    const char *text;
};

constexpr std::array knownWords = {
    Words{"unlock_failed"_L1,
          QT_TRANSLATE_NOOP("HappeningText", "A failed attempt to unlock this app")},
    Words{"unlocked"_L1, QT_TRANSLATE_NOOP("HappeningText", "Somebody unlocked this app")},
    Words{"refused"_L1,
          QT_TRANSLATE_NOOP("HappeningText", "Somebody tried what their role does not allow")},
    Words{"people_changed"_L1,
          QT_TRANSLATE_NOOP("HappeningText", "People or roles of this app were changed")},
    Words{"sign_in_failed"_L1, QT_TRANSLATE_NOOP("HappeningText", "A failed sign-in at a service")},
    Words{"signed_in"_L1, QT_TRANSLATE_NOOP("HappeningText", "A sign-in at a service")},
    Words{"two_factor_off"_L1,
          QT_TRANSLATE_NOOP("HappeningText", "A second factor was switched off at a service")},
    Words{"app_let_in"_L1, QT_TRANSLATE_NOOP("HappeningText", "An app was let in at a service")},
    Words{"admin_changed"_L1,
          QT_TRANSLATE_NOOP("HappeningText", "An administrator's rights changed at a service")},
    Words{"sync_failed"_L1, QT_TRANSLATE_NOOP("HappeningText", "A sync failed")},
    Words{"plan_held"_L1, QT_TRANSLATE_NOOP("HappeningText", "A sync waits for a person")},
    Words{"contacts_removed"_L1, QT_TRANSLATE_NOOP("HappeningText", "Contacts were removed")},
    Words{"contacts_created"_L1, QT_TRANSLATE_NOOP("HappeningText", "Contacts were created")},
    Words{"contacts_taken_out"_L1,
          QT_TRANSLATE_NOOP("HappeningText", "Contacts were exported, or reported on")},
    Words{"routes_changed"_L1, QT_TRANSLATE_NOOP("HappeningText", "Routes were changed")},
    Words{"policies_changed"_L1,
          QT_TRANSLATE_NOOP("HappeningText", "What may leave by new routes was changed")},
    Words{"connections_changed"_L1, QT_TRANSLATE_NOOP("HappeningText", "Connections were changed")},
    Words{"hook_failed"_L1, QT_TRANSLATE_NOOP("HappeningText", "A hook's test failed")},
};

} // namespace

QString happeningText(const QString &happening)
{
    const auto *found = std::ranges::find(knownWords, happening, &Words::happening);
    return found == knownWords.end() ? QString() : Text::tr(found->text);
}

QString countedWord(const Happening &happening)
{
    return happening.sum.isEmpty() ? Text::tr("times") : Text::tr("contacts");
}

} // namespace warden
