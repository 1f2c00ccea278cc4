// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/problem.h"
#include "ui/widgets/sentencelabel.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace spend::ui
{

/// One part of the page about the plan, with questions and widgets of its own. The page has the title, the choice of
/// the connection and of the part, and shows one part at a time. UI thread.
class PlanTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Stable word, for settings and for going there.
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    /// Ask (again), for this connection: the part came to the front, another connection was chosen, or something
    /// changed while it was in front.
    virtual void refresh(ConnectionId connection) = 0;
    /// Whether what it shows is of one connection, which is then chosen above. Else it is of all together.
    virtual bool isOfOneConnection() const { return true; }

    const QList<SentenceLabel::Run> &sentence() const { return m_sentence; }

Q_SIGNALS:
    /// What the page says under its title changed.
    void sentenceChanged();
    void failed(const spend::Problem &problem);
    /// An answer is on screen.
    void answered();

protected:
    void setSentence(const QList<SentenceLabel::Run> &sentence)
    {
        m_sentence = sentence;
        Q_EMIT sentenceChanged();
    }

private:
    QList<SentenceLabel::Run> m_sentence;
};

} // namespace spend::ui
