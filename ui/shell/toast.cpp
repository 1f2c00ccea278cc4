// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr std::chrono::seconds shortly{5};
constexpr std::chrono::seconds longer{15};
constexpr int widest = 560;
} // namespace

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_text(wrappedLabel({}))
{
    setObjectName(u"toast"_s);
    setRole(this, u"popup"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"toastText"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(m_text);
    m_away.setSingleShot(true);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence, bool trouble)
{
    m_text->setText(trouble ? u"✕  "_s + sentence : u"✓  "_s + sentence);
    m_text->setAccessibleName(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_away.start(trouble ? longer : shortly);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::sentence() const
{
    return isHidden() ? QString() : m_text->accessibleName();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::mouseReleaseEvent(QMouseEvent *)
{
    hide();
}

void Toast::place()
{
    const QSize around = parentWidget()->size();
    const int needed = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 2 * space::l + space::s;
    const int width = std::min({needed, widest, around.width() - 2 * space::xl});
    const int height = m_text->heightForWidth(width - 2 * space::l - 2) + 2 * space::m + 2;
    setGeometry((around.width() - width) / 2, around.height() - height - space::xl, width, height);
}

} // namespace spend::ui
