// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/notebook.h"
#include "tests/support/livespend.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
SavedView saved(const QString &id, const QString &name, bool pinned = false)
{
    SavedView view{id, name, pinned, {}, {}};
    view.view.by = {Dimension::Repository, Dimension::Model};
    view.view.range.kind = RangeRule::Kind::LastCycle;
    return view;
}
} // namespace

/// Saved views and notes, from a change in the writer's thread to what a question in the reader's thread sees.
class TestNotebook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_live = std::make_unique<LiveSpend>(); }
    void init()
    {
        QVERIFY(change([](store::StoreSession &session) {
            session.database().executeScript("DELETE FROM saved_view; DELETE FROM note;");
            for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
                notebook::addView(session, saved(name, u"View "_s + name, name != u"b"_s));
        }));
        QCOMPARE(ids(), u"a b c"_s);
    }

    void aViewComesBackWhole()
    {
        SavedView view = saved(u"d"_s, u"  My\nview "_s);
        view.view.filters[Dimension::User] = {{u"ada@example.com"_s}, {}};
        QSignalSpy told(&m_live->service, &SpendService::notebookChanged);
        QVERIFY(change([view](store::StoreSession &session) { notebook::addView(session, view); }));
        QTRY_COMPARE(told.count(), 1);
        const std::vector<SavedView> kept = views();
        QCOMPARE(kept.size(), std::size_t(4));
        view.name = u"My view"_s;
        QCOMPARE(kept[3], view);
    }

    void aPlaceCanBeAskedFor()
    {
        QVERIFY(change([](store::StoreSession &session) { notebook::addView(session, saved(u"d"_s, u"New"_s), 1); }));
        QCOMPARE(ids(), u"a d b c"_s);
        QVERIFY(
            change([](store::StoreSession &session) { notebook::addView(session, saved(u"e"_s, u"Newer"_s), 99); }));
        QCOMPARE(ids(), u"a d b c e"_s);
    }

    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("taken") << u"View b"_s << u"“View b”"_s;
        QTest::newRow("in another case") << u" view  B "_s << u"“View b”"_s;
        QTest::newRow("empty") << QString() << u"needs a name"_s;
        QTest::newRow("spaces") << u" \t\n"_s << u"needs a name"_s;
        QTest::newRow("nothing visible") << u"\u202e\u0007"_s << u"needs a name"_s;
        QTest::newRow("too long") << QString(61, u'x') << u"at most 60"_s;
    }
    void namesAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        for (const bool rename : {false, true}) {
            const auto result = change([name, rename](store::StoreSession &session) {
                rename ? notebook::renameView(session, u"a"_s, name) : notebook::addView(session, saved(u"d"_s, name));
            });
            QVERIFY(!result);
            QCOMPARE(result.problem().kind, ProblemKind::InvalidInput);
            QVERIFY2(result.problem().sentence().contains(says), qPrintable(result.problem().sentence()));
        }
        QCOMPARE(ids(), u"a b c"_s);
        QCOMPARE(views()[0].name, u"View a"_s);
    }

    void renamesAlsoIntoAnotherCase()
    {
        QVERIFY(change([](store::StoreSession &session) { notebook::renameView(session, u"a"_s, u"VIEW A"_s); }));
        QCOMPARE(views()[0].name, u"VIEW A"_s);
        QVERIFY(views()[0].pinned);
    }

    void replacesWhatANameMeans()
    {
        ExploreView other;
        other.measure = Measure::Requests;
        QVERIFY(change([other](store::StoreSession &session) { notebook::replaceView(session, u"b"_s, other); }));
        QCOMPARE(views()[1].view, other);
        QCOMPARE(views()[1].name, u"View b"_s);
    }

    void pins()
    {
        QVERIFY(change([](store::StoreSession &session) { notebook::pinView(session, u"b"_s, true); }));
        QVERIFY(views()[1].pinned);
        QVERIFY(change([](store::StoreSession &session) { notebook::pinView(session, u"b"_s, false); }));
        QVERIFY(!views()[1].pinned);
    }

    void orders_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<QString>("after");
        QTest::newRow("all") << u"c a b"_s << u"c a b"_s;
        QTest::newRow("the pinned ones keep their places") << u"c a"_s << u"c b a"_s;
        QTest::newRow("unknown and twice") << u"x c c a"_s << u"c b a"_s;
        QTest::newRow("one") << u"b"_s << u"a b c"_s;
    }
    void orders()
    {
        QFETCH(QString, moved);
        QFETCH(QString, after);
        const QStringList list = moved.split(u' ');
        QVERIFY(change([list](store::StoreSession &session) { notebook::orderViews(session, list); }));
        QCOMPARE(ids(), after);
    }

    void whatIsGoneIsTold()
    {
        QVERIFY(change([](store::StoreSession &session) { notebook::removeView(session, u"b"_s); }));
        QCOMPARE(ids(), u"a c"_s);
        QVERIFY(change([](store::StoreSession &session) { notebook::removeView(session, u"b"_s); }));
        for (const auto &late : {std::function([](store::StoreSession &s) { notebook::renameView(s, u"b"_s, u"x"_s); }),
                 std::function([](store::StoreSession &s) { notebook::replaceView(s, u"b"_s, {}); }),
                 std::function([](store::StoreSession &s) { notebook::pinView(s, u"b"_s, true); })}) {
            const auto result = change(late);
            QVERIFY(!result);
            QVERIFY(result.problem().text.contains(u"deleted"_s));
        }
    }

    void aViewOfANewerVersionStaysAndSaysSo()
    {
        QVERIFY(change([](store::StoreSession &session) {
            session.database().prepared("UPDATE saved_view SET view = '{\"format\":99}' WHERE id = 'b'").run();
        }));
        QVERIFY(views()[1].trouble.contains(u"newer version"_s));
        QVERIFY(views()[0].trouble.isEmpty());
        QVERIFY(change([](store::StoreSession &session) { notebook::pinView(session, u"b"_s, true); }));
        QVERIFY(views()[1].trouble.contains(u"newer version"_s)); // its view was not touched
    }

    void thereIsAnEnd()
    {
        QVERIFY(change([](store::StoreSession &session) {
            for (std::size_t i = 3; i < notebook::mostViews; ++i)
                session.savedViews.append({u"n%1"_s.arg(i), u"n%1"_s.arg(i), false, u"{\"format\":1}"_s});
        }));
        const auto result =
            change([](store::StoreSession &session) { notebook::addView(session, saved(u"d"_s, u"One more"_s)); });
        QVERIFY(!result);
        QVERIFY(result.problem().text.contains(QString::number(notebook::mostViews)));
    }

    void freeNames_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("name");
        QTest::newRow("free") << u"Cost"_s << u"Cost"_s;
        QTest::newRow("taken") << u"view"_s << u"view 3"_s;
        QTest::newRow("long") << QString(60, u'x') << QString(58, u'x') + u" 2"_s;
        QTest::newRow("empty") << QString() << u"2"_s;
    }
    void freeNames()
    {
        QFETCH(QString, wish);
        QFETCH(QString, name);
        QCOMPARE(notebook::freeName(wish, {u"View"_s, u"VIEW 2"_s, QString(60, u'X')}), name);
    }

    void notesAreKeptByDay()
    {
        const UtcDay day = UtcDay::ofDate(2026, 11, 3);
        QVERIFY(change([day](store::StoreSession &session) {
            notebook::putNote(session, {u"1"_s, day, u"  New team\nin Berlin "_s});
            notebook::putNote(session, {u"2"_s, day - 3, u"Hackathon"_s});
        }));
        QCOMPARE(
            notes(), (std::vector{Note{u"2"_s, day - 3, u"Hackathon"_s}, Note{u"1"_s, day, u"New team in Berlin"_s}}));
        QVERIFY(change([day](store::StoreSession &session) {
            notebook::putNote(session, {u"2"_s, day + 1, u"Hackathon, day two"_s});
            notebook::removeNote(session, u"1"_s);
        }));
        QCOMPARE(notes(), (std::vector{Note{u"2"_s, day + 1, u"Hackathon, day two"_s}}));
    }

    void aNoteNeedsWords()
    {
        for (const QString &text : {QString(), u" \n "_s, QString(301, u'x')}) {
            const auto result = change([text](store::StoreSession &session) {
                notebook::putNote(session, {u"1"_s, UtcDay{20'000}, text});
            });
            QVERIFY(!result);
            QCOMPARE(result.problem().kind, ProblemKind::InvalidInput);
        }
        QVERIFY(notes().empty());
    }

private:
    Result<void> change(std::function<void(store::StoreSession &)> work)
    {
        std::optional<Result<void>> done;
        m_live->service.change(
            SpendService::Touches::Notebook, std::move(work), this, [&](const Result<void> &result) { done = result; });
        const bool came = QTest::qWaitFor([&] { return done.has_value(); }, 30'000);
        Q_ASSERT(came);
        Q_UNUSED(came)
        return *done;
    }
    std::vector<SavedView> views()
    {
        return *m_live->answer([](SpendSource &source) { return notebook::savedViews(source.store); });
    }
    std::vector<Note> notes()
    {
        return *m_live->answer([](SpendSource &source) { return notebook::notes(source.store); });
    }
    QString ids()
    {
        QStringList list;
        for (const SavedView &view : views())
            list.append(view.id);
        return list.join(u' ');
    }

    std::unique_ptr<LiveSpend> m_live;
};

QTEST_GUILESS_MAIN(TestNotebook)
#include "tst_notebook.moc"
