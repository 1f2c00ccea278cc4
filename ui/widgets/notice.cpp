// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

#include <chrono>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr std::chrono::seconds shownFor{8};
} // namespace

void Notice::show(QWidget *window, const QString &text, const QString &path)
{
    delete window->findChild<Notice *>(QString(), Qt::FindDirectChildrenOnly);
    auto *notice = new Notice(window, text, path);
    notice->place();
    notice->QFrame::show();
    notice->raise();
    QAccessibleEvent told(notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

Notice::Notice(QWidget *window, const QString &text, const QString &path)
    : QFrame(window)
    , m_text(text)
{
    setObjectName(u"notice"_s);
    setRole(this, u"card"_s);
    setAccessibleName(text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::s, space::s);
    layout->setSpacing(space::m);
    auto *words = new ElidedLabel;
    words->setFullText(text);
    words->setMaximumWidth(420);
    layout->addWidget(words);
    if (!path.isEmpty()) {
        auto *open = new QPushButton(tr("Open folder"));
        open->setFocusPolicy(Qt::NoFocus);
        connect(open, &QPushButton::clicked, this, [this, path] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
            deleteLater();
        });
        layout->addWidget(open);
    }
    window->installEventFilter(this);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &QObject::deleteLater);
    m_patience.start(shownFor);
}

QString Notice::text() const
{
    return m_text;
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Notice::mousePressEvent(QMouseEvent *)
{
    deleteLater();
}

void Notice::place()
{
    adjustSize();
    const QWidget *window = parentWidget();
    move(window->width() - width() - space::xl, window->height() - height() - space::xl);
}

} // namespace spend::ui
