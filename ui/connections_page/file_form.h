#pragma once

#include "ui/connections_page/connection_form.h"

class QLineEdit;

namespace warden {

class ColumnMapForm;

class FileForm : public ConnectionForm
{
    Q_OBJECT
public:
    explicit FileForm(Background &background, QWidget *parent = nullptr);

    ConnectionDraft draft() const override;
    bool isComplete() const override;
    void takePath(const QString &path) override;

private:
    void chooseFile();
    void chooseFolder();
    void createFile();

    QLineEdit *m_path;
    QLineEdit *m_name;
    ColumnMapForm *m_columns;
};

} // namespace warden
