#include "ui/connections_page/guide.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

Guide::Guide(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
}

void Guide::setSteps(const QStringList &steps)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QLocale locale;
    for (int i = 0; i < steps.size(); ++i) {
        QLabel *number = makeMutedLabel(tr("%1.").arg(locale.toString(i + 1)));
        number->setWordWrap(false);
        m_grid->addWidget(number, i, 0, Qt::AlignTop | Qt::AlignTrailing);
        QLabel *step = makeLabel(steps.at(i));
        step->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(step, i, 1);
    }
}

CopyField::CopyField(const QString &objectName, const QString &copyName, QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit)
{
    setNames(m_text, objectName);
    m_text->setReadOnly(true);
    QPushButton *copy =
        makeButton(objectName + u"Copy"_s, tr("Copy"), ButtonKind::Plain, u"copy"_s);
    copy->setAccessibleName(copyName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_text, 1);
    row->addWidget(copy);
    setFocusProxy(m_text);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
}

void CopyField::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setCursorPosition(0);
}

QLineEdit *addRehearsal(FormSection *form)
{
    auto *address = new QLineEdit;
    setNames(address, u"cloudEndpoint"_s);
    address->setPlaceholderText(u"http://127.0.0.1:8080"_s);
    auto *part = new FormSection;
    part->addField(Guide::tr("Address of a stand-in"), address,
                   Guide::tr("A program on this computer that acts as the service. Empty: the "
                             "service itself."));
    auto *fold = new Fold(u"rehearsal"_s, Guide::tr("Rehearsal"));
    fold->body()->addWidget(part);
    fold->setVisible(qEnvironmentVariableIsSet("WARDEN_REHEARSAL"));
    form->addWidget(fold);
    return address;
}

} // namespace warden
