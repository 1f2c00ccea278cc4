// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/notebook.h"
#include "core/workspace/questionline.h"
#include "ui/shell/commandpalettemodel.h"

#include <QList>
#include <QObject>

#include <memory>

class QAction;

namespace spend::ui
{

class Navigator;
struct PageEntry;

/// What the palette offers for a page and for an action. \c navigator and \c action must outlive the entry.
PaletteEntry paletteEntry(const PageEntry &page, Navigator &navigator);
PaletteEntry paletteEntry(QAction *action, const QString &iconName);

/// The people, groups, models and repositories that cost anything, with what they cost in this billing cycle, and the
/// saved views: as entries of the palette, which lead where the navigator leads. UI thread.
class PaletteNames final : public QObject
{
    Q_OBJECT
public:
    PaletteNames(SpendService &spend, Navigator &navigator, QObject *parent = nullptr);

    /// Views first, then people, groups, models and repositories, each the costliest first. Empty before the first
    /// answer.
    const QList<PaletteEntry> &entries() const { return m_entries; }
    /// Asks again where anything changed since the last time. Call it when the palette opens.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Answer;
    void show(const Answer &answer);

    Navigator &m_navigator;
    QuestionLine m_line;
    QList<PaletteEntry> m_entries;
    bool m_stale = true;
};

} // namespace spend::ui
