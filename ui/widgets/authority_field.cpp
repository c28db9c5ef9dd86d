#include "ui/widgets/authority_field.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/names.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int longestPath = 4096;

} // namespace

AuthorityField::AuthorityField(const QString &name, QWidget *parent)
    : QWidget(parent), m_path(new QLineEdit)
{
    setNames(m_path, name);
    m_path->setMaxLength(longestPath);
    m_path->setPlaceholderText(tr("Usually empty"));
    QPushButton *choose = makeButton(u"chooseAuthority"_s, tr("Choose…"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, &AuthorityField::changed);
    connect(choose, &QPushButton::clicked, this, &AuthorityField::choose);
}

QString AuthorityField::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

bool AuthorityField::isWhole() const
{
    return path().isEmpty() || QDir::isAbsolutePath(path());
}

void AuthorityField::clear()
{
    m_path->clear();
}

void AuthorityField::choose()
{
    askForFile(*this,
               {FileChoice::ExistingFile, tr("Choose the CA file"),
                path().isEmpty() ? QDir::homePath() : path(),
                tr("Certificates (*.pem *.crt *.cer);;All files (*)")},
               [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
}

} // namespace warden
