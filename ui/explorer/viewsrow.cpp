// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/viewsrow.h"

#include "core/language/titles.h"
#include "ui/explorer/exploretext.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int rowHeight = 46;
constexpr int grip = 14;
constexpr int buttons = 2 * 30;

QToolButton *iconButton(const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    setRole(button, u"icon"_s);
    button->setIcon(themeIcon(icon, &Tokens::muted));
    button->setIconSize(QSize(16, 16));
    return button;
}
} // namespace

QString viewSummary(const ExploreView &view)
{
    QString text = valueTitle(view.measure, view.basis);
    text += u' ' + ViewsRow::tr("by %1").arg(language::inSentence(dimensionTitle(view.by.front())));
    if (view.by.size() > 1)
        text += u' ' + ViewsRow::tr("and %1").arg(language::inSentence(dimensionTitle(view.by[1])));
    text += u" · "_s + ruleText(view.range, {});
    int filters = 0;
    for (const auto &[dimension, filter] : view.filters)
        filters += int(filter.included.size() + filter.excluded.size());
    if (filters > 0)
        text += u" · "_s + (filters == 1 ? ViewsRow::tr("1 filter") : ViewsRow::tr("%1 filters").arg(filters));
    return text;
}

ViewsRow::ViewsRow(const SavedView &saved, QWidget *parent)
    : QAbstractButton(parent)
    , m_pin(iconButton(u"pin"_s, this))
    , m_more(iconButton(u"more"_s, this))
{
    setObjectName(u"viewsRow"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pin->setObjectName(u"pin"_s);
    m_pin->setCheckable(true);
    m_more->setObjectName(u"more"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, space::xs, 0);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_pin);
    layout->addWidget(m_more);
    connect(m_pin, &QToolButton::clicked, this, &ViewsRow::pinAsked);
    connect(m_more, &QToolButton::clicked, this, &ViewsRow::menuAsked);
    setSaved(saved);
}

void ViewsRow::setSaved(const SavedView &saved)
{
    m_saved = saved;
    m_summary = saved.trouble.isEmpty() ? viewSummary(saved.view) : saved.trouble;
    m_pin->setChecked(saved.pinned);
    m_pin->setIcon(saved.pinned ? themeIcon(u"pin-filled"_s, &Tokens::accent) : themeIcon(u"pin"_s, &Tokens::muted));
    const QString pin =
        saved.pinned ? tr("Take “%1” off Overview").arg(saved.name) : tr("Pin “%1” to Overview").arg(saved.name);
    m_pin->setAccessibleName(pin);
    m_pin->setToolTip(saved.pinned ? tr("Take off Overview") : tr("Pin to Overview"));
    m_more->setAccessibleName(tr("More about “%1”").arg(saved.name));
    m_more->setToolTip(tr("Rename, share, delete…"));
    describe();
}

void ViewsRow::setCurrent(bool current, bool edited)
{
    m_current = current;
    m_edited = edited;
    describe();
}

void ViewsRow::describe()
{
    setAccessibleName(m_current && m_edited ? tr("%1, shown with changes").arg(m_saved.name)
            : m_current                     ? tr("%1, shown now").arg(m_saved.name)
                                            : m_saved.name);
    setAccessibleDescription(m_summary);
    setToolTip(m_summary);
    update();
}

QSize ViewsRow::sizeHint() const
{
    const int lines =
        QFontMetrics(textFont(TextRole::Body)).height() + QFontMetrics(textFont(TextRole::Explanation)).height();
    return {360, std::max(rowHeight, lines + 14)};
}

void ViewsRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_current ? t.accentPale : t.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), corner::control, corner::control);
    }
    paintIcon(&painter, QRectF(space::xs, (height() - grip) / 2.0, grip, grip), u"grip"_s, t.faint);
    const QFontMetrics nameMetrics(textFont(TextRole::Strong));
    const QFontMetrics summaryMetrics(textFont(TextRole::Explanation));
    const int left = space::xs + grip + space::s;
    const int room = width() - left - buttons - space::s;
    const int top = (height() - nameMetrics.height() - summaryMetrics.height()) / 2;
    painter.setFont(textFont(TextRole::Strong));
    painter.setPen(m_saved.trouble.isEmpty() ? t.text : t.muted);
    const QString name = m_current && m_edited ? tr("%1 · edited").arg(m_saved.name) : m_saved.name;
    painter.drawText(QRect(left, top, room, nameMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
        nameMetrics.elidedText(name, Qt::ElideMiddle, room));
    painter.setFont(textFont(TextRole::Explanation));
    painter.setPen(m_saved.trouble.isEmpty() ? t.muted : t.caution);
    painter.drawText(QRect(left, top + nameMetrics.height(), room, summaryMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter, summaryMetrics.elidedText(m_summary, Qt::ElideRight, room));
}

void ViewsRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT neighbourAsked(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_F2:
        Q_EMIT renameAsked();
        return;
    case Qt::Key_Delete:
        Q_EMIT deleteAsked();
        return;
    case Qt::Key_Menu:
        Q_EMIT menuAsked();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ViewsRow::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    Q_EMIT menuAsked();
}

} // namespace spend::ui
