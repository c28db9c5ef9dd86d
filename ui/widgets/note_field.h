#pragma once

#include <QPlainTextEdit>

namespace warden {

// What a person writes to what they do: a few lines, up to so many characters. Tab leaves it.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT
public:
    NoteField(const QString &objectName, qsizetype longest, QWidget *parent = nullptr);

    // Why it can't be kept, in a sentence; empty where it can.
    QString whyTooLong() const;

private:
    qsizetype m_longest;
};

} // namespace warden
