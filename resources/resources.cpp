#include "resources/resources.h"

#include <QDir>

// Outside of any namespace: the macro declares a global function.
static void initializeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace warden {

void loadResources()
{
    initializeIcons();
}

} // namespace warden
