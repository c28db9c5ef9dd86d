#include "core/secrets/environment_secret.h"

namespace warden {

Result<Secret> secretFromEnvironment(const QString &variable)
{
    const QByteArray name = variable.toLocal8Bit();
    if (!name.isEmpty() && !name.contains('=') && !name.contains('\0')) {
        QByteArray value = qgetenv(name.constData());
        if (!value.isEmpty())
            return Secret::take(value);
    }
    return fail(ErrorKind::Usage, ErrorReason::EnvironmentVariableMissing, variable);
}

} // namespace warden
