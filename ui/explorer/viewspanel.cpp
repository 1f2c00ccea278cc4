// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/viewspanel.h"

#include "ui/explorer/viewsfile.h"
#include "ui/explorer/viewsnameform.h"
#include "ui/explorer/viewsrow.h"
#include "ui/explorer/viewssource.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/dragorder.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/label.h"
#include "ui/widgets/peoplenames.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int panelWidth = 400;
constexpr int mostRowsSeen = 7;

QPushButton *link(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    setRole(button, u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// As it is handed on: where names are hidden, without an e-mail.
SharedView forOthers(const SavedView &saved)
{
    SharedView shared{saved.name, saved.view};
    const auto people = shared.view.filters.find(Dimension::User);
    if (people == shared.view.filters.end() || !peoplenames::areHidden())
        return shared;
    for (QStringList *values : {&people->second.included, &people->second.excluded}) {
        for (QString &value : *values)
            value = peoplenames::inText(value);
    }
    return shared;
}
} // namespace

ViewsPanel::ViewsPanel(ViewsSource &views, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_views(views)
    , m_file(new ViewsFile(this))
    , m_chooser(new FileChooser(parent))
    , m_save(new QPushButton(tr("Save")))
    , m_saveAs(new QPushButton(tr("Save as…")))
    , m_form(new ViewsNameForm)
    , m_none(wrappedLabel(
          tr("No view is saved yet. Set Explorer up as you like it, then save that under a name."), u"explanation"_s))
    , m_scroll(new QScrollArea)
    , m_statusBox(new QWidget)
    , m_status(wrappedLabel({}, u"explanation"_s))
    , m_undoLink(link(tr("Undo"), u"viewsUndo"_s))
{
    setObjectName(u"viewsPanel"_s);
    setAccessibleName(tr("Saved views"));
    setAttribute(Qt::WA_TranslucentBackground); // for the round corners
    setFixedWidth(scaledWithText(panelWidth));
    m_save->setObjectName(u"viewsSave"_s);
    setRole(m_save, u"primary"_s);
    m_saveAs->setObjectName(u"viewsSaveAs"_s);
    QPushButton *paste = link(tr("Paste a view"), u"viewsPaste"_s);
    paste->setToolTip(tr("Take a view that somebody sent you from the clipboard (Ctrl+V)"));
    QPushButton *open = link(tr("Open file…"), u"viewsOpen"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(plainLabel(tr("Saved views"), u"section"_s), 1);
    head->addWidget(m_save);
    head->addWidget(m_saveAs);

    auto *rows = new QWidget;
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    m_order = new DragOrder(m_list, this);
    m_scroll->setWidget(rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setVisible(false);

    auto *statusRow = new QHBoxLayout(m_statusBox);
    statusRow->setContentsMargins(0, 0, 0, 0);
    statusRow->setSpacing(space::s);
    statusRow->addWidget(m_status, 1);
    statusRow->addWidget(m_undoLink);
    m_statusBox->setVisible(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::l);
    foot->addWidget(paste);
    foot->addWidget(open);
    foot->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_form);
    layout->addWidget(m_none);
    layout->addWidget(m_scroll);
    layout->addWidget(m_statusBox);
    layout->addLayout(foot);

    connect(m_save, &QPushButton::clicked, this, &ViewsPanel::save);
    connect(m_saveAs, &QPushButton::clicked, this, &ViewsPanel::saveAs);
    connect(paste, &QPushButton::clicked, this, &ViewsPanel::paste);
    connect(open, &QPushButton::clicked, this, &ViewsPanel::openFile);
    connect(m_undoLink, &QPushButton::clicked, this, [this] {
        if (const Job undo = std::exchange(m_undo, {}))
            change(undo, tr("Undone."));
    });
    connect(m_form, &ViewsNameForm::named, this, [this](const QString &name) {
        if (m_takeName)
            m_takeName(name);
    });
    connect(m_form, &ViewsNameForm::cancelled, this, [this] {
        closeForm();
        m_saveAs->setFocus();
    });
    connect(m_order, &DragOrder::orderChanged, this, &ViewsPanel::keepOrder);
    connect(&m_views, &ViewsSource::changed, this, &ViewsPanel::showRows);
    connect(m_file, &ViewsFile::viewRead, this, &ViewsPanel::takeShared);
    connect(m_file, &ViewsFile::written, this, [this] {
        popUpBelow(m_button);
        say(tr("Saved. Send the file, and others open it here."));
    });
    connect(m_file, &ViewsFile::failed, this, [this](const Problem &problem) {
        popUpBelow(m_button);
        say(problem.sentence(), true);
    });
    showRows();
}

QList<ViewsRow *> ViewsPanel::rows() const
{
    QList<ViewsRow *> rows;
    for (QWidget *widget : m_order->order())
        rows.append(static_cast<ViewsRow *>(widget));
    return rows;
}

QString ViewsPanel::status() const
{
    return m_statusBox->isVisibleTo(this) ? m_status->text() : QString();
}

void ViewsPanel::setCurrent(const ExploreView &view, const QString &id, bool edited)
{
    m_view = view;
    m_currentId = id;
    m_edited = edited;
    for (ViewsRow *row : rows())
        row->setCurrent(row->saved().id == id && !id.isEmpty(), edited);
    fit();
}

void ViewsPanel::popUpBelow(QWidget *button)
{
    m_button = button;
    if (button) {
        const QPoint below = button->mapToGlobal(QPoint(button->width() - width(), button->height() + space::xs));
        const QPoint left = button->window()->mapToGlobal(QPoint(space::s, 0));
        move(std::max(left.x(), below.x()), below.y());
    }
    say({});
    closeForm();
    show();
    const QList<ViewsRow *> all = rows();
    const auto current = std::find_if(all.begin(), all.end(), [](const ViewsRow *row) { return row->isCurrent(); });
    QWidget *first = m_saveAs;
    if (!all.isEmpty())
        first = current == all.end() ? all.first() : *current;
    first->setFocus(Qt::PopupFocusReason);
}

void ViewsPanel::closeForm()
{
    m_form->setVisible(false);
    fit();
}

void ViewsPanel::refuseName(const Problem &problem)
{
    if (m_form->isVisibleTo(this))
        m_form->showProblem(problem.sentence());
    else
        say(problem.sentence(), true);
    fit();
}

void ViewsPanel::fit()
{
    const bool asks = m_form->isVisibleTo(this); // one thing at a time
    m_save->setVisible(!asks && !m_currentId.isEmpty() && m_edited);
    m_saveAs->setVisible(!asks);
    const qsizetype count = rows().size();
    m_none->setVisible(count == 0);
    m_scroll->setVisible(count > 0);
    if (count > 0) {
        const int each = rows().first()->sizeHint().height() + m_list->spacing();
        m_scroll->setFixedHeight(int(std::min<qsizetype>(count, mostRowsSeen)) * each);
    }
    layout()->activate();
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    setFixedHeight(wanted);
}

void ViewsPanel::showRows()
{
    if (m_order->isDragging())
        return; // the drop asks for the order that is seen
    // Rows stay with their views, so that the focus stays where it is.
    QList<ViewsRow *> kept = rows();
    int place = 0;
    for (const SavedView &saved : m_views.views()) {
        const auto found = std::find_if(
            kept.begin(), kept.end(), [&saved](const ViewsRow *row) { return row->saved().id == saved.id; });
        ViewsRow *row = found == kept.end() ? newRow(saved) : kept.takeAt(found - kept.begin());
        row->setSaved(saved);
        row->setCurrent(saved.id == m_currentId, m_edited);
        if (m_list->indexOf(row) != place) {
            m_list->removeWidget(row);
            m_list->insertWidget(place, row);
        }
        row->setVisible(true);
        ++place;
    }
    for (ViewsRow *gone : std::as_const(kept)) {
        if (gone->hasFocus())
            Q_EMIT gone->neighbourAsked(1);
        m_list->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    orderTabs();
    fit();
}

ViewsRow *ViewsPanel::newRow(const SavedView &saved)
{
    auto *row = new ViewsRow(saved, m_scroll->widget());
    m_order->watch(row);
    connect(row, &ViewsRow::clicked, this, [this, row] { choose(row->saved()); });
    connect(row, &ViewsRow::pinAsked, this, [this, row](bool pinned) { pin(row->saved(), pinned); });
    connect(row, &ViewsRow::renameAsked, this, [this, row] { rename(row->saved()); });
    connect(row, &ViewsRow::deleteAsked, this, [this, row] { remove(row); });
    connect(row, &ViewsRow::menuAsked, this, [this, row] { openMenu(row); });
    connect(row, &ViewsRow::neighbourAsked, this, [this, row](int step) {
        const QList<ViewsRow *> all = rows();
        qsizetype next = all.indexOf(row) + step;
        if (next >= all.size() && !row->isVisibleTo(this))
            next = all.size() - 2; // the last one goes
        if (next >= 0 && next < all.size()) {
            all[next]->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(all[next]);
        }
    });
    return row;
}

void ViewsPanel::orderTabs()
{
    QWidget *last = m_form;
    for (ViewsRow *row : rows()) {
        for (QWidget *next :
            {static_cast<QWidget *>(row), static_cast<QWidget *>(row->pin()), static_cast<QWidget *>(row->more())}) {
            setTabOrder(last, next);
            last = next;
        }
    }
    setTabOrder(last, m_undoLink);
}

void ViewsPanel::choose(const SavedView &saved)
{
    if (!saved.trouble.isEmpty())
        return say(saved.trouble, true);
    hide();
    Q_EMIT viewChosen(saved.view, saved.name, saved.id);
}

void ViewsPanel::save()
{
    if (const auto saved = m_views.find(m_currentId))
        saveOver(*saved);
}

void ViewsPanel::saveOver(const SavedView &saved)
{
    const auto put = [id = saved.id](const ExploreView &view) {
        return [id, view](store::StoreSession &session) { notebook::replaceView(session, id, view); };
    };
    // What can't be read can't be brought back either.
    const Job undo = saved.trouble.isEmpty() ? Job(put(saved.view)) : Job();
    change(put(m_view), tr("Saved as “%1”.").arg(saved.name), undo);
    Q_EMIT viewChosen(m_view, saved.name, saved.id);
}

void ViewsPanel::saveAs()
{
    const auto current = m_views.find(m_currentId);
    const QString wish = current ? current->name : viewSummary(m_view).section(u" · "_s, 0, 0);
    keep(tr("Save this view as"), notebook::freeName(wish, m_views.names()), m_view);
}

void ViewsPanel::keep(const QString &question, const QString &name, const ExploreView &view)
{
    askName(question, name, [this, view](const QString &chosen) {
        const SavedView saved{newId(), chosen, false, view, {}};
        m_views.change([saved](store::StoreSession &session) { notebook::addView(session, saved); },
            [this, saved](const Result<void> &result) {
                if (!result)
                    return refuseName(result.problem());
                closeForm();
                say(tr("Saved as “%1”.").arg(saved.name.simplified()));
                Q_EMIT viewChosen(saved.view, saved.name.simplified(), saved.id);
            });
    });
}

void ViewsPanel::askName(const QString &question, const QString &name, std::function<void(const QString &)> take)
{
    say({});
    m_takeName = [this, take = std::move(take)](const QString &chosen) {
        if (const Result<QString> checked = notebook::checkedName(chosen); !checked)
            m_form->showProblem(checked.problem().sentence());
        else
            take(*checked);
        fit();
    };
    m_form->ask(question, name);
    fit();
}

void ViewsPanel::rename(const SavedView &saved)
{
    askName(tr("New name of “%1”").arg(saved.name), saved.name, [this, id = saved.id](const QString &chosen) {
        m_views.change([id, chosen](store::StoreSession &session) { notebook::renameView(session, id, chosen); },
            [this, chosen](const Result<void> &result) {
                if (!result)
                    return refuseName(result.problem());
                closeForm();
                say(tr("Renamed to “%1”.").arg(chosen));
            });
    });
}

void ViewsPanel::remove(ViewsRow *row)
{
    const SavedView saved = row->saved();
    const std::size_t place = m_views.placeOf(saved.id).value_or(0);
    Q_EMIT row->neighbourAsked(rows().last() == row ? -1 : 1);
    Job undo;
    if (saved.trouble.isEmpty())
        undo = [saved, place](store::StoreSession &session) { notebook::addView(session, saved, place); };
    change([id = saved.id](store::StoreSession &session) { notebook::removeView(session, id); },
        tr("Deleted “%1”.").arg(saved.name), undo);
}

void ViewsPanel::pin(const SavedView &saved, bool pinned)
{
    change([id = saved.id, pinned](store::StoreSession &session) { notebook::pinView(session, id, pinned); },
        pinned ? tr("“%1” is on Overview now.").arg(saved.name) : tr("“%1” is off Overview.").arg(saved.name));
}

void ViewsPanel::keepOrder()
{
    QStringList ids;
    for (const ViewsRow *row : rows())
        ids.append(row->saved().id);
    orderTabs();
    m_views.change([ids](store::StoreSession &session) { notebook::orderViews(session, ids); },
        [this](const Result<void> &result) {
            if (!result)
                say(result.problem().sentence(), true);
        });
}

void ViewsPanel::openMenu(ViewsRow *row)
{
    const SavedView saved = row->saved();
    const bool readable = saved.trouble.isEmpty();
    const QList<ViewsRow *> all = rows();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"viewsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &keys, const QString &icon, bool enabled, auto slot) {
        QAction *action = menu->addAction(icon.isEmpty() ? QIcon() : themeIcon(icon, &Tokens::muted), text);
        action->setShortcut(keys); // shown only: the row takes the keys
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Rename…"), Qt::Key_F2, u"pencil"_s, true, [this, saved] { rename(saved); });
    add(tr("&Save what Explorer shows here"), {}, {}, m_view != saved.view || !readable,
        [this, saved] { saveOver(saved); });
    add(tr("Move &up"), Qt::ALT | Qt::Key_Up, u"arrow-up"_s, row != all.first(),
        [this, row] { m_order->step(row, -1); });
    add(tr("Move &down"), Qt::ALT | Qt::Key_Down, u"arrow-down"_s, row != all.last(),
        [this, row] { m_order->step(row, 1); });
    menu->addSeparator();
    add(tr("&Copy as text"), QKeySequence::Copy, u"copy"_s, readable, [this, saved] { copy(saved); });
    add(tr("Save to &file…"), {}, u"file"_s, readable, [this, saved] { saveToFile(saved); });
    menu->addSeparator();
    add(tr("D&elete"), Qt::Key_Delete, u"trash"_s, true, [this, row] { remove(row); });
    menu->popup(row->more()->mapToGlobal(QPoint(0, row->more()->height())));
}

void ViewsPanel::copy(const SavedView &saved)
{
    QGuiApplication::clipboard()->setText(sharedText(forOthers(saved)));
    say(tr("Copied. Paste it into a chat or a mail, and others paste it here."));
}

void ViewsPanel::paste()
{
    const Result<SharedView> shared = sharedViewFromText(QGuiApplication::clipboard()->text());
    if (shared)
        takeShared(*shared);
    else
        say(shared.problem().sentence(), true);
}

void ViewsPanel::takeShared(const SharedView &shared)
{
    if (!isVisible())
        popUpBelow(m_button);
    const QString wish = shared.name.isEmpty() ? viewSummary(shared.view).section(u" · "_s, 0, 0) : shared.name;
    keep(tr("Save the view that you were sent as"), notebook::freeName(wish, m_views.names()), shared.view);
}

void ViewsPanel::saveToFile(const SavedView &saved)
{
    hide();
    m_chooser->askWhereToSave(
        {tr("Save view"), ViewsFile::filter(), ViewsFile::fileName(saved.name), QString::fromUtf16(sharedViewEnding)},
        [this, saved](const QString &path) { m_file->write(path, forOthers(saved)); });
}

void ViewsPanel::openFile()
{
    hide();
    m_chooser->askWhatToOpen(
        {tr("Open view"), ViewsFile::filter()}, [this](const QString &path) { m_file->read(path); });
}

void ViewsPanel::change(Job work, const QString &said, Job undo)
{
    m_views.change(std::move(work), [this, said, undo = std::move(undo)](const Result<void> &result) {
        if (result)
            say(said, false, undo);
        else
            say(result.problem().sentence(), true);
    });
}

void ViewsPanel::say(const QString &sentence, bool trouble, Job undo)
{
    m_undo = std::move(undo);
    m_undoLink->setVisible(bool(m_undo));
    setRole(m_status, trouble ? u"fieldError"_s : u"explanation"_s);
    m_status->setText(trouble ? u"✕  "_s + sentence : sentence);
    m_statusBox->setVisible(!sentence.isEmpty());
    m_statusBox->setAccessibleName(sentence);
    fit();
}

void ViewsPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner::card, corner::card);
}

void ViewsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::Undo) && m_undoLink->isVisibleTo(this)) {
        m_undoLink->click();
    } else if (event->matches(QKeySequence::Copy)) {
        if (const auto *row = qobject_cast<ViewsRow *>(focusWidget()); row && row->saved().trouble.isEmpty())
            copy(row->saved());
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace spend::ui
