// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/whatiftab.h"

#include "core/analysis/flagkeys.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "ui/plan/savingcard.h"
#include "ui/plan/togethercard.h"
#include "ui/plan/whatifform.h"
#include "ui/plan/whatifpeoplemodel.h"
#include "ui/shell/navigator.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int scrollBarRoom = 11;

QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(sidewaysPolicy());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}
} // namespace

WhatIfTab::WhatIfTab(SpendService &spend, Clock &clock, Navigator &navigator, QWidget *parent)
    : PlanTab(parent)
    , m_navigator(navigator)
    , m_savingsLine(spend)
    , m_line(spend)
    , m_togetherLine(spend)
    , m_form(new WhatIfForm(spend, clock))
    , m_people(new WhatIfPeopleModel(this))
    , m_table(new FigureTable(m_people))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(scrolling(buildSavings()), 4);
    layout->addWidget(scrolling(buildScenario()), 7);
    connect(m_form, &WhatIfForm::scenarioChanged, this, &WhatIfTab::ask);
    connect(m_table, &FigureTable::rowActivated, this, [this](const QModelIndex &row) {
        m_navigator.openSubject(Dimension::User, row.data(FigureModel::KeyRole).toString());
    });
}

QString WhatIfTab::id() const
{
    return u"what-if"_s;
}

QString WhatIfTab::title() const
{
    return tr("What if");
}

QWidget *WhatIfTab::buildSavings()
{
    auto *content = new QWidget;
    m_overlap = wrappedLabel({}, u"explanation"_s);
    m_overlap->setObjectName(u"savingsOverlap"_s);
    m_list = new QVBoxLayout;
    m_list->setSpacing(space::s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, scrollBarRoom, 0);
    layout->setSpacing(space::s);
    layout->addWidget(plainLabel(tr("Largest savings found"), u"section"_s));
    layout->addLayout(m_list);
    layout->addWidget(m_overlap);
    layout->addStretch(1);
    return content;
}

QWidget *WhatIfTab::buildScenario()
{
    auto *content = new QWidget;
    m_figure = plainLabel({}, u"cardTitle"_s);
    m_figure->setObjectName(u"whatIfFigure"_s);
    m_range = wrappedLabel({}, u"muted"_s);
    m_range->setObjectName(u"whatIfRange"_s);
    m_words = wrappedLabel({}, u"explanation"_s);
    m_words->setObjectName(u"whatIfWords"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reset = new QPushButton(tr("Start again"));
    m_reset->setObjectName(u"whatIfReset"_s);
    m_explore = new QPushButton(themeIcon(u"external"_s), tr("Open in Explorer"));
    m_explore->setObjectName(u"whatIfExplore"_s);
    m_keep = new QPushButton(tr("Add to several"));
    m_keep->setObjectName(u"whatIfKeep"_s);
    m_keep->setToolTip(tr("Several that hold at once are told together, below"));
    m_together = new TogetherCard;
    m_table->setNames(u"whatIfPeople"_s, tr("Whom it touches; Enter opens the person"));
    m_table->setEmptyText(tr("Nobody"));
    m_table->setRowsInSight(3, 12);

    auto *result = new QFrame;
    setRole(result, u"card"_s);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(space::s);
    steps->addWidget(m_keep);
    steps->addWidget(m_explore);
    steps->addWidget(m_reset);
    steps->addStretch(1);
    auto *resultLayout = new QVBoxLayout(result);
    resultLayout->setContentsMargins(16, 12, 16, 14);
    resultLayout->setSpacing(space::xs);
    resultLayout->addWidget(m_figure);
    resultLayout->addWidget(m_range);
    resultLayout->addWidget(m_words);
    resultLayout->addSpacing(space::xs);
    resultLayout->addLayout(steps);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, scrollBarRoom, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_form);
    layout->addWidget(result);
    layout->addWidget(m_together);
    layout->addWidget(m_table);
    layout->addStretch(1);

    connect(m_keep, &QPushButton::clicked, this, [this] { m_together->add(m_form->scenario()); });
    connect(m_together, &TogetherCard::changed, this, &WhatIfTab::askTogether);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        WhatIfScenario fresh;
        fresh.kind = m_form->scenario().kind;
        m_form->setScenario(fresh);
        refresh(0); // models by cost are chosen again
    });
    connect(m_explore, &QPushButton::clicked, this, [this] {
        const WhatIfScenario &scenario = m_form->scenario();
        ExploreView view;
        view.range.kind = RangeRule::Kind::LastCycle;
        view.filters = scenario.filters;
        if (scenario.kind == WhatIfKind::OtherModel)
            view.filters[Dimension::Model] = {{scenario.fromModel}, {}};
        if (scenario.kind == WhatIfKind::NoMaxMode)
            view.filters[Dimension::MaxMode] = {{flagKey(Dimension::MaxMode, 1)}, {}};
        m_navigator.explore(view);
    });
    return content;
}

void WhatIfTab::refresh(ConnectionId)
{
    m_savingsLine.ask(
        [](SpendSource &source) {
            Found found;
            found.savings = findSavings(source, {});
            SpendQuery query;
            query.range = found.savings.base.range;
            query.by = {Dimension::Model};
            for (const SpendRow &row : runQuery(source.picture, query, {Measure::Cost}).rows)
                found.models.append({row.keys[0], row.labels[0]});
            return found;
        },
        [this](const Result<std::shared_ptr<const Found>> &result) {
            if (result)
                showSavings(**result);
            else
                Q_EMIT failed(result.problem());
        });
}

void WhatIfTab::showSavings(const Found &found)
{
    for (SavingCard *card : std::as_const(m_cards))
        card->deleteLater();
    m_cards.clear();
    for (const Saving &saving : found.savings.savings) {
        auto *card = new SavingCard(saving);
        m_cards.append(card);
        m_list->addWidget(card);
        connect(card, &SavingCard::tried, this, [this](const WhatIfScenario &scenario) {
            m_form->setScenario(scenario);
            ask();
        });
    }
    m_overlap->setText(m_cards.isEmpty() ? tr("Nothing was found that would save as much as 0.5 % of the cost.")
                                         : found.savings.overlap);
    const DateRange &range = found.savings.base.range;
    setSentence({{rangeText(range, range.last), false},
        {found.savings.base.isCycle ? tr(", the last complete billing cycle") : tr(", scaled to a billing cycle"),
            false}});
    // What the team could save by, rather than any two models.
    QString cheaper;
    for (const Saving &saving : found.savings.savings) {
        if (cheaper.isEmpty() && saving.scenario && saving.scenario->kind == WhatIfKind::OtherModel)
            cheaper = saving.scenario->toModel;
    }
    m_form->setModels(found.models, cheaper);
    ask();
    askTogether(); // on newer figures
}

void WhatIfTab::askTogether()
{
    m_keep->setEnabled(m_together->all().size() < mostTogether);
    if (m_together->all().empty())
        return;
    m_togetherLine.ask(
        [all = m_together->all(), on = m_together->switchedOn()](SpendSource &source) {
            TogetherCard::Told told;
            for (const WhatIfScenario &scenario : all)
                told.titles.append(whatIfTitle(source.picture, scenario));
            told.together = answerTogether(source.picture, on, source.nowMs);
            return told;
        },
        [this](const Result<std::shared_ptr<const TogetherCard::Told>> &result) {
            if (result)
                m_together->setTold(*result);
            else
                Q_EMIT failed(result.problem());
        });
}

void WhatIfTab::ask()
{
    m_line.ask([scenario = m_form->scenario()](
                   SpendSource &source) { return answerWhatIf(source.picture, scenario, source.nowMs); },
        [this](const Result<std::shared_ptr<const WhatIfAnswer>> &result) {
            if (result)
                showAnswer(*result);
            else
                Q_EMIT failed(result.problem());
        });
}

void WhatIfTab::showAnswer(const std::shared_ptr<const WhatIfAnswer> &answer)
{
    m_answer = answer;
    QString range = answer->why;
    switch (answer->state) {
    case WhatIfAnswer::State::Told: {
        const std::int64_t saving = answer->saving();
        setRole(m_figure, saving >= 0 ? u"good"_s : u"bad"_s);
        m_figure->setText(saving >= 0 ? tr("Saves %1 a cycle").arg(moneyText(saving))
                                      : tr("Costs %1 more a cycle").arg(moneyText(-saving)));
        const QString spread = answer->thenLow == answer->thenHigh
            ? QString()
            : tr(" (%1 to %2)").arg(moneyText(answer->thenLow), moneyText(answer->thenHigh));
        range = tr("%1 now, %2 then%3. %4")
                    .arg(moneyText(answer->now), moneyText(answer->then), spread, answer->why)
                    .trimmed();
        break;
    }
    case WhatIfAnswer::State::Nothing:
        setRole(m_figure, u"cardTitle"_s);
        m_figure->setText(tr("Nothing is touched"));
        range = tr("Nobody used that in the days that are measured.");
        break;
    case WhatIfAnswer::State::TooLittle:
        setRole(m_figure, u"cardTitle"_s);
        m_figure->setText(tr("It can't be said"));
        break;
    }
    m_figure->setFont(textFont(TextRole::CardTitle));
    m_range->setText(range);
    m_words->setText((answer->meaning + answer->assumptions).join(u'\n'));
    m_people->setAnswer(answer);
    Q_EMIT answered();
}

QString WhatIfTab::told() const
{
    return QStringList{m_figure->text(), m_range->text(), m_words->text()}.join(u'\n');
}

} // namespace spend::ui
