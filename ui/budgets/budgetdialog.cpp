// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budgetdialog.h"

#include "core/budget/budgetbook.h"
#include "core/budget/budgetcrossings.h"
#include "core/budget/budgetscope.h"
#include "core/calendar/calendar.h"
#include "core/store/storesession.h"
#include "ui/budgets/budgetwords.h"
#include "ui/explorer/filterbar.h"
#include "ui/explorer/filterpicker.h"
#include "ui/reconcile/dollaramount.h"
#include "ui/setup/formfield.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/dialogwidth.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int byFilters = 0;
constexpr int byView = 1;
constexpr int pauseMs = 250;
} // namespace

BudgetDialog::BudgetDialog(SpendService &spend, Clock &clock, const std::optional<Budget> &budget, QWidget *parent)
    : QDialog(parent)
    , m_spend(spend)
    , m_clock(clock)
    , m_isNew(!budget)
    , m_viewsLine(spend)
    , m_previewLine(spend)
    , m_name(new QLineEdit)
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_by(new SegmentedControl(tr("What it counts")))
    , m_scopes(new QStackedWidget)
    , m_filters(new FilterBar(spend, clock))
    , m_view(new QComboBox)
    , m_noView(wrappedLabel(tr("There is no saved view yet. Save one in Explorer first."), u"explanation"_s))
    , m_measure(new QComboBox)
    , m_period(new QComboBox)
    , m_amount(new QLineEdit)
    , m_amountField(new FormField(tr("Amount in dollars"), m_amount))
    , m_actual(new QLineEdit)
    , m_actualField(new FormField(tr("Thresholds of what is spent"), m_actual, tr("Per cent of the amount")))
    , m_forecast(new QLineEdit)
    , m_forecastField(
          new FormField(tr("Thresholds of the forecast"), m_forecast, tr("Per cent, expected at the period's end")))
    , m_preview(wrappedLabel({}))
    , m_note(new NoteBox)
    , m_save(new QPushButton(m_isNew ? tr("Add budget") : tr("Save")))
    , m_pause(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"budgetDialog"_s);
    const QString title = m_isNew ? tr("Add a budget") : tr("Change the budget");
    setWindowTitle(title);
    m_name->setObjectName(u"budgetNameEdit"_s);
    m_name->setPlaceholderText(tr("Such as “Platform team”"));
    m_note->setVisible(false);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::l);
    layout->addWidget(plainLabel(title, u"dialogTitle"_s));
    layout->addWidget(m_nameField);
    layout->addWidget(buildScope());
    layout->addWidget(buildAmounts());
    auto *card = new QFrame;
    setRole(card, u"card"_s);
    auto *words = new QVBoxLayout(card);
    words->setContentsMargins(14, 10, 14, 10);
    m_preview->setObjectName(u"budgetPreview"_s);
    m_preview->setMinimumHeight(2 * fontMetrics().height() + 8);
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->addWidget(m_preview);
    layout->addWidget(card);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(buildButtons());
    m_save->setDefault(true); // now that it is the dialog's: Enter saves
    atLeastWide(*layout, 600);

    m_budget = budget.value_or(Budget{});
    load(m_budget);
    for (QLineEdit *const edit : {m_name, m_amount, m_actual, m_forecast})
        connect(edit, &QLineEdit::textEdited, this, &BudgetDialog::edited);
    for (QComboBox *const box : {m_view, m_measure, m_period})
        connect(box, &QComboBox::activated, this, &BudgetDialog::edited);
    connect(m_filters, &FilterBar::filtersChanged, this, &BudgetDialog::edited);
    connect(m_by, &SegmentedControl::chosen, this, [this](int value) {
        m_scopes->setCurrentIndex(value);
        edited();
    });
    connect(m_pause, &QTimer::timeout, this, &BudgetDialog::askPreview);
    m_viewsLine.ask([](SpendSource &source) { return notebook::savedViews(source.store); },
        [this](const Result<std::shared_ptr<const std::vector<SavedView>>> &told) {
            if (told)
                showViews(**told);
        });
    askPreview();
}

QWidget *BudgetDialog::buildScope()
{
    m_by->setObjectName(u"budgetBy"_s);
    m_by->addSegment(tr("By filters"), byFilters);
    m_by->addSegment(tr("By a saved view"), byView);
    m_filters->setObjectName(u"budgetFilters"_s);
    m_filters->picker()->setTimesOffered(false); // a budget has a period of its own
    m_view->setObjectName(u"budgetView"_s);
    m_view->setAccessibleName(tr("Saved view whose filters count"));

    auto *filters = new QWidget;
    auto *filterLayout = new QVBoxLayout(filters);
    filterLayout->setContentsMargins(0, 0, 0, 0);
    filterLayout->setSpacing(space::xs + 2);
    filterLayout->addWidget(m_filters);
    filterLayout->addWidget(
        wrappedLabel(tr("Connection, billing group, user, model, repository and more; without a filter it counts "
                        "everything. Values of one kind are alternatives, different kinds all hold."),
            u"explanation"_s));
    filterLayout->addStretch(1);
    auto *views = new QWidget;
    auto *viewLayout = new QVBoxLayout(views);
    viewLayout->setContentsMargins(0, 0, 0, 0);
    viewLayout->setSpacing(space::xs + 2);
    viewLayout->addWidget(m_view);
    viewLayout->addWidget(m_noView);
    viewLayout->addWidget(wrappedLabel(
        tr("The budget follows the view's filters when they change. Its dates do not count."), u"explanation"_s));
    viewLayout->addStretch(1);
    m_scopes->addWidget(filters);
    m_scopes->addWidget(views);

    auto *scope = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("What it counts"), u"section"_s), 1);
    head->addWidget(m_by);
    auto *layout = new QVBoxLayout(scope);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_scopes);
    return scope;
}

QWidget *BudgetDialog::buildAmounts()
{
    m_amount->setObjectName(u"budgetAmount"_s);
    m_amount->setPlaceholderText(tr("$ amount"));
    m_actual->setObjectName(u"budgetActual"_s);
    m_actual->setPlaceholderText(tr("none"));
    m_forecast->setObjectName(u"budgetForecast"_s);
    m_forecast->setPlaceholderText(tr("none"));
    m_measure->setObjectName(u"budgetMeasure"_s);
    for (const Measure measure : {Measure::Cost, Measure::OnDemand, Measure::Included})
        m_measure->addItem(budgetMeasureTitle(measure), int(measure));
    m_period->setObjectName(u"budgetPeriod"_s);
    for (const BudgetPeriod period : {BudgetPeriod::Month, BudgetPeriod::Cycle, BudgetPeriod::Quarter})
        m_period->addItem(budgetPeriodTitle(period), int(period));

    auto *amounts = new QWidget;
    auto *first = new QHBoxLayout;
    first->setSpacing(space::m);
    first->addWidget(m_amountField, 1);
    first->addWidget(new FormField(tr("Period"), m_period), 1);
    first->addWidget(new FormField(tr("Measure"), m_measure), 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::m);
    second->addWidget(m_actualField, 1);
    second->addWidget(m_forecastField, 1);
    for (QHBoxLayout *const row : {first, second}) {
        for (int i = 0; i < row->count(); ++i)
            row->itemAt(i)->setAlignment(Qt::AlignTop); // a problem below one field does not move the others
    }
    auto *layout = new QVBoxLayout(amounts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(first);
    layout->addLayout(second);
    return amounts;
}

QWidget *BudgetDialog::buildButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    m_save->setObjectName(u"saveBudget"_s);
    cancel->setAutoDefault(false);
    setRole(m_save, u"primary"_s);
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &BudgetDialog::save);
    return foot;
}

void BudgetDialog::load(const Budget &budget)
{
    m_name->setText(budget.name);
    m_amount->setText(budget.amount == Money{} ? QString() : dollarsFieldText(budget.amount, screenLocale()));
    m_actual->setText(thresholdsText(budget.actualThresholds));
    m_forecast->setText(thresholdsText(budget.forecastThresholds));
    m_measure->setCurrentIndex(m_measure->findData(int(budget.measure)));
    m_period->setCurrentIndex(m_period->findData(int(budget.period)));
    const int by = budget.view.isEmpty() ? byFilters : byView;
    m_by->setValue(by);
    m_scopes->setCurrentIndex(by);
    ExploreView view;
    view.range.kind = RangeRule::Kind::Last90Days; // what values the picker offers
    if (budget.view.isEmpty())
        view.filters = budget.filters;
    m_filters->setView(view);
    m_view->setVisible(false);
}

void BudgetDialog::showViews(const std::vector<SavedView> &views)
{
    m_views = views;
    m_view->clear();
    for (const SavedView &view : views)
        m_view->addItem(view.name, view.id);
    if (!m_budget.view.isEmpty())
        m_view->setCurrentIndex(m_view->findData(m_budget.view)); // none, where it was deleted
    m_view->setVisible(!views.empty());
    m_noView->setVisible(views.empty());
    askPreview();
}

std::optional<Budget> BudgetDialog::read(bool telling)
{
    Budget budget = m_budget;
    budget.trouble.clear();
    budget.name = m_name->text();
    budget.measure = Measure(m_measure->currentData().toInt());
    budget.period = BudgetPeriod(m_period->currentData().toInt());
    bool fine = true;
    const auto take = [&](FormField *field, const QString &problem) {
        fine = fine && problem.isEmpty();
        if (telling && !problem.isEmpty())
            field->showProblem(problem);
    };
    const auto amount = dollarsFromText(m_amount->text(), screenLocale());
    budget.amount = amount ? amount->value_or(Money{}) : Money{};
    take(m_amountField,
        !amount                        ? amount.problem().text
            : budget.amount <= Money{} ? tr("Write an amount above $0.")
                                       : QString());
    for (const auto &[edit, field, thresholds] : {std::tuple{m_actual, m_actualField, &budget.actualThresholds},
             std::tuple{m_forecast, m_forecastField, &budget.forecastThresholds}}) {
        const auto texts = thresholdsFromText(edit->text());
        take(field, texts ? QString() : texts.problem().text);
        if (texts)
            *thresholds = *texts;
    }
    if (telling && budget.name.trimmed().isEmpty())
        take(m_nameField, tr("A budget needs a name."));

    budget.view.clear();
    budget.viewName.clear();
    budget.filters = m_filters->filters();
    if (m_by->value() == byView) {
        budget.view = m_view->currentData().toString();
        for (const SavedView &view : m_views) {
            if (view.id == budget.view) {
                budget.viewName = view.name;
                budget.filters = withoutTime(view.view.filters);
                budget.trouble = view.trouble;
            }
        }
        if (budget.view.isEmpty()) {
            fine = false;
            if (telling) {
                m_note->showNote(
                    NoteBox::Tone::Bad, tr("No view is chosen."), tr("Choose a saved view, or count by filters."));
                m_note->setVisible(true);
            }
        }
    }
    return fine ? std::optional(budget) : std::nullopt;
}

void BudgetDialog::edited()
{
    for (FormField *const field : {m_nameField, m_amountField, m_actualField, m_forecastField})
        field->clearProblem();
    m_note->setVisible(false);
    m_pause->start();
}

void BudgetDialog::askPreview()
{
    const auto budget = read(false);
    if (!budget) {
        m_previewLine.drop();
        m_preview->setText(tr("With an amount, this says what the budget would have counted so far."));
        return;
    }
    m_previewLine.ask(
        [budget = *budget](SpendSource &source) {
            return standingOf(source.picture, budget, loadCalendar(source.store), source.nowMs);
        },
        [this](const Result<std::shared_ptr<const BudgetStanding>> &told) {
            m_preview->setText(!told
                    ? told.problem().sentence()
                    : tr("%1, counting %2: %3")
                          .arg(thisPeriodTitle((*told)->budget.period), (*told)->scope, (*told)->sentence));
        });
}

QString BudgetDialog::preview() const
{
    return m_preview->text();
}

void BudgetDialog::save()
{
    auto budget = read(true);
    if (!budget)
        return;
    if (m_isNew && budget->id.isEmpty())
        budget->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_save->setEnabled(false);
    const bool isNew = m_isNew;
    if (isNew)
        budget->createdMs = m_clock.nowMs();
    m_spend.change(
        SpendService::Touches::Notebook,
        [budget = *budget, isNew](
            store::StoreSession &session) { isNew ? budgets::add(session, budget) : budgets::change(session, budget); },
        this,
        [this, id = budget->id](const Result<void> &result) {
            if (result) {
                Q_EMIT kept(id);
                accept();
                return;
            }
            m_save->setEnabled(true);
            m_note->showNote(NoteBox::Tone::Bad, result.problem().text, result.problem().remedy);
            m_note->setVisible(true);
        });
}

} // namespace spend::ui
