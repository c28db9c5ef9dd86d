#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace warden {

class SecretClipboard;

// A new hook's signing key, shown once, with what the Zap's code step does with it.
class SigningKeyView : public QWidget
{
    Q_OBJECT
public:
    explicit SigningKeyView(QWidget *parent = nullptr);

    void showKey(Secret key, bool isRawHook);
    void forget();

private:
    Secret m_key;
    QLabel *m_label;
    QPlainTextEdit *m_code;
    SecretClipboard *m_clipboard;
};

// JavaScript for "Code by Zapier". Reads inputData.signed and inputData.signature; of a raw hook
// inputData.body.
QString codeStep(bool isRawHook);

} // namespace warden
