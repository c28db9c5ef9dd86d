#pragma once

#include "ui/connections_page/connection_form.h"

class QCheckBox;
class QLineEdit;

namespace warden {

class ClientFields;

// Google Contacts and Microsoft 365: signed in to with the browser, by the client that this build
// has or by one of the person's own.
class CloudForm : public ConnectionForm
{
    Q_OBJECT
public:
    explicit CloudForm(const QString &service, QWidget *parent = nullptr);

    ConnectionDraft draft() const override;
    Secret secret() const override;
    bool isComplete() const override;
    void clearSecret() override;

private:
    const QString m_service;
    bool m_hasOwnClient = false; // this build has
    ClientFields *m_client;
    QCheckBox *m_writing;
    QCheckBox *m_inTesting; // google
    QLineEdit *m_tenant;    // microsoft
    QLineEdit *m_endpoint;
};

// "Also change contacts there", with what happens otherwise.
QCheckBox *makeWritingBox();

} // namespace warden
