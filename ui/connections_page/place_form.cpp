#include "ui/connections_page/place_form.h"

#include "core/session/connection_settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/authority_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

PlaceForm::PlaceForm(const Connection &connection, QWidget *parent)
    : QWidget(parent), m_isFile(connection.service == "file"_L1),
      m_before(connection.settings.value(m_isFile ? settings::path : settings::url).toString()),
      m_address(new QLineEdit)
{
    setNames(m_address, u"newPlace"_s);
    auto *form = new FormSection;
    form->addField(m_isFile ? tr("File or folder") : tr("Server or e-mail address"), m_address,
                   m_isFile ? tr("Where it is now. Contacts and routes go on with it if it holds "
                                 "the same contacts.")
                            : tr("Where the server is now. It is tried with the same user name and "
                                 "password before anything is saved, and has to hold the same "
                                 "address books."));
    if (m_isFile) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        addChoice(*row);
        row->addStretch();
        form->addLayout(row);
    }
    if (!m_isFile) {
        m_authority = new AuthorityField(u"newAuthority"_s);
        form->addField(tr("Private certificate authority"), m_authority,
                       tr("Only where your business signs its own certificates, and that changed: "
                          "the new CA file. Empty: as before."));
        connect(m_authority, &AuthorityField::changed, this, &PlaceForm::changed);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    setFocusProxy(m_address);
    reset();
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_allowedHosts.clear(); // they were allowed for another address
        Q_EMIT changed();
    });
}

bool PlaceForm::isFor(const Connection &connection)
{
    return connection.service == "file"_L1 || connection.service == "carddav"_L1;
}

void PlaceForm::addChoice(QLayout &row)
{
    const auto take = [this](const QString &path) {
        m_address->setText(QDir::toNativeSeparators(path));
    };
    QPushButton *file =
        makeButton(u"chooseNewFile"_s, tr("Choose a file…"), ButtonKind::Plain, u"file"_s);
    QPushButton *folder =
        makeButton(u"chooseNewFolder"_s, tr("Choose a folder…"), ButtonKind::Plain, u"folder"_s);
    row.addWidget(file);
    row.addWidget(folder);
    connect(file, &QPushButton::clicked, this, [this, take] {
        askForFile(*this,
                   {FileChoice::ExistingFile, tr("Choose the file where it is now"), address(),
                    tr("Contacts (*.vcf *.csv);;All files (*)")},
                   take);
    });
    connect(folder, &QPushButton::clicked, this, [this, take] {
        askForFile(*this,
                   {FileChoice::Folder, tr("Choose the folder where it is now"), address(), {}},
                   take);
    });
}

QString PlaceForm::address() const
{
    const QString text = m_address->text().trimmed();
    return m_isFile ? QDir::fromNativeSeparators(text) : text;
}

Session::ConnectionEdits::Place PlaceForm::place() const
{
    return {address(), m_allowedHosts, m_authority ? m_authority->path() : QString()};
}

void PlaceForm::reset()
{
    m_allowedHosts.clear();
    if (m_authority)
        m_authority->clear();
    m_address->setText(m_isFile ? QDir::toNativeSeparators(m_before) : m_before);
    m_address->selectAll();
}

void PlaceForm::allowHost(const QString &host)
{
    m_allowedHosts << host;
}

bool PlaceForm::isComplete() const
{
    const QString now = address();
    if (m_isFile)
        return now != m_before && QDir::isAbsolutePath(now);
    return !now.isEmpty() && (now != m_before || !m_authority->path().isEmpty()) &&
           m_authority->isWhole();
}

} // namespace warden
