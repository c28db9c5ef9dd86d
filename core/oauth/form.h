#pragma once

#include "core/base/secret.h"

#include <QString>

namespace warden {

// application/x-www-form-urlencoded, each name and value percent-encoded for itself: QUrlQuery
// leaves "+" alone, which means a blank to a receiver. For bodies and for queries. Wiped at its
// end.
class Form
{
public:
    Form() = default;
    ~Form() { wipe(m_bytes); }
    Form(const Form &) = delete;
    Form &operator=(const Form &) = delete;

    void add(QByteArrayView name, QByteArrayView value);
    void add(QByteArrayView name, const QString &value)
    {
        add(name, QByteArrayView(value.toUtf8()));
    }
    void add(QByteArrayView name, const Secret &value) { add(name, value.view()); }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Visible ASCII without blanks, at least one character and at most `most`: what tokens, codes and
// scopes consist of (RFC 6749, appendix A).
bool isVisibleAscii(QByteArrayView text, qsizetype most);

// What a service calls something, fit to be shown in one line: no control or direction characters,
// at most 200 characters.
QString shownName(const QString &text);

} // namespace warden
