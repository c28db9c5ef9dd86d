#include "ui/help/help_panel.h"

#include "ui/help/help_text.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/names.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Qt's own Markdown has headings that are too loud for a panel.
void calm(QTextDocument &document, const QPalette &palette)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat spaced = block.blockFormat();
        const bool isHeading = spaced.headingLevel() > 0;
        spaced.setTopMargin(isHeading && block.position() > 0 ? space::large : 0);
        spaced.setBottomMargin(isHeading ? space::tiny : space::small);
        spaced.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        cursor.mergeBlockFormat(spaced);
        if (!isHeading)
            continue;
        QTextCharFormat heading;
        heading.setFont(textFont(TextStyle::Strong));
        heading.setProperty(QTextFormat::FontSizeAdjustment, 0);
        heading.setForeground(color(ColorRole::Text, palette));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(heading);
    }
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent)
    : QFrame(parent), m_title(makeLabel({}, TextStyle::Heading)), m_text(new QTextBrowser)
{
    setNames(this, u"helpPanel"_s, tr("Help"));
    setNames(m_text, u"helpText"_s, tr("Help for this page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setFont(textFont(TextStyle::Body));
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    QToolButton *close = makeIconButton(u"closeHelp"_s, u"close"_s, tr("Close the help"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::extraLarge, space::extraLarge, space::large, space::large);
    column->setSpacing(space::medium);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    connect(close, &QToolButton::clicked, this, &HelpPanel::closed);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == "page"_L1)
            Q_EMIT pageChosen(link.path());
    });
}

void HelpPanel::showPage(const QString &id, const QString &title)
{
    m_page = id;
    m_title->setText(tr("Help: %1").arg(title));
    render();
}

void HelpPanel::render()
{
    // It comes with the program and names nobody.
    m_text->setMarkdown(helpText(m_page));
    calm(*m_text->document(), palette());
    m_text->moveCursor(QTextCursor::Start);
}

void HelpPanel::takeKeyboard()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void HelpPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_page.isEmpty())
        render();
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorRole::Surface, palette()));
    painter.setPen(color(ColorRole::Border, palette()));
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace warden
