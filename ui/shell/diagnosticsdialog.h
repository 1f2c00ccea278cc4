// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/questionline.h"

#include <QDialog>
#include <QThreadPool>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSettings;

namespace spend::ui
{

class FileChooser;

/// Shows what whoever helps is told, all of it, before it is copied or saved. Show it with open(); it deletes itself.
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \c dataDir: where the log lies.
    DiagnosticsDialog(SpendService &spend, const QSettings &settings, const QString &dataDir, QWidget *parent);
    ~DiagnosticsDialog() override;

    QString text() const;
    FileChooser *chooser() const { return m_chooser; }

private:
    void ask();
    void save();
    void write(const QString &path);
    void tell(const QString &sentence, bool isProblem);

    QuestionLine m_line;
    QMap<QString, QString> m_settings;
    QString m_log; ///< path
    QByteArray m_secret; ///< of the pseudonyms of this dialog
    FileChooser *m_chooser;
    QPlainTextEdit *m_text;
    QCheckBox *m_pseudonyms;
    QLabel *m_status;
    QPushButton *m_copy;
    QPushButton *m_save;
    QThreadPool m_threads; ///< last, so that it ends first
};

} // namespace spend::ui
