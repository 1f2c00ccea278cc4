// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/notebook.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace spend::ui
{

class DragOrder;
class FileChooser;
class ViewsFile;
class ViewsNameForm;
class ViewsRow;
class ViewsSource;

/// The list of saved views with all that can be done to them, as a popup below its button. What it does is told in a
/// line at its end, with an undo where something was lost.
class ViewsPanel final : public QFrame
{
    Q_OBJECT
public:
    ViewsPanel(ViewsSource &views, QWidget *parent);

    /// What Explorer shows, and which saved view that is or was before it was changed.
    void setCurrent(const ExploreView &view, const QString &id, bool edited);
    void popUpBelow(QWidget *button);
    /// Asks for a name for what Explorer shows.
    void saveAs();

    QList<ViewsRow *> rows() const;
    QString status() const;
    ViewsNameForm *nameForm() const { return m_form; }
    /// Asks for the files that views are saved to and opened from.
    FileChooser *files() const { return m_chooser; }

Q_SIGNALS:
    /// A person wants to see a view; \c id is empty where it is not among the saved ones (yet).
    void viewChosen(const spend::ExploreView &view, const QString &name, const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Job = std::function<void(store::StoreSession &)>;
    void showRows();
    ViewsRow *newRow(const SavedView &saved);
    void orderTabs();
    void closeForm();
    void refuseName(const Problem &problem);
    /// Shows what belongs to the state, as high as it needs.
    void fit();

    void choose(const SavedView &saved);
    void save();
    void saveOver(const SavedView &saved);
    void rename(const SavedView &saved);
    void remove(ViewsRow *row);
    void pin(const SavedView &saved, bool pinned);
    void keepOrder();
    void openMenu(ViewsRow *row);

    void copy(const SavedView &saved);
    void paste();
    void saveToFile(const SavedView &saved);
    void openFile();
    void takeShared(const SharedView &shared);

    /// Asks for a name and keeps the view under it, then chooses it.
    void keep(const QString &question, const QString &name, const ExploreView &view);
    void askName(const QString &question, const QString &name, std::function<void(const QString &)> take);
    /// Does it in the store and says so; \c undo, where given, is offered.
    void change(Job work, const QString &said, Job undo = {});
    void say(const QString &sentence, bool trouble = false, Job undo = {});

    ViewsSource &m_views;
    ViewsFile *m_file;
    FileChooser *m_chooser;
    ExploreView m_view;
    QString m_currentId;
    bool m_edited = false;
    std::function<void(const QString &)> m_takeName;
    Job m_undo;
    QPointer<QWidget> m_button;

    QPushButton *m_save;
    QPushButton *m_saveAs;
    ViewsNameForm *m_form;
    QLabel *m_none;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    DragOrder *m_order;
    QWidget *m_statusBox;
    QLabel *m_status;
    QPushButton *m_undoLink;
};

} // namespace spend::ui
