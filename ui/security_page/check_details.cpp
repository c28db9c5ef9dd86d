#include "ui/security_page/check_details.h"

#include "core/session/session.h"
#include "ui/lists/value_grid.h"
#include "ui/page/open_address.h"
#include "ui/security_page/answer_look.h"
#include "ui/security_page/check_groups.h"
#include "ui/security_page/evidence_text.h"
#include "ui/security_page/mending_place.h"
#include "ui/security_page/word_card.h"
#include "ui/text/check_text.h"
#include "ui/text/permission_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/withheld.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostSubjects = 8; // more of them unfold
constexpr qsizetype mostHistory = 12;
constexpr int listLines = 10;
constexpr int signSize = 20;

} // namespace

CheckDetails::CheckDetails(const PageContext &context, QWidget *parent)
    : DetailsColumn(u"checkDetails"_s, tr("Chosen check"), {space::large, 0, space::large, 0},
                    parent),
      m_context(context)
{
    clear();
}

void CheckDetails::clear()
{
    showHint(tr("Choose a check to see what was found."));
}

void CheckDetails::showCheck(const Check &check)
{
    startOver();
    addHead(check);
    if (check.answer() == Answer::Attested)
        parts()->addWidget(new WordCard(m_context, *check.attestation));
    addAdvice(check);
    addEvidence(check);
    addHistory(check);
    finish();
}

void CheckDetails::addHead(const Check &check)
{
    QLabel *title = makeLabel(checkTitle(check.id), TextStyle::Heading);
    title->setObjectName(u"checkTitle"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    texts->addWidget(title);
    if (const QString place = placeText(check); !place.isEmpty())
        texts->addWidget(makeMutedLabel(place));
    parts()->addLayout(texts);
    const AnswerLook look = lookOf(check.answer());
    QLabel *word = makeLabel(sentenceCase(answerText(check.answer())), TextStyle::Strong);
    word->setObjectName(u"checkAnswer"_s);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(space::small);
    answer->addWidget(new IconLabel(look.icon, look.role, signSize));
    answer->addWidget(word, 1);
    parts()->addLayout(answer);
    QLabel *found = makeLabel(foundText(check));
    found->setObjectName(u"checkFound"_s);
    parts()->addWidget(found);
    addSubjects(subjectTexts(check), check.finding.failing());
}

// All of them: "everybody has a second factor" is mended one by one.
void CheckDetails::addSubjects(const QStringList &subjects, qint64 failing)
{
    if (subjects.isEmpty())
        return;
    QStringList first;
    for (const QString &subject : subjects.mid(0, mostSubjects))
        first.append(u"• "_s + subject);
    QLabel *list = makeLabel(first.join(u'\n'));
    list->setObjectName(u"checkSubjects"_s);
    parts()->addWidget(list);
    if (subjects.size() <= mostSubjects)
        return;
    const QString title = failing > subjects.size() ? tr("The first %1") : tr("All %1");
    auto *rest = new Fold(u"allSubjects"_s, title.arg(QLocale().toString(subjects.size())));
    auto *all = new QPlainTextEdit(subjects.join(u'\n'));
    setNames(all, u"subjectList"_s, tr("What was found"));
    all->setReadOnly(true);
    all->setTabChangesFocus(true);
    all->setFixedHeight(all->fontMetrics().lineSpacing() * listLines);
    rest->body()->addWidget(all);
    parts()->addWidget(rest);
}

void CheckDetails::addAdvice(const Check &check)
{
    if (const QString advice = checkAdvice(check); !advice.isEmpty()) {
        addSection(tr("What to do"));
        QLabel *text = makeLabel(advice);
        text->setObjectName(u"checkAdvice"_s);
        parts()->addWidget(text);
    }
    addLinks(check);
    m_message = new InlineMessage(u"checkMessage"_s);
    parts()->addWidget(m_message);
}

void CheckDetails::addLinks(const Check &check)
{
    auto *links = new FlowLayout(space::small);
    if (const MendingPlace place = mendingPlace(check);
        !place.page.isEmpty() && check.answer() != Answer::Pass) {
        QPushButton *here = makeButton(u"mendHere"_s, place.button, ButtonKind::Plain);
        withhold(here, whyNot(m_context.session.actor(), place.needed));
        links->addWidget(here);
        connect(here, &QPushButton::clicked, this,
                [this, place] { m_context.goTo(place.page, place.argument); });
    }
    if (const QUrl page = check.page(); !page.isEmpty()) {
        QPushButton *there = makeButton(u"openSettingsPage"_s,
                                        tr("Open the page at %1").arg(siteName(check.service)),
                                        ButtonKind::Plain, u"globe"_s);
        setPlainToolTip(there, page.toString());
        links->addWidget(there);
        connect(there, &QPushButton::clicked, this, [this, page] { open(page); });
    }
    addAttesting(check, *links);
    parts()->addLayout(links);
}

// Where nobody can be asked. Nobody's word turns a fail.
void CheckDetails::addAttesting(const Check &check, QLayout &links)
{
    const CheckKind *kind = findCheckKind(check.id);
    const bool isOpen = check.finding.answer() == Answer::Undetermined;
    if (!kind || !kind->isAttestable || !isOpen)
        return;
    QPushButton *attest =
        makeButton(u"attest"_s, check.attestation ? tr("Vouch for it again…") : tr("Vouch for it…"),
                   ButtonKind::Plain, u"person"_s);
    withhold(attest, whyNot(m_context.session.actor(), Permission::ManageConnections));
    links.addWidget(attest);
    connect(attest, &QPushButton::clicked, this, [this, check] { Q_EMIT attestPressed(check); });
}

void CheckDetails::open(const QUrl &page)
{
    if (openOrTell(m_context, page, *m_message))
        m_message->clear();
}

void CheckDetails::addEvidence(const Check &check)
{
    addSection(tr("How it is known"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto *grid = new ValueGrid;
    setNames(grid, u"checkEvidence"_s, tr("How it is known"));
    grid->addRow(tr("How"), {howText(check.how)});
    if (check.checkedAt.isValid())
        grid->addRow(tr("When"), {sentenceCase(whenText(check.checkedAt, now))});
    if (check.answer() == Answer::Pass && check.expiresAt().isValid())
        grid->addRow(tr("Holds until"), {sentenceCase(whenText(check.expiresAt(), now))});
    for (const NamedFact &fact : factTexts(check.finding))
        grid->addRow(fact.name, {fact.value});
    parts()->addWidget(grid);
}

void CheckDetails::addHistory(const Check &check)
{
    auto *place = new QVBoxLayout;
    place->setSpacing(space::tiny);
    addSection(tr("Answers so far"));
    parts()->addLayout(place);
    m_context.background
        .read([&session = m_context.session, check](Progress &) {
            return session.checkHistory(check.id, check.connection);
        })
        .then(content(), [place](Result<std::vector<Check>> history) {
            if (!history) {
                auto *message = new InlineMessage(u"historyMessage"_s);
                place->addWidget(message);
                message->showError(history.error());
                return;
            }
            const QDateTime now = QDateTime::currentDateTimeUtc();
            for (const Check &each :
                 std::span(*history).first(std::min(history->size(), size_t(mostHistory)))) {
                const AnswerLook look = lookOf(each.finding.answer());
                QLabel *text = makeMutedLabel(historyText(each, now), TextStyle::Small);
                text->setObjectName(u"checkHistory"_s);
                auto *row = new QHBoxLayout;
                row->setSpacing(space::small);
                row->addWidget(new IconLabel(look.icon, look.role, signSize - 4), 0, Qt::AlignTop);
                row->addWidget(text, 1);
                place->addLayout(row);
            }
        });
}

} // namespace warden
