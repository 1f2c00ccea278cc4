// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpage.h"

#include "core/analysis/spendpicture.h"
#include "core/store/storesession.h"
#include "ui/connections/datafaces.h"
#include "ui/plan/contracttab.h"
#include "ui/plan/limitstab.h"
#include "ui/plan/plantab.h"
#include "ui/plan/seatstab.h"
#include "ui/plan/whatiftab.h"
#include "ui/shell/navigator.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sentencelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString tabKey = u"plan/tab"_s;
const QString connectionKey = u"plan/connection"_s;
} // namespace

PlanPage::PlanPage(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
    SeriesColors &colors, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_settings(settings)
    , m_line(spend)
    , m_connection(settings.value(connectionKey, 0).toInt())
{
    Q_UNUSED(colors)
    QWidget *head = buildHead();
    m_stack = new QStackedWidget;
    // The parts, in the order of the choice above.
    auto *seats = new SeatsTab(spend, settings, navigator);
    addTab(seats);
    addTab(new LimitsTab(connections, spend, navigator));
    addTab(new ContractTab(spend));
    addTab(new WhatIfTab(spend, clock, navigator));
    connect(seats, &SeatsTab::contractAsked, this, [this] { showTab(u"contract"_s); });

    m_faces = new DataFaces(connections, clock, navigator, m_stack, tr("Know what the plan costs beside usage"),
        tr("Connect your Cursor team, and its seats, limits and contract are looked at here."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(head);
    layout->addWidget(m_faces, 1);

    const QString kept = m_settings.value(tabKey).toString();
    const auto wanted = std::find_if(m_tabs.begin(), m_tabs.end(), [&](PlanTab *tab) { return tab->id() == kept; });
    bringUp(wanted == m_tabs.end() ? 0 : int(wanted - m_tabs.begin()));
    connect(m_faces, &DataFaces::contentShown, this, &PlanPage::showHead);
    connect(m_faces, &DataFaces::retryRequested, this, &PlanPage::refresh);
    const auto changed = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(&spend, &SpendService::dataChanged, this, changed);
    connect(&spend, &SpendService::notebookChanged, this, changed);
    connect(&connections, &ConnectionService::runFinished, this, changed); // it may bring limits and no new event
    connect(&spend, &SpendService::failed, this, [this](const Problem &problem) { m_faces->setFailure(problem); });
    showHead();
}

PageEntry PlanPage::entry()
{
    return {u"plan"_s, tr("Plan"), u"plan"_s};
}

void PlanPage::activated()
{
    if (m_stale)
        refresh();
}

QWidget *PlanPage::buildHead()
{
    auto *head = new QWidget;
    m_controls = new QWidget;
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title must not move when they come
    m_controls->setSizePolicy(policy);
    m_choice = new QComboBox;
    m_choice->setObjectName(u"planConnection"_s);
    m_choice->setAccessibleName(tr("Connection"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setVisible(false);
    m_segments = new SegmentedControl(tr("Show"));
    m_segments->setObjectName(u"planTabs"_s);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::s);
    controls->addWidget(m_choice);
    controls->addWidget(m_segments);
    m_sentence = new SentenceLabel;
    m_sentence->setObjectName(u"planSentence"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(title(), u"title"_s), 1);
    row->addWidget(m_controls);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_sentence);

    connect(m_segments, &SegmentedControl::chosen, this, &PlanPage::bringUp);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_connection = m_choice->itemData(index).toInt();
        m_settings.setValue(connectionKey, m_connection);
        if (PlanTab *tab = current())
            tab->refresh(m_connection);
    });
    return head;
}

void PlanPage::addTab(PlanTab *tab)
{
    m_segments->addSegment(tab->title(), int(m_tabs.size()));
    m_tabs.append(tab);
    m_stack->addWidget(tab);
    connect(tab, &PlanTab::sentenceChanged, this, &PlanPage::showHead);
    connect(tab, &PlanTab::failed, this, [this](const Problem &problem) { m_faces->setFailure(problem); });
}

void PlanPage::showTab(const QString &id)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i]->id() == id)
            bringUp(i);
    }
}

QString PlanPage::currentTab() const
{
    const PlanTab *tab = current();
    return tab ? tab->id() : QString();
}

PlanTab *PlanPage::current() const
{
    return m_tabs.value(m_stack->currentIndex());
}

void PlanPage::bringUp(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    m_segments->setValue(index);
    m_stack->setCurrentIndex(index);
    m_settings.setValue(tabKey, m_tabs[index]->id());
    showHead();
    if (m_faces->showsContent())
        m_tabs[index]->refresh(m_connection);
}

void PlanPage::refresh()
{
    m_stale = false;
    m_line.ask(
        [](SpendSource &source) {
            Shape shape;
            for (const Connection &connection : source.store.connections.all())
                shape.connections.emplace_back(connection.id, connection.settings.name);
            shape.hasEvents = source.picture.hasEvents();
            return shape;
        },
        [this](const Result<std::shared_ptr<const Shape>> &result) {
            if (result)
                showShape(**result);
            else
                m_faces->setFailure(result.problem());
        });
}

void PlanPage::showShape(const Shape &shape)
{
    const auto wanted = std::find_if(shape.connections.begin(), shape.connections.end(),
        [this](const auto &choice) { return choice.first == m_connection; });
    if (wanted == shape.connections.end() && !shape.connections.empty())
        m_connection = shape.connections.front().first;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const auto &[id, name] : shape.connections)
            m_choice->addItem(name, id);
        m_choice->setCurrentIndex(m_choice->findData(m_connection));
    }
    const bool shows = shape.hasEvents && !shape.connections.empty();
    m_faces->setAnswered(shows);
    showHead();
    if (PlanTab *tab = current(); tab && shows)
        tab->refresh(m_connection);
}

void PlanPage::showHead()
{
    const PlanTab *tab = current();
    const bool shows = m_faces && m_faces->showsContent();
    m_controls->setVisible(shows);
    m_choice->setVisible(m_choice->count() > 1 && tab && tab->isOfOneConnection());
    m_sentence->setRuns(shows && tab ? tab->sentence() : QList<SentenceLabel::Run>());
}

} // namespace spend::ui
