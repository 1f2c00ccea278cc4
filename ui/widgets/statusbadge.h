// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QPainter;

namespace spend::ui
{

/// The symbol and colours that go with a status, never without its word.
struct StatusLook {
    QString icon;
    QColor Tokens::*color;
    QColor Tokens::*pale;
};

StatusLook statusLook(Status status);
/// The status in the person's language: "Healthy", "Pending Data", …
QString statusWord(Status status);
QSize statusBadgeSize(Status status);
void paintStatusBadge(QPainter *painter, const QPoint &topLeft, Status status);

/// A status as a pill of symbol, word and colour.
class StatusBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBadge(QWidget *parent = nullptr);
    void setStatus(Status status);
    Status status() const { return m_status; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Status m_status = Status::PendingData;
};

} // namespace spend::ui
