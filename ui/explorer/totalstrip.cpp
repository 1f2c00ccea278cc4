// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/totalstrip.h"

#include "ui/explorer/exploretext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// Amounts have Change's rules; counts have no small amounts that mislead, so they are told in per cent or as new.
QString movement(const ExploreAnswer &answer)
{
    const std::int64_t now = answer.value.value_or(0);
    const std::int64_t before = answer.valueBefore.value_or(0);
    Change change = Change::between(now, before, answer.comparable && answer.value && answer.valueBefore);
    if (change.kind == Change::Kind::Unknown)
        return {};
    if (change.kind == Change::Kind::Amount && answer.view.basis != Basis::Total && before > 0) {
        change.kind = Change::Kind::Percent; // a ratio is small by nature
        change.percent = 100.0 * double(now - before) / double(before);
    }
    if (change.kind == Change::Kind::Amount && answer.unit != ValueUnit::Money)
        return (now > before ? u"▲ "_s : u"▼ "_s) + valueText(qAbs(now - before), answer.unit);
    const QString arrow = change.direction() > 0 ? u"▲ "_s : change.direction() < 0 ? u"▼ "_s : QString();
    return arrow + change.text(true, false);
}
} // namespace

TotalStrip::TotalStrip(QWidget *parent)
    : QWidget(parent)
    , m_figure(new QPushButton)
    , m_change(plainLabel({}))
    , m_context(new ElidedLabel)
{
    setRole(m_figure, u"figure"_s);
    m_figure->setObjectName(u"total"_s);
    m_figure->setCursor(Qt::PointingHandCursor);
    m_figure->setToolTip(tr("Explain this figure"));
    setRole(m_change, u"change"_s);
    m_change->setObjectName(u"totalChange"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_figure);
    layout->addWidget(m_change);
    setRole(m_context, u"explanation"_s);
    layout->addWidget(m_context, 1);
    connect(m_figure, &QPushButton::clicked, this, &TotalStrip::explanationAsked);
}

void TotalStrip::setAnswer(const ExploreAnswer &answer, UtcDay today)
{
    const QString figure = valueText(answer.value, answer.unit);
    m_figure->setText(figure);
    m_figure->setAccessibleName(tr("%1: %2").arg(valueTitle(answer.view.measure, answer.view.basis), figure));
    m_change->setText(movement(answer));
    // Colour is for cost: more of it is bad, less is good.
    const std::int64_t rise = answer.value.value_or(0) - answer.valueBefore.value_or(0);
    const bool coloured = answer.unit == ValueUnit::Money && !m_change->text().isEmpty();
    setRole(m_change, coloured && rise > 0 ? u"bad"_s : coloured && rise < 0 ? u"good"_s : u"muted"_s);
    QStringList context;
    if (answer.compared && answer.comparable)
        context.append(tr("against %1").arg(shortRangeText(*answer.compared, today)));
    else if (answer.compared)
        context.append(tr("no complete figures for %1").arg(shortRangeText(*answer.compared, today)));
    if (answer.total.uncosted > 0)
        context.append(tr("%1 uncosted").arg(countText(answer.total.uncosted)));
    m_context->setFullText(context.join(u" · "_s));
}

QString TotalStrip::context() const
{
    return QStringList({m_change->text(), m_context->fullText()}).join(u' ').trimmed();
}

} // namespace spend::ui
