#include "ui/help/help_text.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside the namespace, as Qt wants it: a static library's resources need it once in each program.
static void initializeHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace warden {

QString helpText(const QString &page, const QLocale &locale)
{
    initializeHelp();
    // "pt-BR", then "pt", then what is always there.
    const QString tag = locale.bcp47Name();
    for (const QString &language : {tag, tag.section(u'-', 0, 0), u"en"_s}) {
        QFile file(u":/help/%1/%2.md"_s.arg(language, page));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace warden
