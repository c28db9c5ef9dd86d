#pragma once

#include "core/contacts/field.h"

#include <QWidget>

class QCheckBox;

namespace warden {

// Which fields may leave: a box each, and two buttons for what most people want.
class FieldChoice : public QWidget
{
    Q_OBJECT
public:
    explicit FieldChoice(QWidget *parent = nullptr);

    FieldSet fields() const;
    void setFields(const FieldSet &fields);

Q_SIGNALS:
    void changed();

private:
    std::vector<QCheckBox *> m_boxes = {};
};

} // namespace warden
