// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerhead.h"

#include "ui/explorer/comparepicker.h"
#include "ui/explorer/exploretext.h"
#include "ui/explorer/notesbutton.h"
#include "ui/explorer/rangepicker.h"
#include "ui/explorer/viewsbutton.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sentencelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QToolButton *stepButton(const QString &icon, const QString &text, const QString &keys)
{
    auto *button = new QToolButton;
    setRole(button, u"icon"_s);
    button->setIcon(themeIcon(icon, &Tokens::muted));
    button->setAccessibleName(text);
    button->setToolTip(u"%1 (%2)"_s.arg(text, keys));
    return button;
}
} // namespace

ExplorerHead::ExplorerHead(SpendService &spend, NotesSource &notes, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new SentenceLabel)
    , m_controls(new QWidget)
    , m_undo(stepButton(u"undo"_s, tr("Undo"), u"Ctrl+Z"_s))
    , m_redo(stepButton(u"redo"_s, tr("Redo"), u"Ctrl+Shift+Z"_s))
    , m_notes(new NotesButton(spend, notes, clock))
    , m_views(new ViewsButton(spend))
    , m_range(new RangePicker)
    , m_compare(new ComparePicker)
{
    m_sentence->setObjectName(u"sentence"_s);
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title must not move when they come
    m_controls->setSizePolicy(policy);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::s);
    for (QWidget *control : std::initializer_list<QWidget *>{m_undo, m_redo, m_notes, m_views, m_range, m_compare})
        controls->addWidget(control);
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("Explorer"), u"title"_s), 1);
    row->addWidget(m_controls);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    connect(m_undo, &QToolButton::clicked, this, &ExplorerHead::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &ExplorerHead::redoRequested);
}

void ExplorerHead::setView(const ExploreView &view, UtcDay today)
{
    m_range->setRule(view.range, m_shown, today);
    m_compare->setComparison(view.comparison, m_compared, today);
    m_views->setCurrentView(view);
}

void ExplorerHead::setAnswer(const ExploreAnswer &answer, bool events, UtcDay today)
{
    m_sentence->setRuns(exploreSentence(answer, events, today));
    m_shown = answer.range;
    m_compared = answer.compared;
    m_range->setRule(answer.view.range, answer.range, today);
    m_compare->setComparison(answer.view.comparison, answer.compared, today);
}

void ExplorerHead::setSteps(bool canUndo, bool canRedo)
{
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
}

void ExplorerHead::showControls(bool shown)
{
    m_controls->setVisible(shown);
    m_sentence->setVisible(shown);
}

} // namespace spend::ui
