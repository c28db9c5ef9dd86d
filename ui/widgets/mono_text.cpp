#include "ui/widgets/mono_text.h"

#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QTextOption>

namespace warden {

MonoText::MonoText(const QString &objectName, const QString &accessibleName, const QString &text,
                   int lines, QWidget *parent)
    : QPlainTextEdit(text, parent)
{
    setNames(this, objectName, accessibleName);
    setReadOnly(true);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setFont(textFont(TextStyle::Mono));
    // Code and signed bytes are read from the left, in whatever language.
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    setFixedHeight(fontMetrics().lineSpacing() * lines);
}

} // namespace warden
