// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/updatecheck.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace spend::ui
{

class UpdateWatch;

/// Asks before anything is read, reads when it is told to, and tells. Nothing is downloaded or installed.
class UpdateDialog final : public QDialog
{
    Q_OBJECT
public:
    UpdateDialog(const UpdateSource &source, UpdateWatch &watch, QWidget *parent = nullptr);

    /// Tells of a version that was found already.
    void tell(const UpdateNotice &notice);

private:
    void check();
    void takeIn(const Result<std::optional<UpdateNotice>> &answer);

    UpdateCheck m_check;
    UpdateNotice m_found;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_status;
    QCheckBox *m_weekly;
    QPushButton *m_go;
    QPushButton *m_page;
};

} // namespace spend::ui
