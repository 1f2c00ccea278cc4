// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/firstdatapage.h"

#include "ui/connections/connectiontext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/thinprogress.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace spend::ui
{

FirstDataPage::FirstDataPage(ConnectionService &connections, Clock &clock)
    : WizardPage(2, tr("Your first data"), tr("Newest days come first. You can close this window: reading goes on."))
    , m_connections(connections)
    , m_clock(clock)
    , m_key(new NoteBox)
    , m_name(plainLabel({}, u"cardTitle"_s))
    , m_badge(new StatusBadge)
    , m_sentence(wrappedLabel({}, u"muted"_s))
    , m_progress(new ThinProgress)
    , m_estimate(wrappedLabel({}, u"muted"_s))
    , m_outcome(new NoteBox)
    , m_retry(new QPushButton(tr("Try again")))
{
    m_key->setObjectName(u"keyReport"_s);
    m_sentence->setObjectName(u"progressSentence"_s);
    m_estimate->setObjectName(u"backfillEstimate"_s);
    m_estimate->setVisible(false);
    m_outcome->setObjectName(u"outcome"_s);
    m_retry->setObjectName(u"retryFirstData"_s);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_key->setVisible(false);
    m_outcome->setVisible(false);
    m_retry->setVisible(false);
    m_retry->setAutoDefault(false);
    auto *card = new QFrame;
    setRole(card, u"card"_s);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(17, 13, 17, 17);
    inner->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_badge);
    inner->addLayout(head);
    inner->addWidget(m_sentence);
    inner->addWidget(m_progress);
    inner->addWidget(m_estimate);
    body()->setSpacing(14);
    body()->addWidget(m_key);
    body()->addWidget(card);
    body()->addWidget(m_outcome);
    body()->addWidget(m_retry, 0, Qt::AlignLeft);

    setFinalPage(true);
    setButtonText(QWizard::FinishButton, tr("Open Overview"));
    setButtonText(QWizard::CancelButton, tr("Close"));
    connect(m_retry, &QPushButton::clicked, this, [this] { m_connections.syncNow(m_id); });
    connect(&m_connections, &ConnectionService::changed, this, &FirstDataPage::refresh);
    connect(&m_connections, &ConnectionService::progressed, this, [this](const IngestProgress &progress) {
        if (progress.connection == m_id)
            refresh();
    });
    connect(&m_connections, &ConnectionService::runFinished, this, [this](const IngestOutcome &) { refresh(); });
}

void FirstDataPage::setConnection(ConnectionId id, const std::optional<KeyReport> &report)
{
    m_id = id;
    if (report) {
        const KeyWords words = keyWords(*report);
        m_key->showNote(words.tone, words.lead, words.text);
    }
    m_report = report;
    refresh();
}

void FirstDataPage::refresh()
{
    const QList<ConnectionView> views = m_connections.connections();
    for (const ConnectionView &view : views) {
        if (view.id == m_id)
            showView(view);
    }
}

void FirstDataPage::showView(const ConnectionView &view)
{
    const std::int64_t now = m_clock.nowMs();
    m_name->setText(view.settings.name);
    m_badge->setStatus(view.health.status);
    m_progress->setVisible(view.progress.has_value());
    m_sentence->setVisible(true);
    m_outcome->setVisible(false);
    m_retry->setVisible(false);
    const bool isAhead = m_report && (view.progress || view.health.status == Status::PendingData);
    m_estimate->setVisible(isAhead);
    if (isAhead)
        m_estimate->setText(backfillSentence(*m_report, view.settings, now));
    if (view.progress) {
        m_progress->setDone(view.progress->done);
        m_sentence->setText(runSentence(view, now));
        return;
    }
    switch (view.health.status) {
    case Status::Healthy:
    case Status::Limited:
        m_sentence->setText(connectionSentence(view, now));
        m_outcome->showNote(NoteBox::Tone::Good, tr("Everything is read."),
            tr("%1 events. Spendscope keeps them up to date while it runs.").arg(countText(view.health.events)));
        break;
    case Status::Error:
        m_sentence->setVisible(false);
        m_outcome->showNote(NoteBox::Tone::Bad, view.health.reason, view.health.remedy);
        m_retry->setVisible(true);
        break;
    case Status::PendingData:
    case Status::Stale:
    case Status::Paused:
        m_sentence->setText(connectionSentence(view, now));
        break;
    }
}

} // namespace spend::ui
