#pragma once

#include "ui/connections_page/connection_form.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace warden {

class SecretField;
class WayBackForm;

class HookForm : public ConnectionForm
{
    Q_OBJECT
public:
    explicit HookForm(QWidget *parent = nullptr);

    ConnectionDraft draft() const override;
    Secret secret() const override;
    bool isComplete() const override;
    void clearSecret() override;

private:
    SecretField *m_address;
    QLineEdit *m_name;
    QCheckBox *m_raw;
    QSpinBox *m_rate;
    WayBackForm *m_wayBack;
};

} // namespace warden
