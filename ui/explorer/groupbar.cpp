// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/groupbar.h"

#include "core/language/titles.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int none = -1;
constexpr std::size_t usualCount = 5;
} // namespace

const std::vector<Dimension> &GroupBar::dimensions()
{
    static const std::vector<Dimension> all{Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository,
        Dimension::Kind, Dimension::MaxMode, Dimension::ClientKind, Dimension::Day, Dimension::Week, Dimension::Month,
        Dimension::Cycle};
    return all;
}

GroupBar::GroupBar(QWidget *parent)
    : QWidget(parent)
    , m_usual(new SegmentedControl(tr("Group by")))
    , m_more(new ChoiceButton(tr("Group by")))
    , m_second(new ChoiceButton(tr("Second grouping"), tr("by")))
{
    m_usual->setObjectName(u"groupBy"_s);
    m_more->setObjectName(u"groupByMore"_s);
    m_second->setObjectName(u"groupBySecond"_s);
    m_second->addChoice(tr("nothing else"), none);
    m_second->addSeparator();
    m_more->addChoice(tr("More"), none);
    m_more->setChoiceEnabled(none, false);
    for (std::size_t i = 0; i < dimensions().size(); ++i) {
        const Dimension dimension = dimensions()[i];
        if (i < usualCount)
            m_usual->addSegment(dimensionShort(dimension), int(dimension));
        else
            m_more->addChoice(dimensionTitle(dimension), int(dimension));
        m_second->addChoice(language::inSentence(dimensionTitle(dimension)), int(dimension));
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_usual);
    layout->addWidget(m_more);
    layout->addWidget(m_second);
    connect(m_usual, &SegmentedControl::chosen, this, [this](int value) { chooseFirst(Dimension(value)); });
    connect(m_more, &ChoiceButton::chosen, this, [this](int value) { chooseFirst(Dimension(value)); });
    connect(m_second, &ChoiceButton::chosen, this,
        [this](int value) { chooseSecond(value == none ? std::nullopt : std::optional(Dimension(value))); });
    setGrouping(m_by);
}

void GroupBar::setGrouping(const std::vector<Dimension> &by)
{
    m_by = by;
    const auto usual = dimensions().begin() + usualCount;
    const bool isUsual = std::find(dimensions().begin(), usual, by.front()) != usual;
    m_usual->setValue(isUsual ? int(by.front()) : none);
    m_more->setValue(isUsual ? none : int(by.front()));
    m_second->setValue(by.size() > 1 ? int(by[1]) : none);
}

void GroupBar::chooseFirst(Dimension dimension)
{
    std::vector<Dimension> by = m_by;
    if (by.size() > 1 && by[1] == dimension)
        std::swap(by[0], by[1]);
    else
        by[0] = dimension;
    choose(std::move(by));
}

void GroupBar::chooseSecond(std::optional<Dimension> dimension)
{
    std::vector<Dimension> by = m_by;
    if (!dimension) {
        by.resize(1);
    } else if (by[0] == *dimension) {
        if (by.size() > 1)
            std::swap(by[0], by[1]);
    } else {
        by.resize(2);
        by[1] = *dimension;
    }
    choose(std::move(by));
}

void GroupBar::swap()
{
    if (m_by.size() > 1)
        choose({m_by[1], m_by[0]});
}

void GroupBar::choose(std::vector<Dimension> by)
{
    const bool isNew = by != m_by;
    setGrouping(by);
    if (isNew)
        Q_EMIT groupingChosen(m_by);
}

} // namespace spend::ui
