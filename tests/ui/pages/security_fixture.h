#pragma once

#include "tests/ui/pages/cloud_fixture.h"
#include "ui/security_page/check_list.h"
#include "ui/security_page/security_page.h"
#include "ui/text/check_text.h"

namespace warden {

// The Security page, and what a person reads and chooses there.
class SecurityFixture : public CloudFixture
{
public:
    static constexpr int longest = 20'000;

    SecurityReport report() { return session().securityReport().value(); }
    CheckList *list() { return find<CheckList>(QStringLiteral("checkList")); }
    // Of the label with this name; empty: it isn't there.
    QString text(const QString &label)
    {
        auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }

    bool showChecks()
    {
        show<SecurityPage>();
        return QTest::qWaitFor([&] { return list() && list()->model()->rowCount() > 0; }, longest);
    }

    // By the row that says so.
    bool choose(const QString &check, const QString &service = {})
    {
        const QAbstractItemModel *rows = list()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QModelIndex index = rows->index(row, 0);
            const bool isHeading = !(index.flags() & Qt::ItemIsSelectable);
            if (isHeading || index.data().toString() != checkTitle(check))
                continue;
            list()->chooseRow(row);
            const Check *chosen = list()->chosen();
            if (chosen && chosen->id == check && (service.isEmpty() || chosen->service == service))
                return text(QStringLiteral("checkTitle")) == checkTitle(check);
        }
        return false;
    }
};

} // namespace warden
