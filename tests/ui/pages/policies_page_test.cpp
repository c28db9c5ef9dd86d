#include "tests/ui/pages/page_fixture.h"
#include "ui/policies_page/default_editor.h"
#include "ui/policies_page/policies_page.h"
#include "ui/sync_page/route_editor.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

// The slots build on one another.
class PoliciesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachDestinationShowsItsRoutesAndWhatLeaves();
    void aRouteBothWaysStandsAtBothAccounts();
    void aRoutesEditorOpensFromItsRow();
    void theDefaultOfAServiceIsChangedBesideARealContact();
    void onlyAHooksDefaultIsOfferedMasksAndHashes();
    void aGroupIsPutOnTheList();
    void aGroupIsTakenOffOnlyAfterAYes();
    void aGroupThatMayLeaveAgainWaitsForASecondPerson();
    void aWiderRouteShowsThatItWaits();
    void everyControlHasAName();
    void whoMayNotChangeIsToldWhy();
    void withoutADestinationThePageSaysWhatToDo();

private:
    void show()
    {
        m_page.show<PoliciesPage>();
        // The last row: what stands in a layout is shown a moment after it was put there.
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"defaultOf/hubspot"_s), longest);
    }
    Route hookRoute() { return m_page.session().routes()->back(); }
    QString editHook()
    {
        return u"editPolicy/%1/%2"_s.arg(hookRoute().to.value(), hookRoute().id.value());
    }
    // What a row says of a treatment; empty where it says nothing.
    QString leaves(const QString &row, const QString &treatment)
    {
        QWidget *shown = m_page.find<QWidget>(row);
        auto *label = shown ? shown->findChild<QLabel *>(u"leaves/"_s + treatment) : nullptr;
        return label ? label->text() : QString();
    }
    QString hookRow() { return u"policyOf/"_s + hookRoute().id.value(); }
    QStringList list() { return m_page.session().policySettings()->neverLeaving; }
    void choose(QWidget *editor, const QString &field, Treatment treatment)
    {
        auto *choice = editor->findChild<QComboBox *>(u"field/"_s + field);
        choice->setCurrentIndex(choice->findData(static_cast<int>(treatment)));
    }
    QMessageBox *question()
    {
        return QTest::qWaitFor([this] { return m_page.find<QMessageBox>(u"takeOffQuestion"_s); },
                               longest)
                   ? m_page.find<QMessageBox>(u"takeOffQuestion"_s)
                   : nullptr;
    }
    void answer(const QString &group)
    {
        QVERIFY(m_page.pressWhenReady(u"takeOff/"_s + group));
        QVERIFY(question());
        QTest::keyClick(question()->findChild<QPushButton *>(u"takeOffConfirmed"_s), Qt::Key_Space);
    }

    PageFixture m_page;
};

void PoliciesPageTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    Progress progress;
    QVERIFY(m_page.session().sync({}, progress)); // so that there are contacts
}

void PoliciesPageTest::eachDestinationShowsItsRoutesAndWhatLeaves()
{
    show();
    QVERIFY(m_page.find<QWidget>(u"policies/carddav"_s));
    QVERIFY(m_page.find<QWidget>(u"policies/zapier"_s));
    QVERIFY(!m_page.find<QWidget>(u"policies/google"_s));
    QVERIFY(m_page.find<QWidget>(u"defaultOf/google"_s)); // nothing is connected to it
    QCOMPARE(leaves(hookRow(), u"as_is"_s), u"name and e-mail"_s);
    QCOMPARE(leaves(hookRow(), u"dropped"_s), u"everything else"_s);
    QCOMPARE(m_page.find<QWidget>(hookRow())->findChild<QLabel *>(u"policyVersion"_s)->text(),
             u"Version 1"_s);
    m_page.picture(u"policies"_s);
}

void PoliciesPageTest::aRouteBothWaysStandsAtBothAccounts()
{
    PolicyState state;
    state.settings.defaults = {{u"carddav"_s}};
    const auto addAccount = [&state](const QList<QString> &books) {
        ConnectionView view;
        view.connection.service = u"carddav"_s;
        for (const QString &book : books)
            view.books.push_back({Book{.id = BookId(book)}});
        state.connections.push_back(view);
    };
    addAccount({u"a"_s, u"b"_s});
    addAccount({u"c"_s});
    Route across;
    across.id = RouteId(u"across"_s);
    across.from = BookId(u"a"_s);
    across.to = BookId(u"c"_s);
    across.direction = Direction::TwoWay;
    Route inside = across;
    inside.id = RouteId(u"inside"_s);
    inside.to = BookId(u"b"_s);
    state.routes = {across, inside};
    const ServicePolicies service = policiesByService(state).front();
    QCOMPARE(service.destinations[0].routes.size(), size_t{2}); // the one inside stands once
    QCOMPARE(service.destinations[1].routes.size(), size_t{1});
    QCOMPARE(service.destinations[1].routes[0].route.id, across.id);
    QVERIFY(routesElsewhere(state).empty());
    state.connections.pop_back();
    QCOMPARE(routesElsewhere(state).size(), size_t{1});
}

void PoliciesPageTest::aRoutesEditorOpensFromItsRow()
{
    QVERIFY(m_page.pressWhenReady(editHook()));
    auto *editor = m_page.find<RouteEditor>(u"routeEditor"_s);
    QVERIFY(editor);
    QCOMPARE(editor->draft().id, hookRoute().id);
    choose(editor, u"email"_s, Treatment::Masked);
    choose(editor, u"phone"_s, Treatment::Hashed);
    QTest::keyClick(editor->findChild<QPushButton *>(u"saveRoute"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(leaves(hookRow(), u"masked"_s), u"e-mail"_s, longest);
    QCOMPARE(leaves(hookRow(), u"as_is"_s), u"name"_s);
    QCOMPARE(leaves(hookRow(), u"hashed"_s), u"phone"_s);
    QCOMPARE(m_page.find<QWidget>(hookRow())->findChild<QLabel *>(u"policyVersion"_s)->text(),
             u"Version 2"_s);
}

void PoliciesPageTest::theDefaultOfAServiceIsChangedBesideARealContact()
{
    QVERIFY(m_page.pressWhenReady(u"editDefault/zapier"_s));
    auto *editor = m_page.find<DefaultEditor>(u"defaultEditor"_s);
    QVERIFY(editor);
    const auto example = [editor](const QString &field) {
        return editor->findChild<ElidedLabel *>(u"example/"_s + field)->fullText();
    };
    QTRY_VERIFY_WITH_TIMEOUT(example(u"email"_s).contains(u'@'), longest);
    choose(editor, u"email"_s, Treatment::Masked);
    choose(editor, u"phone"_s, Treatment::AsIs);
    QTRY_VERIFY_WITH_TIMEOUT(example(u"email"_s).contains(u"•••@"_s), longest);
    m_page.picture(u"policies-default"_s, editor);
    QTest::keyClick(editor->findChild<QPushButton *>(u"saveDefault"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(leaves(u"defaultOf/zapier"_s, u"masked"_s), u"e-mail"_s, longest);
    QCOMPARE(m_page.session().startingPolicy(hookRoute().to)->treatment(Field::Phone),
             Treatment::AsIs);
    QCOMPARE(hookRoute().policy.treatment(Field::Phone), Treatment::Hashed); // stays as it was
}

void PoliciesPageTest::onlyAHooksDefaultIsOfferedMasksAndHashes()
{
    QVERIFY(m_page.pressWhenReady(u"editDefault/carddav"_s));
    auto *editor = m_page.find<DefaultEditor>(u"defaultEditor"_s);
    QVERIFY(editor);
    auto *choice = editor->findChild<QComboBox *>(u"field/email"_s);
    QVERIFY(choice->findData(static_cast<int>(Treatment::Dropped)) >= 0);
    QVERIFY(choice->findData(static_cast<int>(Treatment::Masked)) < 0);
    auto *save = editor->findChild<QPushButton *>(u"saveDefault"_s);
    for (Field field : allFieldsInOrder)
        choose(editor, fieldName(field), Treatment::Dropped);
    QVERIFY(!save->isEnabled()); // nothing would leave
    editor->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<DefaultEditor>(u"defaultEditor"_s), longest);
}

void PoliciesPageTest::aGroupIsPutOnTheList()
{
    QVERIFY(m_page.find<QLabel>(u"noGroups"_s));
    auto *group = m_page.find<QComboBox>(u"groupToAdd"_s);
    QVERIFY(group);
    QTRY_VERIFY_WITH_TIMEOUT(group->count() > 0, longest); // those that contacts are in
    const QString known = group->itemText(0);
    group->lineEdit()->setFocus();
    QTest::keyClicks(group->lineEdit(), u" Board "_s);
    QTest::keyClick(group->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(list(), QStringList{u"Board"_s}, longest);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"takeOff/Board"_s), longest);
    group->setEditText(known);
    QVERIFY(m_page.pressWhenReady(u"addGroup"_s));
    QTRY_COMPARE_WITH_TIMEOUT(list(), (QStringList{u"Board"_s, known}), longest);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"takeOff/"_s + known), longest);
    QTRY_VERIFY_WITH_TIMEOUT(group->count() > 0 && group->findText(known) < 0, longest);
}

void PoliciesPageTest::aGroupIsTakenOffOnlyAfterAYes()
{
    const QString known = list().back();
    QVERIFY(m_page.pressWhenReady(u"takeOff/"_s + known));
    QMessageBox *no = question();
    QVERIFY(no);
    no->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QMessageBox>(u"takeOffQuestion"_s), longest);
    QCOMPARE(list().size(), 2);
    answer(known);
    QTRY_COMPARE_WITH_TIMEOUT(list(), QStringList{u"Board"_s}, longest);
}

void PoliciesPageTest::aGroupThatMayLeaveAgainWaitsForASecondPerson()
{
    const Secret words = Secret::fromText(u"correct horse battery"_s);
    for (const auto &[name, role] :
         {std::pair(u"Bo"_s, Role::Administrator), std::pair(u"Cy"_s, Role::SyncOperator)})
        QVERIFY(m_page.session().addOperator(name, role, words, KeychainUnlock::Ask));
    SecondPersonRules rules;
    rules.widerPolicy = true;
    QVERIFY(m_page.session().setSecondPersonRules(rules));
    show();
    answer(u"Board"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<StateBadge>(u"groupRequest"_s), longest);
    QCOMPARE(list(), QStringList{u"Board"_s});
    QVERIFY(m_page.find<InlineMessage>(u"policyWaiting"_s)->text().contains(u"second person"_s));
    QVERIFY(!m_page.find<InlineMessage>(u"policyMessage"_s)); // nothing has succeeded
    m_page.picture(u"policies-waiting"_s);
    auto *scroll = m_page.find<QScrollArea>({});
    QVERIFY(scroll);
    scroll->ensureWidgetVisible(m_page.find<QWidget>(u"addGroup"_s), 0, 120);
    m_page.picture(u"policies-groups"_s);
    QVERIFY(m_page.pressWhenReady(u"keepGroup/Board"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"takeOff/Board"_s), longest);
    QVERIFY(m_page.session().policySettings()->takenOff.isEmpty());
    QVERIFY(!m_page.find<InlineMessage>(u"policyWaiting"_s));
}

void PoliciesPageTest::aWiderRouteShowsThatItWaits()
{
    Route wider = hookRoute();
    wider.policy.setTreatment(Field::Phone, Treatment::AsIs);
    QVERIFY(m_page.session().setRoute(wider));
    show();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(hookRow()), longest);
    const auto badge = [this] {
        return m_page.find<QWidget>(hookRow())->findChild<StateBadge *>(u"policyRequest"_s);
    };
    QVERIFY(badge());
    QVERIFY(badge()->text().contains(u"second person"_s));
    QVERIFY(m_page.find<InlineMessage>(u"policyWaiting"_s));
    // The rule is off: nothing keeps the route back.
    QVERIFY(m_page.session().setSecondPersonRules({}));
    show();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(hookRow()), longest);
    QVERIFY(!badge());
}

void PoliciesPageTest::everyControlHasAName()
{
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    QVERIFY(m_page.pressWhenReady(u"editDefault/zapier"_s));
    QVERIFY(m_page.find<DefaultEditor>(u"defaultEditor"_s));
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    m_page.find<DefaultEditor>(u"defaultEditor"_s)->reject();
}

void PoliciesPageTest::whoMayNotChangeIsToldWhy()
{
    m_page.lock();
    QVERIFY(m_page.unlock(u"Cy"_s, Secret::fromText(u"correct horse battery"_s)));
    show();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(hookRow()), longest);
    QVERIFY(m_page.find<InlineMessage>(u"policyRights"_s)->text().contains(u"not change"_s));
    for (const QString &name :
         {editHook(), u"editDefault/zapier"_s, u"takeOff/Board"_s, u"addGroup"_s}) {
        const auto *button = m_page.find<QAbstractButton>(name);
        QVERIFY2(button && isWithheld(button), qPrintable(name));
    }
    QVERIFY(!m_page.find<QWidget>(u"groupToAdd"_s)->isEnabled());
    m_page.picture(u"policies-see"_s);
}

void PoliciesPageTest::withoutADestinationThePageSaysWhatToDo()
{
    m_page.lock();
    QVERIFY(m_page.unlock(u"Demo owner"_s));
    Progress progress;
    const std::vector<ConnectionView> connections = m_page.session().connections().value();
    for (const ConnectionView &view : connections)
        QVERIFY(m_page.session().removeConnection(view.connection.id, Session::Revocation::None,
                                                  progress));
    show();
    QVERIFY(m_page.find<QPushButton>(u"connectFromPolicies"_s));
    QVERIFY(m_page.find<QWidget>(u"defaultOf/zapier"_s));
    m_page.picture(u"policies-empty"_s);
    QVERIFY(m_page.press(u"connectFromPolicies"_s));
    QCOMPARE(m_page.wentTo(), u"connections/add"_s);
}

QTEST_MAIN(PoliciesPageTest)
#include "policies_page_test.moc"
