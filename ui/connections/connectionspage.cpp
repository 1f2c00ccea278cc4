// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionspage.h"

#include "ui/connections/connectiontext.h"
#include "ui/setup/editdialog.h"
#include "ui/setup/newkeydialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/pagefaces.h"
#include "ui/widgets/sentencelabel.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
std::optional<ConnectionView> viewOf(const ConnectionService &service, ConnectionId id)
{
    const QList<ConnectionView> views = service.connections();
    for (const ConnectionView &view : views) {
        if (view.id == id)
            return view;
    }
    return {};
}

QMessageBox *messageBox(QWidget *parent, const QString &title, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(more);
    return box;
}
} // namespace

ConnectionsPage::ConnectionsPage(ConnectionService &connections, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , Page(entry())
    , m_connections(connections)
    , m_clock(clock)
{
    auto *empty = new Invitation(u"drawing-connect"_s);
    empty->setWords(tr("Connect your Cursor team"),
        tr("One Admin API key is enough to see what your team spends, by person, billing group, model and "
           "repository."));
    QPushButton *add = empty->addButton(tr("Add connection"), true);
    add->setObjectName(u"emptyAdd"_s);
    QPushButton *sample = empty->addButton(tr("Try it with sample data"), false);
    sample->setObjectName(u"emptySample"_s);
    connect(add, &QPushButton::clicked, this, &ConnectionsPage::addConnectionRequested);
    connect(sample, &QPushButton::clicked, this, &ConnectionsPage::sampleRequested);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *list = new QWidget;
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::m);
    m_list->addStretch(1);
    scroll->setWidget(list);

    m_head = buildHead();
    m_faces = new PageFaces(empty, scroll);
    connect(m_faces, &PageFaces::retryRequested, this, &ConnectionsPage::refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_head);
    layout->addWidget(m_faces, 1);

    connect(&m_connections, &ConnectionService::changed, this, &ConnectionsPage::refresh);
    connect(&m_connections, &ConnectionService::progressed, this, &ConnectionsPage::showProgress);
    connect(&m_connections, &ConnectionService::runFinished, this, [this](const IngestOutcome &) { refresh(); });
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    tick->start(std::chrono::seconds(15));
    refresh();
}

PageEntry ConnectionsPage::entry()
{
    return {u"connections"_s, tr("Connections"), u"connections"_s, PageEntry::Place::Bottom};
}

QWidget *ConnectionsPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(plainLabel(title(), u"title"_s), 1);
    m_add = new QPushButton(themeIcon(u"plus"_s, &Tokens::onAccent), tr("Add connection"));
    QSizePolicy policy = m_add->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_add->setSizePolicy(policy);
    m_add->setObjectName(u"addConnection"_s);
    m_add->setIconSize(QSize(18, 14));
    setRole(m_add, u"primary"_s);
    m_add->setToolTip(tr("Add a Cursor team (Ctrl+N)"));
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsPage::addConnectionRequested);
    auto *sentence = new SentenceLabel;
    sentence->setRuns({{tr("Each connection reads one Cursor team. Keys stay in this computer's keychain."), false}});
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(sentence);
    return head;
}

void ConnectionsPage::refresh()
{
    if (const auto problem = m_connections.storeProblem()) {
        m_faces->showProblem(*problem);
        return;
    }
    if (!m_connections.isLoaded()) {
        m_faces->showFace(PageFaces::Face::Loading);
        return;
    }
    const QList<ConnectionView> views = m_connections.connections();
    const std::int64_t now = m_clock.nowMs();
    QHash<ConnectionId, ConnectionCard *> gone = m_cards;
    int position = 0;
    for (const ConnectionView &view : views) {
        ConnectionCard *&card = m_cards[view.id];
        if (!card) {
            card = new ConnectionCard(view.id);
            card->setObjectName(u"connection-%1"_s.arg(view.id));
            connect(card, &ConnectionCard::actionChosen, this, &ConnectionsPage::act);
        }
        if (m_list->indexOf(card) != position)
            m_list->insertWidget(position, card);
        card->update(view, now);
        gone.remove(view.id);
        ++position;
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_cards.remove(it.key());
        it.value()->deleteLater();
        it.value()->hide();
    }
    m_add->setVisible(!views.isEmpty()); // the empty page has its own
    m_faces->showFace(views.isEmpty() ? PageFaces::Face::Empty : PageFaces::Face::Content);
}

void ConnectionsPage::showProgress(const IngestProgress &progress)
{
    ConnectionCard *card = m_cards.value(progress.connection);
    if (!card)
        return;
    if (auto view = viewOf(m_connections, progress.connection)) {
        view->progress = progress;
        card->update(*view, m_clock.nowMs());
    }
}

void ConnectionsPage::act(ConnectionId id, ConnectionAction action)
{
    const auto view = viewOf(m_connections, id);
    if (!view)
        return;
    switch (action) {
    case ConnectionAction::Sync:
        m_connections.syncNow(id);
        break;
    case ConnectionAction::Cancel:
        m_connections.cancelSync(id);
        break;
    case ConnectionAction::Pause:
    case ConnectionAction::Resume:
        m_connections.setPaused(id, action == ConnectionAction::Pause);
        break;
    case ConnectionAction::WhatIsMissing:
        explainMissing(*view);
        break;
    case ConnectionAction::Edit:
        (new EditDialog(m_connections, m_clock, *view, this))->open();
        break;
    case ConnectionAction::NewKey:
        (new NewKeyDialog(m_connections, *view, this))->open();
        break;
    case ConnectionAction::Remove:
        confirmRemoval(*view);
        break;
    }
}

void ConnectionsPage::explainMissing(const ConnectionView &view)
{
    QMessageBox *box = messageBox(this, tr("What is missing?"),
        tr("“%1” does not see %2.").arg(view.settings.name, joinedWords(view.health.limitedTo)),
        missingExplanation(view.health.limitedTo));
    box->setObjectName(u"whatIsMissing"_s);
    box->open();
}

void ConnectionsPage::confirmRemoval(const ConnectionView &view)
{
    QMessageBox *box = messageBox(this, tr("Remove connection"), tr("Remove “%1”?").arg(view.settings.name),
        tr("Its %1 events and its key are deleted from this computer. Nothing changes at Cursor. This can't be undone; "
           "the "
           "figures can be read again with a new connection as far as Cursor still has them.")
            .arg(countText(view.health.events)));
    box->setObjectName(u"confirmRemoval"_s);
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"confirmRemove"_s);
    setRole(remove, u"danger"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    const ConnectionId id = view.id;
    connect(remove, &QPushButton::clicked, this, [this, id] {
        m_connections.remove(id, this, [this](const Result<void> &result) {
            if (!result)
                showFailure(tr("Remove connection"), result.problem());
        });
    });
    box->open();
}

void ConnectionsPage::showFailure(const QString &title, const Problem &problem)
{
    QMessageBox *box = messageBox(this, title, problem.text, problem.remedy);
    box->setIcon(QMessageBox::Warning);
    box->open();
}

} // namespace spend::ui
