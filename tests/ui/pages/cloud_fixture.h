#pragma once

#include "tests/ui/pages/page_fixture.h"
#include "ui/connections_page/connections_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>

namespace warden {

// A page with the three clouds' stand-ins, and the test as the browser.
class CloudFixture : public PageFixture
{
public:
    CloudSandbox &clouds() { return demo().sandbox().clouds(); }

    // A browser that allows at once and comes back.
    void browse()
    {
        openBrowser = [this](const QUrl &address) {
            m_browser.get(QNetworkRequest(address));
            return true;
        };
    }
    // One that is sent back but doesn't get there: where to is in sentBack().
    void browseInVain()
    {
        m_sentBack.clear();
        openBrowser = [this](const QUrl &address) {
            QNetworkRequest request(address);
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                                 QNetworkRequest::ManualRedirectPolicy);
            QNetworkReply *reply = m_browser.get(request);
            QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
                m_sentBack = QString::fromUtf8(reply->rawHeader(QByteArrayLiteral("Location")));
            });
            return true;
        };
    }
    const QString &sentBack() const { return m_sentBack; }

    // To the wizard's step with the browser: "Google", "Microsoft" or "Hubspot".
    bool beginSignIn(const QString &cloud, const QString &secret = {})
    {
        qputenv("WARDEN_REHEARSAL", "1");
        show<ConnectionsPage>()->open(QStringLiteral("add"));
        if (!pressWhenReady(QStringLiteral("choose") + cloud))
            return false;
        const bool isHubSpot = cloud == QLatin1String("Hubspot");
        if (isHubSpot && !press(QStringLiteral("hubspotByApp")))
            return false;
        find<QLineEdit>(QStringLiteral("clientId"))->setText(QStringLiteral("sandbox-client"));
        if (!secret.isEmpty())
            find<QLineEdit>(QStringLiteral("clientSecret"))->setText(secret);
        if (!press(QStringLiteral("rehearsal")))
            return false;
        const QUrl endpoint = isHubSpot                          ? clouds().hubspot().url()
                              : cloud == QLatin1String("Google") ? clouds().google().url()
                                                                 : clouds().microsoft().url();
        find<QLineEdit>(QStringLiteral("cloudEndpoint"))->setText(endpoint.toString());
        return pressWhenReady(QStringLiteral("tryConnection"));
    }

    // Through the whole wizard.
    bool add(const QString &cloud, const QString &secret = {})
    {
        browse();
        return beginSignIn(cloud, secret) && pressWhenReady(QStringLiteral("openBrowser")) &&
               pressWhenReady(QStringLiteral("addNow")) &&
               pressWhenReady(QStringLiteral("finishWizard"));
    }

    // The only connection that is signed in to with the browser; an empty one, where there is none.
    ConnectionView cloud()
    {
        const std::vector<ConnectionView> views = session().connections().value();
        for (const ConnectionView &view : views) {
            if (view.access)
                return view;
        }
        return {};
    }

    bool appears(const QString &name)
    {
        return QTest::qWaitFor([&] { return find<QWidget>(name) != nullptr; }, 20'000);
    }

    // A button in its card.
    bool pressInCard(const QString &name)
    {
        if (!appears(QStringLiteral("signedInSince")))
            return false;
        auto *since = find<QLabel>(QStringLiteral("signedInSince"));
        auto *button = since->parentWidget()->parentWidget()->findChild<QAbstractButton *>(name);
        if (!button)
            return false;
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }

    void removeClouds()
    {
        Progress progress;
        close();
        while (!cloud().connection.id.isEmpty()) {
            if (!session().removeConnection(cloud().connection.id, Session::Revocation::None,
                                            progress))
                return;
        }
    }

private:
    QNetworkAccessManager m_browser;
    QString m_sentBack;
};

} // namespace warden
