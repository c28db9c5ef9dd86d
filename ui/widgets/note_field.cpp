#include "ui/widgets/note_field.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/names.h"

#include <QLocale>

namespace warden {

static constexpr int lines = 4;

NoteField::NoteField(const QString &objectName, qsizetype longest, QWidget *parent)
    : QPlainTextEdit(parent), m_longest(longest)
{
    setNames(this, objectName);
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * lines + space::large);
}

QString NoteField::whyTooLong() const
{
    const qsizetype size = toPlainText().size();
    if (size <= m_longest)
        return {};
    return tr("The note is too long: it has %1 characters of %2.")
        .arg(QLocale().toString(size), QLocale().toString(m_longest));
}

} // namespace warden
