// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cputime.h"
#include "tests/ui/support/uifixture.h"
#include "ui/shell/commandpalette.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
/// A window with a palette over it, and what was run.
struct Scene : UiFixture {
    Scene()
        : palette(&window, &settings)
    {
        window.resize(1100, 700);
        window.show();
        QList<PaletteEntry> entries{entry(u"Page"_s, u"Overview"_s), entry(u"Page"_s, u"Explorer"_s),
            entry(u"Action"_s, u"Sync now"_s), entry(u"View"_s, u"Repositories by model"_s),
            entry(u"User"_s, u"Zoë Ångström"_s, {u"zoe@example.com"_s}),
            entry(u"User"_s, u"Ada Lovelace"_s, {u"ada@example.com"_s}), entry(u"Group"_s, u"Ada's team"_s),
            entry(u"Model"_s, u"claude-4.5-sonnet"_s), entry(u"Repository"_s, u"acme/web"_s)};
        for (int i = 0; i < 40; ++i)
            entries.append(entry(u"Repository"_s, u"acme/service-%1"_s.arg(i)));
        palette.setEntries(entries);
        palette.popUp();
    }
    PaletteEntry entry(const QString &kind, const QString &title, const QStringList &keywords = {})
    {
        return {kind, title, u"$1.00"_s, u"overview"_s, [this, title] { ran.append(title); }, keywords, {}};
    }
    void type(const QString &text) { QTest::keyClicks(palette.field(), text); }
    QString marked() const { return palette.list()->currentIndex().data().toString(); }
    QString first() const { return palette.model()->index(0).data().toString(); }
    void press(Qt::Key key) { QTest::keyClick(palette.field(), key); }

    QWidget window;
    CommandPalette palette;
    QStringList ran;
};
} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itOpensEmptyWithTheFirstMarked()
    {
        Scene p;
        QVERIFY(p.palette.isVisible());
        QVERIFY(p.palette.field()->hasFocus());
        QCOMPARE(p.marked(), u"Overview"_s);
        QCOMPARE(p.palette.model()->rowCount(), 49);
        const QPoint middle = p.palette.mapToGlobal(p.palette.rect().center());
        QVERIFY(qAbs(middle.x() - p.window.mapToGlobal(p.window.rect().center()).x()) <= 1);
    }

    void whatIsTypedIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("a name") << u"sync"_s << u"Sync now"_s;
        QTest::newRow("without accents") << u"angstrom"_s << u"Zoë Ångström"_s;
        QTest::newRow("an e-mail") << u"zoe@ex"_s << u"Zoë Ångström"_s;
        QTest::newRow("a typing error") << u"cluade"_s << u"claude-4.5-sonnet"_s;
        QTest::newRow("another") << u"overveiw"_s << u"Overview"_s;
        QTest::newRow("initials") << u"rbm"_s << u"Repositories by model"_s;
        QTest::newRow("two words in any order") << u"lovelace ada"_s << u"Ada Lovelace"_s;
        QTest::newRow("a name and a kind") << u"ada group"_s << u"Ada's team"_s;
        QTest::newRow("a kind") << u"model"_s << u"claude-4.5-sonnet"_s;
    }
    void whatIsTypedIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        Scene p;
        p.type(typed);
        QCOMPARE(p.first(), found);
        QCOMPARE(p.marked(), found);
        p.press(Qt::Key_Return);
        QCOMPARE(p.ran, QStringList{found});
        QVERIFY(!p.palette.isVisible());
    }

    void keysMoveTheMark()
    {
        Scene p;
        p.press(Qt::Key_Down);
        QCOMPARE(p.marked(), u"Explorer"_s);
        p.press(Qt::Key_Up);
        p.press(Qt::Key_Up);
        QCOMPARE(p.palette.list()->currentIndex().row(), 48); // round the corner
        p.press(Qt::Key_Down);
        QCOMPARE(p.palette.list()->currentIndex().row(), 0);
        p.press(Qt::Key_PageDown);
        QCOMPARE(p.palette.list()->currentIndex().row(), 10);
        QVERIFY(p.palette.list()->viewport()->rect().contains(
            p.palette.list()->visualRect(p.palette.list()->currentIndex())));
        p.press(Qt::Key_PageUp);
        QCOMPARE(p.palette.list()->currentIndex().row(), 0);
        QVERIFY(p.palette.field()->hasFocus());
    }

    void tabStaysAndEscCloses()
    {
        Scene p;
        p.press(Qt::Key_Tab);
        QVERIFY(p.palette.field()->hasFocus());
        p.press(Qt::Key_Escape);
        QVERIFY(!p.palette.isVisible());
        QVERIFY(p.ran.isEmpty());
    }

    void theMouseRuns()
    {
        Scene p;
        const QRect row = p.palette.list()->visualRect(p.palette.model()->index(2));
        QTest::mouseClick(p.palette.list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(p.ran, QStringList{u"Sync now"_s});
        QVERIFY(!p.palette.isVisible());
    }

    void whatWasChosenLatelyStandsFirst()
    {
        Scene p;
        p.type(u"web"_s);
        p.press(Qt::Key_Return);
        p.palette.popUp();
        p.type(u"explorer"_s);
        p.press(Qt::Key_Return);
        p.palette.popUp();
        QCOMPARE(p.palette.field()->text(), QString());
        QCOMPARE(p.palette.model()->index(0).data().toString(), u"Explorer"_s);
        QCOMPARE(p.palette.model()->index(1).data().toString(), u"acme/web"_s);
        QCOMPARE(p.palette.model()->index(2).data().toString(), u"Overview"_s);
        // Also at the next start.
        CommandPalette again(&p.window, &p.settings);
        again.setEntries({p.entry(u"Page"_s, u"Overview"_s), p.entry(u"Page"_s, u"Explorer"_s)});
        QCOMPARE(again.model()->index(0).data().toString(), u"Explorer"_s);
    }

    void nothingFoundIsSaid()
    {
        Scene p;
        p.type(u"qqqqqq"_s);
        QCOMPARE(p.palette.model()->rowCount(), 0);
        QVERIFY(!p.palette.list()->isVisible());
        QVERIFY(p.palette.field()->accessibleDescription().contains(u"qqqqqq"_s));
        p.press(Qt::Key_Down);
        p.press(Qt::Key_Return);
        QVERIFY(p.palette.isVisible());
        QVERIFY(p.ran.isEmpty());
    }

    void newEntriesLeaveTheMarkAlone()
    {
        Scene p;
        p.press(Qt::Key_Down);
        p.press(Qt::Key_Down);
        QCOMPARE(p.marked(), u"Sync now"_s);
        p.palette.setEntries({p.entry(u"Page"_s, u"New"_s), p.entry(u"Page"_s, u"Overview"_s),
            p.entry(u"Page"_s, u"More"_s), p.entry(u"Action"_s, u"Sync now"_s)});
        QCOMPARE(p.marked(), u"Sync now"_s);
        QCOMPARE(p.palette.list()->currentIndex().row(), 3);
        p.palette.setEntries({p.entry(u"Page"_s, u"New"_s)});
        QCOMPARE(p.marked(), u"New"_s);
        p.type(u"overview"_s);
        QCOMPARE(p.palette.model()->rowCount(), 0); // what it stood for before is forgotten
    }

    void whatRunsMayReplaceTheEntries()
    {
        Scene p;
        bool done = false;
        p.palette.setEntries({{u"Action"_s, u"Go"_s, {}, u"sync"_s,
            [&] {
                p.palette.setEntries({});
                done = true;
            },
            {}, {}}});
        p.press(Qt::Key_Return);
        QVERIFY(done);
    }

    void aScreenReaderIsTold()
    {
        Scene p;
        QCOMPARE(namelessControls(p.palette).join(u", "_s), QString());
        QVERIFY(p.palette.field()->accessibleDescription().startsWith(u"Overview, Page"_s));
        p.press(Qt::Key_Down);
        QVERIFY(p.palette.field()->accessibleDescription().startsWith(u"Explorer, Page"_s));
    }

    void theModelIsSound()
    {
        CommandPaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QList<PaletteEntry> entries;
        for (int i = 0; i < 300; ++i)
            entries.append({u"User"_s, u"Person %1"_s.arg(i), {}, {}, {}, {}, {}});
        model.setEntries(entries);
        QCOMPARE(model.rowCount(), 100);
        model.setQuery(u"person 299"_s);
        QCOMPARE(model.index(0).data().toString(), u"Person 299"_s);
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void thousandsOfNamesAreQuick()
    {
        // A company far larger than any: the longest letter must stay within a frame.
        QRandomGenerator random(5);
        const QStringList parts{u"anna"_s, u"müller"_s, u"claude"_s, u"service"_s, u"payments"_s, u"Zoë"_s,
            u"platform"_s, u"infrastructure"_s, u"garcía"_s, u"web"_s, u"gpt"_s, u"shop"_s, u"olof"_s, u"core"_s};
        const auto part = [&] { return parts.at(random.bounded(int(parts.size()))); };
        QList<PaletteEntry> entries;
        for (int i = 0; i < 8'000; ++i) {
            const QString title = u"%1 %2-%3 %4"_s.arg(part(), part(), part()).arg(i);
            entries.append({i % 2 ? u"User"_s : u"Repository"_s, title, u"$%1"_s.arg(i), {}, {},
                {u"%1.%2%3@example.com"_s.arg(part(), part()).arg(i)}, {}});
        }
        CommandPaletteModel model;
        const double prepared = tests::cheapestMs(1, [&] { model.setEntries(entries); });
        const double again = tests::cheapestMs(1, [&] { model.setEntries(entries); }); // as the palette opens again
        double worst = 0;
        QString slowest;
        for (const QString &typed : {u"anna müller payments"_s, u"infrastructrue web"_s, u"claudee servcie"_s, u"zoe"_s,
                 u"a b c d"_s, u"example.com"_s, u"xqzvkwjh"_s}) {
            for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
                const double start = tests::threadMs();
                model.setQuery(typed.left(letters));
                if (const double took = tests::threadMs() - start; took > worst) {
                    worst = took;
                    slowest = typed.left(letters);
                }
            }
        }
        qInfo("8000 names made ready in %.1f ms, again in %.1f ms, the slowest letter (\"%s\") took %.1f ms", prepared,
            again, qPrintable(slowest), worst);
        model.setQuery(u"müler 4711"_s);
        QVERIFY(model.rowCount() > 0);
        QVERIFY(model.index(0).data().toString().endsWith(u"4711"_s) || model.rowCount() < 100);
        // Ten times the names cost about ten times the time.
        const auto msOf = [&](qsizetype count) {
            model.setEntries(entries.first(count));
            return tests::cheapestMs(3, [&] {
                model.setQuery({});
                model.setQuery(u"infrastructrue web"_s);
            });
        };
        const double few = msOf(entries.size() / 10);
        const double many = msOf(entries.size());
        QVERIFY2(many < 30 * few, qPrintable(u"%1 times"_s.arg(many / few)));
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
