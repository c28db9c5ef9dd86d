#include "ui/text/plural.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <limits>

static void initializeTranslations() // the macro doesn't work inside a namespace
{
    Q_INIT_RESOURCE(translations);
}

namespace warden {

namespace {

// Below whatever language is chosen later, which is asked first.
void loadEnglishPlurals()
{
    loadTranslations();
    auto *english = new QTranslator(QCoreApplication::instance());
    if (english->load(QStringLiteral(":/translations/contact-warden_en.qm")))
        QCoreApplication::installTranslator(english);
}

// Window, command line and tests alike: nobody has to remember it.
Q_COREAPP_STARTUP_FUNCTION(loadEnglishPlurals)

} // namespace

int pluralOf(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

void loadTranslations()
{
    initializeTranslations();
}

} // namespace warden
