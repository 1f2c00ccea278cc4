// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/notebook.h"

#include "core/analysis/exploreviewtext.h"
#include "core/store/storesession.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::notebook
{

namespace
{
struct WorkspaceWording {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceWording)
};

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

[[noreturn]] void refuse(const Problem &problem)
{
    throw store::StoreError(problem);
}

template <class T>
T required(const Result<T> &result)
{
    if (!result)
        refuse(result.problem());
    return *result;
}

QString textOf(const ExploreView &view)
{
    return QString::fromUtf8(QJsonDocument(toJson(view)).toJson(QJsonDocument::Compact));
}

SavedView readView(const store::StoredView &stored)
{
    SavedView saved{stored.id, stored.name, stored.pinned, {}, {}};
    const Result<ExploreView> view = exploreViewFromJson(QJsonDocument::fromJson(stored.view.toUtf8()).object());
    if (view)
        saved.view = *view;
    else
        saved.trouble = view.problem().sentence();
    return saved;
}

store::StoredView requireView(store::StoreSession &session, const QString &id)
{
    if (auto found = session.savedViews.find(id))
        return *found;
    refuse(
        Problem::invalidInput(WorkspaceWording::tr("This view is no longer there: it was deleted in another window."),
            WorkspaceWording::tr("Save it under a name.")));
}

void requireFreeName(store::StoreSession &session, const QString &name, const QString &except)
{
    for (const store::StoredView &view : session.savedViews.all()) {
        if (view.id != except && isSameName(view.name, name))
            refuse(Problem::invalidInput(WorkspaceWording::tr("There is a view called “%1” already.").arg(view.name),
                WorkspaceWording::tr("Choose another name.")));
    }
}
} // namespace

Result<QString> checkedName(const QString &name)
{
    const QString kept = oneLine(name);
    if (kept.isEmpty())
        return Problem::invalidInput(WorkspaceWording::tr("A view needs a name."));
    if (kept.size() > longestViewName)
        return Problem::invalidInput(WorkspaceWording::tr("A name has at most %1 characters, and this one has %2.")
                                         .arg(longestViewName)
                                         .arg(kept.size()));
    return kept;
}

Result<QString> checkedNote(const QString &text)
{
    const QString kept = oneLine(text);
    if (kept.isEmpty())
        return Problem::invalidInput(WorkspaceWording::tr("A note needs a text."));
    if (kept.size() > longestNote)
        return Problem::invalidInput(WorkspaceWording::tr("A note has at most %1 characters, and this one has %2.")
                                         .arg(longestNote)
                                         .arg(kept.size()));
    return kept;
}

bool isSameName(const QString &a, const QString &b)
{
    return folded(a) == folded(b);
}

QString freeName(const QString &wish, const QStringList &taken)
{
    const auto isTaken = [&taken](const QString &name) {
        return std::any_of(
            taken.begin(), taken.end(), [&name](const QString &other) { return isSameName(name, other); });
    };
    const QString base = oneLine(wish).left(longestViewName).trimmed();
    QString name = base;
    for (int number = 2; name.isEmpty() || isTaken(name); ++number) {
        const QString suffix = u' ' + QString::number(number);
        name = (base.left(longestViewName - suffix.size()).trimmed() + suffix).trimmed();
    }
    return name;
}

std::vector<SavedView> savedViews(store::StoreSession &session)
{
    std::vector<SavedView> views;
    for (const store::StoredView &stored : session.savedViews.all())
        views.push_back(readView(stored));
    return views;
}

std::vector<Note> notes(store::StoreSession &session)
{
    std::vector<Note> notes;
    for (const store::StoredNote &stored : session.notes.all())
        notes.push_back({stored.id, stored.day, stored.text});
    return notes;
}

void addView(store::StoreSession &session, const SavedView &view, std::optional<std::size_t> place)
{
    const QString name = required(checkedName(view.name));
    requireFreeName(session, name, {});
    const std::vector<store::StoredView> others = session.savedViews.all();
    if (others.size() >= mostViews)
        refuse(Problem::invalidInput(
            WorkspaceWording::tr("%1 views are kept already, and more are not possible.").arg(others.size()),
            WorkspaceWording::tr("Delete one first.")));
    session.savedViews.append({view.id, name, view.pinned, textOf(view.view)});
    if (!place || *place >= others.size())
        return;
    QStringList order;
    for (const store::StoredView &other : others)
        order.append(other.id);
    order.insert(qsizetype(*place), view.id);
    session.savedViews.setOrder(order);
}

void renameView(store::StoreSession &session, const QString &id, const QString &name)
{
    store::StoredView stored = requireView(session, id);
    stored.name = required(checkedName(name));
    requireFreeName(session, stored.name, id);
    session.savedViews.update(stored);
}

void replaceView(store::StoreSession &session, const QString &id, const ExploreView &view)
{
    store::StoredView stored = requireView(session, id);
    stored.view = textOf(view);
    session.savedViews.update(stored);
}

void removeView(store::StoreSession &session, const QString &id)
{
    session.savedViews.remove(id);
}

void pinView(store::StoreSession &session, const QString &id, bool pinned)
{
    store::StoredView stored = requireView(session, id);
    stored.pinned = pinned;
    session.savedViews.update(stored);
}

void orderViews(store::StoreSession &session, const QStringList &ids)
{
    QStringList order;
    QStringList moved;
    for (const store::StoredView &view : session.savedViews.all())
        order.append(view.id);
    for (const QString &id : ids) {
        if (order.contains(id) && !moved.contains(id))
            moved.append(id);
    }
    qsizetype next = 0;
    for (QString &id : order) {
        if (moved.contains(id) && next < moved.size())
            id = moved.at(next++);
    }
    session.savedViews.setOrder(order);
}

void putNote(store::StoreSession &session, const Note &note)
{
    const QString text = required(checkedNote(note.text));
    const std::vector<store::StoredNote> kept = session.notes.all();
    const bool isNew =
        std::none_of(kept.begin(), kept.end(), [&note](const auto &other) { return other.id == note.id; });
    if (isNew && kept.size() >= mostNotes)
        refuse(Problem::invalidInput(
            WorkspaceWording::tr("%1 notes are kept already, and more are not possible.").arg(kept.size()),
            WorkspaceWording::tr("Delete one first.")));
    session.notes.put({note.id, note.day, text});
}

void removeNote(store::StoreSession &session, const QString &id)
{
    session.notes.remove(id);
}

} // namespace spend::notebook
