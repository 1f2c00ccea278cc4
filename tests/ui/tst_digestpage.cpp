// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digestplain.h"
#include "core/digest/digestwords.h"
#include "tests/ui/support/livepages.h"
#include "ui/digest/digestpage.h"
#include "ui/digest/digestpdf.h"
#include "ui/digest/digestview.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
/// "612 x 792", of the first page of a PDF.
QString paperOf(const QByteArray &pdf)
{
    const qsizetype start = pdf.indexOf("/MediaBox [") + 11;
    const QList<QByteArray> box = pdf.mid(start, pdf.indexOf(']', start) - start).simplified().split(' ');
    return u"%1 x %2"_s.arg(qRound(box.value(2).toDouble())).arg(qRound(box.value(3).toDouble()));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// The page of weeks and cycles, over a real store.
class TestDigestPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_pages = std::make_unique<LivePages>(); }
    void init()
    {
        m_pages->settings.clear();
        open();
    }
    void cleanup() { m_page.reset(); }

    void theLastWeekFirst()
    {
        QCOMPARE(period(), u"Nov 9 – Nov 15"_s);
        const SpendReport report = m_pages->live.report(
            {{UtcDay::ofDate(2026, 11, 9), UtcDay::ofDate(2026, 11, 15)}, {}, {}, SortBy::Cost, 0});
        QVERIFY(view()->toPlainText().contains(u"Weekly digest: Nov 9 – 15, 2026, week 46"_s));
        QVERIFY(view()->toPlainText().contains(moneyText(report.total.cost)));
        QVERIFY(!button(u"digestLater"_s)->isEnabled()); // no later week is over
        QVERIFY(button(u"digestEarlier"_s)->isEnabled());
        QVERIFY(!button(u"digestSend"_s)->isVisible()); // nobody sends
    }

    void weeksByMouse()
    {
        QTest::mouseClick(button(u"digestEarlier"_s), Qt::LeftButton);
        QTRY_COMPARE(period(), u"Nov 2 – Nov 8"_s);
        QTRY_VERIFY(view()->toPlainText().contains(u"week 45"_s));
        QVERIFY(button(u"digestLater"_s)->isEnabled());
        QTest::mouseClick(button(u"digestLater"_s), Qt::LeftButton);
        QTRY_COMPARE(period(), u"Nov 9 – Nov 15"_s);
    }

    void cyclesByKeyboard()
    {
        QAbstractButton *week = kind()->segment(int(DigestKind::Weekly));
        week->setFocus();
        QTest::keyClick(week, Qt::Key_Right);
        QTRY_COMPARE(period(), u"Oct 1 – Oct 31"_s);
        QVERIFY(view()->toPlainText().contains(u"Cycle digest: Oct 1 – 31, 2026"_s));
        button(u"digestEarlier"_s)->setFocus();
        QTest::keyClick(button(u"digestEarlier"_s), Qt::Key_Space);
        QTRY_COMPARE(period(), u"Sep 1 – Sep 30"_s);
        open(); // the kind is remembered, the period is the last
        QTRY_COMPARE(period(), u"Oct 1 – Oct 31"_s);
    }

    void theTextScrollsByKeys()
    {
        view()->setFocus();
        QCOMPARE(view()->verticalScrollBar()->value(), 0);
        QTest::keyClick(view(), Qt::Key_PageDown);
        QTRY_VERIFY(view()->verticalScrollBar()->value() > 0);
    }

    void namesAreNoMarkup()
    {
        DigestDocument document{u"<b>bold</b>"_s, u"<img src=x>"_s, u"a & b"_s, u"<script>"_s, {}};
        view()->setDigest(document);
        QVERIFY(view()->toPlainText().contains(u"<b>bold</b>: <img src=x>"_s));
        QVERIFY(view()->toPlainText().contains(u"a & b"_s));
    }

    void copyAsText()
    {
        QTest::mouseClick(button(u"digestCopy"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Weekly digest: Nov 9 – 15, 2026, week 46\n"_s));
        QCOMPARE(status(), u"Copied as text."_s);
    }

    void saveAsHtml()
    {
        const QString path = m_pages->folder.filePath(u"digest.html"_s);
        m_page->saveHtml(path);
        QTRY_COMPARE(status(), u"Saved as digest.html."_s);
        QVERIFY(contentsOf(path).contains("<h1>Weekly digest: Nov 9 – 15, 2026, week 46</h1>"));
    }

    void saveAsPdf_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4") << int(Paper::A4) << u"595 x 842"_s;
        QTest::newRow("Letter") << int(Paper::Letter) << u"612 x 792"_s;
    }
    void saveAsPdf()
    {
        QFETCH(const int, paper);
        QFETCH(const QString, size);
        auto *choice = m_page->findChild<ChoiceButton *>(u"digestPaper"_s);
        choice->setValue(paper);
        const QString path = m_pages->folder.filePath(u"digest-%1.pdf"_s.arg(paper));
        m_page->savePdf(path);
        QTRY_COMPARE(status(), u"Saved as digest-%1.pdf."_s.arg(paper));
        const QByteArray pdf = contentsOf(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(paperOf(pdf), size);
        QVERIFY(pdf.count("/Type /Page\n") >= 2); // it has more than one page
    }

    void aFolderThatIsNotThere()
    {
        m_page->savePdf(u"/nowhere/at/all/digest.pdf"_s);
        QTRY_VERIFY(status().startsWith(u"✕"_s));
    }

    void sending()
    {
        QList<DigestQuestion> sent;
        int scheduled = 0;
        m_page->setPosting([&](const DigestQuestion &question) { sent.append(question); }, [&] { ++scheduled; });
        QTest::mouseClick(button(u"digestEarlier"_s), Qt::LeftButton);
        QTRY_COMPARE(period(), u"Nov 2 – Nov 8"_s);
        QTest::mouseClick(button(u"digestSend"_s), Qt::LeftButton);
        QCOMPARE(sent, (QList{DigestQuestion{DigestKind::Weekly, UtcDay::ofDate(2026, 11, 2)}}));
        m_page->setPostBusy(true);
        QVERIFY(!button(u"digestSend"_s)->isEnabled());
        m_page->setPostBusy(false);
        QVERIFY(button(u"digestSend"_s)->isEnabled());
        button(u"digestPlan"_s)->setFocus();
        QTest::keyClick(button(u"digestPlan"_s), Qt::Key_Space);
        QCOMPARE(scheduled, 1);
    }

    void amountsAreWrittenAsOnScreen_data()
    {
        QTest::addColumn<qint64>("amount");
        for (const qint64 amount : {0LL, 1LL, 4'030LL, 999'999LL, 1'000'000LL, 1'500'000LL, 100'499'999LL,
                 100'500'000LL, 1'968'141'362'320LL, -250'000'000LL})
            QTest::newRow(qPrintable(QString::number(amount))) << amount;
    }
    void amountsAreWrittenAsOnScreen()
    {
        QFETCH(const qint64, amount);
        QCOMPARE(digestwords::money(amount), moneyText(amount));
    }

    void everyControlHasAName()
    {
        m_page->setPosting([](const DigestQuestion &) {}, [] {});
        QVERIFY2(namelessControls(*m_page).isEmpty(), qPrintable(namelessControls(*m_page).join(u", "_s)));
    }

    void darkAndLight()
    {
        const QImage light = view()->grab().toImage();
        m_pages->theme.setAppearance(Appearance::Dark);
        QTRY_VERIFY(view()->grab().toImage() != light);
        QVERIFY(view()->toPlainText().contains(u"Weekly digest"_s));
        m_pages->theme.setAppearance(Appearance::Light);
    }

    void aTextThatIsNotSeenWaitsWithTheTheme()
    {
        DigestView digest;
        digest.setDigest(longDigest());
        QSignalSpy laidOut(digest.document(), &QTextDocument::contentsChanged);
        m_pages->theme.setAppearance(Appearance::Dark);
        QCoreApplication::processEvents();
        QCOMPARE(laidOut.count(), 0);
        digest.show();
        QTRY_VERIFY(laidOut.count() > 0);
        m_pages->theme.setAppearance(Appearance::Light);
    }

    void aLongTableIsOneChange()
    {
        DigestView digest;
        QSignalSpy changed(digest.document(), &QTextDocument::contentsChange);
        digest.setDigest(longDigest());
        QVERIFY(digest.toPlainText().contains(u"Person 399"_s));
        QVERIFY2(changed.count() < 20, qPrintable(QString::number(changed.count())));
    }

private:
    /// As long as a chargeback report of a large company.
    static DigestDocument longDigest()
    {
        DigestTable table{u"People"_s, {u"Person"_s, u"Cost"_s}, {}, {u"Total"_s, u"$400.00"_s}};
        for (int i = 0; i < 400; ++i)
            table.rows.push_back({{u"Person %1"_s.arg(i), u"$1.00"_s}});
        DigestSection section;
        section.heading = u"Everybody"_s;
        section.tables = {table};
        return {u"A report"_s, u"November"_s, u"Acme"_s, u"As of now."_s, {section}};
    }
    void open()
    {
        m_page = std::make_unique<DigestPage>(
            m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->settings, m_pages->navigator);
        m_page->resize(828, 640); // what the smallest window leaves
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activated();
        QTRY_VERIFY(button(u"digestCopy"_s)->isEnabled());
    }
    QAbstractButton *button(const QString &name)
    {
        auto *found = m_page->findChild<QAbstractButton *>(name);
        if (!found)
            qFatal("%s is missing", qPrintable(name));
        return found;
    }
    SegmentedControl *kind() { return m_page->findChild<SegmentedControl *>(u"digestKind"_s); }
    DigestView *view() { return m_page->findChild<DigestView *>(); }
    QString period() { return m_page->findChild<QLabel *>(u"digestPeriod"_s)->text(); }
    QString status() { return m_page->findChild<QLabel *>(u"digestStatus"_s)->text(); }

    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<DigestPage> m_page;
};

QTEST_MAIN(TestDigestPage)
#include "tst_digestpage.moc"
