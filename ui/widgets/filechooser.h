// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>

class QFileDialog;
class QWidget;

namespace spend::ui
{

/// What a person is asked about a file.
struct FileQuestion {
    QString title;
    QString filter; ///< as file dialogs take it: "Views (*.view);;All files (*)"
    QString name = {}; ///< proposed, when saving
    QString ending = {}; ///< added to a name that has none, without its dot
};

/// Asks a person for a file without waiting for the answer: the dialog is open until the path comes. One question at a
/// time; a new one closes the one before.
///
/// The path is handed over once the asking window is active again: what opens as a popup sooner is closed by Qt while
/// the focus is on its way back from the dialog. Whoever knows the path already, a test say, answers in the person's
/// place, and so needs none of the dialog's keys, which it drops until it has read its folder in a thread of its own.
/// UI thread.
class FileChooser final : public QObject
{
    Q_OBJECT
public:
    using Take = std::function<void(const QString &path)>;

    /// Its dialogs belong to the window of \p asker.
    explicit FileChooser(QWidget *asker);
    ~FileChooser() override;

    /// Asks where to save; a file that exists is replaced only after the person agreed.
    void askWhereToSave(const FileQuestion &question, Take take);
    /// Asks for a file that exists.
    void askWhatToOpen(const FileQuestion &question, Take take);

    /// The dialog that is open, null where none is.
    QFileDialog *dialog() const;
    /// Closes the dialog with \p path as its answer. Without an open dialog nothing happens.
    void answer(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QFileDialog *newDialog(const FileQuestion &question, Take take);
    void closed();
    void handOver();

    QWidget *m_asker;
    QPointer<QFileDialog> m_dialog;
    Take m_take;
    QString m_path; ///< chosen, not handed over yet
    QTimer m_patience; ///< where no window system says that the window is active
};

} // namespace spend::ui
