#include "tests/ui/pages/page_fixture.h"
#include "ui/sync_page/plan_item_view.h"
#include "ui/sync_page/route_editor.h"
#include "ui/sync_page/sync_page.h"
#include "ui/widgets/elided_label.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = 20'000;

} // namespace

// How fields leave, as the route's editor and the plan's review show it.
class RoutePolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aRealContactIsShownBeforeAndAfter();
    void theNextContactCanBeLookedAt();
    void onlyAHookIsOfferedMasksAndHashes();
    void aHookIsOfferedNothingThatItCannotHave();
    void everyChoiceHasANameAndCanBeReached();
    void whatIsChosenIsSaved();
    void aPlanSaysWhatIsMaskedAndHashed();
    void anotherKeyForHashesIsMadeOnceItIsConfirmed();

private:
    RouteEditor *editor() { return m_page.find<RouteEditor>(u"routeEditor"_s); }
    QComboBox *choice(const QString &field)
    {
        return editor()->findChild<QComboBox *>(u"field/"_s + field);
    }
    QString example(const QString &field)
    {
        return editor()->findChild<ElidedLabel *>(u"example/"_s + field)->fullText();
    }
    void choose(const QString &field, Treatment treatment)
    {
        choice(field)->setCurrentIndex(choice(field)->findData(static_cast<int>(treatment)));
    }
    void chooseHook()
    {
        auto *to = editor()->findChild<QComboBox *>(u"routeTo"_s);
        to->setCurrentIndex(to->count() - 1);
    }

    PageFixture m_page;
};

void RoutePolicyTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    Progress progress;
    QVERIFY(m_page.session().sync({}, progress)); // so that there are contacts
}

void RoutePolicyTest::init()
{
    m_page.show<SyncPage>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"addRoute"_s), longest);
    QVERIFY(m_page.press(u"addRoute"_s));
    QVERIFY(editor());
}

void RoutePolicyTest::cleanup()
{
    m_page.close();
}

void RoutePolicyTest::aRealContactIsShownBeforeAndAfter()
{
    chooseHook();
    QTRY_VERIFY_WITH_TIMEOUT(example(u"email"_s).contains(u'@'), longest);
    const QString plain = example(u"email"_s);
    choose(u"email"_s, Treatment::Masked);
    choose(u"name"_s, Treatment::Hashed);
    QTRY_VERIFY_WITH_TIMEOUT(example(u"email"_s).contains(u"•••@"_s), longest);
    QVERIFY(example(u"email"_s).startsWith(plain));
    QVERIFY(example(u"name"_s).endsWith(u'…'));
    QVERIFY(example(u"phone"_s).isEmpty() || example(u"phone"_s).endsWith(u"stays here"_s));
    m_page.picture(u"policy-editor"_s, editor());
    auto *scroll = editor()->findChild<QScrollArea *>();
    QVERIFY(scroll);
    scroll->ensureWidgetVisible(choice(u"custom"_s), 0, 120);
    m_page.picture(u"policy-editor-below"_s, editor());
}

void RoutePolicyTest::theNextContactCanBeLookedAt()
{
    auto *name = editor()->findChild<ElidedLabel *>(u"policyExample"_s);
    auto *next = editor()->findChild<QToolButton *>(u"exampleNext"_s);
    auto *previous = editor()->findChild<QToolButton *>(u"examplePrevious"_s);
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), longest);
    QVERIFY(!previous->isEnabled());
    const QString first = name->fullText();
    QVERIFY(!first.isEmpty());
    QTest::keyClick(next, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(name->fullText() != first && previous->isEnabled(), longest);
    QTest::keyClick(previous, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(name->fullText(), first, longest);
}

void RoutePolicyTest::onlyAHookIsOfferedMasksAndHashes()
{
    chooseHook();
    const int masked = static_cast<int>(Treatment::Masked);
    const int hashed = static_cast<int>(Treatment::Hashed);
    QVERIFY(choice(u"email"_s)->findData(masked) >= 0);
    QVERIFY(choice(u"note"_s)->findData(hashed) >= 0);
    QVERIFY(choice(u"note"_s)->findData(masked) < 0);
    QVERIFY(choice(u"photo"_s)->findData(hashed) < 0);
    choose(u"email"_s, Treatment::Hashed);
    auto *to = editor()->findChild<QComboBox *>(u"routeTo"_s);
    to->setCurrentIndex(0);
    QVERIFY(choice(u"email"_s)->findData(masked) < 0);
    // It isn't let out as it is because the destination can't take the hash.
    QCOMPARE(editor()->draft().policy.treatment(Field::Email), Treatment::Dropped);
}

// It has no contacts of its own that could be removed, or be changed there.
void RoutePolicyTest::aHookIsOfferedNothingThatItCannotHave()
{
    const auto isShown = [this](const QString &name) {
        const auto *control = editor()->findChild<QWidget *>(name);
        return control && control->isVisible();
    };
    const QStringList ofBooks{u"deletions/never"_s, u"deletions/synced"_s, u"deletions/mirror"_s,
                              u"deletions/ask"_s,   u"routeConflicts"_s,   u"routeDirection"_s};
    const QStringList ofHooks{u"hookDeletions/never"_s, u"hookDeletions/synced"_s,
                              u"hookDeletions/ask"_s};
    auto *to = editor()->findChild<QComboBox *>(u"routeTo"_s);
    to->setCurrentIndex(0);
    editor()->findChild<QRadioButton *>(u"deletions/mirror"_s)->setChecked(true);
    QVERIFY(editor()->draft().deletions == DeletionStrategy::Mirror);
    chooseHook();
    QVERIFY(std::ranges::none_of(ofBooks, isShown));
    QVERIFY(std::ranges::all_of(ofHooks, isShown));
    const auto *share = editor()->findChild<QWidget *>(u"routeRemovalsPercent"_s);
    QVERIFY(share->accessibleName().endsWith(u"of those that were sent"_s));
    QVERIFY(std::ranges::any_of(editor()->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == share->accessibleName();
    }));
    QVERIFY(!editor()->findChild<QWidget *>(u"hookDeletions/mirror"_s));
    QVERIFY(editor()->draft().deletions == DeletionStrategy::Synced);
    to->setCurrentIndex(0);
    QVERIFY(std::ranges::all_of(ofBooks, isShown));
    QVERIFY(std::ranges::none_of(ofHooks, isShown));
    QVERIFY(share->accessibleName().endsWith(u"of an address book"_s));
    QVERIFY(editor()->draft().deletions == DeletionStrategy::Mirror);
}

void RoutePolicyTest::everyChoiceHasANameAndCanBeReached()
{
    for (Field field : allFieldsInOrder) {
        const QComboBox *each = choice(fieldName(field));
        QVERIFY(each);
        QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(fieldName(field)));
        QVERIFY(each->focusPolicy() & Qt::TabFocus);
    }
}

void RoutePolicyTest::whatIsChosenIsSaved()
{
    chooseHook();
    choose(u"email"_s, Treatment::Masked);
    choose(u"phone"_s, Treatment::Hashed);
    const size_t before = m_page.session().routes()->size();
    QTest::keyClick(editor()->findChild<QPushButton *>(u"saveRoute"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.session().routes()->size(), before + 1, longest);
    const FieldPolicy saved = m_page.session().routes()->back().policy;
    QCOMPARE(saved.treatment(Field::Email), Treatment::Masked);
    QCOMPARE(saved.treatment(Field::Phone), Treatment::Hashed);
    QCOMPARE(saved.treatment(Field::Note), Treatment::Dropped);
}

void RoutePolicyTest::aPlanSaysWhatIsMaskedAndHashed()
{
    PlanItem item;
    item.name = u"Ada Lovelace"_s;
    item.action = ItemAction::Skip;
    item.reason = ItemReason::GroupNeverLeaves;
    item.masked = {Field::Email};
    item.hashed = {Field::Phone};
    item.heldBack = {Field::Note};
    PlanItemView view;
    view.showItem(item, {}, {});
    const auto text = [&view](const QString &name) {
        const auto *label = view.findChild<QLabel *>(name);
        return label ? label->text() : QString();
    };
    QVERIFY(text(u"maskedFields"_s).contains(u"e-mail"_s));
    QVERIFY(text(u"hashedFields"_s).contains(u"phone"_s));
    QVERIFY(text(u"heldBack"_s).contains(u"note"_s));
    QVERIFY(view.findChild<QWidget *>(u"planItemReason"_s));
}

void RoutePolicyTest::anotherKeyForHashesIsMadeOnceItIsConfirmed()
{
    const auto versionOf = [this](const RouteId &id) {
        const std::vector<Route> routes = m_page.session().routes().value();
        return std::ranges::find(routes, id, &Route::id)->policy.version;
    };
    QVERIFY(!editor()->findChild<QPushButton *>(u"newHashKey"_s)->isVisible()); // a new route
    QTest::keyClick(editor(), Qt::Key_Escape);
    const std::vector<Route> routes = m_page.session().routes().value();
    const auto hashing = std::ranges::find_if(
        routes, [](const Route &route) { return !route.policy.hashed.isEmpty(); });
    QVERIFY(hashing != routes.end()); // as whatIsChosenIsSaved() left it
    auto *edit = new RouteEditor(m_page.context(), *hashing, m_page.session().connections().value(),
                                 m_page.page());
    edit->show();
    auto *button = edit->findChild<QPushButton *>(u"newHashKey"_s);
    QVERIFY(button->isVisible());
    const auto confirm = [&](const QString &name) {
        QTest::keyClick(button, Qt::Key_Space);
        auto *box = edit->findChild<QDialog *>(u"hashKeyQuestion"_s);
        QVERIFY(box);
        m_page.picture(u"new-hash-key"_s, box);
        if (name.isEmpty())
            QTest::keyClick(box, Qt::Key_Escape);
        else
            QTest::keyClick(box->findChild<QPushButton *>(name), Qt::Key_Space);
        // The next question is another one.
        QTRY_VERIFY(!edit->findChild<QDialog *>(u"hashKeyQuestion"_s));
    };
    confirm({});
    QVERIFY(button->isEnabled());
    QCOMPARE(versionOf(hashing->id), hashing->policy.version);
    confirm(u"confirmNewHashKey"_s);
    QTRY_COMPARE_WITH_TIMEOUT(versionOf(hashing->id), hashing->policy.version + 1, longest);
    edit->close();
}

QTEST_MAIN(RoutePolicyTest)
#include "route_policy_test.moc"
