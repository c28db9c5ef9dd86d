#include "ui/text/maintainer_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MaintainerText)
};

} // namespace

QString whomToWriteTo()
{
    return whomToWriteTo(QStringLiteral(WARDEN_MAINTAINER));
}

QString whomToWriteTo(const QString &maintainer)
{
    const QString named = maintainer.trimmed();
    const QString address = named.endsWith(u'>') ? named.chopped(1).trimmed() : named;
    if (address.isEmpty() || address.endsWith(".invalid"_L1, Qt::CaseInsensitive))
        return {};
    return Text::tr("Is something wrong, or unsafe? Write to %1.").arg(named);
}

} // namespace warden
