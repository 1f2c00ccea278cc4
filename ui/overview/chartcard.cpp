// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartcard.h"

#include "ui/overview/spendchart.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ChartCard::ChartCard(const SeriesColors &colors, QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel({}, u"section"_s))
    , m_by(new SegmentedControl(tr("Group by")))
    , m_chipBox(new QWidget)
    , m_chips(new FlowLayout(6, m_chipBox))
    , m_note(plainLabel({}, u"explanation"_s))
    , m_anomalies(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_chart(new SpendChart(colors))
    , m_notice(new Invitation(u"drawing-figures"_s))
{
    setRole(this, u"card"_s);
    m_by->setObjectName(u"groupBy"_s);
    m_chart->setObjectName(u"chart"_s);
    m_notice->setObjectName(u"chartNotice"_s);
    m_anomalies->setObjectName(u"anomaliesLink"_s);
    m_anomalies->setIcon(themeIcon(u"anomalies"_s, &Tokens::caution));
    setRole(m_anomalies, u"link"_s);
    m_anomalies->hide();
    for (const Dimension by :
        {Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository, Dimension::Kind})
        m_by->addSegment(dimensionShort(by), int(by));
    QPushButton *users = m_notice->addButton(tr("Show users instead"), false);
    connect(users, &QPushButton::clicked, this, [this] { Q_EMIT dimensionChosen(Dimension::User); });
    connect(m_by, &SegmentedControl::chosen, this, [this](int value) { Q_EMIT dimensionChosen(Dimension(value)); });
    connect(m_chart, &SpendChart::keyChosen, this, &ChartCard::keyChosen);

    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_notice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // hidden, it must not make the card higher
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_notice);
    QSizePolicy chipPolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    chipPolicy.setHeightForWidth(true);
    m_chipBox->setSizePolicy(chipPolicy);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 14, 0);
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_by);
    head->addWidget(m_chipBox, 1);
    head->addWidget(m_note);
    head->addWidget(m_anomalies);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 12, 13, 6);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
}

void ChartCard::setAnswer(
    std::shared_ptr<const OverviewAnswer> answer, UtcDay today, std::shared_ptr<const ForecastAnswer> forecast)
{
    const OverviewAnswer &a = *answer;
    m_title->setText(chartTitle(a.bucket, a.question.measure));
    const bool other = !a.series.empty() && a.series.back().key.isEmpty() && a.series.back().rows > 0;
    m_note->setText(other ? tr("%1 largest of %2 %3")
                                .arg(a.series.size() - 1)
                                .arg(countText(std::int64_t(a.rows.size())), dimensionPlural(a.question.by))
                          : QString());
    const bool hidden = (a.question.by == Dimension::Group && !a.groupsVisible)
        || (a.question.by == Dimension::Repository && !a.repositoriesVisible);
    m_chart->setAnswer(answer, today, std::move(forecast));
    if (hidden || a.rows.empty())
        showNotice(a);
    else
        m_stack->setCurrentWidget(m_chart);
    if (hidden)
        m_note->clear();
}

void ChartCard::showNotice(const OverviewAnswer &answer)
{
    const bool groups = answer.question.by == Dimension::Group && !answer.groupsVisible;
    const bool repositories = answer.question.by == Dimension::Repository && !answer.repositoriesVisible;
    auto *button = m_notice->findChild<QPushButton *>();
    button->setVisible(groups || repositories);
    if (groups)
        m_notice->setWords(tr("Billing groups are not visible"),
            tr("This key does not see billing groups, as on a Teams plan. Costs by user, model and kind are "
               "complete."));
    else if (repositories)
        m_notice->setWords(tr("Repositories are not visible"),
            tr("This key does not see commits, as on a Teams plan, so spend can't be attributed to repositories. Costs "
               "by user, "
               "model and kind are complete."));
    else
        m_notice->setWords(tr("No spend in this range"),
            tr("Nothing was used from %1 to %2 with these filters. Choose another range or remove a filter.")
                .arg(answer.range.first.iso(), answer.range.last.iso()));
    m_stack->setCurrentWidget(m_notice);
}

void ChartCard::setDimension(Dimension by)
{
    m_by->setValue(int(by));
}

void ChartCard::setChips(const QList<FilterChip> &chips)
{
    // The chip that goes may hold the focus: it moves to its neighbour, or to the switch.
    bool hadFocus = false;
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        hadFocus = hadFocus || item->widget()->hasFocus();
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    Chip *last = nullptr;
    for (const FilterChip &chip : chips) {
        auto *button = new Chip(chipText(chip), m_chipBox);
        button->setObjectName(u"chip-"_s + dimensionWord(chip.dimension));
        const Dimension dimension = chip.dimension;
        connect(button, &Chip::clicked, this, [this, dimension] { Q_EMIT chipRemoved(dimension); });
        m_chips->addWidget(button);
        button->show();
        last = button;
    }
    if (hadFocus) {
        if (last)
            last->setFocus(Qt::OtherFocusReason);
        else if (QWidget *segment = m_by->findChild<QAbstractButton *>())
            segment->setFocus(Qt::OtherFocusReason);
    }
    m_chipBox->updateGeometry();
}

bool ChartCard::saysNotVisible() const
{
    return m_stack->currentWidget() == m_notice;
}

} // namespace spend::ui
