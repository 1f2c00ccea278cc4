// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/whatifform.h"

#include "core/workspace/spendservice.h"
#include "ui/explorer/filterbar.h"
#include "ui/setup/formfield.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr double mostDollars = 1'000'000;

QSpinBox *spinBox(const QString &objectName, const QString &name, int least, int most, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setLocale(screenLocale());
    return box;
}

QComboBox *comboBox(const QString &objectName, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QGridLayout *grid(QWidget *owner)
{
    auto *layout = new QGridLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(shownTextPercent() > 115 ? space::s : space::m);
    layout->setVerticalSpacing(space::s);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    return layout;
}
} // namespace

WhatIfForm::WhatIfForm(SpendService &spend, Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_kind(new SegmentedControl(tr("What changes")))
    , m_from(comboBox(u"whatIfFrom"_s, tr("Requests that go to")))
    , m_to(comboBox(u"whatIfTo"_s, tr("Would go to")))
    , m_share(spinBox(u"whatIfShare"_s, tr("Share of the requests"), 0, 100, tr(" %")))
    , m_tokens(spinBox(u"whatIfTokens"_s, tr("Tokens for the same work"), 1, 1000, tr(" %")))
    , m_basis(new SegmentedControl(tr("Price")))
    , m_seats(spinBox(u"whatIfSeats"_s, tr("Seats that change"), 0, 100'000, {}))
    , m_parts(new QStackedWidget)
    , m_filters(new FilterBar(spend, clock))
{
    setRole(this, u"card"_s);
    setObjectName(u"whatIfForm"_s);
    m_kind->setObjectName(u"whatIfKind"_s);
    m_kind->addSegment(tr("Another model"), int(WhatIfKind::OtherModel));
    m_kind->addSegment(tr("No max mode"), int(WhatIfKind::NoMaxMode));
    m_kind->addSegment(tr("A limit"), int(WhatIfKind::UserLimit));
    m_kind->addSegment(tr("Other seats"), int(WhatIfKind::OtherSeats));
    m_basis->setObjectName(u"whatIfBasis"_s);
    m_basis->addSegment(tr("By tokens"), int(PriceBasis::Tokens));
    m_basis->addSegment(tr("By requests"), int(PriceBasis::Requests));
    m_parts->addWidget(buildModels());
    m_parts->addWidget(buildLimit());
    m_parts->addWidget(buildSeats());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(space::m);
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    layout->addWidget(m_filters);
    layout->addWidget(m_parts);

    connect(m_kind, &SegmentedControl::chosen, this, &WhatIfForm::changed);
    connect(m_basis, &SegmentedControl::chosen, this, &WhatIfForm::changed);
    connect(m_filters, &FilterBar::filtersChanged, this, &WhatIfForm::changed);
    for (QComboBox *box : {m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &WhatIfForm::changed);
    for (QSpinBox *box : {m_share, m_tokens, m_seats})
        connect(box, &QSpinBox::valueChanged, this, &WhatIfForm::changed);
    showFields();
}

QWidget *WhatIfForm::buildModels()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_modelChoice = new QWidget;
    QGridLayout *models = grid(m_modelChoice);
    models->addWidget(new FormField(tr("Requests that go to"), m_from), 0, 0);
    models->addWidget(new FormField(tr("would go to"), m_to), 0, 1);
    auto *rest = new QWidget;
    QGridLayout *fields = grid(rest);
    fields->addWidget(new FormField(tr("Share of the requests"), m_share), 0, 0);
    fields->addWidget(new FormField(tr("Tokens or requests for the same work"), m_tokens), 0, 1);
    fields->addWidget(new FormField(tr("Price measured"), m_basis), 1, 0, 1, 2, Qt::AlignLeft);
    layout->addWidget(m_modelChoice);
    layout->addWidget(rest);
    layout->addStretch(1);
    return part;
}

QWidget *WhatIfForm::buildLimit()
{
    auto *part = new QWidget;
    QGridLayout *fields = grid(part);
    fields->addWidget(new FormField(tr("On-demand dollars a person and cycle"),
                          dollars(u"whatIfLimit"_s, tr("Limit in dollars"), &WhatIfScenario::limit)),
        0, 0);
    fields->setRowStretch(1, 1);
    return part;
}

QWidget *WhatIfForm::buildSeats()
{
    auto *part = new QWidget;
    QGridLayout *fields = grid(part);
    fields->addWidget(new FormField(tr("Seats that change"), m_seats), 0, 0);
    fields->addWidget(new FormField(tr("Price of a seat now"),
                          dollars(u"whatIfPriceFrom"_s, tr("Price now in dollars"), &WhatIfScenario::seatPriceFrom)),
        1, 0);
    fields->addWidget(new FormField(tr("Price then"),
                          dollars(u"whatIfPriceTo"_s, tr("Price then in dollars"), &WhatIfScenario::seatPriceTo)),
        1, 1);
    fields->addWidget(
        new FormField(tr("Usage that it includes now"),
            dollars(u"whatIfIncludedFrom"_s, tr("Included now in dollars"), &WhatIfScenario::includedFrom)),
        2, 0);
    fields->addWidget(new FormField(tr("Usage included then"),
                          dollars(u"whatIfIncludedTo"_s, tr("Included then in dollars"), &WhatIfScenario::includedTo)),
        2, 1);
    fields->setRowStretch(3, 1);
    return part;
}

QDoubleSpinBox *WhatIfForm::dollars(const QString &objectName, const QString &name, Money WhatIfScenario::*field)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(0, mostDollars);
    box->setDecimals(2);
    box->setSingleStep(10);
    box->setPrefix(u"$"_s);
    box->setLocale(screenLocale());
    box->setGroupSeparatorShown(true);
    m_amounts.append({box, field});
    connect(box, &QDoubleSpinBox::valueChanged, this, &WhatIfForm::changed);
    return box;
}

void WhatIfForm::setModels(const QList<QPair<QString, QString>> &models, const QString &cheaper)
{
    m_showing = true;
    for (QComboBox *box : {m_from, m_to}) {
        box->clear();
        for (const auto &[key, label] : models)
            box->addItem(label, key);
    }
    if (m_scenario.fromModel.isEmpty() && !models.isEmpty())
        m_scenario.fromModel = models.front().first;
    if (m_scenario.toModel.isEmpty() && !models.isEmpty())
        m_scenario.toModel = cheaper.isEmpty() ? models.value(1, models.front()).first : cheaper;
    m_showing = false;
    showFields();
}

void WhatIfForm::setScenario(const WhatIfScenario &scenario)
{
    m_scenario = scenario;
    showFields();
}

void WhatIfForm::showFields()
{
    m_showing = true;
    m_kind->setValue(int(m_scenario.kind));
    m_basis->setValue(int(m_scenario.basis));
    for (const auto &[box, key] : {std::pair{m_from, m_scenario.fromModel}, std::pair{m_to, m_scenario.toModel}})
        box->setCurrentIndex(box->findData(key));
    m_share->setValue(m_scenario.sharePercent);
    m_tokens->setValue(m_scenario.tokensPercent);
    m_seats->setValue(m_scenario.seats);
    for (const auto &[box, field] : std::as_const(m_amounts))
        box->setValue(double((m_scenario.*field).microCents) / double(oneDollar.microCents));
    ExploreView view;
    view.range.kind = RangeRule::Kind::LastCycle;
    view.filters = m_scenario.filters;
    m_filters->setView(view);
    showKind();
    m_showing = false;
}

void WhatIfForm::showKind()
{
    m_modelChoice->setVisible(m_scenario.kind == WhatIfKind::OtherModel);
    m_parts->setCurrentIndex(m_scenario.kind == WhatIfKind::UserLimit ? 1
            : m_scenario.kind == WhatIfKind::OtherSeats               ? 2
                                                                      : 0);
}

void WhatIfForm::changed()
{
    if (m_showing)
        return;
    m_scenario.kind = WhatIfKind(m_kind->value());
    m_scenario.basis = PriceBasis(m_basis->value());
    m_scenario.fromModel = m_from->currentData().toString();
    m_scenario.toModel = m_to->currentData().toString();
    m_scenario.sharePercent = m_share->value();
    m_scenario.tokensPercent = m_tokens->value();
    m_scenario.seats = m_seats->value();
    for (const auto &[box, field] : std::as_const(m_amounts)) // two decimals: whole cents
        (m_scenario.*field).microCents = std::llround(box->value() * 100) * oneCent.microCents;
    m_scenario.filters = m_filters->filters();
    showKind();
    Q_EMIT scenarioChanged();
}

} // namespace spend::ui
