// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/accessibility/support/everyplace.h"
#include "tests/reliability/largeteam.h"
#include "ui/explorer/exploremodel.h"
#include "ui/explorer/explorerpage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QTextStream>

#include <optional>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

/// The window over a team of 20,000 members in 5,000 groups, with a model's name of 10 kB, repositories in any script
/// and odd e-mails: every page opens, holds every row whole, and keeps its size.
class TestLargePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_place.emplace();
        m_team.lastDay = UtcDay::ofMs(presentMs);
        LiveSpend &live = m_place->pages.live;
        const auto filled = live.workspace->writer().run([&](store::StoreSession &session) {
            m_team.addDirectory(session, live.connection.id);
            ingest::swapWindow(session, live.connection.id, m_team.lastDaysEvents(), presentMs);
        });
        QVERIFY2(filled, qPrintable(filled.ok() ? QString() : filled.problem().detail));
        live.service.refresh();
        m_place->open(smallest);
    }
    void cleanupTestCase() { m_place.reset(); }

    void everyPageOpens()
    {
        const QStringList ids = m_place->pageIds();
        QVERIFY(ids.size() >= 10);
        for (const QString &id : ids) {
            QVERIFY2(m_place->page(id), qPrintable(id));
            // No text, however long, pushes the window wider.
            QCOMPARE(m_place->window().size(), smallest);
            QVERIFY2(m_place->window().minimumSizeHint().width() <= smallest.width(), qPrintable(id));
        }
    }

    void everyRowIsThere_data()
    {
        QTest::addColumn<Dimension>("by");
        QTest::addColumn<int>("rows");
        QTest::newRow("users") << Dimension::User << m_team.members;
        QTest::newRow("groups") << Dimension::Group << m_team.groups;
        QTest::newRow("models") << Dimension::Model << 2;
        QTest::newRow("repositories") << Dimension::Repository << int(LargeTeam::repositories().size());
    }
    void everyRowIsThere()
    {
        QFETCH(Dimension, by);
        QFETCH(int, rows);
        QAbstractItemView *table = explored(by);
        QVERIFY(table);
        const QModelIndexList lines = linesOf(*table);
        QCOMPARE(lines.size(), rows);
        // The last one is shown when it is gone to, in one line.
        table->scrollTo(lines.last());
        QVERIFY(table->viewport()->rect().intersects(table->visualRect(lines.last())));
        QVERIFY(table->visualRect(lines.last()).height() < 60);
    }

    void textsAreWhole_data()
    {
        QTest::addColumn<Dimension>("by");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("a model's name of 10 kB") << Dimension::Model << QStringList{LargeTeam::longModel()};
        QTest::newRow("repositories in any script") << Dimension::Repository << LargeTeam::repositories();
    }
    void textsAreWhole()
    {
        QFETCH(Dimension, by);
        QFETCH(QStringList, texts);
        QAbstractItemView *table = explored(by);
        QVERIFY(table);
        QStringList shown;
        for (const QModelIndex &line : linesOf(*table))
            shown.append(line.data(Qt::DisplayRole).toString());
        for (const QString &text : std::as_const(texts))
            QVERIFY2(
                shown.contains(text), qPrintable(text.left(60) + u" is not in "_s + shown.join(u", "_s).left(400)));
    }

private:
    static constexpr QSize smallest{1024, 640};

    /// Explorer's table over the last day by a dimension, with Other open; null where it does not come.
    QAbstractItemView *explored(Dimension by)
    {
        ExploreView view;
        view.range = {RangeRule::Kind::Custom, {m_team.lastDay, m_team.lastDay}};
        view.by = {by};
        view.otherOpen = true;
        view.comparison.kind = Comparison::Kind::None; // the day before had the small company
        auto *explorer = qobject_cast<ui::ExplorerPage *>(m_place->page(u"explorer"_s));
        if (!explorer)
            return nullptr;
        explorer->showView(view);
        const bool there = QTest::qWaitFor(
            [&] {
                return explorer->answer() && explorer->answer()->view.by == view.by
                    && explorer->answer()->view.range == view.range;
            },
            30'000);
        if (!there)
            return nullptr;
        m_place->settle();
        for (auto *table : explorer->findChildren<QAbstractItemView *>()) {
            if (table->isVisible() && qobject_cast<ui::ExploreModel *>(table->model()))
                return table;
        }
        return nullptr;
    }
    /// The lines of all rows, those within Other too.
    static QModelIndexList linesOf(const QAbstractItemView &table)
    {
        const auto &model = static_cast<const ui::ExploreModel &>(*table.model());
        QModelIndexList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex line = model.index(row, 0);
            if (!model.isOther(line))
                lines.append(line);
            for (int inner = 0; model.isOther(line) && inner < model.rowCount(line); ++inner)
                lines.append(model.index(inner, 0, line));
        }
        return lines;
    }

    LargeTeam m_team;
    std::optional<EveryPlace> m_place;
};

QTEST_MAIN(TestLargePages)
#include "tst_largepages.moc"
