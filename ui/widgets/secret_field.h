#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace warden {

// For a password, a passphrase or a hook's address. Nothing of it stays in an undo history, it
// can't be copied out while hidden, and take() wipes what was typed as far as Qt lets us.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    // How it looks at first, and after each clear().
    enum class Typed { Hidden, Shown };
    explicit SecretField(const QString &objectName, const QString &accessibleName,
                         Typed typed = Typed::Hidden, QWidget *parent = nullptr);
    ~SecretField() override;

    bool isEmpty() const;
    Secret value() const;
    Secret take(); // and empties the field
    void clear();
    void setPlaceholderText(const QString &text);
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void returnPressed();

private:
    void setShown(bool isShown);

    const bool m_startsShown;
    QLineEdit *m_edit;
    QToolButton *m_eye;
};

} // namespace warden
