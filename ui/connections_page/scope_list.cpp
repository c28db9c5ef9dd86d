#include "ui/connections_page/scope_list.h"

#include "ui/text/cloud_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

ScopeList::ScopeList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
}

void ScopeList::setScopes(const QStringList &scopes)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &scope : scopes) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::small);
        row->addWidget(new IconLabel(u"check"_s, ColorRole::Link, 16), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        const QString sentence = scopeSentence(scope);
        texts->addWidget(makeLabel(sentence));
        if (sentence != scope) {
            auto *raw = new ElidedLabel(scope);
            raw->setObjectName(u"scopeName"_s);
            raw->setFont(textFont(TextStyle::Small));
            raw->setForegroundRole(QPalette::PlaceholderText);
            raw->setElideMode(Qt::ElideMiddle);
            texts->addWidget(raw);
        }
        row->addLayout(texts, 1);
        m_column->addWidget(line);
    }
}

} // namespace warden
