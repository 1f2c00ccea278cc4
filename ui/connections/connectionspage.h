// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "ui/connections/connectioncard.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace spend::ui
{

class PageFaces;

/// The connections as cards, and everything that can be done with them.
class ConnectionsPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    ConnectionsPage(ConnectionService &connections, Clock &clock, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *widget() override { return this; }
    void activated() override { refresh(); }

    ConnectionCard *card(ConnectionId id) const { return m_cards.value(id); }

Q_SIGNALS:
    void addConnectionRequested();
    void sampleRequested();

private:
    QWidget *buildHead();
    void refresh();
    void showProgress(const IngestProgress &progress);
    void act(ConnectionId id, ConnectionAction action);
    void explainMissing(const ConnectionView &view);
    void confirmRemoval(const ConnectionView &view);
    void showFailure(const QString &title, const Problem &problem);

    ConnectionService &m_connections;
    Clock &m_clock;
    QPushButton *m_add;
    QWidget *m_head;
    PageFaces *m_faces;
    QVBoxLayout *m_list;
    QHash<ConnectionId, ConnectionCard *> m_cards;
};

} // namespace spend::ui
