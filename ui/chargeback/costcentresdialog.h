// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chargeback/costcentrepreview.h"
#include "core/workspace/questionline.h"

#include <QDialog>
#include <QThreadPool>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace spend::ui
{

class CostCentresModel;
class DigestFile;
class FigureTable;
class FileChooser;
class NoteBox;

/// The company's own list of cost centres: what it does, and another one from a file, looked at before it is kept.
class CostCentresDialog final : public QDialog
{
    Q_OBJECT
public:
    CostCentresDialog(SpendService &spend, QWidget *parent);
    ~CostCentresDialog() override;

    /// What the file dialog does once a file was chosen.
    void readFile(const QString &path);
    FileChooser *chooser() const { return m_chooser; }

Q_SIGNALS:
    /// The list was replaced.
    void kept();

private:
    void askKept();
    void showFile(const Result<CostCentreFile> &file);
    void askPreview();
    void showPreview(const std::shared_ptr<const CostCentrePreview> &preview);
    void keep();
    void save();

    SpendService &m_spend;
    QuestionLine m_line;
    QThreadPool m_threads; ///< reads files
    FileChooser *m_chooser;
    DigestFile *m_file;
    CostCentresModel *m_model;
    FigureTable *m_table;
    QLabel *m_sentence;
    NoteBox *m_note;
    QPushButton *m_save;
    QPushButton *m_keep;
    std::optional<CostCentreFile> m_list; ///< what is looked at
    bool m_isNew = false; ///< not what the store keeps
};

} // namespace spend::ui
