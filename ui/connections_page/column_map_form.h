#pragma once

#include "core/contacts/field.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace warden {

class Background;

// The columns of a table that nobody recognised: what each of them means. Hidden while there is
// none. The file is read beside the window.
class ColumnMapForm : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnMapForm(Background &background, QWidget *parent = nullptr);

    // Anything but an existing .csv empties it.
    void readFile(const QString &path);
    void showColumns(const QStringList &unknown);
    QMap<QString, Field> columnMap() const;

private:
    Background &m_background;
    QVBoxLayout *m_rows;
    QString m_path = {};
    QMap<QString, QComboBox *> m_choices = {};
};

} // namespace warden
