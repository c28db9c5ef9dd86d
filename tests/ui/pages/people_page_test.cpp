#include "tests/ui/pages/page_fixture.h"
#include "ui/people_page/approval_list.h"
#include "ui/people_page/people_page.h"
#include "ui/people_page/role_matrix.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/withheld.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

// Wherever it is: not every platform knows an active window.
template <class W>
std::vector<W *> visible()
{
    std::vector<W *> found;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        for (W *each : window->findChildren<W *>()) {
            if (each->isVisible())
                found.push_back(each);
        }
    }
    return found;
}

} // namespace

// The slots build on one another, as an owner's first hour does.
class PeoplePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anOwnerSeesOneselfAndTheRoles();
    void nobodyIsAddedBeforeTheListsAreThere();
    void aPersonIsAddedWithARole();
    void aTakenNameCostsNothingThatWasTyped();
    void aRoleOfOnesOwnCanBeMade();
    void anotherRoleIsGivenOnlyAfterAYes();
    void aNameCanBeChanged();
    void rulesForASecondPersonAreKept();
    void whatWaitsIsAnsweredBySomebodyElse();
    void whichGroupsMayLeaveAgainIsSaid();
    void whereAConnectionMovedFromIsSaid();
    void aNewRecoveryCodeIsShownUntilItIsKept();
    void aPersonIsRemovedOnlyAfterAYes();
    void theRecoveryCodeGoesWithAnOwner();
    void everyControlHasAName();

private:
    std::vector<OperatorView> people() { return m_page.session().operators().value(); }
    QMessageBox *question();
    bool chooseFromMenu(const QString &person, const QString &action);
    void type(const QString &field, const QString &text);
    int chain(const QString &from, const QString &to); // how many steps Tab takes
    PageFixture m_page;
};

void PeoplePageTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

QMessageBox *PeoplePageTest::question()
{
    QMessageBox *box = nullptr;
    const auto isThere = [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == u"peopleQuestion"_s && widget->isVisible())
                box = qobject_cast<QMessageBox *>(widget);
        }
        return box != nullptr;
    };
    return QTest::qWaitFor(isThere, longest) ? box : nullptr;
}

bool PeoplePageTest::chooseFromMenu(const QString &person, const QString &action)
{
    for (QAbstractButton *more : visible<QAbstractButton>()) {
        if (more->objectName() != u"morePerson"_s || !more->accessibleName().endsWith(person))
            continue;
        auto *menu = more->findChild<QMenu *>(u"personMenu"_s);
        auto *chosen = menu ? menu->findChild<QAction *>(action) : nullptr;
        if (!chosen)
            return false;
        chosen->trigger();
        return true;
    }
    return false;
}

void PeoplePageTest::type(const QString &field, const QString &text)
{
    auto *edit = m_page.find<QLineEdit>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, text);
}

int PeoplePageTest::chain(const QString &from, const QString &to)
{
    const QWidget *each = m_page.find<QWidget>(from);
    for (int steps = 0; steps < 500; ++steps) {
        if (each->objectName() == to)
            return steps;
        each = each->nextInFocusChain();
    }
    return 500;
}

void PeoplePageTest::anOwnerSeesOneselfAndTheRoles()
{
    m_page.show<PeoplePage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"personName"_s), longest);
    QVERIFY(m_page.find<QLabel>(u"personName"_s)->text().contains(u"(you)"_s));
    auto *matrix = m_page.find<RoleMatrix>(u"roleMatrix"_s);
    // A row for each permission, none of them cut off.
    const int rows = int(allPermissions.size()) * matrix->fontMetrics().lineSpacing();
    QTRY_VERIFY(matrix->height() > rows);
    QVERIFY(matrix->height() >= matrix->widget()->height());
    m_page.picture(u"people-alone"_s);
}

void PeoplePageTest::nobodyIsAddedBeforeTheListsAreThere()
{
    m_page.show<PeoplePage>();
    QVERIFY(m_page.press(u"addPerson"_s));
    QVERIFY(!m_page.find<QLineEdit>(u"personName"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLineEdit>(u"personName"_s), longest);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(m_page.find<QLabel>(u"ownRole"_s)); // rows are shown a turn after they were added
    QVERIFY(!m_page.find<QComboBox>(u"roleOfPerson"_s)); // one's own isn't offered
}

void PeoplePageTest::aTakenNameCostsNothingThatWasTyped()
{
    QVERIFY(m_page.pressWhenReady(u"addPerson"_s));
    QTRY_VERIFY(m_page.find<QLineEdit>(u"personName"_s)); // once the lists are known
    type(u"personName"_s, u"Bo"_s);
    for (SecretField *field : visible<SecretField>())
        QTest::keyClicks(field->focusProxy(), u"correct horse battery"_s);
    QTest::keyClick(m_page.find<QLineEdit>(u"personName"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<InlineMessage>(u"formMessage"_s), longest);
    QCOMPARE(people().size(), size_t{2});
    QVERIFY(m_page.find<QPushButton>(u"addPersonNow"_s)->isEnabled());
    QVERIFY(chain(u"personName"_s, u"addPersonNow"_s) < chain(u"personName"_s, u"cancelForm"_s));
    for (const QString &field : {u"personRole"_s, u"newPassphrase"_s, u"repeatPassphrase"_s})
        QVERIFY(chain(u"personName"_s, field) < chain(u"personName"_s, u"addPersonNow"_s));
    QTest::keyClick(m_page.find<QLineEdit>(u"personName"_s), Qt::Key_Escape);
    QVERIFY(!m_page.find<QLineEdit>(u"personName"_s));
}

void PeoplePageTest::aPersonIsAddedWithARole()
{
    QVERIFY(m_page.pressWhenReady(u"addPerson"_s));
    QTRY_VERIFY(m_page.find<QLineEdit>(u"personName"_s)); // once the lists are known
    type(u"personName"_s, u"Bo"_s);
    auto *role = m_page.find<QComboBox>(u"personRole"_s);
    QCOMPARE(role->currentText(), u"Sync operator"_s);
    role->setCurrentIndex(role->findText(u"Administrator"_s));
    QVERIFY(!m_page.find<QPushButton>(u"addPersonNow"_s)->isEnabled());
    for (SecretField *field : visible<SecretField>())
        QTest::keyClicks(field->focusProxy(), u"correct horse battery"_s);
    m_page.picture(u"people-add"_s);
    QVERIFY(m_page.pressWhenReady(u"addPersonNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(people().size(), size_t{2}, longest);
    QCOMPARE(people()[1].name, u"Bo"_s);
    QCOMPARE(people()[1].role, RoleRef(Role::Administrator));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<InlineMessage>(u"peopleMessage"_s), longest);
    QVERIFY(m_page.find<InlineMessage>(u"peopleMessage"_s)->text().contains(u"Bo"_s));
}

void PeoplePageTest::aRoleOfOnesOwnCanBeMade()
{
    QVERIFY(m_page.pressWhenReady(u"addRole"_s));
    QTRY_VERIFY(m_page.find<QLineEdit>(u"roleName"_s)); // once the lists are known
    type(u"roleName"_s, u"Reporter"_s);
    // Who may undo may sync as well, and that can't be taken away alone.
    auto *undo = m_page.find<QCheckBox>(u"permission/undo_run"_s);
    auto *sync = m_page.find<QCheckBox>(u"permission/run_sync"_s);
    undo->click();
    QVERIFY(sync->isChecked());
    QVERIFY(!sync->isEnabled());
    undo->click();
    QVERIFY(sync->isEnabled());
    sync->click();
    m_page.find<QCheckBox>(u"permission/see_contacts"_s)->click();
    m_page.picture(u"people-role"_s);
    QVERIFY(m_page.pressWhenReady(u"saveRole"_s));
    const auto own = [this] {
        const std::vector<RoleView> roles = m_page.session().roles().value();
        return roles.back();
    };
    QTRY_COMPARE_WITH_TIMEOUT(own().name, u"Reporter"_s, longest);
    QVERIFY(own().permissions.contains(Permission::SeeContacts));
    QVERIFY(!own().permissions.contains(Permission::RunSync));
}

void PeoplePageTest::anotherRoleIsGivenOnlyAfterAYes()
{
    const auto roleOfBo = [this]() -> QComboBox * {
        for (QComboBox *box : visible<QComboBox>()) {
            if (box->accessibleName() == u"Role of Bo"_s)
                return box;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(roleOfBo() && roleOfBo()->findText(u"Reporter"_s) >= 0, longest);
    const auto choose = [&](const QString &role) {
        QComboBox *box = roleOfBo();
        box->setCurrentIndex(box->findText(role));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(u"Sync operator"_s);
    QMessageBox *first = question();
    QVERIFY(first);
    first->reject();
    QCOMPARE(people()[1].role, RoleRef(Role::Administrator));
    QTRY_COMPARE_WITH_TIMEOUT(roleOfBo()->currentText(), u"Administrator"_s, longest);
}

void PeoplePageTest::aNameCanBeChanged()
{
    QVERIFY(chooseFromMenu(u"Bo"_s, u"renamePerson"_s));
    type(u"newName"_s, u"Bob"_s);
    QVERIFY(m_page.pressWhenReady(u"saveName"_s));
    QTRY_COMPARE_WITH_TIMEOUT(people()[1].name, u"Bob"_s, longest);
}

void PeoplePageTest::rulesForASecondPersonAreKept()
{
    m_page.show<PeoplePage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"personName"_s), longest);
    m_page.find<QCheckBox>(u"secondForExport"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.session().secondPersonRules()->contactExport, longest);
    m_page.find<QCheckBox>(u"secondForRemovals"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_page.session().secondPersonRules()->removalsAbove,
                              std::optional<qint64>(10), longest);
    m_page.picture(u"people-two"_s);
}

void PeoplePageTest::whatWaitsIsAnsweredBySomebodyElse()
{
    Progress progress;
    QVERIFY(!m_page.session().exportContacts(Session::ExportFormat::Csv,
                                             m_page.filePath(u"all.csv"_s), progress));
    m_page.show<PeoplePage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"approvalText"_s), longest);
    QVERIFY(!m_page.find<QPushButton>(u"grantApproval"_s)); // one asked for it oneself
    QVERIFY(!m_page.find<QLabel>(u"answeredText"_s));

    m_page.lock();
    const Result<void> asBob =
        m_page.unlock(u"Bob"_s, Secret::fromText(u"correct horse battery"_s));
    QVERIFY2(asBob, asBob ? "" : qPrintable(asBob.error().detail));
    m_page.show<PeoplePage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"approvalText"_s), longest);
    QVERIFY(isWithheld(m_page.find<QPushButton>(u"addPerson"_s))); // no owner
    m_page.picture(u"people-approval"_s);
    QVERIFY(m_page.pressWhenReady(u"grantApproval"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QLabel>(u"approvalText"_s), longest);

    m_page.lock();
    QVERIFY(m_page.unlock(u"Demo owner"_s));
    m_page.show<PeoplePage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"answeredText"_s), longest); // who asked is told
    m_page.picture(u"people-answered"_s);
    QVERIFY(m_page.session().exportContacts(Session::ExportFormat::Csv,
                                            m_page.filePath(u"all.csv"_s), progress));
}

void PeoplePageTest::whichGroupsMayLeaveAgainIsSaid()
{
    ApprovalRequest request;
    request.subject = ApprovalSubject::OpenedGroups;
    request.askedByName = u"Bob"_s;
    request.before = {{u"groups"_s, QJsonArray{u"Board"_s, u"Press"_s}}};
    const QString sentence = approvalSentence(request);
    QVERIFY2(sentence.startsWith(u"Bob "_s) && sentence.contains(u"Board, Press"_s),
             qPrintable(sentence));
}

void PeoplePageTest::whereAConnectionMovedFromIsSaid()
{
    ApprovalRequest request;
    request.subject = ApprovalSubject::NewDestination;
    request.before = {
        {u"to"_s, QJsonArray{QJsonObject{{u"account"_s, u"ann at b.example/dav"_s}}}}};
    QVERIFY(!approvalDetail(request, {}).contains(u"moved"_s));
    request.before.insert(u"moved_from"_s, QJsonArray{u"ann at a.example"_s});
    const QString detail = approvalDetail(request, {});
    QVERIFY2(detail.contains(u"ann at b.example/dav"_s) &&
                 detail.contains(u"moved there from: ann at a.example."_s),
             qPrintable(detail));
}

void PeoplePageTest::aNewRecoveryCodeIsShownUntilItIsKept()
{
    m_page.show<PeoplePage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"personName"_s), longest);
    m_page.picture(u"people-code-state"_s);
    const bool hadCode = m_page.session().hasRecoveryCode().value();
    QVERIFY(m_page.pressWhenReady(u"newRecoveryCode"_s));
    if (hadCode) {
        QMessageBox *sure = question();
        QVERIFY(sure);
        sure->findChild<QPushButton *>(u"confirmed"_s)->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"recoveryCode"_s), longest);
    QVERIFY(!m_page.find<QLabel>(u"recoveryCode"_s)->text().isEmpty());
    QVERIFY(!m_page.find<QPushButton>(u"recoveryCodeDone"_s)->isEnabled());
    m_page.find<QCheckBox>(u"recoveryCodeKept"_s)->click();
    m_page.picture(u"people-code"_s);
    QVERIFY(m_page.pressWhenReady(u"recoveryCodeDone"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QLabel>(u"recoveryCode"_s), longest);
    QVERIFY(m_page.session().hasRecoveryCode().value());
}

void PeoplePageTest::aPersonIsRemovedOnlyAfterAYes()
{
    m_page.show<PeoplePage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"personName"_s), longest);
    QVERIFY(chooseFromMenu(u"Bob"_s, u"removePerson"_s));
    QMessageBox *no = question();
    QVERIFY(no);
    no->reject();
    QCOMPARE(people().size(), size_t{2});
    // Not while what waits for a second person would then wait for ever.
    QVERIFY(chooseFromMenu(u"Bob"_s, u"removePerson"_s));
    QMessageBox *tooFew = question();
    QVERIFY(tooFew);
    QTest::keyClick(tooFew->findChild<QPushButton *>(u"confirmed"_s), Qt::Key_Space);
    const auto refused = [this] {
        auto *message = m_page.find<InlineMessage>(u"peopleMessage"_s);
        return message && message->text().contains(u"Bob"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(refused(), longest);
    m_page.picture(u"people-nobody-to-agree"_s);
    QCOMPARE(people().size(), size_t{2});
    QVERIFY(m_page.session().setSecondPersonRules({}));
    QVERIFY(chooseFromMenu(u"Bob"_s, u"removePerson"_s));
    QMessageBox *yes = question();
    QVERIFY(yes);
    QTest::keyClick(yes->findChild<QPushButton *>(u"confirmed"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(people().size(), size_t{1}, longest);
}

void PeoplePageTest::theRecoveryCodeGoesWithAnOwner()
{
    QVERIFY(m_page.session().addOperator(u"Cy"_s, Role::Owner,
                                         Secret::fromText(u"correct horse battery"_s),
                                         KeychainUnlock::NotShared));
    m_page.show<PeoplePage>();
    QTRY_VERIFY_WITH_TIMEOUT(visible<QComboBox>().size() >= 1, longest);
    QVERIFY(chooseFromMenu(u"Cy"_s, u"removePerson"_s));
    QMessageBox *sure = question();
    QVERIFY(sure);
    QVERIFY(sure->informativeText().contains(u"recovery code"_s));
    sure->findChild<QPushButton *>(u"confirmed"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(people().size(), size_t{1}, longest);
    QVERIFY(!m_page.session().hasRecoveryCode().value());
    const auto told = [this] {
        auto *message = m_page.find<InlineMessage>(u"peopleMessage"_s);
        return message && message->text().contains(u"recovery code"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), longest);
}

void PeoplePageTest::everyControlHasAName()
{
    m_page.show<PeoplePage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QLabel>(u"personName"_s), longest);
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    QVERIFY(m_page.pressWhenReady(u"addPerson"_s));
    QTRY_VERIFY(m_page.find<QLineEdit>(u"personName"_s)); // once the lists are known
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
}

QTEST_MAIN(PeoplePageTest)
#include "people_page_test.moc"
