// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/support/paintedtexts.h"

#include "tests/accessibility/support/everyplace.h"
#include "ui/table/totalsrow.h"

#include <QAbstractScrollArea>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace spend::test
{

namespace
{
constexpr double rounding = 1.5; ///< ink is told in whole pixels, and rooms are made in whole pixels

/// A text as it was painted, in its widget's coordinates.
struct PaintedText {
    QString text;
    QRectF ink; ///< around what is black, but for what a letter like a bold J reaches beyond its own room
    QRectF clip; ///< what of the widget may be painted; null for all
};

/// Notes texts and forgets everything else.
class TextNotes final : public QPaintEngine
{
public:
    TextNotes()
        : QPaintEngine(AllFeatures)
    {
    }

    std::vector<PaintedText> texts;

    Type type() const override { return User; }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty() || painter()->opacity() <= 0 || painter()->pen().color().alpha() == 0)
            return;
        const QTransform &turn = painter()->combinedTransform();
        const QFontMetricsF metrics(item.font());
        QRectF ink = metrics.tightBoundingRect(item.text());
        ink.setLeft(std::max(ink.left(), 0.0));
        ink.setRight(std::min(ink.right(), metrics.horizontalAdvance(item.text())));
        ink.translate(at);
        const QRectF clip = painter()->hasClipping() ? turn.mapRect(painter()->clipBoundingRect()) : QRectF();
        texts.push_back({item.text(), turn.mapRect(ink), clip});
    }
};

/// Something to render a widget into that is as large and as fine as the widget.
class TextNotesDevice final : public QPaintDevice
{
public:
    explicit TextNotesDevice(const QWidget &like)
        : m_like(like)
    {
    }

    QPaintEngine *paintEngine() const override { return &m_notes; }
    const std::vector<PaintedText> &texts() const { return m_notes.texts; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

private:
    const QWidget &m_like;
    mutable TextNotes m_notes;
};

/// Whether the widget shows a part of something larger.
bool isScrolled(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return (area && area->viewport() == &widget) || qobject_cast<const ui::TotalsRow *>(&widget);
}

/// What of a text can be told by a widget that scrolls: what lies beyond an edge that can't be scrolled over is cut.
QRectF withinReach(const QWidget &widget, const QRectF &ink)
{
    QRectF reach = widget.rect();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    const bool ownBars = area && !qobject_cast<const QHeaderView *>(area); // a head goes with its table
    if (ownBars && area->horizontalScrollBar()->maximum() == area->horizontalScrollBar()->minimum()) {
        reach.setLeft(std::min(reach.left(), ink.left()));
        reach.setRight(std::max(reach.right(), ink.right()));
    }
    return ink & reach;
}

/// What of the widget its parents leave, up to one that scrolls.
QRect roomOf(const QWidget &widget)
{
    QRect room = widget.rect();
    const QWidget *inner = &widget;
    for (const QWidget *parent = widget.parentWidget(); parent && !inner->isWindow() && !isScrolled(*parent);
         inner = parent, parent = parent->parentWidget())
        room &= parent->rect().translated(-widget.mapTo(parent, QPoint()));
    return room;
}

bool isSeen(const QRectF &part)
{
    return part.width() > rounding && part.height() > rounding;
}

bool holds(const QRectF &room, const QRectF &ink)
{
    return room.adjusted(-rounding, -rounding, rounding, rounding).contains(ink);
}

QString told(const PaintedText &text)
{
    return u"“%1” at %2,%3 %4x%5"_s.arg(text.text)
        .arg(text.ink.x())
        .arg(text.ink.y())
        .arg(text.ink.width())
        .arg(text.ink.height());
}

QStringList troublesOf(QWidget &widget)
{
    TextNotesDevice device(widget);
    widget.render(&device, {}, {}, QWidget::RenderFlags());
    const bool scrolled = isScrolled(widget);
    const QRect room = roomOf(widget);
    QStringList troubles;
    std::vector<PaintedText> seen;
    for (const PaintedText &text : device.texts()) {
        const QRectF inside = scrolled ? withinReach(widget, text.ink) : text.ink;
        if (scrolled && !isSeen(inside))
            continue;
        if (!holds(scrolled ? widget.rect() : room, inside))
            troubles.append(u"beyond the edge: "_s + told(text));
        else if (!text.clip.isNull() && isSeen(text.clip & inside) && !holds(text.clip, inside))
            troubles.append(u"cut to %1x%2: %3"_s.arg(text.clip.width()).arg(text.clip.height()).arg(told(text)));
        for (const PaintedText &other : seen) {
            if (isSeen(other.ink & text.ink))
                troubles.append(u"%1 over %2"_s.arg(told(text), told(other)));
        }
        seen.push_back(text);
    }
    return troubles;
}
} // namespace

QStringList paintedTroubles(const QWidget &root)
{
    QStringList all;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // A field shows a part of what is written, and paints what is marked of it once more.
        if (!widget->isVisible() || widget->visibleRegion().isEmpty() || qobject_cast<QLineEdit *>(widget))
            continue;
        const QStringList troubles = troublesOf(*widget);
        for (const QString &trouble : troubles)
            all.append(
                u"%1 of %2x%3: %4"_s.arg(described(widget)).arg(widget->width()).arg(widget->height()).arg(trouble));
    }
    return all;
}

} // namespace spend::test
