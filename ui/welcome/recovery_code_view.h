#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace warden {

class InlineMessage;
class SecretClipboard;

// The recovery code, shown once: print, save or copy it, and say that it is kept.
class RecoveryCodeView : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryCodeView(QWidget *parent = nullptr);
    ~RecoveryCodeView() override;

    void showCode(Secret code);
    bool isConfirmed() const;
    void forget(); // wipes it from the window

Q_SIGNALS:
    void confirmedChanged(bool isConfirmed);

private:
    void print();
    void save();
    void saveTo(const QString &path);
    void copy();

    Secret m_code;
    QLabel *m_label;
    QCheckBox *m_kept;
    InlineMessage *m_message;
    SecretClipboard *m_clipboard;
};

} // namespace warden
