#pragma once

#include "core/session/security_views.h"
#include "ui/page/page.h"

class QLayout;
class QVBoxLayout;

namespace warden {

class InlineMessage;

// One check: what was found and how, when, what to do about it and where, and its answers before.
class CheckDetails : public QWidget
{
    Q_OBJECT
public:
    explicit CheckDetails(const PageContext &context, QWidget *parent = nullptr);

    void clear();
    void showCheck(const Check &check);

Q_SIGNALS:
    void attestPressed(const warden::Check &check);

private:
    void startOver();
    void addHead(const Check &check);
    void addEvidence(const Check &check);
    void addSubjects(const QStringList &subjects, qint64 failing);
    void addAdvice(const Check &check);
    void addLinks(const Check &check);
    void addAttesting(const Check &check, QLayout &links);
    void addHistory(const Check &check);
    void open(const QUrl &page);

    PageContext m_context;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_parts = nullptr;
    InlineMessage *m_message = nullptr;
};

} // namespace warden
