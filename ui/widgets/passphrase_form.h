#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLabel;

namespace warden {

class SecretField;

// A new passphrase, typed twice, with a hint on its strength.
class PassphraseForm : public QWidget
{
    Q_OBJECT
public:
    explicit PassphraseForm(QWidget *parent = nullptr);

    bool isComplete() const; // long enough and twice the same
    Secret value() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    void update();

    SecretField *m_first;
    SecretField *m_second;
    QLabel *m_strength;
    QLabel *m_mismatch;
};

} // namespace warden
