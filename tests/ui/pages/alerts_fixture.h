#pragma once

#include "core/session/session_alerts.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/alerts_page/alert_list.h"
#include "ui/alerts_page/alerts_page.h"
#include "ui/alerts_page/rule_list.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

namespace warden {

// The Alerts page, rules, and what they find.
class AlertsFixture : public PageFixture
{
public:
    static constexpr int longest = 20000;

    Session::Alerts alerts() { return session().alerts(); }
    AlertList *list() { return find<AlertList>(QStringLiteral("alertList")); }
    // Of the label with this name; empty: it isn't there.
    QString text(const QString &label)
    {
        auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }
    // A rule of one's own that finds each change of what a service's new routes let through.
    static QByteArray ruleText(const QByteArray &name, const QByteArray &level,
                               const QByteArray &more = {})
    {
        return "title: Found by " + name + "\nname: " + name + "\nlevel: " + level +
               "\ndescription: What " + name +
               " means.\nfalsepositives:\n    - It was agreed on\n" +
               "logsource: {product: contact_warden, service: app}\n"
               "detection: {s: {action: policy.default_changed}, condition: s}\n" +
               more;
    }
    bool addRule(const QByteArray &name, const QByteArray &level, const QByteArray &more = {})
    {
        const QString path =
            write(QString::fromLatin1(name) + QStringLiteral(".yml"), ruleText(name, level, more));
        const Result<AddedRules> added = alerts().addRules(path, {}, Session::Existing::Replace);
        return added && added->isKept;
    }
    static QByteArray holds() { return "contact_warden: {action: hold}\n"; }

    // All that changes can take away again.
    bool beginChanges() { return setLeaving(m_leaving); }
    // What all these rules find, and one of ours: a field less leaves by new routes.
    bool change()
    {
        m_leaving.remove(m_leaving.toList().back());
        return setLeaving(m_leaving);
    }
    void closeAll()
    {
        const std::vector<KeptAlert> all = alerts().list({.withMuted = true}).value().alerts;
        for (const KeptAlert &alert : all)
            QVERIFY(alerts().close(alert.id, {}));
    }

    bool showAlerts()
    {
        show<AlertsPage>();
        return QTest::qWaitFor(
            [&] { return list() && list()->chosen() && isShown(*list()->chosen()); }, longest);
    }
    RuleList *rules() { return find<RuleList>(QStringLiteral("ruleList")); }
    // The rule by its key, with its text read.
    bool showRule(const QString &rule)
    {
        show<AlertsPage>()->open(QStringLiteral("rule:") + rule);
        return QTest::qWaitFor(
            [&] {
                return rules() && rules()->chosen() && rules()->chosen()->rule == rule &&
                       text(QStringLiteral("ruleTitle")) == rules()->chosen()->title;
            },
            longest);
    }
    bool isShown(const KeptAlert &alert)
    {
        return text(QStringLiteral("alertTitle")) == alert.title;
    }
    // The newest of these; waits until it is shown at the right.
    bool choose(const QString &title)
    {
        const QAbstractItemModel *rows = list()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data().toString() != title)
                continue;
            list()->chooseRow(row);
            return QTest::qWaitFor([&] { return text(QStringLiteral("alertTitle")) == title; },
                                   longest);
        }
        return false;
    }
    QStringList rowTexts()
    {
        QStringList texts;
        for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
            texts.append(list()->model()->index(row, 0).data().toString());
        return texts;
    }

private:
    bool setLeaving(const FieldSet &fields)
    {
        FieldPolicy policy;
        policy.allowed = fields;
        return session().setPolicyDefault(QStringLiteral("zapier"), policy).has_value();
    }

    FieldSet m_leaving = FieldSet::all();
};

} // namespace warden
