// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/sharing.h"

#include "ui/chart/chartmark.h"
#include "ui/digest/digestfile.h"
#include "ui/digest/digestpdf.h"
#include "ui/share/chartfile.h"
#include "ui/share/pagereport.h"
#include "ui/share/reporthtml.h"
#include "ui/share/reportpdf.h"
#include "ui/table/figuretable.h"
#include "ui/table/pagecaption.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/filechooser.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString buttonName = u"share"_s;
const QString paperKey = u"digest/paper"_s; // the digest's choice holds for every PDF

/// The line that a widget stands in.
QBoxLayout *lineOf(QLayout *layout, const QWidget *widget)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() == widget)
            return qobject_cast<QHBoxLayout *>(layout);
        if (QBoxLayout *line = item->layout() ? lineOf(item->layout(), widget) : nullptr)
            return line;
    }
    return nullptr;
}

QLabel *titleOf(const QWidget *page)
{
    const auto labels = page->findChildren<QLabel *>();
    const auto it = std::find_if(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->property("role").toString() == "title"_L1; });
    return it == labels.end() ? nullptr : *it;
}

bool offersAnything(const QWidget *page)
{
    const auto widgets = page->findChildren<QWidget *>();
    return std::any_of(widgets.begin(), widgets.end(),
        [](const QWidget *widget) { return isChart(widget) || qobject_cast<const FigureTable *>(widget); });
}

ShareCaption captionOf(const QWidget *widget, const QString &title)
{
    ShareCaption caption = pageCaption(widget);
    if (!title.isEmpty())
        caption.title = caption.title.isEmpty() ? title : caption.title + u": "_s + title;
    return caption;
}

/// An ampersand in a name is no shortcut.
QString menuText(QString text)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        text = text.left(longest - 1) + QChar(0x2026);
    return text.replace(u'&', u"&&"_s);
}
} // namespace

Sharing::Sharing(QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_file(new DigestFile(this))
    , m_chooser(new FileChooser(window))
{
    connect(m_file, &DigestFile::written, this,
        [this](const QString &path) { Q_EMIT told(tr("Saved as %1.").arg(QFileInfo(path).fileName()), false); });
    connect(
        m_file, &DigestFile::failed, this, [this](const Problem &problem) { Q_EMIT told(problem.sentence(), true); });
}

void Sharing::addButton(QWidget *page)
{
    QLabel *title = titleOf(page);
    QBoxLayout *line = title ? lineOf(title->parentWidget()->layout(), title) : nullptr;
    if (!line || !offersAnything(page))
        return;
    auto *button = new QToolButton;
    button->setObjectName(buttonName);
    setRole(button, u"icon"_s);
    button->setIcon(themeIcon(u"export"_s, &Tokens::muted));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Share or export this page"));
    button->setToolTip(tr("Share or export this page (Ctrl+E)"));
    line->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, page] { popUp(page); });
}

QToolButton *Sharing::button(const QWidget *page) const
{
    return page->findChild<QToolButton *>(buttonName);
}

void Sharing::addMore(const QString &text, std::function<void()> open)
{
    m_more.append({text, std::move(open)});
}

void Sharing::fill(QMenu *menu, QWidget *page)
{
    const QList<QWidget *> charts = shownCharts(page);
    const QList<FigureTable *> tables = shownTables(page);
    if (!charts.isEmpty() || !tables.isEmpty()) {
        QAction *pdf = menu->addAction(tr("Save page as PDF…"));
        pdf->setObjectName(u"sharePdf"_s);
        connect(pdf, &QAction::triggered, this, [this, page] {
            ask(tr("Save page as PDF"), tr("PDF (*.pdf)"), shareFileName({pageCaption(page).title}), u"pdf"_s,
                [this, page](const QString &path) { savePdf(page, path); });
        });
        QAction *html = menu->addAction(tr("Save page as HTML…"));
        html->setObjectName(u"shareHtml"_s);
        connect(html, &QAction::triggered, this, [this, page] {
            ask(tr("Save page as HTML"), tr("HTML (*.html)"), shareFileName({pageCaption(page).title}), u"html"_s,
                [this, page](const QString &path) { saveHtml(page, path); });
        });
    }
    for (QWidget *chart : charts) {
        if (charts.size() > 1)
            addChart(menu->addMenu(menuText(tr("Chart: %1").arg(chartTitle(chart)))), page, chart);
        else
            addChart(menu, page, chart);
    }
    for (FigureTable *table : tables) {
        if (tables.size() > 1)
            addTable(menu->addMenu(menuText(tr("Table: %1").arg(table->shownTitle()))), page, table);
        else
            addTable(menu, page, table);
    }
    if (!menu->isEmpty() && !m_more.isEmpty())
        menu->addSeparator();
    for (const More &more : std::as_const(m_more))
        connect(menu->addAction(more.text), &QAction::triggered, this, more.open);
}

void Sharing::addChart(QMenu *menu, QWidget *page, QWidget *chart)
{
    const QString name = shareFileName({pageCaption(page).title, chartTitle(chart)});
    const QPointer<QWidget> kept(chart);
    connect(menu->addAction(tr("Save chart as PNG…")), &QAction::triggered, this, [this, name, kept] {
        ask(tr("Save chart as PNG"), tr("Picture (*.png)"), name, u"png"_s, [this, kept](const QString &path) {
            if (kept)
                savePng(kept, path);
        });
    });
    connect(menu->addAction(tr("Save chart as SVG…")), &QAction::triggered, this, [this, name, kept] {
        ask(tr("Save chart as SVG"), tr("Drawing (*.svg)"), name, u"svg"_s, [this, kept](const QString &path) {
            if (kept)
                saveSvg(kept, path);
        });
    });
}

void Sharing::addTable(QMenu *menu, QWidget *page, FigureTable *table)
{
    const QString name = shareFileName({pageCaption(page).title, table->shownTitle()});
    const QPointer<FigureTable> kept(table);
    connect(menu->addAction(tr("Save table as CSV…")), &QAction::triggered, this, [this, name, kept] {
        ask(tr("Save table as CSV"), tr("CSV (*.csv)"), name, u"csv"_s, [this, kept](const QString &path) {
            if (kept)
                saveCsv(kept, path);
        });
    });
    connect(menu->addAction(tr("Copy table")), &QAction::triggered, this, [this, kept] {
        if (!kept)
            return;
        kept->copyTable();
        Q_EMIT told(tr("Copied the table."), false);
    });
}

void Sharing::popUp(QWidget *page)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"shareMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Share or export"));
    fill(menu, page);
    QToolButton *at = button(page);
    if (at && at->isVisible()) {
        const QPoint corner = at->mapToGlobal(QPoint(at->width(), at->height()));
        menu->popup(corner - QPoint(menu->sizeHint().width(), 0));
    } else {
        menu->popup(page->mapToGlobal(QPoint(20, 20)));
    }
}

void Sharing::ask(const QString &title, const QString &filter, const QString &name, const QString &ending,
    std::function<void(const QString &)> save)
{
    m_chooser->askWhereToSave({title, filter, name + u'.' + ending, ending}, std::move(save));
}

void Sharing::savePdf(QWidget *page, const QString &path)
{
    const Paper paper = Paper(m_settings.value(paperKey, int(usualPaper())).toInt());
    m_file->write(path, [report = reportOf(page), paper] { return reportPdf(report, paper); });
}

void Sharing::saveHtml(QWidget *page, const QString &path)
{
    m_file->write(path, [report = reportOf(page)] { return reportHtml(report); });
}

void Sharing::savePng(QWidget *chart, const QString &path)
{
    m_file->write(
        path, [drawing = drawChart(chart), caption = pageCaption(chart)] { return chartPng(drawing, caption); });
}

void Sharing::saveSvg(QWidget *chart, const QString &path)
{
    m_file->write(
        path, [drawing = drawChart(chart), caption = pageCaption(chart)] { return chartSvg(drawing, caption); });
}

void Sharing::saveCsv(const FigureTable *table, const QString &path)
{
    const TableText text = table->text();
    m_file->write(path, [text, caption = captionOf(table, text.title)] { return spreadsheetTable(text, caption); });
}

} // namespace spend::ui
