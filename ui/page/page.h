#pragma once

#include "core/permissions/permission.h"
#include "ui/background/background.h"
#include "ui/page/browser.h"

#include <QWidget>

namespace warden {

class Preferences;
class Session;

// What a page works with. All outlive the page.
struct PageContext
{
    Session &session;
    Background &background;
    Preferences &preferences;
    // Opens another page, with what it should show there (an id; may be empty).
    std::function<void(const QString &page, const QString &argument)> goTo;
    // In the window's thread; false where there is no browser. Tests act as the browser.
    std::function<bool(const QUrl &address)> openBrowser = openInBrowser;
    // As the button does it, once what calls has returned: the page goes with it.
    std::function<void()> lock = {};
};

// One page of the navigation. It is made when it is first shown, and again after each unlock.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    // Comes to the front: read again what may have changed.
    virtual void refresh() = 0;
    // Came by goTo(): show this. Called after refresh(). What pages understand: "add" (connections:
    // the wizard; sync: a new route), "now" and "plan" (sync: begin; what waits), or an id
    // (connections: sign in to it again). More stands at the pages themselves.
    virtual void open(const QString &argument) { Q_UNUSED(argument); }

    // Pressed in the navigation while it is in front: what it shows at first, unless something
    // would be lost by it.
    virtual void showFirstView() {}

protected:
    Session &session() const { return m_context.session; }
    Background &background() const { return m_context.background; }
    Preferences &preferences() const { return m_context.preferences; }
    void goTo(const QString &page, const QString &argument = {}) const
    {
        m_context.goTo(page, argument);
    }
    const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
};

// A page as main() registers it, in the order of the navigation.
struct PageEntry
{
    QString id = {};    // "overview": for goTo() and object names
    QString title = {}; // in the navigation
    QString icon = {};
    Permission needed = Permission::OwnSettings; // without it the page only says so
    std::function<Page *(const PageContext &)> make = {};
};

} // namespace warden
