// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/livenotebook.h"
#include "tests/ui/support/uifixture.h"
#include "ui/explorer/notedialog.h"
#include "ui/explorer/notesbutton.h"
#include "ui/explorer/notessource.h"
#include "ui/explorer/pricechanges.h"
#include "ui/widgets/datetext.h"

#include <QAction>
#include <QDateEdit>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
/// A window with the button for notes.
struct Scene : UiFixture {
    explicit Scene(LiveSpend &spend)
        : live(spend)
        , source((clearNotebook(spend), spend.service), settings)
        , button(spend.service, source, clock, &window)
        , changes(&source, &NotesSource::marksChanged)
    {
        window.resize(900, 600);
        window.show();
    }
    UtcDay today() const { return UtcDay::ofMs(clock.nowMs()); }
    NoteDialog *dialog()
    {
        for (auto *found : window.findChildren<NoteDialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <class Widget>
    Widget *part(const char *name)
    {
        return dialog()->findChild<Widget *>(QString::fromLatin1(name));
    }
    QAction *action(const char *name) { return button.findChild<QAction *>(QString::fromLatin1(name)); }
    QList<ChartMark> own() const
    {
        QList<ChartMark> marks;
        for (const ChartMark &mark : source.marks()) {
            if (mark.kind == ChartMark::Kind::Note)
                marks.append(mark);
        }
        return marks;
    }

    LiveSpend &live;
    QWidget window;
    NotesSource source;
    NotesButton button;
    QSignalSpy changes;
};
} // namespace

class TestNotes : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void take(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void initTestCase() { m_live = std::make_unique<LiveSpend>(); }

    void aNoteIsAddedEditedAndDeleted()
    {
        Scene p(*m_live);
        action(p, "addNote");
        QVERIFY(p.dialog());
        QVERIFY(!p.part<QPushButton>("noteDelete")->isVisible());
        QCOMPARE(toDay(p.part<QDateEdit>("noteDay")->date()), p.today());
        const UtcDay day = p.today() - 5;
        p.part<QDateEdit>("noteDay")->setDate(toDate(day));
        QTest::keyClicks(p.part<QLineEdit>("noteText"), u"New team in Berlin"_s);
        QTest::mouseClick(p.part<QPushButton>("noteSave"), Qt::LeftButton);
        QTRY_VERIFY(!p.dialog());
        QTRY_COMPARE(p.own().size(), 1);
        const ChartMark mark = p.own().first();
        QCOMPARE(mark.day, day);
        QCOMPARE(mark.text, u"New team in Berlin"_s);

        p.button.openMark(mark); // as a click on it in the chart does
        QVERIFY(p.dialog());
        QCOMPARE(p.part<QLineEdit>("noteText")->text(), mark.text);
        QTest::keyClick(p.part<QLineEdit>("noteText"), Qt::Key_End);
        QTest::keyClicks(p.part<QLineEdit>("noteText"), u", 12 people"_s);
        QTest::keyClick(p.part<QLineEdit>("noteText"), Qt::Key_Return);
        QTRY_COMPARE(p.own().value(0).text, u"New team in Berlin, 12 people"_s);
        QCOMPARE(storedNotes(*m_live).size(), std::size_t(1));
        QTRY_VERIFY(!p.dialog());

        p.button.openMark(p.own().first());
        QTest::mouseClick(p.part<QPushButton>("noteDelete"), Qt::LeftButton);
        QTRY_VERIFY(p.own().isEmpty());
        QVERIFY(storedNotes(*m_live).empty());
    }

    void aNoteForADay()
    {
        Scene p(*m_live);
        p.button.addNote(p.today() - 9);
        QCOMPARE(toDay(p.part<QDateEdit>("noteDay")->date()), p.today() - 9);
        QTest::keyClick(p.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!p.dialog());
        QVERIFY(storedNotes(*m_live).empty());
    }

    void aNoteNeedsWords()
    {
        Scene p(*m_live);
        p.button.addNote(p.today());
        QTest::keyClick(p.part<QLineEdit>("noteText"), Qt::Key_Return);
        QVERIFY(p.dialog());
        QVERIFY(p.part<QLineEdit>("noteText")->accessibleDescription().contains(u"needs a text"_s));
        p.part<QLineEdit>("noteText")->setText(QString(301, u'x'));
        QTest::mouseClick(p.part<QPushButton>("noteSave"), Qt::LeftButton);
        QVERIFY(p.part<QLineEdit>("noteText")->accessibleDescription().contains(u"at most 300"_s));
        QVERIFY(storedNotes(*m_live).empty());
    }

    void theMenuOffersTheLastNotes()
    {
        Scene p(*m_live);
        QVERIFY(changeNotebook(*m_live, [&p](store::StoreSession &session) {
            for (int i = 0; i < 20; ++i)
                notebook::putNote(session, {u"n%1"_s.arg(i), p.today() - i, u"Note & %1"_s.arg(i)});
        }));
        QTRY_COMPARE(p.own().size(), 20);
        auto *menu = p.button.findChild<QMenu *>(u"editNotes"_s);
        QCOMPARE(menu->actions().size(), 12);
        QVERIFY(menu->actions().first()->text().endsWith(u"Note && 0"_s)); // the newest first
        menu->actions().at(3)->trigger();
        QCOMPARE(p.part<QLineEdit>("noteText")->text(), u"Note & 3"_s);
    }

    void priceChangesAreSwitchedAndRemembered()
    {
        Scene p(*m_live);
        QVERIFY(p.source.showsPriceChanges());
        QCOMPARE(p.source.marks().size(), priceChanges().size());
        QVERIFY(changeNotebook(*m_live, [](store::StoreSession &session) {
            notebook::putNote(session, {u"n"_s, UtcDay::ofDate(2025, 8, 7), u"Ours"_s});
        }));
        QTRY_COMPARE(p.source.marks().size(), priceChanges().size() + 1);
        const QList<ChartMark> marks = p.source.marks();
        QVERIFY(std::is_sorted(
            marks.begin(), marks.end(), [](const ChartMark &a, const ChartMark &b) { return a.day < b.day; }));
        const qsizetype changes = p.changes.count();
        p.action("showPrices")->trigger();
        QCOMPARE(p.changes.count(), changes + 1);
        QCOMPARE(p.source.marks().size(), 1);
        NotesSource again(m_live->service, p.settings);
        QVERIFY(!again.showsPriceChanges());
        p.action("showPrices")->trigger();
        QCOMPARE(p.source.marks().size(), priceChanges().size() + 1);
    }

    void aPriceChangeLeadsToItsSource()
    {
        Scene p(*m_live);
        QDesktopServices::setUrlHandler(u"https"_s, this, "take");
        p.button.openMark(priceChanges().first());
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened, QUrl(priceChanges().first().source));
        QVERIFY(!p.dialog());
    }

    void everyPriceChangeIsSourced()
    {
        QFile file(u":/data/pricechanges.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const QList<ChartMark> read = priceChangesFromJson(json);
        QVERIFY(read == priceChanges());
        // None was left out for lacking something.
        QCOMPARE(read.size(), json.count("\"id\""));
        QVERIFY(read.size() >= 15);
        QSet<QString> ids;
        for (const ChartMark &mark : read) {
            QCOMPARE(mark.kind, ChartMark::Kind::Price);
            QVERIFY(!ids.contains(mark.id));
            ids.insert(mark.id);
            QVERIFY(mark.day >= UtcDay::ofDate(2025, 1, 1));
            QVERIFY(mark.day <= UtcDay::ofDate(2027, 1, 1));
            QVERIFY2(
                mark.text.endsWith(u'.') && mark.text.size() > 30 && mark.text.size() < 220, qPrintable(mark.text));
            const QUrl url(mark.source, QUrl::StrictMode);
            QVERIFY2(url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty(), qPrintable(mark.source));
        }
    }

    void whatLacksSomethingIsLeftOut_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("no day") << u"{'id':'x','text':'t','source':'https://example.com'}"_s;
        QTest::newRow("no such day") << u"{'id':'x','date':'2025-02-30','text':'t','source':'https://example.com'}"_s;
        QTest::newRow("no text") << u"{'id':'x','date':'2025-02-03','source':'https://example.com'}"_s;
        QTest::newRow("no source") << u"{'id':'x','date':'2025-02-03','text':'t'}"_s;
        QTest::newRow("another scheme") << u"{'id':'x','date':'2025-02-03','text':'t','source':'http://example.com'}"_s;
        QTest::newRow("no object") << u"7"_s;
    }
    void whatLacksSomethingIsLeftOut()
    {
        QFETCH(QString, entry);
        const QString good = u"{'id':'y','date':'2025-02-03','text':'t','source':'https://example.com/a'}"_s;
        const QString list = u"{'changes':[%1,%2]}"_s.arg(entry, good).replace(u'\'', u'"');
        const QList<ChartMark> read = priceChangesFromJson(list.toUtf8());
        QCOMPARE(read.size(), 1);
        QCOMPARE(read[0].id, u"y"_s);
        QVERIFY(priceChangesFromJson("not JSON").isEmpty());
    }

    void everyControlHasAName()
    {
        Scene p(*m_live);
        p.button.addNote(p.today());
        QCOMPARE(namelessControls(*p.dialog()).join(u", "_s), QString());
        QCOMPARE(namelessControls(p.window).join(u", "_s), QString());
    }

private:
    static void action(Scene &p, const char *name) { p.action(name)->trigger(); }

    std::unique_ptr<LiveSpend> m_live;
    QUrl m_opened;
};

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
