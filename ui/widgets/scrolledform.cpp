// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolledform.h"

#include "ui/theme/textscale.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace spend::ui
{

namespace
{
constexpr int around = 160; ///< of a dialog's height: what stands above and below its fields, and the window's frame
constexpr int leastRoom = 160;

class ScrolledForm final : public QScrollArea
{
public:
    explicit ScrolledForm(QWidget *form)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus); // the fields have it
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(form);
        form->installEventFilter(this);
    }

    QSize sizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        const QSize wanted = widget()->sizeHint();
        const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(wanted.width()) : wanted.height();
        return {wanted.width() + bar, height};
    }

    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        const int room = std::max(leastRoom, screen()->availableSize().height() - scaledWithText(around));
        return {widget()->minimumSizeHint().width() + bar, std::min(room, sizeHint().height())};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry(); // other fields, another height
        return QScrollArea::eventFilter(watched, event);
    }
};
} // namespace

QWidget *scrolledForm(QWidget *form)
{
    return shownTextPercent() > Theme::largestFittingText ? new ScrolledForm(form) : form;
}

} // namespace spend::ui
