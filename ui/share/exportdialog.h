// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/dataexport.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QSettings;

namespace spend::ui
{

class FileChooser;
class FormField;
class NoteBox;
class ThinProgress;

/// Spend for other programs: which days, of which connection, as what, with people's names or others. The file is
/// written in the reader's thread, with progress and a way to stop; until it is whole there is none.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(ConnectionService &connections, SpendService &spend, Clock &clock, QSettings &settings,
        QWidget *parent = nullptr);
    ~ExportDialog() override;

    bool isRunning() const { return m_stop != nullptr; }
    /// What the file dialog does once a file was chosen.
    void exportTo(const QString &path);

    void reject() override;

private:
    DataExport::Kind kind() const;
    DateRange range() const;
    void update();
    void choose();
    void write(const DataExport &what);
    void showDone(double done);
    void finish(const Result<void> &result, const QString &path);

    SpendService &m_spend;
    QSettings &m_settings;
    QComboBox *m_kind;
    QComboBox *m_connection;
    QDateEdit *m_from;
    QDateEdit *m_to;
    FormField *m_toField;
    QCheckBox *m_pseudonyms;
    QLabel *m_about;
    ThinProgress *m_progress;
    NoteBox *m_note;
    QPushButton *m_close;
    QPushButton *m_save;
    FileChooser *m_chooser;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< while an export runs
};

} // namespace spend::ui
