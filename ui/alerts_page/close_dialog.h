#pragma once

#include "core/watch/kept_alert.h"
#include "ui/alerts_page/settle_dialog.h"

namespace warden {

// Asks what one alert was, or several, and closes them.
class CloseAlertDialog : public SettleDialog
{
    Q_OBJECT
public:
    CloseAlertDialog(const PageContext &context, const std::vector<KeptAlert> &alerts,
                     QWidget *parent = nullptr);

private:
    void showSubjects() override;
    QString failedText(qsizetype failures) const override;
    void close();
};

} // namespace warden
