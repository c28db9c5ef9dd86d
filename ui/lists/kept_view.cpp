#include "ui/lists/kept_view.h"

#include "ui/page/preferences.h"

#include <QTimer>

namespace warden {

namespace {

constexpr int waitMs = 400; // dragging an edge changes it a hundred times

} // namespace

KeptView::KeptView(Preferences &preferences, const QString &name, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_name(name), m_view(preferences.view(name)),
      m_wait(new QTimer(this))
{
    m_wait->setSingleShot(true);
    m_wait->setInterval(waitMs);
    connect(m_wait, &QTimer::timeout, this, &KeptView::writeNow);
}

KeptView::~KeptView()
{
    if (m_wait->isActive())
        writeNow();
}

QStringList KeptView::read() const
{
    return m_view;
}

void KeptView::write(const QStringList &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_wait->start();
}

void KeptView::writeNow()
{
    m_wait->stop();
    m_preferences.setView(m_name, m_view);
}

} // namespace warden
