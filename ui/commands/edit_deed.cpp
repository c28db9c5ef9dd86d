#include "ui/commands/edit_deed.h"

#include "core/base/secret.h"
#include "ui/lists/table.h"
#include "ui/widgets/secret_clipboard.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

bool hasClipboardText()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasText();
}

bool canEditLine(const QLineEdit &line, const QString &slot)
{
    const bool isSelectionShown = line.hasSelectedText() && line.echoMode() == QLineEdit::Normal;
    if (slot == "copy"_L1)
        return isSelectionShown;
    if (slot == "selectAll"_L1)
        return !line.text().isEmpty();
    if (line.isReadOnly())
        return false;
    if (slot == "cut"_L1)
        return isSelectionShown;
    if (slot == "paste"_L1)
        return hasClipboardText();
    return slot == "undo"_L1 ? line.isUndoAvailable() : line.isRedoAvailable();
}

template <class Editor>
bool canEditText(const Editor &editor, const QString &slot)
{
    const bool hasSelection = editor.textCursor().hasSelection();
    if (slot == "copy"_L1)
        return hasSelection;
    if (slot == "selectAll"_L1)
        return !editor.document()->isEmpty();
    if (editor.isReadOnly())
        return false;
    if (slot == "cut"_L1)
        return hasSelection;
    if (slot == "paste"_L1)
        return editor.canPaste();
    return slot == "undo"_L1 ? editor.document()->isUndoAvailable()
                             : editor.document()->isRedoAvailable();
}

bool canEditList(const QAbstractItemView &view, const QString &slot)
{
    const auto *table = qobject_cast<const Table *>(&view);
    if (slot == "selectAll"_L1)
        return table && table->allowsSeveral() && table->model()->rowCount() > 0;
    if (slot != "copy"_L1)
        return false;
    return table ? table->selectionModel()->hasSelection() : !view.currentIndex().data().isNull();
}

void copyFromList(QAbstractItemView &view)
{
    if (auto *table = qobject_cast<Table *>(&view))
        table->copyChosen();
    else
        SecretClipboard::of(view).copy(Secret::fromText(view.currentIndex().data().toString()));
}

} // namespace

bool canEdit(const QWidget *widget, const QString &slot)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return canEditLine(*line, slot);
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return canEditText(*plain, slot);
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return canEditText(*text, slot);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return canEditList(*view, slot);
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label && slot == "copy"_L1 && label->hasSelectedText();
}

void edit(QWidget *widget, const QString &slot)
{
    if (!canEdit(widget, slot))
        return;
    auto *view = qobject_cast<QAbstractItemView *>(widget);
    if (view && slot == "copy"_L1)
        copyFromList(*view);
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        QGuiApplication::clipboard()->setText(label->selectedText());
    else
        QMetaObject::invokeMethod(widget, slot.toLatin1().constData());
}

} // namespace warden
