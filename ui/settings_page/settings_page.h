#pragma once

#include "ui/page/page.h"

class QComboBox;

namespace warden {

class MoveCard;
class ScrollColumn;
class UnlockingCard;
class UpdateCard;
class WitnessCard;

// What a person may choose on this computer, and where the workspace lies.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QString &argument) override; // "passphrase": to change one's own

private:
    QWidget *makeAppearance();
    QWidget *makeLocking();
    QWidget *makeWorkspace();
    void addUpdates(const PageContext &context);
    QWidget *makeWithheld(const QString &title, Permission needed);

    MoveCard *m_move = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_contrast = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_idle = nullptr;
    ScrollColumn *m_list;
    UnlockingCard *m_unlocking = nullptr;
    UpdateCard *m_updates = nullptr;    // where there is somebody to ask
    WitnessCard *m_witnesses = nullptr; // for who may see the log
};

} // namespace warden
