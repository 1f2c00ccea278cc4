// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/support/livepages.h"
#include "ui/share/chartfile.h"
#include "ui/share/exportdialog.h"
#include "ui/share/pagereport.h"
#include "ui/share/sharing.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/toast.h"
#include "ui/table/figureheader.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/table/pagecaption.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

namespace
{
QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One record of CSV, as any reader takes it.
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            quoted = !quoted;
        else if (line[i] == u',' && !quoted)
            fields.append(QString());
        else
            fields.last() += line[i];
    }
    return fields;
}

/// All words of a PDF, in reading order, one space between.
QString wordsOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return reader.waitForFinished(30'000) ? QString::fromUtf8(reader.readAllStandardOutput()).simplified() : QString();
}

QString textsOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString all;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            all += reader.text().toString() + u' ';
    }
    return reader.hasError() ? QString() : all.simplified();
}
} // namespace

/// What is seen, taken out of the real window over a real store.
class TestSharing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_pages = std::make_unique<LivePages>();
        m_pages->connections.views[0].health.coveredToMs = presentMs;
    }
    void init()
    {
        m_pages->settings.clear();
        m_window = std::make_unique<MainWindow>(
            m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->settings, m_pages->theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void everyPageWithFiguresHasTheButton()
    {
        for (const QString &id : m_window->pageIds()) {
            m_window->showPage(id);
            const bool expected = id != u"connections" && id != u"settings" && id != u"digest" && id != u"chargeback";
            QVERIFY2((sharing()->button(page()) != nullptr) == expected, qPrintable(id));
        }
    }

    void theMenuByKeyboard()
    {
        open(u"people"_s);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(menu() && menu()->isVisible());
        QStringList texts;
        for (const QAction *action : menu()->actions())
            texts.append(action->text());
        QCOMPARE(texts.first(), u"Save page as PDF…"_s);
        QVERIFY(texts.contains(u"Save table as CSV…"_s));
        QVERIFY(texts.contains(u"Copy table"_s));
        QCOMPARE(texts.last(), u"Export data…"_s);
        QTest::keyClick(menu(), Qt::Key_Escape);
        QTRY_VERIFY(!menu());
    }

    void aFileByTheMenu()
    {
        open(u"people"_s);
        QTest::mouseClick(sharing()->button(page()), Qt::LeftButton);
        QTRY_VERIFY(menu() && menu()->isVisible());
        for (QAction *action : menu()->actions()) {
            if (action->text() == u"Save table as CSV…")
                action->trigger();
        }
        menu()->close();
        QTRY_VERIFY(sharing()->chooser()->dialog());
        const QString path = m_pages->folder.filePath(u"by-menu.csv"_s);
        sharing()->chooser()->answer(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(m_window->findChild<Toast *>()->sentence(), u"Saved as by-menu.csv."_s);
    }

    void theCsvIsWhatIsSeen_data() { pagesWithTables(); }
    void theCsvIsWhatIsSeen()
    {
        QFETCH(const QString, id);
        open(id);
        const FigureTable *table = shownTables(page()).first();
        const QString path = m_pages->folder.filePath(id + u".csv"_s);
        QFile::remove(path);
        sharing()->saveCsv(table, path);
        QTRY_VERIFY(QFile::exists(path));
        QStringList lines = QString::fromUtf8(contentsOf(path)).split(u'\n');
        const ShareCaption caption = pageCaption(table);
        QVERIFY(fieldsOf(lines.takeFirst()).first().startsWith(caption.title));
        for (const QString &line : caption.lines)
            QCOMPARE(fieldsOf(lines.takeFirst()).first(), line);
        QVERIFY(caption.lines.last().startsWith(u"Data up to 2026-11-20"_s));
        QCOMPARE(lines.takeFirst(), QString());
        const QStringList header = fieldsOf(lines.takeFirst());
        const QList<int> columns = columnsOf(table);
        QCOMPARE(header.size(), columns.size());
        std::int64_t compared = 0;
        const QAbstractItemModel *model = table->figures();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QStringList fields = fieldsOf(lines.takeFirst());
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const QString seen = model->index(row, columns[i]).data().toString();
                if (!header[i].endsWith(u"(USD)"_s))
                    continue;
                if (fields[i].isEmpty()) {
                    QVERIFY(seen == u"–" || seen.isEmpty());
                    continue;
                }
                QString shown = seen;
                shown.remove(u'$').remove(u',').replace(QChar(0x2212), u'-').remove(u'+');
                QCOMPARE(fields[i], shown);
                ++compared;
            }
        }
        QVERIFY(compared > 0);
    }

    void theWholeTableToTheClipboard()
    {
        open(u"people"_s);
        const FigureTable *table = shownTables(page()).first();
        table->copyTable();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasText() && data->hasHtml());
        const QStringList lines = data->text().split(u'\n');
        const QList<int> columns = columnsOf(table);
        for (int row = 0; row < table->figures()->rowCount(); ++row) {
            QStringList seen;
            for (const int column : columns)
                seen.append(table->figures()->index(row, column).data().toString());
            QCOMPARE(lines[row + 1], seen.join(u'\t'));
        }
        const QString caption = pageCaption(table).lines.first().toHtmlEscaped();
        QVERIFY(data->html().contains(caption));
        QVERIFY(data->html().contains(u"<th"_s));
    }

    void rowsAndCellsToTheClipboard()
    {
        open(u"people"_s);
        const FigureTable *table = shownTables(page()).first();
        FigureView *view = table->view();
        view->setFocus();
        view->setCurrentIndex(table->figures()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view->chosenRows().size(), 2);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        for (int row = 0; row < 2; ++row)
            QCOMPARE(lines[row].split(u'\t').first(), table->figures()->index(row, 0).data().toString());
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<tr>"_s));

        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(view->viewport(), &event);
        auto *rowMenu = table->findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(rowMenu);
        QStringList texts;
        for (QAction *action : rowMenu->actions()) {
            texts.append(action->text());
            if (action->text() == u"Copy cell")
                action->trigger();
        }
        QVERIFY(texts.contains(u"Copy 2 rows"_s) && texts.contains(u"Copy table"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), view->currentIndex().data().toString());
        rowMenu->close();
    }

    /// Every amount that is seen in the tables stands in the PDF, as text.
    void thePdfIsWhatIsSeen_data() { pagesWithTables(); }
    void thePdfIsWhatIsSeen()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("needs pdftotext of poppler-utils");
        QFETCH(const QString, id);
        open(id);
        const QString path = m_pages->folder.filePath(id + u".pdf"_s);
        QFile::remove(path);
        const PageReport seen = reportOf(page());
        sharing()->savePdf(page(), path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        const QString words = wordsOf(path);
        QVERIFY(words.contains(seen.caption.title));
        QVERIFY(words.contains(u"Data up to 2026-11-20"_s));
        QVERIFY(words.contains(u"Page 1 of"_s));
        int amounts = 0;
        for (const TableText &table : seen.tables) {
            for (const TableText::Row &row : table.rows) {
                for (const QString &cell : row.cells) {
                    if (!cell.startsWith(u'$'))
                        continue;
                    QVERIFY2(words.contains(cell), qPrintable(cell));
                    ++amounts;
                }
            }
        }
        QVERIFY(amounts > 0);
    }

    /// A chart has the size of its place on paper: its words are small, and none runs off the page.
    void aChartFitsThePaper()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("needs pdftotext of poppler-utils");
        open(u"overview"_s);
        const QString path = m_pages->folder.filePath(u"fits.pdf"_s);
        sharing()->savePdf(page(), path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        static const QRegularExpression word(
            u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)<"_s);
        auto found = word.globalMatch(QString::fromUtf8(reader.readAllStandardOutput()));
        bool hasAxis = false;
        while (found.hasNext()) {
            const auto match = found.next();
            const double height = match.captured(4).toDouble() - match.captured(2).toDouble();
            hasAxis = hasAxis || match.captured(5) == u"$0";
            QVERIFY2(height < 30, qPrintable(match.captured(5) + u": "_s + QString::number(height)));
            QVERIFY2(match.captured(3).toDouble() < 842, qPrintable(match.captured(5))); // A4 on its side, in points
        }
        QVERIFY(hasAxis);
    }

    void aChartAsSvgAndPng()
    {
        open(u"overview"_s);
        const QList<QWidget *> charts = shownCharts(page());
        QVERIFY(!charts.isEmpty());
        const ShareCaption caption = pageCaption(charts.first());
        const QString svg = m_pages->folder.filePath(u"chart.svg"_s);
        sharing()->saveSvg(charts.first(), svg);
        QTRY_VERIFY(QFile::exists(svg));
        const QString texts = textsOf(contentsOf(svg));
        QVERIFY(texts.contains(caption.title));
        QVERIFY(texts.contains(u"Data up to 2026-11-20"_s));
        QVERIFY(texts.contains(u"$0"_s)); // the axis is text too
        static const QRegularExpression scale(u"matrix\\(([-\\d.]+),[^>]*>\\s*<text"_s);
        for (auto found = scale.globalMatch(QString::fromUtf8(contentsOf(svg))); found.hasNext();)
            QCOMPARE(found.next().captured(1), u"1"_s); // no part is drawn smaller than the rest

        const QString png = m_pages->folder.filePath(u"chart.png"_s);
        m_pages->theme.setAppearance(Appearance::Dark); // paper is light all the same
        sharing()->savePng(charts.first(), png);
        QTRY_VERIFY(QFile::exists(png));
        const QImage image(png);
        QVERIFY(image.width() > 2 * charts.first()->width());
        QCOMPARE(image.pixelColor(2, 2), lightTokens().surface);
        QVERIFY(image.text(u"Description"_s).contains(caption.lines.last()));
        m_pages->theme.setAppearance(Appearance::Light);
    }

    void aLegendSaysWhoseTheColoursAre_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("overview") << u"overview"_s;
        QTest::newRow("explorer") << u"explorer"_s;
    }
    /// A shared chart names its colours as the table beside it does on the screen.
    void aLegendSaysWhoseTheColoursAre()
    {
        QFETCH(const QString, id);
        m_pages->theme.setAppearance(Appearance::Light); // so that the screen has the colours of paper
        open(id);
        QTRY_VERIFY(!shownTables(page()).isEmpty() && !shownCharts(page()).isEmpty());
        const FigureModel &rows = *shownTables(page()).first()->figures();
        QTRY_VERIFY(drawChart(shownCharts(page()).first()).legend.size() > 1);
        const ChartDrawing drawing = drawChart(shownCharts(page()).first());
        QHash<QRgb, QStringList> onScreen;
        for (int row = 0; row < rows.rowCount({}); ++row) {
            const QModelIndex index = rows.index(row, 0, {});
            if (const auto color = index.data(FigureModel::SwatchRole).value<QColor>(); color.isValid())
                onScreen[color.rgb()].append(index.data().toString());
        }
        QCOMPARE(drawing.legend.size(), onScreen.size());
        for (const LegendEntry &entry : drawing.legend) {
            const QStringList names = onScreen.value(entry.color.rgb());
            const bool isOther = names.size() > 1 || entry.color == lightTokens().other;
            QCOMPARE(entry.label, isOther ? u"Other"_s : names.value(0));
        }
        // In the picture the colours stand below the chart, each in its swatch.
        const ShareCaption caption = pageCaption(shownCharts(page()).first());
        const QImage image = QImage::fromData(chartPng(drawing, caption));
        const int top = image.height() - 2 * int(drawing.size.height() - shownCharts(page()).first()->height()) - 200;
        for (const LegendEntry &entry : drawing.legend) {
            bool found = false;
            for (int y = std::max(0, top); y < image.height() && !found; ++y) {
                for (int x = 0; x < image.width() && !found; ++x)
                    found = image.pixelColor(x, y) == entry.color;
            }
            QVERIFY2(found, qPrintable(entry.label));
            QVERIFY(textsOf(chartSvg(drawing, caption)).contains(entry.label.simplified()));
        }
    }

    void aPageAsHtml_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : {u"overview"_s, u"explorer"_s, u"people"_s, u"repositories"_s})
            QTest::newRow(qPrintable(id)) << id;
    }
    /// One file that needs nothing else, with the screen's figures to the cent.
    void aPageAsHtml()
    {
        QFETCH(const QString, id);
        open(id);
        QTRY_VERIFY(!shownTables(page()).isEmpty());
        const QString path = m_pages->folder.filePath(id + u".html"_s);
        QFile::remove(path);
        const PageReport seen = reportOf(page());
        sharing()->saveHtml(page(), path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        const QString html = QString::fromUtf8(contentsOf(path));
        for (const QString &active : {u"<script"_s, u"<link"_s, u"<img"_s, u" src="_s, u"url("_s, u"@import"_s})
            QVERIFY2(!html.contains(active, Qt::CaseInsensitive), qPrintable(active));
        QCOMPARE(html.count(u"<svg role=\"img\""_s), seen.charts.size());
        QVERIFY(html.contains(seen.caption.title.toHtmlEscaped()));
        QVERIFY(html.contains(u"Data up to 2026-11-20"_s));
        int amounts = 0;
        for (const TableText &table : seen.tables) {
            for (const TableText::Row &row : table.rows) {
                for (const QString &cell : row.cells) {
                    if (!cell.startsWith(u'$'))
                        continue;
                    QVERIFY2(html.contains(u'>' + cell + u"</td>"_s), qPrintable(cell));
                    ++amounts;
                }
            }
        }
        QVERIFY(amounts > 0);
        for (const DigestFact &fact : seen.facts)
            QVERIFY2(html.contains(fact.figure.toHtmlEscaped()), qPrintable(fact.figure));
    }

    void aFolderThatIsNotThere()
    {
        open(u"people"_s);
        sharing()->savePdf(page(), u"/nowhere/at/all/people.pdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->findChild<Toast *>()->sentence().contains(u"could not be written"_s), 20'000);
    }

    void dataForOtherPrograms_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("in full") << 0 << QByteArray("Day (UTC),Connection,");
        QTest::newRow("events") << 1 << QByteArray("Time (UTC),Connection,");
        QTest::newRow("FOCUS 1.3") << 2 << QByteArray("BilledCost,BillingAccountId,");
        QTest::newRow("FOCUS 1.4") << 3 << QByteArray("BilledCost,BillingAccountId,");
        QTest::newRow("FOCUS JSON") << 4 << QByteArray("[\n{");
    }
    void dataForOtherPrograms()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, begins);
        m_window->exportData();
        auto *dialog = m_window->findChild<ExportDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        dialog->findChild<QComboBox *>(u"exportKind"_s)->setCurrentIndex(kind);
        Q_EMIT dialog->findChild<QComboBox *>(u"exportKind"_s)->activated(kind);
        dialog->findChild<QDateEdit *>(u"exportFrom"_s)->setDate(QDate(2026, 10, 1));
        dialog->findChild<QDateEdit *>(u"exportTo"_s)->setDate(QDate(2026, 10, 31));
        auto *pseudonyms = dialog->findChild<QCheckBox *>(u"exportPseudonyms"_s);
        QCOMPARE(pseudonyms->isEnabled(), kind >= 2);
        pseudonyms->setChecked(kind >= 2);
        const QString path = m_pages->folder.filePath(u"data-%1"_s.arg(kind));
        dialog->exportTo(path);
        QVERIFY(dialog->isRunning());
        QVERIFY(!dialog->findChild<QPushButton *>(u"exportSave"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 20'000);
        QCOMPARE(dialog->findChild<NoteBox *>(u"exportNote"_s)->lead(), u"Saved"_s);
        const QByteArray contents = contentsOf(path);
        QVERIFY2(contents.startsWith(begins), contents.left(80).constData());
        if (kind >= 2)
            QVERIFY(!contents.contains("@acme"));
        if (kind == 0) { // the column of costs is the report's total
            const QStringList lines = QString::fromUtf8(contents).trimmed().split(u'\n');
            const qsizetype column = fieldsOf(lines.first()).indexOf(u"Cost (USD)"_s);
            std::int64_t sum = 0;
            for (qsizetype i = 1; i < lines.size(); ++i) {
                const QStringList parts = fieldsOf(lines[i]).at(column).split(u'.');
                sum += parts[0].toLongLong() * 100'000'000 + parts.value(1).leftJustified(8, u'0').toLongLong();
            }
            QCOMPARE(sum, m_pages->live.report({october, {}, {}, SortBy::Cost, 0}).total.cost);
        }
        dialog->reject();
        QTRY_VERIFY(!m_window->findChild<ExportDialog *>());
    }

    void anExportThatIsStoppedLeavesNothing()
    {
        m_window->exportData();
        auto *dialog = m_window->findChild<ExportDialog *>();
        const QString path = m_pages->folder.filePath(u"stopped.csv"_s);
        dialog->exportTo(path);
        dialog->reject(); // stops; the dialog stays to say so
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 20'000);
        QCOMPARE(dialog->findChild<NoteBox *>(u"exportNote"_s)->lead(), u"Stopped"_s);
        QVERIFY(!QFile::exists(path));
        dialog->reject();
        QTRY_VERIFY(!m_window->findChild<ExportDialog *>());
    }

private:
    static void pagesWithTables()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"overview", "explorer", "repositories", "people", "reconcile"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    static QList<int> columnsOf(const FigureTable *table)
    {
        QList<int> columns = table->head()->shownColumns();
        columns.removeIf([&](int column) { return table->figures()->cellKind(column) == CellKind::Trend; });
        return columns;
    }
    Sharing *sharing() { return m_window->findChild<Sharing *>(); }
    QWidget *page()
    {
        return m_window->findChild<QStackedWidget *>(QString(), Qt::FindChildrenRecursively)->currentWidget();
    }
    QMenu *menu() { return m_window->findChild<QMenu *>(u"shareMenu"_s); }
    void open(const QString &id)
    {
        m_window->showPage(id);
        QTRY_VERIFY_WITH_TIMEOUT(!shownTables(page()).isEmpty(), 20'000);
    }

    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSharing)
#include "tst_sharing.moc"
