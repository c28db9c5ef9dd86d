#include "ui/commands/edit_deed.h"

#include "core/base/secret.h"
#include "ui/widgets/secret_clipboard.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
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

QString rowText(const QAbstractItemView &view)
{
    const QModelIndex chosen = view.currentIndex();
    const auto *table = qobject_cast<const QTableView *>(&view);
    if (!chosen.isValid() || !table)
        return chosen.data().toString();
    QStringList cells;
    for (int place = 0; place < view.model()->columnCount(); ++place) {
        const int column = table->horizontalHeader()->logicalIndex(place);
        if (!table->isColumnHidden(column))
            cells << chosen.siblingAtColumn(column).data().toString();
    }
    return cells.join(u'\t');
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
        return slot == "copy"_L1 && !rowText(*view).isEmpty();
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label && slot == "copy"_L1 && label->hasSelectedText();
}

void edit(QWidget *widget, const QString &slot)
{
    if (!canEdit(widget, slot))
        return;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        SecretClipboard::of(*widget->window()).copy(Secret::fromText(rowText(*view)));
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        QGuiApplication::clipboard()->setText(label->selectedText());
    else
        QMetaObject::invokeMethod(widget, slot.toLatin1().constData());
}

} // namespace warden
