#pragma once

#include "core/base/secret.h"
#include "core/session/views.h"

#include <QWidget>

namespace warden {

class Background;

// What a service needs to know: one form each, made by makeConnectionForm().
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual ConnectionDraft draft() const = 0;
    virtual Secret secret() const { return {}; }
    virtual bool isComplete() const = 0;
    // Else its secret is tried at once.
    virtual bool isForBrowser() const { return signsInWithBrowser(draft()); }
    virtual void clearSecret() {}
    virtual void takePath(const QString &path) { Q_UNUSED(path); } // of a file to connect

Q_SIGNALS:
    void changed();
};

// `service`: as ConnectionDraft has it.
ConnectionForm *makeConnectionForm(const QString &service, Background &background);

} // namespace warden
