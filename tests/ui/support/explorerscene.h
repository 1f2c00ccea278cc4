// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/runquery.h"
#include "tests/ui/support/livepages.h"
#include "ui/explain/explainer.h"
#include "ui/explorer/breadcrumb.h"
#include "ui/explorer/eventlistview.h"
#include "ui/explorer/explorechart.h"
#include "ui/explorer/exploremodel.h"
#include "ui/explorer/explorerpage.h"
#include "ui/explorer/exploretable.h"
#include "ui/explorer/notessource.h"
#include "ui/table/figureview.h"
#include "ui/theme/seriescolors.h"

#include <QPushButton>
#include <QTest>

namespace spend::test
{

/// The page in a window, over the store that all tests share.
struct ExplorerScene {
    explicit ExplorerScene(LivePages &pages, const ExploreView &view = {})
        : live(pages.live)
        , colors((pages.settings.clear(), pages.settings))
        , notes(pages.live.service, pages.settings)
        , explainer(pages.live.service, &holder)
        , page({pages.connections, pages.live.service, pages.live.clock, pages.settings, colors, notes, explainer,
              pages.navigator})
    {
        page.resize(1084, 800);
        page.show();
        page.activated();
        if (view != ExploreView())
            page.showView(view);
        settle();
    }
    /// Waits for the answer to what is shown.
    void settle()
    {
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(QTest::qWaitFor([this] { return page.answer() && page.answer()->view == page.state().view; }));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&page, key, modifiers);
        settle();
    }
    const ExploreView &view() const { return page.state().view; }
    ui::ExploreTable *table() { return page.findChild<ui::ExploreTable *>(); }
    ui::ExploreChart *chart() { return page.findChild<ui::ExploreChart *>(); }
    ui::EventListView *events() { return page.findChild<ui::EventListView *>(); }
    QString crumbs()
    {
        QStringList words;
        const auto links = page.findChild<ui::Breadcrumb *>()->findChildren<QPushButton *>();
        for (const QPushButton *link : links) {
            if (link->isVisibleTo(&page))
                words.append(link->text());
        }
        return words.join(u'>');
    }
    QPoint placeOf(int row)
    {
        const QModelIndex index = table()->model()->index(row, 0);
        table()->view()->scrollTo(index);
        const QRect rect = table()->view()->visualRect(index);
        return {rect.left() + 60, rect.center().y()};
    }
    QString keyOf(int row) { return table()->model()->index(row, 0).data(ui::FigureModel::KeyRole).toString(); }
    void click(int row)
    {
        QTest::mouseClick(table()->view()->viewport(), Qt::LeftButton, {}, placeOf(row));
        settle();
    }
    /// As a hand does it: the first click of the two acts before the second comes.
    void doubleClick(int row)
    {
        const QPoint place = placeOf(row);
        QTest::mouseClick(table()->view()->viewport(), Qt::LeftButton, {}, place);
        settle();
        QTest::mouseDClick(table()->view()->viewport(), Qt::LeftButton, {}, place);
        settle();
    }
    /// What the store says of the range and filters that are shown, without Explorer's help.
    Figures recomputed()
    {
        const SpendQuery query{page.answer()->range, {}, view().filters, SortBy::Cost, 0};
        return live.answer([&query](SpendSource &source) { return runQuery(source.picture, query).total; }).operator*();
    }

    LiveSpend &live;
    ui::SeriesColors colors;
    ui::NotesSource notes;
    QWidget holder;
    ui::Explainer explainer;
    ui::ExplorerPage page;
};

} // namespace spend::test
