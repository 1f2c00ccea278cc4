// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/questionline.h"
#include "core/workspace/spendexport.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;

namespace spend
{
class Clock;
class ConnectionService;
} // namespace spend

namespace spend::ui
{

class FileChooser;
class NoteBox;
class RangeButton;

/// Writes spend into a file for other programs, as `spendscope-cli export` does: rows for spreadsheets, FOCUS cost data
/// or the events themselves, of a range and one or all connections. Written in the reader's thread; can be cancelled.
class DataExportDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Services {
        ConnectionService &connections;
        SpendService &spend;
        Clock &clock;
    };
    DataExportDialog(const Services &services, QWidget *parent);
    ~DataExportDialog() override;

    FileChooser *chooser() const { return m_chooser; }
    void reject() override;

Q_SIGNALS:
    void written(const QString &path);

private:
    void build();
    void follow();
    void ask();
    void write(const QString &path);
    void run(const ExportWish &wish);
    void show(const Result<void> &result, const QString &path);

    Services m_services;
    QuestionLine m_line;
    RangeRule m_rule;
    FileChooser *m_chooser;
    QComboBox *m_what;
    QComboBox *m_connection;
    RangeButton *m_range;
    QComboBox *m_version;
    QComboBox *m_format;
    QCheckBox *m_pseudonyms;
    NoteBox *m_trouble;
    QProgressBar *m_progress;
    QPushButton *m_save;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the export that runs; null: none does
};

} // namespace spend::ui
