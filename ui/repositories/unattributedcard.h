// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/repositories.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace spend::ui
{

/// What belongs to no repository: how much, why, and what can be done about each reason.
class UnattributedCard final : public QFrame
{
    Q_OBJECT
public:
    explicit UnattributedCard(QWidget *parent = nullptr);
    void setAnswer(const RepositoriesAnswer &answer);
    /// As high as its sentences are at this width: their least width would ask for far more.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// All of it by user, or the part without a user.
    void exploreAsked(bool withoutUser);
    void connectionsAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Reason {
        QWidget *row = nullptr;
        QLabel *who = nullptr;
        QLabel *amount = nullptr;
        QLabel *share = nullptr;
    };
    QWidget *buildHead();
    QWidget *buildReason(UnattributedReason reason);

    QLabel *m_amount;
    QPushButton *m_explore;
    QLabel *m_nothing;
    std::array<Reason, unattributedReasonCount> m_reasons;
};

} // namespace spend::ui
