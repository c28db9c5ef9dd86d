#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QPushButton;

namespace warden {

class PassphraseForm;

// For somebody who has forgotten it.
class NewPassphrase : public QWidget
{
    Q_OBJECT
public:
    explicit NewPassphrase(const QString &person, QWidget *parent = nullptr);

    Secret takePassphrase();

Q_SIGNALS:
    void accepted();
    void cancelled();

private:
    PassphraseForm *m_passphrase;
};

} // namespace warden
