// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace spend
{
class Clock;
class ConnectionService;
class SpendService;
} // namespace spend

namespace spend::ui
{

class BackgroundFile;
class FileChooser;
class SeenPage;

/// Hands on what a page shows: to the clipboard, as CSV, PNG, SVG, PDF and HTML, each with title, filters, range and
/// the time of the data. Files are written in a thread of its own. The window's child, which pages find it by.
class Sharing final : public QObject
{
    Q_OBJECT
public:
    struct Services {
        ConnectionService &connections;
        SpendService &spend;
        Clock &clock;
    };
    /// \c page answers the page in sight.
    Sharing(QWidget *window, const Services &services, std::function<QWidget *()> page);
    ~Sharing() override;

    /// Of the window that a widget is in; null: it has none.
    static Sharing *of(const QWidget *widget);

    /// Offers what the page in sight has.
    void popUp(const QPoint &globalPosition);
    void copyTable();
    void askForData();

    /// The question about a file that is open, for who answers it in a person's place.
    FileChooser *chooser() const { return m_chooser; }

Q_SIGNALS:
    void done(const QString &path);
    void failed(const spend::Problem &problem);

private:
    SeenPage seen() const;
    void fill(QMenu *menu);
    void saveTable(int number);
    void savePicture(int number, bool drawing);
    void savePage(bool paper);
    /// Proposes a name made of the page's title and the day.
    void ask(const QString &title, const QString &filter, const QString &ending,
        std::function<void(const QString &path)> take);
    QString dataTime() const;
    void tell(const QString &path);

    QWidget *m_window;
    Services m_services;
    std::function<QWidget *()> m_page;
    FileChooser *m_chooser;
    BackgroundFile *m_file;
};

} // namespace spend::ui
