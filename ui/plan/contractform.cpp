// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/contractform.h"

#include "core/domain/decimal.h"
#include "ui/plan/contractrows.h"
#include "ui/reconcile/dollaramount.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QLineEdit *lineOf(const QString &objectName, const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setMinimumWidth(scaledWithText(56));
    return edit;
}

QSpinBox *daysOf(const QString &objectName, const QString &name, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(least, most);
    return box;
}

Result<std::optional<UtcDay>> dayOf(const QLineEdit *edit, const QString &what)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return std::optional<UtcDay>();
    const auto day = UtcDay::fromIso(text);
    if (!day)
        return Problem::invalidInput(ContractForm::tr("Write %1 as year-month-day, such as 2027-03-01.").arg(what));
    return std::optional(*day);
}

QString isoText(const std::optional<UtcDay> &day)
{
    return day ? day->iso() : QString();
}

QString moneyField(const std::optional<Money> &amount)
{
    return amount ? dollarsFieldText(*amount, screenLocale()) : QString();
}
} // namespace

ContractForm::ContractForm(QWidget *parent)
    : QFrame(parent)
    , m_types(new SeatTypeRows)
    , m_rules(new SeatRuleRows)
    , m_default(new QComboBox)
    , m_measure(new QComboBox)
    , m_discount(lineOf(u"contractDiscount"_s, tr("Discount on seats in per cent"), tr("%")))
    , m_amount(lineOf(u"commitmentAmount"_s, tr("Committed amount in dollars"), tr("$ amount")))
    , m_from(lineOf(u"commitmentFrom"_s, tr("First day of the commitment"), tr("from: 2026-03-01")))
    , m_to(lineOf(u"commitmentTo"_s, tr("Last day of the commitment"), tr("to: 2027-02-28")))
    , m_team(lineOf(u"teamLimit"_s, tr("The team's on-demand limit a cycle, in dollars"), tr("$ a cycle")))
    , m_start(lineOf(u"contractStart"_s, tr("Start of the contract"), tr("starts: 2026-03-01")))
    , m_renewal(lineOf(u"contractRenewal"_s, tr("Renewal of the contract"), tr("renews: 2027-03-01")))
    , m_notice(daysOf(u"noticeDays"_s, tr("Days of notice before the renewal"), 0, 365))
    , m_barely(daysOf(u"barelyUsedBelow"_s, tr("Active days in 30 below which a seat is barely used"), 1, 30))
    , m_seatsCount(new QCheckBox(tr("Seats count too")))
    , m_error(wrappedLabel({}, u"fieldError"_s))
    , m_save(new QPushButton(tr("Save")))
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_remove(new QPushButton(tr("Remove contract")))
{
    setRole(this, u"card"_s);
    m_default->setObjectName(u"defaultType"_s);
    for (QComboBox *box : {m_default, m_measure}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    m_default->setAccessibleName(tr("Seat type that most members have"));
    m_measure->setObjectName(u"commitmentMeasure"_s);
    m_measure->setAccessibleName(tr("What counts towards the commitment"));
    m_measure->addItem(tr("All usage"), int(Measure::Cost));
    m_measure->addItem(tr("Only on-demand"), int(Measure::OnDemand));
    m_seatsCount->setObjectName(u"commitmentSeats"_s);
    m_error->setObjectName(u"contractError"_s);
    m_error->setVisible(false);
    m_save->setObjectName(u"contractSave"_s);
    setRole(m_save, u"primary"_s);
    m_discard->setObjectName(u"contractDiscard"_s);
    m_remove->setObjectName(u"contractRemove"_s);

    auto *scroll = new QScrollArea;
    scroll->setWidget(buildFields());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(sidewaysPolicy());
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->setSpacing(space::s);
    layout->addWidget(plainLabel(tr("What was agreed"), u"section"_s));
    layout->addWidget(wrappedLabel(
        tr("Cursor's API tells none of this. It is kept here only, and only for reading."), u"explanation"_s));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_error);
    layout->addLayout(buttons);

    connect(m_types, &SeatTypeRows::edited, this, [this] {
        showTypeNames();
        touch();
    });
    connect(m_rules, &SeatRuleRows::edited, this, &ContractForm::touch);
    for (QLineEdit *edit : {m_discount, m_amount, m_from, m_to, m_team, m_start, m_renewal})
        connect(edit, &QLineEdit::textEdited, this, &ContractForm::touch);
    for (QComboBox *box : {m_default, m_measure})
        connect(box, &QComboBox::currentIndexChanged, this, &ContractForm::touch);
    for (QSpinBox *box : {m_notice, m_barely})
        connect(box, &QSpinBox::valueChanged, this, &ContractForm::touch);
    connect(m_seatsCount, &QCheckBox::toggled, this, &ContractForm::touch);
    connect(m_save, &QPushButton::clicked, this, &ContractForm::save);
    connect(m_discard, &QPushButton::clicked, this, &ContractForm::fill);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(std::nullopt); });
}

QWidget *ContractForm::buildFields()
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, space::s, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &text, std::initializer_list<QWidget *> widgets) {
        QLabel *label = plainLabel(text, u"muted"_s);
        label->setMinimumHeight(size::control);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        for (QWidget *widget : widgets)
            line->addWidget(widget, 1);
        grid->addLayout(line, row++, 1);
    };
    add(tr("Seat types"), {m_types});
    add(tr("Most have"), {m_default});
    add(tr("Except"), {m_rules});
    add(tr("Discount on seats, %"), {m_discount});
    add(tr("Commitment"), {m_amount});
    add(tr("It is for"), {m_from, m_to});
    add(tr("Counts towards it"), {m_measure});
    add({}, {m_seatsCount});
    add(tr("Team's limit"), {m_team});
    add(tr("Contract"), {m_start, m_renewal});
    add(tr("Notice, days before"), {m_notice});
    add(tr("Barely used below"), {m_barely});
    m_barely->setSuffix(tr(" active days in 30"));
    m_team->setToolTip(tr("The pool of on-demand spend that all share in a billing cycle"));
    grid->setRowStretch(row, 1);
    return fields;
}

void ContractForm::setAnswer(const std::shared_ptr<const ContractAnswer> &answer)
{
    const bool sameTeam = m_answer && m_answer->connection == answer->connection;
    m_answer = answer;
    m_rules->setChoices(*answer);
    m_remove->setVisible(answer->contract.has_value());
    if (!m_edited || !sameTeam)
        fill();
}

/// As it is kept; nothing is typed any more.
void ContractForm::fill()
{
    m_filling = true;
    const Contract contract = m_answer && m_answer->contract ? *m_answer->contract : Contract{};
    m_types->setTypes(contract.seatTypes);
    m_rules->setRules({});
    showTypeNames();
    m_default->setCurrentIndex(m_default->findText(contract.defaultType, Qt::MatchFixedString));
    m_rules->setRules(contract.rules);
    m_discount->setText(contract.discountBasisPoints == 0
            ? QString()
            : screenLocale().toString(double(contract.discountBasisPoints) / 100, 'g', 5));
    const auto &commitment = contract.commitment;
    m_amount->setText(commitment ? moneyField(commitment->amount) : QString());
    m_from->setText(commitment ? commitment->period.first.iso() : QString());
    m_to->setText(commitment ? commitment->period.last.iso() : QString());
    m_measure->setCurrentIndex(commitment && commitment->measure == Measure::OnDemand ? 1 : 0);
    m_seatsCount->setChecked(commitment && commitment->countsSeats);
    m_team->setText(moneyField(contract.teamLimit));
    m_start->setText(isoText(contract.start));
    m_renewal->setText(isoText(contract.renewal));
    m_notice->setValue(contract.noticeDays);
    m_barely->setValue(contract.barelyUsedBelow);
    m_filling = false;
    setSaved();
}

void ContractForm::setSaved()
{
    m_edited = false;
    m_error->setVisible(false);
    m_save->setEnabled(false);
    m_discard->setEnabled(false);
}

void ContractForm::touch()
{
    if (m_filling)
        return;
    m_edited = true;
    m_error->setVisible(false);
    m_save->setEnabled(true);
    m_discard->setEnabled(true);
}

void ContractForm::showTypeNames()
{
    const QStringList names = m_types->names();
    const QSignalBlocker quiet(m_default);
    const QString chosen = m_default->currentText();
    m_default->clear();
    m_default->addItems(names);
    m_default->setCurrentIndex(names.isEmpty() ? -1 : std::max(0, int(names.indexOf(chosen))));
    m_default->setEnabled(names.size() > 1);
    m_rules->setTypeNames(names);
}

Result<Contract> ContractForm::typed() const
{
    Contract contract;
    const auto types = m_types->types();
    if (!types)
        return types.problem();
    contract.seatTypes = *types;
    contract.defaultType = m_default->currentText();
    contract.rules = m_rules->rules();
    if (QString discount = m_discount->text().trimmed().remove(u'%').trimmed(); !discount.isEmpty()) {
        const auto basisPoints = parseScaled(discount.replace(screenLocale().decimalPoint(), u"."_s).toStdString(), 2);
        if (!basisPoints || *basisPoints < 0 || *basisPoints > 10'000)
            return Problem::invalidInput(tr("The discount must lie between 0 and 100 %."));
        contract.discountBasisPoints = int(*basisPoints);
    }
    const auto amount = dollarsFromText(m_amount->text(), screenLocale());
    const auto team = dollarsFromText(m_team->text(), screenLocale());
    const auto from = dayOf(m_from, tr("the commitment's first day"));
    const auto to = dayOf(m_to, tr("the commitment's last day"));
    const auto start = dayOf(m_start, tr("the contract's start"));
    const auto renewal = dayOf(m_renewal, tr("the renewal"));
    for (const auto *money : {&amount, &team}) {
        if (!*money)
            return money->problem();
    }
    for (const auto *day : {&from, &to, &start, &renewal}) {
        if (!*day)
            return day->problem();
    }
    if (*amount) {
        if (!*from || !*to)
            return Problem::invalidInput(tr("The commitment needs a first and a last day."));
        contract.commitment =
            Commitment{**amount, {**from, **to}, Measure(m_measure->currentData().toInt()), m_seatsCount->isChecked()};
    }
    contract.teamLimit = *team;
    contract.start = *start;
    contract.renewal = *renewal;
    contract.noticeDays = m_notice->value();
    contract.barelyUsedBelow = m_barely->value();
    return checkedContract(contract);
}

void ContractForm::save()
{
    const Result<Contract> contract = typed();
    if (contract)
        Q_EMIT saveAsked(*contract);
    else
        showProblem(contract.problem().sentence());
}

void ContractForm::showProblem(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(true);
}

} // namespace spend::ui
