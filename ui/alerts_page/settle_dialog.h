#pragma once

#include "ui/alerts_page/settle_each.h"
#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QPushButton;

namespace warden {

class InlineMessage;
class NoteField;

// An alert or a rule.
struct SettleSubject
{
    QString id = {};
    QString title = {};
};

// Does something with each of some alerts or rules, with a note. Those that it didn't work for stay
// in it, to be tried again.
class SettleDialog : public Dialog
{
    Q_OBJECT
public:
    void reject() override; // not while they are being settled

protected:
    // The dialog, its note and its message are named after what it does: "mute".
    SettleDialog(const PageContext &context, const QString &deed,
                 const std::vector<SettleSubject> &subjects, QPushButton *answer, QWidget *parent);

    const PageContext &context() const { return m_context; }
    NoteField *note() const { return m_note; }
    InlineMessage *message() const { return m_message; }
    QPushButton *answer() const { return m_answer; }
    QStringList titles() const;
    qsizetype count() const { return m_ids.size(); }

    // As it is written now.
    void update();
    // `call` gets the session, an id and the note; `done` hears for which it worked.
    template <class Call>
    void settle(Call call, const std::function<void(const QStringList &ids)> &done = {})
    {
        begin();
        m_context.background
            .work(Ticket::create(),
                  [&session = m_context.session, ids = m_ids, note = noteText(),
                   call](Progress &progress) {
                      return settleEach(ids, progress,
                                        [&](const QString &id) { return call(session, id, note); });
                  })
            .then(this, [this, done](const Result<EachSettled> &settled) { end(settled, done); });
    }

private:
    virtual void showSubjects() = 0; // those that are left
    virtual QString failedText(qsizetype failures) const = 0;
    QString noteText() const;
    void begin();
    void end(const Result<EachSettled> &settled,
             const std::function<void(const QStringList &ids)> &done);
    void take(const EachSettled &settled);

    PageContext m_context;
    QStringList m_ids = {};
    QHash<QString, QString> m_titles = {};
    bool m_isSettling = false;
    NoteField *m_note;
    InlineMessage *m_message;
    QPushButton *m_answer;
};

} // namespace warden
