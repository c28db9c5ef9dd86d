#pragma once

#include "tests/ui/pages/page_fixture.h"
#include "ui/contacts_page/duplicate_grid.h"
#include "ui/contacts_page/duplicate_list.h"
#include "ui/lists/wrapped_text.h"
#include "ui/widgets/inline_message.h"

#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace warden {

using namespace Qt::StringLiterals;

inline constexpr int longestWait = 20'000;

inline QByteArray card(const QByteArray &uid, const QByteArray &name, const QByteArray &more)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + uid + "\r\nFN:" + name + "\r\n" + more +
           "END:VCARD\r\n";
}

// A page fixture that knows its way about the Duplicates of Contacts.
class DuplicatesFixture : public PageFixture
{
public:
    CardDavSandbox &service() { return demo().sandbox().cardDav(); }
    bool sync();
    bool choose(const QString &names); // the first group of these
    int groupsOf(const QString &names);
    DuplicateGrid *grid() { return find<DuplicateGrid>(u"duplicateGrid"_s); }
    // The button that takes this value, by what a screen reader calls it.
    QAbstractButton *taking(const QString &name);
    QString merged();
    QString message();
    bool pressMessage();
    // Answers the question of the merge.
    bool answer(bool merges);
};

inline bool DuplicatesFixture::sync()
{
    Progress progress;
    return session().sync({}, progress).has_value();
}

inline bool DuplicatesFixture::choose(const QString &names)
{
    auto *list = find<DuplicateList>(u"duplicateList"_s);
    if (!list)
        return false;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (!list->model()->index(row, 0).data().toString().contains(names))
            continue;
        list->selectRow(row);
        return QTest::qWaitFor(
            [&] {
                const auto *title = find<QLabel>(u"duplicateTitle"_s);
                return grid() && title && title->text().contains(names);
            },
            longestWait);
    }
    return false;
}

inline int DuplicatesFixture::groupsOf(const QString &names)
{
    const auto *list = find<DuplicateList>(u"duplicateList"_s);
    int count = 0;
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        count += list->model()->index(row, 0).data().toString().contains(names);
    return count;
}

inline QAbstractButton *DuplicatesFixture::taking(const QString &name)
{
    for (QAbstractButton *button : grid()->findChildren<QAbstractButton *>(u"takeValue"_s)) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

inline QString DuplicatesFixture::merged()
{
    QStringList values;
    for (const QWidget *value : grid()->findChildren<QWidget *>(u"mergedValue"_s))
        values.append(value->findChild<WrappedText *>()->text());
    return values.join(u'|');
}

inline QString DuplicatesFixture::message()
{
    const auto *shown = find<InlineMessage>(u"duplicatesMessage"_s);
    return shown ? shown->text() : QString();
}

inline bool DuplicatesFixture::answer(bool merges)
{
    if (!pressWhenReady(u"mergeContacts"_s))
        return false;
    const QPointer<QMessageBox> question = find<QMessageBox>(u"mergeQuestion"_s);
    if (!question)
        return false;
    picture(u"duplicates-question"_s, question);
    QAbstractButton *button = merges ? question->findChild<QPushButton *>(u"mergeNow"_s)
                                     : question->button(QMessageBox::Cancel);
    QTest::keyClick(button, Qt::Key_Space);
    return QTest::qWaitFor([&] { return !question; }, longestWait);
}

inline bool DuplicatesFixture::pressMessage()
{
    auto *line = find<InlineMessage>(u"duplicatesMessage"_s);
    auto *button = line ? line->findChild<QPushButton *>() : nullptr;
    if (!button)
        return false;
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

} // namespace warden
