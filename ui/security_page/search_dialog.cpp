#include "ui/security_page/search_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/names.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 520;
constexpr int listHeight = 120;

QWidget *makeDetails()
{
    auto *fold = new Fold(u"searchDetails"_s, SearchDialog::tr("Details"));
    fold->body()->setSpacing(space::small);
    fold->body()->addWidget(makeMutedLabel(
        SearchDialog::tr("The usual places are your shell's profiles and history, .env, .netrc and "
                         "the like. Files are compared in memory, and nothing of them is kept but "
                         "their names."),
        TextStyle::Small));
    QLabel *limits = makeMutedLabel(
        SearchDialog::tr("Folders are searched eight levels deep, up to 20,000 files, the first 4 "
                         "MiB of each, 2 GiB in all."),
        TextStyle::Small);
    limits->setObjectName(u"searchLimits"_s);
    fold->body()->addWidget(limits);
    return fold;
}

} // namespace

SearchDialog::SearchDialog(QWidget *parent)
    : Dialog(parent), m_places(new QListWidget),
      m_remove(makeButton(u"removePlace"_s, tr("Take off the list")))
{
    setNames(this, u"searchDialog"_s);
    QVBoxLayout *column = beginQuestion(*this, tr("Find secrets"), narrowest);
    column->addWidget(
        makeLabel(tr("Looks whether a password, key or hook address of this workspace lies in a "
                     "file: in the usual places of your account, and in the folders that you "
                     "add.")));
    setNames(m_places, u"searchPlaces"_s, tr("Folders to look into as well"));
    m_places->setFixedHeight(listHeight);
    QLabel *name = makeLabel(tr("Folders to look into as well"), TextStyle::Strong);
    name->setBuddy(m_places);
    QPushButton *folder =
        makeButton(u"addPlace"_s, tr("Add a folder…"), ButtonKind::Plain, u"folder"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(folder);
    row->addWidget(m_remove);
    row->addStretch();
    column->addSpacing(space::small);
    column->addWidget(name);
    column->addWidget(m_places);
    column->addLayout(row);
    column->addWidget(makeDetails());
    QPushButton *cancel = makeButton(u"cancelSearch"_s, tr("Cancel"));
    QPushButton *search =
        makeButton(u"searchNow"_s, tr("Find secrets"), ButtonKind::Primary, u"search"_s);
    endQuestion(*this, *column, cancel, search);
    search->setDefault(true);
    search->setFocus();
    m_remove->setEnabled(false);
    connect(folder, &QPushButton::clicked, this, [this] {
        askForFile(*this, {FileChoice::Folder, tr("Choose a folder"), QDir::homePath(), {}},
                   [this](const QString &path) { add(path); });
    });
    connect(m_places, &QListWidget::currentRowChanged, this,
            [this](int current) { m_remove->setEnabled(current >= 0); });
    connect(m_remove, &QPushButton::clicked, this, [this] { delete m_places->currentItem(); });
    connect(search, &QPushButton::clicked, this, [this] {
        QStringList places;
        for (int place = 0; place < m_places->count(); ++place)
            places.append(QDir::fromNativeSeparators(m_places->item(place)->text()));
        Q_EMIT chosen(places);
        accept();
    });
}

void SearchDialog::add(const QString &place)
{
    const QString shown = QDir::toNativeSeparators(place);
    if (m_places->findItems(shown, Qt::MatchExactly).isEmpty())
        m_places->addItem(shown);
}

} // namespace warden
