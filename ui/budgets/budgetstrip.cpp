// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budgetstrip.h"

#include "core/budget/budgetbook.h"
#include "core/budget/budgettext.h"
#include "ui/budgets/budgetbadge.h"
#include "ui/budgets/budgetbar.h"
#include "ui/budgets/budgetwords.h"
#include "ui/table/plaintooltip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/figures.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int stripHeight = 36;
constexpr int margin = 14;
constexpr int leastBar = 90;

/// The first budget with these filters.
std::optional<BudgetStanding> findBudget(SpendSource &source, const Filters &filters)
{
    for (const Budget &budget : budgets::all(source.store)) {
        if (budget.trouble.isEmpty() && budget.filters == filters)
            return standingOf(source.picture, budget, WorkCalendar{}, source.nowMs);
    }
    return {};
}
} // namespace

BudgetStrip::BudgetStrip(SpendService &spend, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(spend)
{
    setObjectName(u"budgetStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
}

void BudgetStrip::ask(const Filters &filters)
{
    Filters wanted = filters;
    std::erase_if(wanted, [](const auto &entry) { return entry.second.isEmpty(); });
    using Found = std::pair<std::optional<BudgetStanding>, std::int64_t>;
    m_line.ask([wanted](SpendSource &source) { return Found(findBudget(source, wanted), source.nowMs); },
        [this](const Result<std::shared_ptr<const Found>> &told) {
            if (told) // else the page says what failed
                setStanding((*told)->first, UtcDay::ofMs((*told)->second));
        });
}

void BudgetStrip::setStanding(const std::optional<BudgetStanding> &standing, UtcDay today)
{
    m_standing = standing;
    setVisible(standing.has_value());
    if (!standing)
        return;
    m_outlook = outlookText(*standing, today);
    setText(tr("Budget “%1”").arg(standing->budget.name));
    setAccessibleName(
        tr("Budget “%1”, %2. %3").arg(standing->budget.name, budgetStateTitle(standing->state), standing->sentence));
    setToolTip(plainToolTip(standing->sentence + u'\n' + tr("Click to see the budgets")));
    update();
}

QSize BudgetStrip::sizeHint() const
{
    return {600, std::max(stripHeight, QFontMetrics(textFont(TextRole::Body)).height() + 2 * space::s)};
}

QSize BudgetStrip::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void BudgetStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BudgetStrip::paintEvent(QPaintEvent *)
{
    if (!m_standing)
        return;
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.accent, 1.2) : QPen(t.line));
    painter.setBrush(underMouse() || isDown() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner::card, corner::card);

    const QSize badge = budgetBadgeSize(m_standing->state);
    QRect room = rect().adjusted(margin, 0, -margin, 0);
    paintBudgetBadge(&painter, QPoint(room.left(), room.center().y() - badge.height() / 2 + 1), m_standing->state);
    room.setLeft(room.left() + badge.width() + space::m);

    const QString figures = spentText(*m_standing) + u" · "_s + m_outlook;
    const QFont font = textFont(TextRole::Body);
    const int figuresWidth = int(figures::width(figures, font)) + 2;
    const QFont strong = textFont(TextRole::Strong);
    const QString period = budgetPeriodText(m_standing->budget.period, m_standing->current.period);
    const QString name = text() + u", "_s + period;
    const int nameRoom = std::min(QFontMetrics(strong).horizontalAdvance(name) + 4,
        std::max(80, room.width() - figuresWidth - leastBar - 2 * space::l));
    painter.setFont(strong);
    painter.setPen(t.text);
    painter.drawText(QRect(room.left(), room.top(), nameRoom, room.height()), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(name, Qt::ElideRight, nameRoom));
    painter.setFont(font);
    painter.setPen(t.muted);
    figures::draw(&painter, QRectF(room), Qt::AlignRight, figures);
    const QRectF bar(room.left() + nameRoom + space::l, room.top(),
        room.width() - nameRoom - figuresWidth - 2 * space::l, room.height());
    if (bar.width() >= leastBar / 2.0)
        paintBudgetBar(&painter, bar, *m_standing);
}

} // namespace spend::ui
