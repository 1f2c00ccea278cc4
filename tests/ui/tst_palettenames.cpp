// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/livespend.h"
#include "tests/ui/support/uifixture.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/shell/palettenames.h"
#include "ui/widgets/moneytext.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
struct Notebook : Navigator {
    void openPage(const QString &id) override { went.append(u"page "_s + id); }
    void explore(const ExploreView &view) override { views.append(view); }
    void openSubject(Dimension dimension, const QString &key) override
    {
        went.append(dimensionWord(dimension) + u' ' + key);
    }
    void addConnection() override { }
    void addSample() override { }
    QStringList went;
    QList<ExploreView> views;
};
} // namespace

class TestPaletteNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_live = std::make_unique<LiveSpend>(); }

    void namesComeWithTheirCost_data()
    {
        QTest::addColumn<Dimension>("dimension");
        QTest::addColumn<QString>("kind");
        QTest::newRow("users") << Dimension::User << u"User"_s;
        QTest::newRow("groups") << Dimension::Group << u"Billing group"_s;
        QTest::newRow("models") << Dimension::Model << u"Model"_s;
        QTest::newRow("repositories") << Dimension::Repository << u"Repository"_s;
    }
    void namesComeWithTheirCost()
    {
        QFETCH(Dimension, dimension);
        QFETCH(QString, kind);
        Notebook navigator;
        PaletteNames names(m_live->service, navigator);
        QSignalSpy changed(&names, &PaletteNames::changed);
        names.refresh();
        QTRY_COMPARE(changed.count(), 1);

        const UtcDay today = UtcDay::ofMs(presentMs);
        const SpendReport ever = m_live->reportBy({dimension});
        const SpendReport cycle =
            m_live->report({{today.firstOfMonth(), today}, {dimension}, {}, SortBy::Cost, 0}); // the sample's cycle
        QHash<QString, std::int64_t> costs;
        for (const SpendRow &row : cycle.rows)
            costs.insert(row.labels[0], row.figures.cost);
        int wanted = 0;
        for (const SpendRow &row : ever.rows) {
            if (row.keys[0].startsWith(u'('))
                continue;
            ++wanted;
            int found = 0;
            for (const PaletteEntry &entry : names.entries()) {
                if (entry.kind != kind || entry.id != dimensionWord(dimension) + u'/' + row.keys[0])
                    continue;
                ++found;
                QCOMPARE(entry.title, row.labels[0]);
                const std::int64_t cost = costs.value(row.labels[0]);
                QCOMPARE(entry.detail, cost ? moneyText(cost) + u" this cycle"_s : u"nothing this cycle"_s);
                navigator.went.clear();
                entry.run();
                QCOMPARE(navigator.went, QStringList{dimensionWord(dimension) + u' ' + row.keys[0]});
            }
            QCOMPARE(found, 1);
        }
        QVERIFY(wanted > 0);
        const auto offered = std::count_if(names.entries().begin(), names.entries().end(),
            [&kind](const PaletteEntry &entry) { return entry.kind == kind; });
        QCOMPARE(offered, wanted); // and nobody else
        QCOMPARE(names.entries().isEmpty(), false);
    }

    void theCostliestStandsFirst()
    {
        Notebook navigator;
        PaletteNames names(m_live->service, navigator);
        QSignalSpy changed(&names, &PaletteNames::changed);
        names.refresh();
        QTRY_COMPARE(changed.count(), 1);
        const UtcDay today = UtcDay::ofMs(presentMs);
        const SpendReport cycle =
            m_live->report({{today.firstOfMonth(), today}, {Dimension::Model}, {}, SortBy::Cost, 0});
        const auto first = std::find_if(names.entries().begin(), names.entries().end(),
            [](const PaletteEntry &entry) { return entry.kind == u"Model"_s; });
        QCOMPARE(first->title, cycle.rows[0].labels[0]);
    }

    void savedViewsAreOfferedAndFollowTheNotebook()
    {
        Notebook navigator;
        PaletteNames names(m_live->service, navigator);
        QSignalSpy changed(&names, &PaletteNames::changed);
        QSignalSpy notebookChanged(&m_live->service, &SpendService::notebookChanged);
        names.refresh();
        QTRY_COMPARE(changed.count(), 1);
        const auto views = [&names] {
            QStringList list;
            for (const PaletteEntry &entry : names.entries()) {
                if (entry.kind == u"View"_s)
                    list.append(entry.title);
            }
            return list;
        };
        QVERIFY(views().isEmpty());
        names.refresh(); // nothing changed: nothing is asked
        SavedView saved{u"v1"_s, u"Weekly by model"_s, false, {}, {}};
        saved.view.by = {Dimension::Model};
        saved.view.grain = Grain::Week;
        m_live->service.change(
            SpendService::Touches::Notebook,
            [saved](store::StoreSession &session) { notebook::addView(session, saved); }, this,
            [](const Result<void> &) {});
        QTRY_COMPARE(notebookChanged.count(), 1);
        QCOMPARE(changed.count(), 1);
        names.refresh();
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(views(), QStringList{u"Weekly by model"_s});
        names.entries().first().run();
        QCOMPARE(navigator.views, QList<ExploreView>{saved.view});
    }

    void theWholeByKeyboard()
    {
        UiFixture fixture;
        Notebook navigator;
        QWidget window;
        window.resize(1100, 700);
        window.show();
        PaletteNames names(m_live->service, navigator);
        CommandPalette palette(&window, &fixture.settings);
        connect(&palette, &CommandPalette::opened, &names, &PaletteNames::refresh);
        connect(&names, &PaletteNames::changed, &palette, [&] { palette.setEntries(names.entries()); });
        palette.popUp();
        QTRY_VERIFY(palette.model()->rowCount() > 10);
        const SpendReport users = m_live->reportBy({Dimension::User});
        const SpendRow &somebody = users.rows[users.rows.size() / 2];
        QString typed = somebody.labels[0].toLower();
        typed.remove(1, 1); // a letter forgotten
        QTest::keyClicks(palette.field(), typed);
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QCOMPARE(navigator.went, QStringList{u"user "_s + somebody.keys[0]});
    }

    void pagesAndActions()
    {
        Notebook navigator;
        const PageEntry page{u"people"_s, u"People"_s, u"subject-user"_s};
        const PaletteEntry people = paletteEntry(page, navigator);
        QCOMPARE(people.title, u"People"_s);
        people.run();
        QCOMPARE(navigator.went, QStringList{u"page people"_s});
        QAction action(u"&Add connection…"_s);
        action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
        QSignalSpy triggered(&action, &QAction::triggered);
        const PaletteEntry add = paletteEntry(&action, u"plus"_s);
        QCOMPARE(add.title, u"Add connection"_s);
        QCOMPARE(add.detail, u"Ctrl+N"_s);
        add.run();
        QCOMPARE(triggered.count(), 1);
    }

private:
    std::unique_ptr<LiveSpend> m_live;
};

QTEST_MAIN(TestPaletteNames)
#include "tst_palettenames.moc"
