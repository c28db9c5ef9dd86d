#include "ui/alerts_page/close_dialog.h"

#include "core/session/session_alerts.h"
#include "ui/text/alert_rule_text.h"
#include "ui/text/alert_text.h"
#include "ui/text/plural.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/note_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 460;
constexpr qsizetype mostTitles = 5;

QString closeText(qsizetype alerts)
{
    return alerts == 1 ? CloseAlertDialog::tr("Close the alert")
                       : CloseAlertDialog::tr("Close %Ln alerts", nullptr, pluralOf(alerts));
}

// Each title once; empty where there are very many.
QString titlesText(QStringList titles)
{
    titles.removeDuplicates();
    return titles.size() > mostTitles ? QString() : titles.join(u'\n');
}

std::vector<SettleSubject> subjectsOf(const std::vector<KeptAlert> &alerts)
{
    std::vector<SettleSubject> subjects;
    for (const KeptAlert &alert : alerts)
        subjects.push_back({alert.id, ruleText(alert.title)});
    return subjects;
}

} // namespace

CloseAlertDialog::CloseAlertDialog(const PageContext &context, const std::vector<KeptAlert> &alerts,
                                   QWidget *parent)
    : SettleDialog(context, u"closeAlert"_s, subjectsOf(alerts),
                   makeButton(u"closeNow"_s, {}, ButtonKind::Primary), parent)
{
    const bool isOne = count() == 1;
    QVBoxLayout *column =
        beginQuestion(*this, isOne ? titles().front() : closeText(count()), narrowest);
    setWindowTitle(isOne ? tr("Close an alert") : tr("Close several alerts"));
    if (const QString which = titlesText(titles()); !isOne && !which.isEmpty())
        column->addWidget(makeLabel(which));
    const QString by = context.session.actor().name;
    QString text =
        isOne
            ? tr("The log keeps that you closed it, %1. If it goes on, it opens again.").arg(by)
            : tr("The log keeps of each that you closed it, %1. What goes on opens again.").arg(by);
    if (std::ranges::any_of(alerts, keepsRunsWaiting))
        text += u' ' + tr("Syncs can run again then.");
    column->addWidget(makeLabel(text));
    auto *form = new FormSection;
    form->addField(tr("What it was"), note(),
                   tr("For those who read it later. The note isn't in the log."));
    column->addWidget(form);
    column->addWidget(message());
    update();
    endQuestion(*this, *column, makeButton(u"cancelClose"_s, tr("Cancel")), answer());
    connect(answer(), &QPushButton::clicked, this, &CloseAlertDialog::close);
    note()->setFocus();
}

void CloseAlertDialog::showSubjects()
{
    answer()->setText(closeText(count()));
}

QString CloseAlertDialog::failedText(qsizetype failures) const
{
    return tr("%Ln alerts weren't closed.", nullptr, pluralOf(failures));
}

void CloseAlertDialog::close()
{
    settle([](Session &session, const QString &alert, const QString &note) {
        return session.alerts().close(alert, note);
    });
}

} // namespace warden
