// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explanationpanel.h"

#include "ui/explain/documenttext.h"
#include "ui/explain/documentview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr QSize panelSize(500, 560);
constexpr int gap = 6;
} // namespace

ExplanationPanel::ExplanationPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new ElidedLabel)
    , m_text(new DocumentView(tr("Explanation")))
    , m_copy(new QPushButton(tr("Copy")))
    , m_reconcile(new QPushButton(tr("Open Reconcile")))
{
    setObjectName(u"explanation"_s);
    setRole(this, u"popup"_s);
    setRole(m_title, u"cardTitle"_s);
    m_text->setObjectName(u"explanationText"_s);
    m_copy->setObjectName(u"explanationCopy"_s);
    m_reconcile->setObjectName(u"explanationReconcile"_s);
    setRole(m_reconcile, u"link"_s);
    m_copy->setToolTip(tr("Copy the whole explanation as text"));
    auto *cross = new QToolButton;
    cross->setObjectName(u"explanationClose"_s);
    setRole(cross, u"icon"_s);
    cross->setIcon(themeIcon(u"close"_s, &Tokens::muted));
    cross->setAccessibleName(tr("Close"));
    cross->setToolTip(tr("Close (Esc)"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(cross);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_reconcile);
    foot->addStretch();
    foot->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addLayout(foot);
    setTabOrder(m_text, m_reconcile);
    setTabOrder(m_reconcile, m_copy);
    setTabOrder(m_copy, cross);
    connect(cross, &QToolButton::clicked, this, &QWidget::close);
    connect(m_copy, &QPushButton::clicked, this, &ExplanationPanel::copy);
    connect(m_reconcile, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT reconcileRequested();
    });
}

void ExplanationPanel::open(const QString &title, const QRect &anchor)
{
    m_title->setFullText(title);
    setAccessibleName(tr("Explanation of %1").arg(title));
    setReconcileOffered(false);
    m_copy->setText(tr("Copy"));
    m_copy->setEnabled(false);
    m_text->setText([](DocumentText &text) { text.paragraph(tr("Looking it up…"), &Tokens::muted); });
    placeBeside(anchor);
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

void ExplanationPanel::setText(std::function<void(DocumentText &)> write)
{
    m_text->setText(std::move(write));
    m_copy->setEnabled(true);
}

void ExplanationPanel::setReconcileOffered(bool offered)
{
    m_reconcile->setVisible(offered);
}

QString ExplanationPanel::title() const
{
    return m_title->fullText();
}

QString ExplanationPanel::plainText() const
{
    return title() + u'\n' + m_text->toPlainText();
}

void ExplanationPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ExplanationPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void ExplanationPanel::placeBeside(const QRect &anchor)
{
    const QScreen *at = QGuiApplication::screenAt(anchor.center());
    const QRect room = (at ? at : screen())->availableGeometry().adjusted(gap, gap, -gap, -gap);
    const int below = room.bottom() - anchor.bottom() - gap;
    const int above = anchor.top() - room.top() - gap;
    const bool isBelow = below >= std::min(panelSize.height(), above);
    QSize size(std::min(panelSize.width(), room.width()), std::min(panelSize.height(), isBelow ? below : above));
    QPoint place(std::clamp(anchor.left(), room.left(), std::max(room.left(), room.right() - size.width() + 1)),
        isBelow ? anchor.bottom() + gap : anchor.top() - gap - size.height());
    // Where there is no room above or below, beside: better over the figure than cut.
    if (size.height() < minimumSizeHint().height() + 120) {
        size.setHeight(std::min(panelSize.height(), room.height()));
        place.setY(std::clamp(anchor.top(), room.top(), room.bottom() - size.height() + 1));
        if (anchor.right() + gap + size.width() <= room.right())
            place.setX(anchor.right() + gap);
        else if (anchor.left() - gap - size.width() >= room.left())
            place.setX(anchor.left() - gap - size.width());
    }
    resize(size);
    move(place);
}

void ExplanationPanel::copy()
{
    QGuiApplication::clipboard()->setText(plainText());
    m_copy->setText(tr("Copied"));
}

} // namespace spend::ui
