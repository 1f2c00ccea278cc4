// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/anomalies/anomalydetail.h"

#include "core/workspace/anomalybook.h"
#include "ui/anomalies/anomalychart.h"
#include "ui/anomalies/anomalywords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/peoplenames.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

AnomalyDetail::AnomalyDetail(QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedWidget)
{
    setRole(this, u"card"_s);
    setObjectName(u"anomalyDetail"_s);
    setMinimumWidth(330);
    auto *nothing = wrappedLabel(tr("Choose an anomaly on the left to see what happened."), u"explanation"_s);
    nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(nothing);
    m_stack->addWidget(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_stack);
}

QWidget *AnomalyDetail::buildContent()
{
    auto *content = new QWidget;
    m_title = wrappedLabel({}, u"section"_s);
    m_title->setObjectName(u"anomalyTitle"_s);
    m_state = wrappedLabel({}, u"explanation"_s);
    m_state->setObjectName(u"anomalyState"_s);
    m_text = wrappedLabel({});
    m_text->setObjectName(u"anomalyText"_s);
    m_chart = new AnomalyChart;
    m_explore = new QPushButton(tr("Open in Explorer"));
    m_explore->setObjectName(u"anomalyExplore"_s);
    m_subject = new QPushButton;
    m_subject->setObjectName(u"anomalySubject"_s);
    m_note = new QLineEdit;
    m_note->setObjectName(u"anomalyNote"_s);
    m_note->setMaxLength(anomalybook::longestNote);
    m_note->setPlaceholderText(tr("Note: what it was"));
    m_note->setAccessibleName(tr("Note for the acknowledgement"));
    m_acknowledge = new QPushButton(tr("Acknowledge"));
    m_acknowledge->setObjectName(u"anomalyAcknowledge"_s);
    setRole(m_acknowledge, u"primary"_s);
    m_mute = new QPushButton(tr("Mute"));
    m_mute->setObjectName(u"anomalyMute"_s);
    m_mute->setAccessibleDescription(tr("Offers rules that keep anomalies like this one out of the list"));
    m_muteMenu = new QMenu(m_mute);
    m_mute->setMenu(m_muteMenu);
    m_undo = new QPushButton;
    m_undo->setObjectName(u"anomalyUndo"_s);
    m_trouble = wrappedLabel({}, u"explanation"_s);
    m_trouble->setObjectName(u"anomalyTrouble"_s);
    m_trouble->hide();

    auto *leads = new FlowLayout(space::s);
    leads->addWidget(m_explore);
    leads->addWidget(m_subject);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(space::s);
    deeds->addWidget(m_acknowledge);
    deeds->addWidget(m_mute);
    deeds->addWidget(m_undo);
    deeds->addStretch();
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_chart, 1);
    layout->addWidget(plainLabel(tr("The band is where it usually lies."), u"explanation"_s));
    layout->addWidget(m_text);
    layout->addSpacing(space::s);
    layout->addLayout(leads);
    layout->addWidget(m_note);
    layout->addLayout(deeds);
    layout->addWidget(m_trouble);

    connect(m_explore, &QPushButton::clicked, this, &AnomalyDetail::exploreRequested);
    connect(m_subject, &QPushButton::clicked, this, &AnomalyDetail::subjectRequested);
    connect(m_acknowledge, &QPushButton::clicked, this, &AnomalyDetail::acknowledge);
    connect(m_note, &QLineEdit::returnPressed, this, &AnomalyDetail::acknowledge);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_listed->state == AnomalyState::Muted)
            Q_EMIT unmuted(m_listed->mute);
        else
            Q_EMIT reopened(m_listed->anomaly.id);
    });
    auto *scroll = new QScrollArea; // a low window has no room for long sentences
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(sidewaysPolicy());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void AnomalyDetail::acknowledge()
{
    if (m_listed && m_listed->state == AnomalyState::Open)
        Q_EMIT acknowledged(m_listed->anomaly.id, m_note->text());
}

void AnomalyDetail::setAnomaly(const std::optional<ListedAnomaly> &listed, UtcDay today)
{
    const bool other = !listed || !m_listed || listed->anomaly.id != m_listed->anomaly.id;
    m_listed = listed;
    m_today = today;
    m_stack->setCurrentIndex(listed ? 1 : 0);
    if (other) {
        m_note->clear();
        setTrouble({});
    }
    if (!listed)
        return;
    const Anomaly &anomaly = listed->anomaly;
    m_title->setText(tr("%1: %2").arg(anomaly.label, kindTitle(anomaly.kind)));
    QString state =
        tr("%1 · %2 · %3").arg(rangeText(anomaly.days, today), stateTitle(listed->state), sureText(anomaly.confidence));
    if (listed->state == AnomalyState::Muted)
        state += u" · "_s
            + (listed->mutedTo ? tr("until %1").arg(dayText(*listed->mutedTo, today))
                               : tr("until the rule is removed"));
    if (!listed->note.isEmpty())
        state += u'\n' + tr("Note: %1").arg(listed->note);
    m_state->setText(state);
    m_text->setText(anomaly.text);
    m_chart->setAnomaly(anomaly, today);
    m_subject->setText(tr("About %1").arg(anomaly.label.size() > 24 ? anomaly.label.left(23) + u'…' : anomaly.label));
    const bool open = listed->state == AnomalyState::Open;
    m_note->setVisible(open);
    m_acknowledge->setVisible(open);
    m_mute->setVisible(open);
    m_undo->setVisible(!open);
    m_undo->setText(listed->state == AnomalyState::Muted ? tr("Remove the rule") : tr("Reopen"));
    fillMuteMenu();
}

void AnomalyDetail::offerMute(const QString &text, AnomalyKind *kind, bool subject, std::optional<int> days)
{
    store::StoredMute rule;
    // What is kept is true, whatever is shown.
    rule.label = peoplenames::areHidden() ? m_listed->anomaly.key : m_listed->anomaly.label;
    if (kind)
        rule.kind = anomalyKindWord(*kind);
    if (subject) {
        rule.dimension = dimensionWord(m_listed->anomaly.dimension);
        rule.subject = m_listed->anomaly.key;
    } else {
        rule.label.clear();
    }
    if (days)
        rule.lastDay = m_today + *days;
    QAction *action = m_muteMenu->addAction(text);
    connect(action, &QAction::triggered, this, [this, rule]() mutable {
        rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        Q_EMIT muted(rule);
    });
}

void AnomalyDetail::fillMuteMenu()
{
    m_muteMenu->clear();
    AnomalyKind kind = m_listed->anomaly.kind;
    const QString who = m_listed->anomaly.label;
    const QString what = kindTitle(kind);
    constexpr int month = 30;
    offerMute(tr("“%1” of %2 for 30 days").arg(what, who), &kind, true, month);
    offerMute(tr("“%1” of %2 forever").arg(what, who), &kind, true, {});
    m_muteMenu->addSeparator();
    offerMute(tr("Everything of %1 for 30 days").arg(who), nullptr, true, month);
    offerMute(tr("Everything of %1 forever").arg(who), nullptr, true, {});
    m_muteMenu->addSeparator();
    offerMute(tr("“%1” of everybody for 30 days").arg(what), &kind, false, month);
    offerMute(tr("“%1” of everybody forever").arg(what), &kind, false, {});
}

void AnomalyDetail::setTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace spend::ui
