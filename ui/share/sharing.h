// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QMenu;
class QSettings;
class QToolButton;
class QWidget;

namespace spend::ui
{

class DigestFile;
class FigureTable;
class FileChooser;

/// Takes what a page shows out of the window: the page as PDF, its charts as pictures, its tables as CSV or to the
/// clipboard. Files are made and written in a thread of their own. UI thread.
class Sharing final : public QObject
{
    Q_OBJECT
public:
    /// \c window: the main window, whose child it becomes.
    Sharing(QSettings &settings, QWidget *window);

    /// Puts a button behind the page's title, at the end of that line, which opens the menu. Pages without charts and
    /// tables get none.
    void addButton(QWidget *page);
    QToolButton *button(const QWidget *page) const;
    /// Fills in what can be taken from the page as it is now.
    void fill(QMenu *menu, QWidget *page);
    /// Below what the page itself offers: data for other programs.
    void addMore(const QString &text, std::function<void()> open);
    /// Opens the menu at the page's button, or in the page's corner.
    void popUp(QWidget *page);

    /// What the file dialogs do once a file was chosen.
    void savePdf(QWidget *page, const QString &path);
    void saveHtml(QWidget *page, const QString &path);
    void savePng(QWidget *chart, const QString &path);
    void saveSvg(QWidget *chart, const QString &path);
    void saveCsv(const FigureTable *table, const QString &path);

    FileChooser *chooser() const { return m_chooser; }

Q_SIGNALS:
    /// A sentence about what was saved or copied, or why not.
    void told(const QString &sentence, bool trouble);

private:
    struct More {
        QString text;
        std::function<void()> open;
    };
    void addChart(QMenu *menu, QWidget *page, QWidget *chart);
    void addTable(QMenu *menu, QWidget *page, FigureTable *table);
    void ask(const QString &title, const QString &filter, const QString &name, const QString &ending,
        std::function<void(const QString &)> save);

    QSettings &m_settings;
    QWidget *m_window;
    DigestFile *m_file;
    FileChooser *m_chooser;
    QList<More> m_more;
};

} // namespace spend::ui
