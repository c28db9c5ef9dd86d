#include "ui/connections_page/signing_key_view.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/mono_text.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

QString codeStep(bool isRawHook)
{
    // Of a raw hook the body without its signature is what was signed (docs/zapier-messages.md).
    const QString parts = isRawHook ? uR"(const signature = JSON.parse(inputData.body).signature;
const signed = inputData.body.replace(/"signature":"[0-9a-f]{64}",/, '');
)"_s
                                    : uR"(const signature = inputData.signature;
const signed = inputData.signed;
)"_s;
    return u"const crypto = require('crypto');\nconst key = 'PASTE THE KEY HERE';\n"_s + parts +
           uR"(const expected = crypto.createHmac('sha256', key).update(signed).digest('hex');
if (expected !== signature) throw new Error('Not sent by Contact Warden');
return JSON.parse(signed);
)"_s;
}

SigningKeyView::SigningKeyView(QWidget *parent)
    : QWidget(parent), m_label(makeLabel({}, TextStyle::Mono)),
      m_code(new MonoText(u"codeStep"_s, tr("Code for the Zap"), {}, 1)),
      m_clipboard(new SecretClipboard(this))
{
    setNames(m_label, u"signingKey"_s, tr("Signing key"));
    // Not to be selected: what is copied so would stay in the clipboard.
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    QPushButton *copyKey =
        makeButton(u"copySigningKey"_s, tr("Copy the key"), ButtonKind::Plain, u"copy"_s);
    QPushButton *copyCode =
        makeButton(u"copyCodeStep"_s, tr("Copy the code"), ButtonKind::Plain, u"copy"_s);

    auto *card = new Card(tr("Signing key"));
    card->body()->addWidget(makeMutedLabel(
        tr("With it your Zap can tell that a message really comes from here. It is shown only "
           "now; skip it if your Zap doesn't need to check.")));
    card->body()->addWidget(m_label);
    card->body()->addWidget(copyKey, 0, Qt::AlignLeading);
    auto *fold = new Fold(u"codeStepFold"_s, tr("Code for the Zap"));
    fold->body()->setSpacing(space::small);
    fold->body()->addWidget(
        makeMutedLabel(tr("For a step “Code by Zapier”, directly after the trigger:")));
    fold->body()->addWidget(m_code);
    fold->body()->addWidget(copyCode, 0, Qt::AlignLeading);
    card->body()->addWidget(fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(copyKey, &QPushButton::clicked, this, [this] { m_clipboard->copy(m_key); });
    connect(copyCode, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code->toPlainText()); });
}

void SigningKeyView::showKey(Secret key, bool isRawHook)
{
    m_key = std::move(key);
    // In groups, so that it wraps and can be compared; copying gives it without the blanks.
    QString grouped;
    const QString text = QString::fromUtf8(m_key.view());
    for (qsizetype i = 0; i < text.size(); i += 8)
        grouped += (i > 0 ? u" "_s : QString()) + text.mid(i, 8);
    m_label->setText(grouped);
    m_code->setPlainText(codeStep(isRawHook));
    const int lines = int(m_code->toPlainText().count(u'\n')) + 1;
    m_code->setFixedHeight(lines * QFontMetrics(m_code->font()).lineSpacing() + space::large);
}

void SigningKeyView::forget()
{
    m_key = {};
    m_label->clear();
}

} // namespace warden
