#pragma once

#include "core/session/security_views.h"
#include "ui/lists/details_column.h"
#include "ui/page/page.h"

class QLayout;

namespace warden {

class InlineMessage;

// One check: what was found and how, when, what to do about it and where, and its answers before.
class CheckDetails : public DetailsColumn
{
    Q_OBJECT
public:
    explicit CheckDetails(const PageContext &context, QWidget *parent = nullptr);

    void clear();
    void showCheck(const Check &check);

Q_SIGNALS:
    void attestPressed(const warden::Check &check);

private:
    void addHead(const Check &check);
    void addEvidence(const Check &check);
    void addSubjects(const QStringList &subjects, qint64 failing);
    void addAdvice(const Check &check);
    void addLinks(const Check &check);
    void addAttesting(const Check &check, QLayout &links);
    void addHistory(const Check &check);
    void open(const QUrl &page);

    PageContext m_context;
    InlineMessage *m_message = nullptr;
};

} // namespace warden
