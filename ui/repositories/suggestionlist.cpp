// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/suggestionlist.h"

#include "ui/repositories/repositoriestext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// More would be a list that nobody reads; the next ones come as these are taken.
constexpr std::size_t mostShown = 12;
constexpr int mostHeight = 190;
} // namespace

SuggestionList::SuggestionList(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, u"section"_s))
    , m_rows(new QWidget)
    , m_list(new QVBoxLayout(m_rows))
{
    setObjectName(u"suggestions"_s);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::s);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMaximumHeight(scaledWithText(mostHeight));
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->setWidget(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(scroll);
    setVisible(false);
}

void SuggestionList::setSuggestions(const std::vector<RuleSuggestion> &suggestions)
{
    if (suggestions == m_suggestions)
        return; // what is there keeps its focus
    m_suggestions = suggestions;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // one of them may be what was just clicked
        }
        delete item;
    }
    for (std::size_t i = 0; i < suggestions.size() && i < mostShown; ++i)
        m_list->addWidget(buildRow(suggestions[i]));
    m_list->addStretch(1);
    m_title->setText(suggestions.size() == 1 ? tr("Looks like one repository")
                                             : tr("Look alike (%1)").arg(countText(std::int64_t(suggestions.size()))));
    setVisible(!suggestions.empty());
}

QWidget *SuggestionList::buildRow(const RuleSuggestion &suggestion)
{
    auto *row = new QWidget;
    QStringList names(suggestion.names.begin(), suggestion.names.end());
    const bool spelling = suggestion.rule.kind == RepositoryRule::Kind::Spelling;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrappedLabel(names.join(u", "_s)));
    words->addWidget(wrappedLabel(
        spelling ? tr("differ only in case") : tr("the same name under several owners"), u"explanation"_s));
    auto *add = new QPushButton(tr("Add rule"));
    add->setObjectName(u"addSuggestion"_s);
    add->setAccessibleName(tr("Add rule: %1").arg(ruleSentence(suggestion.rule)));
    add->setToolTip(ruleSentence(suggestion.rule));
    connect(add, &QPushButton::clicked, this, [this, rule = suggestion.rule] { Q_EMIT accepted(rule); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, space::xs, 0);
    layout->setSpacing(space::s);
    layout->addLayout(words, 1);
    layout->addWidget(add, 0, Qt::AlignTop);
    return row;
}

} // namespace spend::ui
