#pragma once

#include "ui/connections_page/connection_form.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace warden {

class ClientFields;
class Guide;
class SecretField;

// HubSpot: by a pasted service key, or by an app of one's own and the browser.
class HubSpotForm : public ConnectionForm
{
    Q_OBJECT
public:
    explicit HubSpotForm(QWidget *parent = nullptr);

    ConnectionDraft draft() const override;
    Secret secret() const override;
    bool isComplete() const override;
    bool isForBrowser() const override { return isByApp(); }
    void clearSecret() override;

private:
    enum Way { ByKey, ByApp };

    void makeWays(QWidget *place);
    void showWay();
    bool isByApp() const;

    QButtonGroup *m_ways;
    QWidget *m_keyPart;
    Guide *m_guide;
    SecretField *m_key;
    ClientFields *m_client;
    QCheckBox *m_writing;
    QLabel *m_writingHelp;
    QLineEdit *m_endpoint;
};

} // namespace warden
