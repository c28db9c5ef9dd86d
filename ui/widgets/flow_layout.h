#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace warden {

// Items one after the other, in as many rows as the width asks for.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    // How far before the edge each row begins: with space::large the words of quiet buttons stand
    // below other text.
    void setOutdent(int outdent);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override; // the widest item's width
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rectangle) override;

private:
    enum class Place { Items, Nothing };
    int arrange(const QRect &rectangle, Place place) const; // the height it takes

    std::vector<std::unique_ptr<QLayoutItem>> m_items = {};
    int m_outdent = 0;
};

} // namespace warden
