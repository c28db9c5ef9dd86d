#pragma once

#include "ui/overview_page/needs.h"
#include "ui/overview_page/next_step.h"
#include "ui/page/page.h"

class QVBoxLayout;

namespace warden {

class EmptyState;
class InlineMessage;
class PageHeader;
class ScrollColumn;

// The first page: what needs a person, the last run, how the connections and security stand, what
// happened lately, and Sync now.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    // "setup": shows the first steps again.
    void open(const QString &argument) override;

private:
    void showStanding(const Standing &standing);
    void showNextStep(const std::optional<NextStep> &step);
    void showNeed(const Need &need);
    void showUpdate(const std::optional<Release> &newer);
    QString whyNotThere(const QString &page, const QString &argument) const;
    void showSetup(const Standing &standing);
    void showCards(const Standing &standing);
    QWidget *makeSecurity(const SecurityReport &report);

    ScrollColumn *m_list;
    PageHeader *m_header;
    InlineMessage *m_message;
    EmptyState *m_empty;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QString m_nextPage = {};
    QString m_nextArgument = {};
};

} // namespace warden
