#pragma once

#include "core/base/secret.h"

#include <QObject>

class QWidget;

namespace warden {

// Copies a secret, or a contact's value, for 30 seconds: after that the clipboard is emptied,
// unless it holds something else by then. Asks clipboard histories not to keep it.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr int clearAfterMs = 30'000;

    explicit SecretClipboard(QObject *parent = nullptr) : QObject(parent) {}
    ~SecretClipboard() override; // clears as well

    // That of the window that a widget is in. A dialog has its parent's: what was copied there is
    // pasted after it was closed.
    static SecretClipboard &of(const QWidget &widget);

    void copy(const Secret &secret, int clearAfter = clearAfterMs);

private:
    void clear();

    QByteArray m_hash = {}; // of what was copied: the secret itself isn't kept
};

} // namespace warden
