// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/contractrows.h"

#include "ui/reconcile/dollaramount.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int whoRole = Qt::UserRole + 1; ///< of a choice: int(SeatRule::By)

QToolButton *removeButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(themeIcon(u"close"_s));
    button->setAccessibleName(name);
    button->setToolTip(name);
    setRole(button, u"icon"_s);
    return button;
}

QLineEdit *field(const QString &objectName, const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setMinimumWidth(scaledWithText(56));
    return edit;
}
} // namespace

SeatTypeRows::SeatTypeRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(themeIcon(u"plus"_s), tr("Add seat type")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_add->setObjectName(u"addSeatType"_s);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add(nullptr);
        m_rows.last().name->setFocus();
        Q_EMIT edited();
    });
}

void SeatTypeRows::add(const SeatType *type)
{
    const QString number = QString::number(m_rows.size());
    Row row{new QWidget, field(u"seatName"_s + number, tr("Name of a seat type"), tr("Name")),
        field(u"seatPrice"_s + number, tr("Price of a seat a month, in dollars"), tr("$ a month")),
        field(u"seatIncluded"_s + number, tr("Usage that a seat includes each cycle, in dollars"), tr("$ incl."))};
    QToolButton *away = removeButton(tr("Remove this seat type"));
    if (type) {
        row.name->setText(type->name);
        row.price->setText(dollarsFieldText(type->monthlyPrice, screenLocale()));
        if (type->included)
            row.included->setText(dollarsFieldText(*type->included, screenLocale()));
    }
    row.included->setToolTip(tr("Usage that each such seat holds each billing cycle; empty: not known"));
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(row.name, 4);
    layout->addWidget(row.price, 3);
    layout->addWidget(row.included, 4);
    layout->addWidget(away);
    m_layout->insertWidget(int(m_rows.size()), row.widget);
    m_rows.append(row);
    for (QLineEdit *edit : {row.name, row.price, row.included})
        connect(edit, &QLineEdit::textEdited, this, &SeatTypeRows::edited);
    connect(away, &QToolButton::clicked, this, [this, widget = row.widget] { remove(widget); });
}

void SeatTypeRows::remove(QWidget *widget)
{
    m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    m_add->setFocus();
    Q_EMIT edited();
}

void SeatTypeRows::setTypes(const std::vector<SeatType> &types)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.widget->hide();
        row.widget->deleteLater();
        row.widget->setParent(nullptr);
    }
    m_rows.clear();
    for (const SeatType &type : types)
        add(&type);
}

Result<std::vector<SeatType>> SeatTypeRows::types() const
{
    std::vector<SeatType> types;
    for (const Row &row : m_rows) {
        const auto price = dollarsFromText(row.price->text(), screenLocale());
        const auto included = dollarsFromText(row.included->text(), screenLocale());
        if (!price)
            return price.problem();
        if (!included)
            return included.problem();
        if (!*price)
            return Problem::invalidInput(tr("Each seat type needs a price; a free one costs 0."));
        types.push_back({row.name->text(), **price, *included});
    }
    return types;
}

QStringList SeatTypeRows::names() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (const QString name = row.name->text().simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

SeatRuleRows::SeatRuleRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(themeIcon(u"plus"_s), tr("Add exception")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_add->setObjectName(u"addSeatRule"_s);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add(nullptr);
        m_rows.last().who->setFocus();
        Q_EMIT edited();
    });
}

void SeatRuleRows::setChoices(const ContractAnswer &answer)
{
    m_members = answer.members;
    m_groups = answer.groups;
}

void SeatRuleRows::setTypeNames(const QStringList &names)
{
    m_types = names;
    for (const Row &row : std::as_const(m_rows)) {
        const QSignalBlocker quiet(row.type);
        const QString chosen = row.type->currentText();
        row.type->clear();
        row.type->addItems(names);
        row.type->setCurrentIndex(std::max(0, int(names.indexOf(chosen))));
    }
    m_add->setEnabled(!names.isEmpty());
}

void SeatRuleRows::add(const SeatRule *rule)
{
    const QString number = QString::number(m_rows.size());
    Row row{new QWidget, new QComboBox, new QComboBox};
    row.who->setObjectName(u"ruleWho"_s + number);
    row.who->setAccessibleName(tr("Billing group or person with another seat"));
    row.who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.who->setMinimumContentsLength(6);
    const auto offer = [&](SeatRule::By by, const QString &key, const QString &text) {
        row.who->addItem(text, key);
        row.who->setItemData(row.who->count() - 1, int(by), whoRole);
    };
    for (const auto &[id, label] : m_groups)
        offer(SeatRule::By::Group, id, tr("Group %1").arg(label));
    for (const auto &[key, label] : m_members)
        offer(SeatRule::By::Email, key, label);
    if (rule) {
        int found = -1;
        for (int i = 0; i < row.who->count(); ++i) {
            if (row.who->itemData(i).toString() == rule->key && row.who->itemData(i, whoRole).toInt() == int(rule->by))
                found = i;
        }
        if (found < 0) { // somebody who left, a group that is gone
            offer(rule->by, rule->key, rule->by == SeatRule::By::Email ? peoplenames::ofEmail(rule->key) : rule->key);
            found = row.who->count() - 1;
        }
        row.who->setCurrentIndex(found);
    }
    row.type->setObjectName(u"ruleType"_s + number);
    row.type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.type->setMinimumContentsLength(4);
    row.type->setAccessibleName(tr("Their seat type"));
    row.type->addItems(m_types);
    if (rule) {
        const auto same = std::find_if(m_types.begin(), m_types.end(),
            [&](const QString &name) { return name.compare(rule->type, Qt::CaseInsensitive) == 0; });
        row.type->setCurrentIndex(same == m_types.end() ? 0 : int(same - m_types.begin()));
    }
    QToolButton *away = removeButton(tr("Remove this exception"));
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(row.who, 6);
    layout->addWidget(row.type, 4);
    layout->addWidget(away);
    m_layout->insertWidget(int(m_rows.size()), row.widget);
    m_rows.append(row);
    for (QComboBox *box : {row.who, row.type})
        connect(box, &QComboBox::currentIndexChanged, this, &SeatRuleRows::edited);
    connect(away, &QToolButton::clicked, this, [this, widget = row.widget] { remove(widget); });
}

void SeatRuleRows::remove(QWidget *widget)
{
    m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    m_add->setFocus();
    Q_EMIT edited();
}

void SeatRuleRows::setRules(const std::vector<SeatRule> &rules)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.widget->hide();
        row.widget->deleteLater();
        row.widget->setParent(nullptr);
    }
    m_rows.clear();
    for (const SeatRule &rule : rules)
        add(&rule);
}

std::vector<SeatRule> SeatRuleRows::rules() const
{
    std::vector<SeatRule> rules;
    for (const Row &row : m_rows)
        rules.push_back({SeatRule::By(row.who->currentData(whoRole).toInt()), row.who->currentData().toString(),
            row.type->currentText()});
    return rules;
}

} // namespace spend::ui
