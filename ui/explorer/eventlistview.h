// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/eventlist.h"
#include "core/workspace/questionline.h"

#include <QFrame>
#include <QStringList>

#include <memory>

class QLabel;
class QMenu;
class QModelIndex;
class QPushButton;

namespace spend::ui
{

class EventDetails;
class EventListModel;
class FigureTable;
class Invitation;
class PageFaces;

/// The usage events behind a figure, newest first, a page at a time, with every field. It asks by itself, again when
/// the figures change; while it is hidden it asks nothing and makes up for it when it is shown.
///
/// Keys, in the table: arrows move by rows and cells; Page Down and Page Up go to the next and the previous page where
/// the page ends, Ctrl with them goes at once; Home and End go to the page's ends, then to the list's, Ctrl goes at
/// once. Enter on a user, group, model or kind filters by it, on other cells it shows every field; Space does so
/// anywhere; Escape closes the fields. UI thread.
class EventListView final : public QFrame
{
    Q_OBJECT
public:
    explicit EventListView(SpendService &spend, QWidget *parent = nullptr);
    ~EventListView() override;

    /// What is listed, from the newest event on; without it nothing is asked.
    void setScope(const DateRange &range, const Filters &filters);
    const EventQuestion &question() const { return m_question; }

    /// Words of the columns shown; empty: the usual ones.
    QStringList shownColumns() const;
    void setShownColumns(const QStringList &words);

    FigureTable *table() const { return m_table; }
    EventListModel *model() const { return m_model; }

Q_SIGNALS:
    /// Somebody chose to see one user's, group's, model's or kind's events only.
    void keyChosen(spend::Dimension dimension, const QString &key, const QString &label);
    /// Somebody chose columns.
    void columnsChanged(const QStringList &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Where the keyboard stands on the page that comes.
    enum class Landing { Keep, FirstRow, LastRow };
    QWidget *buildContent();
    void ask();
    void reload();
    void goTo(const EventPlace &place, Landing landing);
    void goToNext(Landing landing);
    void goToPrevious(Landing landing);
    void showAnswer(const Result<std::shared_ptr<const EventPage>> &answer);
    void showPage(std::shared_ptr<const EventPage> page);
    void showHead();
    bool pressKey(const QKeyEvent &event);
    void activate(const QModelIndex &cell);
    void fillMenu(QMenu *menu, const QModelIndex &cell);
    void chooseKey(int row, Dimension dimension);
    void openDetails();
    void closeDetails();
    void showCurrent();

    QuestionLine m_line;
    EventQuestion m_question;
    bool m_hasScope = false;
    bool m_stale = false; ///< to be asked when it is shown
    Landing m_landing = Landing::Keep;
    std::shared_ptr<const EventPage> m_page;

    EventListModel *m_model;
    FigureTable *m_table;
    EventDetails *m_details;
    PageFaces *m_faces;
    Invitation *m_empty;
    QLabel *m_position;
    QLabel *m_sum;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace spend::ui
