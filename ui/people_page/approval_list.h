#pragma once

#include "core/permissions/permission.h"
#include "core/session/views.h"
#include "ui/text/approval_text.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace warden {

// What waits for a second person: each with who asked and what exactly would happen, and two
// buttons for who may answer. Who asked sees the answers of the last days.
class ApprovalList : public QWidget
{
    Q_OBJECT
public:
    explicit ApprovalList(const Actor &actor, QWidget *parent = nullptr);

    // Hidden while there is nothing.
    void showRequests(const std::vector<ApprovalRequest> &requests,
                      const std::vector<Route> &routes);

Q_SIGNALS:
    void granted(const warden::ApprovalRequest &request);
    void refused(const warden::ApprovalRequest &request);
    void takenBack(const warden::ApprovalRequest &request);
    void lookPressed(const QString &page, const QString &argument);

private:
    QWidget *makeRow(const ApprovalRequest &request, const QString &detail);
    QWidget *makeAnswer(const ApprovalRequest &request);
    void addLook(QHBoxLayout *line, const ApprovalRequest &request);

    const Actor m_actor;
    QVBoxLayout *m_rows;
};

} // namespace warden
