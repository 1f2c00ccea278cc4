// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tracedapplication.h"

#include "core/trace/trace.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QThread>

#include <cstdlib>

namespace spend::ui
{

namespace
{
const char *nameOf(QEvent::Type type)
{
    switch (type) {
    case QEvent::UpdateRequest:
        return "frame";
    case QEvent::Paint:
        return "paint";
    case QEvent::MetaCall:
        return "answer";
    case QEvent::Timer:
        return "timer";
    case QEvent::DeferredDelete:
        return "delete";
    case QEvent::LayoutRequest:
        return "layout";
    case QEvent::Resize:
        return "resize";
    case QEvent::Show:
        return "show";
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        return "mouse";
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
        return "key";
    default:
        return "event";
    }
}
} // namespace

bool TracedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_endsAfterFrame && QThread::currentThread() == thread())
        return notifyAndEnd(receiver, event);
    if (!trace::isOn() || QThread::currentThread() != thread()) // other threads deliver events too
        return QApplication::notify(receiver, event);
    static int depth = 0;
    if (depth > 0 && event->type() != QEvent::Paint)
        return QApplication::notify(receiver, event);
    const QScopedValueRollback nested(depth, depth + 1);
    const trace::Span span("ui", nameOf(event->type()));
    return QApplication::notify(receiver, event);
}

bool TracedApplication::notifyAndEnd(QObject *receiver, QEvent *event)
{
    static int depth = 0;
    static bool hasPainted = false;
    hasPainted = hasPainted || event->type() == QEvent::Paint;
    const QScopedValueRollback nested(depth, depth + 1);
    const bool done = QApplication::notify(receiver, event);
    if (depth == 1 && hasPainted)
        std::_Exit(0); // the event that painted is done: the frame is there
    return done;
}

} // namespace spend::ui
