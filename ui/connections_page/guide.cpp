#include "ui/connections_page/guide.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"
#include "ui/widgets/screen_picture.h"
#include "ui/widgets/step_number.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

Guide::Guide(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_numbers(new QButtonGroup(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    connect(m_numbers, &QButtonGroup::idToggled, this, [this](int index, bool isOpen) {
        if (isOpen)
            openStep(index);
    });
}

void Guide::setSteps(const std::vector<GuideStep> &steps)
{
    m_pictures.clear();
    m_next = nullptr;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const GuideStep &step : steps)
        addStep(int(m_pictures.size()), step);
    if (m_numbers->buttons().isEmpty())
        return;
    addFoot(2 * int(steps.size()));
    QAbstractButton *open = m_numbers->button(m_open);
    (open ? open : m_numbers->buttons().front())->setChecked(true);
}

void Guide::addStep(int index, const GuideStep &step)
{
    const int row = 2 * index;
    QLabel *text = makeLabel(step.text);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setNames(text, u"guideText%1"_s.arg(index + 1), step.text);
    m_grid->addWidget(text, row, 1);
    if (!step.screen) {
        QLabel *number = makeMutedLabel(tr("%1.").arg(QLocale().toString(index + 1)));
        number->setWordWrap(false);
        m_grid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignTrailing);
        m_pictures.push_back(nullptr);
        return;
    }
    auto *number = new StepNumber(index + 1);
    auto *picture = new ScreenPicture(*step.screen, index + 1);
    picture->hide();
    // The first line stands beside the number.
    const int above = (number->sizeHint().height() - text->fontMetrics().height()) / 2;
    text->setContentsMargins(0, above, 0, above);
    m_grid->addWidget(number, row, 0, Qt::AlignTop);
    m_grid->addWidget(picture, row + 1, 1);
    m_pictures.push_back(picture);
    m_numbers->addButton(number, index);
}

void Guide::addFoot(int row)
{
    QLabel *about = makeMutedLabel(tr("The pictures are simplified. The service may look a little "
                                      "different, or speak your language."),
                                   TextStyle::Small);
    m_next = makeButton(u"nextGuideStep"_s, tr("Next step"));
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    line->addWidget(about, 1);
    line->addWidget(m_next);
    m_grid->addWidget(foot, row, 1);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (QAbstractButton *next = m_numbers->button(m_open + 1))
            next->setChecked(true);
    });
}

void Guide::openStep(int index)
{
    m_open = index;
    for (size_t each = 0; each < m_pictures.size(); ++each) {
        if (m_pictures[each])
            m_pictures[each]->setVisible(int(each) == index);
    }
    m_next->setEnabled(m_numbers->button(index + 1) != nullptr);
    setFocusProxy(m_numbers->button(index));
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
