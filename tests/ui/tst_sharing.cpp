// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/output/focusexport.h"
#include "tests/ui/support/livepages.h"
#include "tests/ui/support/uifixture.h"
#include "ui/share/dataexportdialog.h"
#include "ui/share/seenpage.h"
#include "ui/share/sharebutton.h"
#include "ui/share/sharing.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/figuremodel.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/table/totalsrow.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// What is seen is what is handed on: the window over a real store, its Share menu, and the files read back.
class TestSharing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_pages = std::make_unique<LivePages>();
        m_theme = std::make_unique<Theme>(m_pages->settings);
        m_window = std::make_unique<MainWindow>(
            m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->settings, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(u"overview"_s);
        QTRY_VERIFY(table() && table()->figures()->rowCount() > 3);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_pages.reset();
    }
    void init() { QApplication::clipboard()->clear(); }

    void figuresAreAsSpreadsheetsReadThem_data()
    {
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("written");
        QTest::newRow("dollars") << u"$1,234.56"_s << u"1234.56"_s;
        QTest::newRow("negative") << u"−$1,234.56"_s << u"-1234.56"_s;
        QTest::newRow("a rise") << u"+$12.00"_s << u"12.00"_s;
        QTest::newRow("count") << u"12,345"_s << u"12345"_s;
        QTest::newRow("share") << u"17 %"_s << u"17%"_s;
        QTest::newRow("a fall in per cent") << u"−16 %"_s << u"-16%"_s;
        QTest::newRow("a rise in per cent") << u"+34 %"_s << u"34%"_s;
        QTest::newRow("unknown") << u"–"_s << u"–"_s;
        QTest::newRow("name") << u"Chloé, 2nd"_s << u"Chloé, 2nd"_s;
        QTest::newRow("formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("formula with a sign") << u"+1+1"_s << u"'+1+1"_s;
    }
    void figuresAreAsSpreadsheetsReadThem()
    {
        QFETCH(QString, seen);
        QFETCH(QString, written);
        QCOMPARE(spreadsheetCell(seen), written);
    }

    void theTableGoesToTheClipboard()
    {
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        const QStringList lines = data->text().trimmed().split(u'\n');
        const SeenTable seen = seenTable(*table());
        QCOMPARE(lines.size(), seen.rows.size() + 2); // head and totals
        for (qsizetype row = 0; row < seen.rows.size(); ++row)
            QCOMPARE(lines[row + 1], seen.rows[row].join(u'\t'));
        QCOMPARE(lines.last(), seen.total.join(u'\t'));
        QVERIFY(data->html().contains(u"<caption>Overview<br>"_s));
        QVERIFY(data->html().contains(u"Data to"_s));
        QVERIFY(data->html().contains(u">%1</td>"_s.arg(seen.rows[0][2])));
    }

    void aRowByKeyAndACellByMenu()
    {
        FigureView *view = table()->view();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QString row = QApplication::clipboard()->text().trimmed().section(u'\n', 1);
        QCOMPARE(row, seenTable(*table()).rows[1].join(u'\t'));
        const QModelIndex cell = view->model()->index(2, 2);
        Q_EMIT view->menuAsked(cell, view->viewport()->mapToGlobal(view->visualRect(cell).center()));
        auto *menu = table()->findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu);
        const QString text = cell.data().toString();
        for (QAction *action : menu->actions()) {
            if (action->text().contains(text))
                action->trigger();
        }
        menu->close();
        QCOMPARE(QApplication::clipboard()->text(), text);
    }

    void theTableAsCsvEqualsTheScreen()
    {
        const QString path = save(u"shareCsv"_s, u"table.csv"_s);
        const QList<QStringList> lines = readCsv(path);
        QCOMPARE(lines[0], QStringList{u"Overview"_s});
        QVERIFY(lines[1][0].contains(u"this billing cycle"_s)); // range and filters
        QVERIFY(lines[2][0].startsWith(u"Data to"_s));
        QCOMPARE(lines[3], QStringList{QString()});
        const SeenTable seen = seenTable(*table());
        QCOMPARE(lines.size(), seen.rows.size() + 6);
        const qsizetype cost = 2;
        double sum = 0;
        for (qsizetype row = 0; row < seen.rows.size(); ++row) {
            QCOMPARE(lines[row + 5][0], seen.rows[row][0]);
            QCOMPARE(u'$' + QLocale(QLocale::English).toString(lines[row + 5][cost].toDouble(), 'f', 2),
                seen.rows[row][cost]);
            sum += lines[row + 5][cost].toDouble();
        }
        // Each row is rounded to the cent for itself.
        QVERIFY(std::abs(sum - lines.last()[cost].toDouble()) <= 0.005 * double(seen.rows.size()) + 0.001);
    }

    void theChartAsAPictureAndAsADrawing()
    {
        const QImage image(save(u"sharePng"_s, u"chart.png"_s));
        QVERIFY(image.width() > 1000 && image.height() > 300);
        QFile svg(save(u"shareSvg"_s, u"chart.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&svg);
        QStringList texts;
        int shapes = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"text")
                texts.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
            else if (xml.name() == u"rect" || xml.name() == u"path")
                ++shapes;
            QVERIFY(xml.name() != u"script");
        }
        QVERIFY(!xml.hasError());
        QVERIFY(shapes > 20);
        QVERIFY(texts.contains(u"Overview"_s));
        QVERIFY2(texts.contains(seenTable(*table()).rows[0][0]), qPrintable(texts.join(u'|'))); // the legend
        QVERIFY(texts.indexOf(u"Data to"_s) == -1);
        QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QString &t) { return t.startsWith(u"Data to"_s); }));
    }

    void thePageOnPaperHasTheFiguresOfTheScreen_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"overview", "explorer", "repositories", "people", "forecast", "reconcile", "plan"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void thePageOnPaperHasTheFiguresOfTheScreen()
    {
        QFETCH(QString, page);
        m_window->showPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(table() && table()->figures()->rowCount() > 0, 20'000);
        const QString path = save(u"sharePdf"_s, page + u".pdf"_s);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.exitCode(), 0);
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
        const SeenTable seen = seenTable(*table());
        QVERIFY(text.contains(u"Data to"_s));
        QVERIFY(text.contains(u"Page 1 of"_s));
        for (const QStringList &row : seen.rows) {
            for (qsizetype column = 1; column < row.size(); ++column) {
                // A narrow column breaks a range of two amounts.
                for (const QString &word : QString(row[column]).replace(QChar::Nbsp, u' ').split(u' '))
                    QVERIFY2(!word.contains(u'$') || text.contains(word), qPrintable(row[column]));
            }
        }
        m_window->showPage(u"overview"_s);
    }

    void thePageForABrowserNeedsNothingElse()
    {
        QFile file(save(u"shareHtml"_s, u"page.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains(u"<h1>Overview</h1>"_s));
        QVERIFY(html.contains(u"data:image/svg+xml;base64,"_s));
        QVERIFY(!html.contains(u"http://"_s) && !html.contains(u"https://"_s) && !html.contains(u"<script"_s));
        QVERIFY(html.contains(seenTable(*table()).total[2]));
    }

    void darkScreensMakeLightPages()
    {
        QWidget &page = *table()->window()->findChild<QStackedWidget *>()->currentWidget();
        const auto drawn = [&page](bool light) {
            const SeenPage seen(page, {});
            return seen.sheet(*seen.charts().first()).svg(false, light);
        };
        const QByteArray onLight = drawn(true);
        m_theme->setAppearance(Appearance::Dark);
        QVERIFY(drawn(false) != onLight); // as on screen
        QVERIFY(drawn(true) == onLight); // for paper
        QVERIFY(currentTokens().dark);
        QVERIFY(drawn(false) != onLight);
        m_theme->setAppearance(Appearance::Light);
    }

    void aFailureLeavesTheOldFileAndIsSaid()
    {
        QSignalSpy failed(sharing(), &Sharing::failed);
        const QString path = m_folder.filePath(u"no/such/folder/t.csv"_s);
        ask(u"shareCsv"_s, path);
        QTRY_COMPARE(failed.size(), 1);
        auto *box = m_window->findChild<QMessageBox *>(u"shareFailed"_s);
        QTRY_VERIFY(box && box->isVisible());
        QVERIFY(!box->text().isEmpty());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"shareFailed"_s));
    }

    void theMenuOpensByButtonAndByKey()
    {
        auto *button = m_window->findChild<ShareButton *>(u"share"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QMenu *>(u"shareMenu"_s));
        m_window->findChild<QMenu *>(u"shareMenu"_s)->close();
        QTRY_VERIFY(!m_window->findChild<QMenu *>(u"shareMenu"_s));
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<QMenu *>(u"shareMenu"_s));
        m_window->findChild<QMenu *>(u"shareMenu"_s)->close();
        QTRY_VERIFY(!m_window->findChild<QMenu *>(u"shareMenu"_s));
        m_window->activateWindow();
    }

    void dataLeavesAsFocusWithOtherNames()
    {
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QPointer<DataExportDialog> dialog = m_window->findChild<DataExportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog), QStringList());
        auto *what = dialog->findChild<QComboBox *>(u"exportWhat"_s);
        auto *pseudonyms = dialog->findChild<QCheckBox *>(u"exportPseudonyms"_s);
        QVERIFY(!pseudonyms->isEnabled());
        what->setFocus();
        QTest::keyClick(what, Qt::Key_Down);
        QVERIFY(pseudonyms->isEnabled());
        QTest::keyClick(pseudonyms, Qt::Key_Space);
        QSignalSpy written(dialog.data(), &DataExportDialog::written);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportSave"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->chooser()->dialog());
        const QString path = m_folder.filePath(u"focus.csv"_s);
        dialog->chooser()->answer(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!dialog);
        QVERIFY(QFile::exists(focusMetadataPath(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray rows = file.readAll();
        QVERIFY(rows.contains("EffectiveCost"));
        QVERIFY(!rows.contains('@')); // no e-mail address
        QTRY_VERIFY(m_window->findChild<Notice *>());
    }

private:
    FigureTable *table() const
    {
        for (FigureTable *table : m_window->findChildren<FigureTable *>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
    Sharing *sharing() const { return Sharing::of(m_window.get()); }

    void ask(const QString &action, const QString &path)
    {
        sharing()->popUp(m_window->mapToGlobal(QPoint(400, 100)));
        auto *menu = m_window->findChild<QMenu *>(u"shareMenu"_s);
        QVERIFY(menu);
        QAction *chosen = menu->findChild<QAction *>(action);
        QVERIFY2(chosen, qPrintable(action));
        chosen->trigger();
        menu->close();
        QTRY_VERIFY(sharing()->chooser()->dialog());
        sharing()->chooser()->answer(path);
    }
    QString save(const QString &action, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QSignalSpy done(sharing(), &Sharing::done);
        ask(action, path);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20'000); }();
        return path;
    }
    static QList<QStringList> readCsv(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QStringList> lines;
        const QStringList texts = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
        for (const QString &text : texts) {
            QStringList cells{QString()};
            bool quoted = false;
            for (const QChar c : text) {
                if (c == u'"')
                    quoted = !quoted;
                else if (c == u',' && !quoted)
                    cells.append(QString());
                else
                    cells.last().append(c);
            }
            lines.append(cells);
        }
        return lines;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSharing)
#include "tst_sharing.moc"
