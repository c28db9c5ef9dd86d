#pragma once

#include "app/demo/demo_workspace.h"
#include "tests/ui/pages/dialog_watchdog.h"
#include "ui/page/page.h"
#include "ui/page/preferences.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace warden {

// A page in a window of its own, on a real session with sandbox services. With
// WARDEN_SCREENSHOTS=FOLDER it also leaves pictures of what it shows, in the scheme of
// WARDEN_SCHEME (light or dark), the contrast of WARDEN_CONTRAST (more) and the size of
// QT_SCALE_FACTOR.
class PageFixture
{
public:
    explicit PageFixture(const ManagedSettings &managed = {})
        : m_preferences(m_folder.filePath(QStringLiteral("preferences.ini")), managed)
    {}
    ~PageFixture()
    {
        close();
        m_background.reset();
    }

    Result<void> start()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setChoice(qgetenv("WARDEN_SCHEME") == "dark" ? ThemeChoice::Dark
                                                              : ThemeChoice::Light);
        m_theme->setContrastChoice(qgetenv("WARDEN_CONTRAST") == "more" ? ContrastChoice::More
                                                                        : ContrastChoice::Usual);
        Progress progress;
        Result<std::unique_ptr<DemoWorkspace>> demo =
            DemoWorkspace::create(m_folder.filePath(QStringLiteral("workspace")), progress);
        if (!demo)
            return demo.failure();
        m_demo = std::move(*demo);
        m_background = std::make_unique<Background>();
        return {};
    }

    SessionEnvironment environment = {}; // from unlock() on

    // Acts as the browser; without one there is none.
    std::function<bool(const QUrl &address)> openBrowser = [](const QUrl &) { return false; };

    DemoWorkspace &demo() { return *m_demo; }
    Session &session() { return m_session ? *m_session : m_demo->session(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QWidget *page() const { return m_page.get(); }
    // Where goTo() led last: "sync/RUN".
    const QString &wentTo() const { return m_wentTo; }

    PageContext context()
    {
        return {session(),
                *m_background,
                m_preferences,
                [this](const QString &page, const QString &argument) {
                    m_wentTo = page + u'/' + argument;
                },
                openBrowser,
                [this] { ++m_locks; }};
    }
    int locks() const { return m_locks; } // how often a page asked for it

    template <class P>
    P *show()
    {
        close();
        auto page = std::make_unique<P>(context());
        P *shown = page.get();
        m_page = std::move(page);
        m_page->resize(1064, 760);
        m_page->show();
        shown->refresh();
        return shown;
    }

    void close()
    {
        m_page.reset();
        if (m_background) {
            m_background->stopAll();
            m_background->waitForEnd();
        }
    }

    template <class W>
    W *find(const QString &name)
    {
        for (W *each : m_page->findChildren<W *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    // Nobody has the workspace's files open any more, until it is unlocked.
    void lock()
    {
        close();
        m_session.reset();
        m_demo->takeSession().reset();
    }
    Result<void> unlock(const QString &operatorName = {})
    {
        return unlock(operatorName, m_demo->passphrase());
    }
    Result<void> unlock(const QString &operatorName, const Secret &passphrase)
    {
        Result<std::unique_ptr<Session>> session =
            Session::unlockWithPassphrase(m_demo->folder(), operatorName, passphrase, environment);
        if (!session)
            return session.failure();
        m_session = std::move(*session);
        return {};
    }

    bool press(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }

    // The same once it is there and may be pressed. (QTRY_VERIFY would press twice.)
    bool pressWhenReady(const QString &name)
    {
        const auto isReady = [&] {
            const auto *button = find<QAbstractButton>(name);
            return button && button->isEnabled();
        };
        return QTest::qWaitFor(isReady, 20'000) && press(name);
    }

    void picture(const QString &name, QWidget *widget = nullptr)
    {
        const QString folder = qEnvironmentVariable("WARDEN_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(150);
        const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
        const QString scheme = qEnvironmentVariable("WARDEN_SCHEME", QStringLiteral("light"));
        (widget ? widget : m_page.get())
            ->grab()
            .save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, scheme, scale));
    }

    // Controls of this window that lack a name for tests or for a screen reader.
    QStringList namelessControls() const;

private:
    DialogWatchdog m_watchdog;
    QTemporaryDir m_folder;
    Preferences m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<Session> m_session; // once it was unlocked again
    std::unique_ptr<Background> m_background;
    std::unique_ptr<QWidget> m_page;
    QString m_wentTo;
    int m_locks = 0;
};

inline QStringList PageFixture::namelessControls() const
{
    QStringList nameless;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool isControl = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
                               !widget->objectName().startsWith(QStringLiteral("qt_"));
        if (!isControl)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const bool hasName = accessible && !accessible->text(QAccessible::Name).isEmpty();
        if (widget->objectName().isEmpty() || !hasName)
            nameless << QStringLiteral("%1 “%2”").arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    }
    return nameless;
}

} // namespace warden
