#pragma once

#include "core/base/secret.h"
#include "core/session/views.h"

#include <QWidget>

class QLineEdit;

namespace warden {

class CopyField;
class Guide;
class SecretField;

// A client of the person's own at a cloud: where to click, the redirect address to register, the
// client's id and its secret where there is one.
class ClientFields : public QWidget
{
    Q_OBJECT
public:
    // A draft that signs in with the browser.
    explicit ClientFields(const ConnectionDraft &draft, QWidget *parent = nullptr);

    // The steps name the scopes, which follow what is wanted.
    void showTerms(const ConnectionDraft &draft);

    // Of a client that is there already: the steps to make one are left out.
    void setClientId(const QString &clientId);
    QString clientId() const;
    Secret secret() const;
    bool isComplete() const;
    bool isEmpty() const;
    void clearSecret();

Q_SIGNALS:
    void changed();

private:
    SignInTerms m_terms;
    Guide *m_guide;
    CopyField *m_redirect;
    QLineEdit *m_clientId;
    SecretField *m_secret = nullptr; // where the service takes one
};

} // namespace warden
