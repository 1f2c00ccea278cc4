// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/figuremodel.h"
#include "ui/table/tabletext.h"

#include <QFrame>
#include <QStringList>

class QMenu;
class QToolButton;

namespace spend::ui
{

class FigureHeader;
class FigureView;
class TotalsRow;

/// Head, rows and totals in a card: every table of figures. It sorts by its head, keeps the current row, the open rows
/// and the place scrolled to over new data (by keys), shows whole texts in tooltips, and is worked by mouse and by
/// keyboard alike. A page gives it a FigureModel and answers its signals.
///
///     m_model = new PeopleModel(this);                    // a FigureListModel
///     m_table = new FigureTable(m_model);
///     m_table->setNames(u"people"_s, tr("Cost by person; Enter opens the person"));
///     m_table->setColumnsChoosable(true);
///     connect(m_table, &FigureTable::rowActivated, this, [this](const QModelIndex &row) {
///         showPerson(row.data(FigureModel::KeyRole).toString());
///     });
///
/// UI thread.
class FigureTable : public QFrame
{
    Q_OBJECT
public:
    /// The model must outlive the table or be its child.
    explicit FigureTable(FigureModel *model, QWidget *parent = nullptr);

    FigureModel *figures() const { return m_figures; }
    FigureView *view() const { return m_view; }
    FigureHeader *head() const;
    TotalsRow *totals() const { return m_totals; }

    /// The view's object name ("people"; the head is "peopleHeader", the totals are "peopleTotals") and what a screen
    /// reader hears: what the rows are and what Enter does.
    void setNames(const QString &objectName, const QString &accessibleName);
    /// With a small button in the head, and a menu by right click or the menu key on it.
    void setColumnsChoosable(bool choosable);
    /// Figures of the totals row and, by F2 or the row's menu, of rows ask to be explained: figureAsked().
    void setFiguresExplained(bool explained);
    void setTotalsShown(bool shown);
    /// Adds a small button to the right end of the head, left of those that are there. Its owner is the table.
    QToolButton *addHeadButton(const QString &icon, const QString &text);
    /// Shows or hides such a button.
    void setHeadButtonShown(QToolButton *button, bool shown);
    /// What stands in place of rows where there are none.
    void setEmptyText(const QString &text);
    /// Makes the table as high as its rows, but at least \c least and at most \c most of them; with \c most 0 it takes
    /// the height that its layout gives. At first: at least four.
    void setRowsInSight(int least, int most = 0);

    /// Words of the columns shown, in the model's order; empty: the usual ones. The name is always shown.
    QStringList shownColumns() const { return m_shownColumns; }
    void setShownColumns(const QStringList &words);
    /// Sorts without telling. An unknown word changes nothing.
    void setSort(const QString &word, Qt::SortOrder order);

    /// The keys from the top to the current row; empty: none.
    QStringList currentPath() const;
    void setCurrentPath(const QStringList &path);
    /// Opens or closes a row without telling.
    void setOpen(const QStringList &path, bool open);
    /// What the table says, in full, with its title.
    TableText text() const;
    /// Its title: that of its card, else what a screen reader hears.
    QString shownTitle() const;
    /// To the clipboard, as text and as HTML: the chosen rows, or everything with head, totals and caption.
    void copyRows() const;
    void copyTable() const;

    /// Lights a row, as a chart does with the row of what the mouse is on there; empty: none.
    void setHighlightedPath(const QStringList &path);

Q_SIGNALS:
    /// A click (not on the arrow that opens a row) or Enter. The index names the cell and is valid during the signal:
    /// take what is needed from it before new data can come.
    void rowActivated(const QModelIndex &cell);
    /// A double click or Ctrl+Enter. The first click of the two has told rowActivated() before; keys and label are
    /// those of that click, even if the rows have changed since.
    void rowOpened(const QStringList &path, const QString &label);
    /// The row below the mouse; invalid when it left.
    void rowHovered(const QModelIndex &row);
    /// Somebody opened or closed a row.
    void rowToggled(const QModelIndex &row, bool open);
    /// Somebody sorted.
    void sortChanged(const QString &word, bool ascending);
    /// Somebody chose columns; empty: the usual ones.
    void columnsChanged(const QStringList &words);
    /// A figure is to be explained: of a row, or (invalid) of the totals. The rectangle is the cell's on the screen.
    void figureAsked(const QModelIndex &row, int column, const QRect &globalRect);
    /// A row's menu is about to open: what a page offers goes to its top.
    void rowMenuAsked(QMenu *menu, const QModelIndex &cell);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sortBy(int column);
    void refresh();
    void fitHeight();
    void placeButtons();
    void showColumnMenu(const QPoint &globalPosition);
    void showRowMenu(const QModelIndex &cell, const QPoint &globalPosition);
    void askForRow(const QModelIndex &cell);
    void addCopies(QMenu *menu, const QModelIndex &cell);

    FigureModel *m_figures;
    FigureView *m_view;
    TotalsRow *m_totals;
    QList<QToolButton *> m_buttons; ///< of the head, from the right
    QToolButton *m_columnsButton = nullptr;
    bool m_columnsChoosable = false;
    QStringList m_shownColumns;
    bool m_explained = false;
    int m_leastRows = 4;
    int m_mostRows = 0;
};

} // namespace spend::ui
