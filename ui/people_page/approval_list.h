#pragma once

#include "core/permissions/permission.h"
#include "core/session/views.h"

#include <QWidget>

class QVBoxLayout;

namespace warden {

// What waits for a second person: each with who asked, and two buttons for who may answer.
class ApprovalList : public QWidget
{
    Q_OBJECT
public:
    explicit ApprovalList(const Actor &actor, QWidget *parent = nullptr);

    // Hidden while nothing waits.
    void showRequests(const std::vector<ApprovalRequest> &requests);

Q_SIGNALS:
    void granted(const warden::ApprovalId &id);
    void refused(const warden::ApprovalId &id);

private:
    QWidget *makeRow(const ApprovalRequest &request);

    const Actor m_actor;
    QVBoxLayout *m_rows;
};

// "Ann wants to remove 30 contacts."
QString approvalSentence(const ApprovalRequest &request);

} // namespace warden
