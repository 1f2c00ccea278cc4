// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace spend::ui
{

namespace
{
QFont segmentFont()
{
    QFont font = textFont(TextRole::Body);
    font.setWeight(QFont::Medium);
    return font;
}

class Segment final : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(segmentFont()).horizontalAdvance(text()) + 2 * space::m, scaledWithText(size::control)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = currentTokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath frame; // the whole control's rounded frame, in this segment's coordinates
        frame.addRoundedRect(QRectF(parentWidget()->rect()).adjusted(0.5, 0.5, -0.5, -0.5).translated(-pos()),
            corner::control, corner::control);
        if (isChecked() || underMouse()) {
            painter.save();
            painter.setClipPath(frame);
            painter.fillRect(rect(), isChecked() ? t.accentPale : t.hover);
            painter.restore();
        }
        if (hasFocus()) {
            painter.setPen(QPen(t.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), corner::control - 3, corner::control - 3);
        }
        painter.setFont(segmentFont());
        painter.setPen(!isEnabled() ? t.faint : isChecked() ? t.accent : t.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};
} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_name(name)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        update();
        if (on && !signalsBlocked())
            Q_EMIT chosen(id);
    });
}

void SegmentedControl::addSegment(const QString &text, int value)
{
    auto *button = new Segment(this);
    button->setText(text);
    button->setAccessibleName(m_name + QStringLiteral(": ") + text);
    m_group->addButton(button, value);
    layout()->addWidget(button);
}

int SegmentedControl::value() const
{
    return m_group->checkedId();
}

void SegmentedControl::setValue(int value)
{
    const bool blocked = blockSignals(true);
    if (QAbstractButton *button = m_group->button(value)) {
        button->setChecked(true);
    } else if (QAbstractButton *last = m_group->checkedButton()) {
        m_group->setExclusive(false); // an exclusive group never lets go of its last one
        last->setChecked(false);
        m_group->setExclusive(true);
    }
    blockSignals(blocked);
    update();
}

QAbstractButton *SegmentedControl::segment(int value) const
{
    return m_group->button(value);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner::control, corner::control);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (const QAbstractButton *button : buttons.mid(0, buttons.size() - 1))
        painter.drawLine(
            QPointF(button->geometry().right() + 0.5, 1), QPointF(button->geometry().right() + 0.5, height() - 1));
}

} // namespace spend::ui
