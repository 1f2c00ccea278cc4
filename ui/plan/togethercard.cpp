// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/togethercard.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

TogetherCard::TogetherCard(QWidget *parent)
    : QFrame(parent)
    , m_list(new QVBoxLayout)
    , m_figure(plainLabel({}, u"good"_s))
    , m_range(wrappedLabel({}, u"muted"_s))
    , m_words(wrappedLabel({}, u"explanation"_s))
{
    setRole(this, u"card"_s);
    setObjectName(u"whatIfTogether"_s);
    m_figure->setObjectName(u"togetherFigure"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Several at once"), u"section"_s), 1);
    head->addWidget(m_figure);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(space::xs);
    layout->addLayout(head);
    layout->addLayout(m_list);
    layout->addWidget(m_range);
    layout->addWidget(m_words);
    hide();
}

bool TogetherCard::add(const WhatIfScenario &scenario)
{
    for (const Row &row : m_rows) {
        if (row.scenario == scenario) {
            row.on->setChecked(true);
            return true;
        }
    }
    if (m_rows.size() >= mostTogether)
        return false;
    auto *widget = new QWidget;
    auto *on = new QCheckBox;
    on->setChecked(true);
    auto *title = wrappedLabel({}, u"body"_s);
    auto *figure = plainLabel({}, u"muted"_s);
    auto *away = new QPushButton(tr("Remove"));
    setRole(away, u"link"_s);
    away->setObjectName(u"togetherRemove"_s);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(on);
    layout->addWidget(title, 1);
    layout->addWidget(figure);
    layout->addWidget(away);
    m_list->addWidget(widget);
    m_rows.push_back({scenario, widget, on, title, figure});
    connect(on, &QCheckBox::toggled, this, &TogetherCard::changed);
    connect(away, &QPushButton::clicked, this, [this, widget] { remove(widget); });
    show();
    Q_EMIT changed();
    return true;
}

void TogetherCard::remove(QWidget *row)
{
    const auto place =
        std::find_if(m_rows.begin(), m_rows.end(), [row](const Row &each) { return each.widget == row; });
    if (place == m_rows.end())
        return;
    const auto after = m_rows.erase(place);
    if (!m_rows.empty()) // the focus goes to a neighbour
        (after == m_rows.end() ? m_rows.back() : *after).on->setFocus(Qt::OtherFocusReason);
    row->hide();
    row->deleteLater();
    setVisible(!m_rows.empty());
    Q_EMIT changed();
}

std::vector<WhatIfScenario> TogetherCard::all() const
{
    std::vector<WhatIfScenario> scenarios;
    for (const Row &row : m_rows)
        scenarios.push_back(row.scenario);
    return scenarios;
}

std::vector<WhatIfScenario> TogetherCard::switchedOn() const
{
    std::vector<WhatIfScenario> scenarios;
    for (const Row &row : m_rows) {
        if (row.on->isChecked())
            scenarios.push_back(row.scenario);
    }
    return scenarios;
}

void TogetherCard::setTold(const std::shared_ptr<const Told> &told)
{
    const WhatIfTogether &together = told->together;
    for (std::size_t i = 0; i < m_rows.size() && i < std::size_t(told->titles.size()); ++i) {
        const Row &row = m_rows[i];
        row.title->setText(told->titles[qsizetype(i)]);
        row.on->setAccessibleName(told->titles[qsizetype(i)]);
        row.widget->findChild<QPushButton *>()->setAccessibleName(tr("Remove: %1").arg(told->titles[qsizetype(i)]));
        const auto step = std::find_if(together.steps.begin(), together.steps.end(),
            [&](const WhatIfStep &each) { return each.scenario == row.scenario; });
        row.figure->setText(!row.on->isChecked() ? tr("off")
                : step == together.steps.end()   ? tr("left out")
                : step->state == WhatIfAnswer::State::TooLittle
                ? tr("can't be said")
                : tr("saves %1 here, %2 alone").arg(moneyText(step->here), moneyText(step->alone)));
        row.figure->setToolTip(step == together.steps.end() && row.on->isChecked()
                ? tr("At most %1 different filters can be told at once.").arg(mostScopesTogether)
                : QString());
    }
    const std::int64_t saving = together.saving();
    setRole(m_figure, saving >= 0 ? u"good"_s : u"bad"_s);
    m_figure->setFont(textFont(TextRole::Section));
    m_figure->setText(together.steps.empty() ? QString()
            : saving >= 0                    ? tr("Together they save %1 a cycle").arg(moneyText(saving))
                                             : tr("Together they cost %1 more a cycle").arg(moneyText(-saving)));
    const QString spread = together.thenLow == together.thenHigh
        ? QString()
        : tr(" (%1 to %2)").arg(moneyText(together.thenLow), moneyText(together.thenHigh));
    m_range->setText(together.steps.empty()
            ? tr("Switch some on to see what they save together.")
            : tr("%1 now, %2 then%3. %4")
                  .arg(moneyText(together.now), moneyText(together.then), spread, together.overlap)
                  .trimmed());
    m_words->setText(together.assumptions.join(u'\n'));
}

QString TogetherCard::told() const
{
    QStringList lines{m_figure->text(), m_range->text()};
    for (const Row &row : m_rows)
        lines.append(row.title->text() + u": "_s + row.figure->text());
    return lines.join(u'\n') + u'\n' + m_words->text();
}

} // namespace spend::ui
