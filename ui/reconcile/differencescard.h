// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reconcilequestion.h"

#include <QFrame>

namespace spend::ui
{

class DocumentView;

/// The kinds of difference that apply to a cycle, each with how many it concerns, its amount, and what to do.
class DifferencesCard final : public QFrame
{
    Q_OBJECT
public:
    explicit DifferencesCard(QWidget *parent = nullptr);
    void setAnswer(const std::shared_ptr<const ReconcileAnswer> &answer);
    QString plainText() const;

private:
    DocumentView *m_text;
};

} // namespace spend::ui
