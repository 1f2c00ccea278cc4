// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/sharing.h"

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "ui/connections/connectiontext.h"
#include "ui/digest/digestpdf.h"
#include "ui/share/dataexportdialog.h"
#include "ui/share/pagefile.h"
#include "ui/share/seenpage.h"
#include "ui/table/figuretable.h"
#include "ui/table/tablecopy.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/backgroundfile.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/notice.h"

#include <QBuffer>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

Sharing::Sharing(QWidget *window, const Services &services, std::function<QWidget *()> page)
    : QObject(window)
    , m_window(window)
    , m_services(services)
    , m_page(std::move(page))
    , m_chooser(new FileChooser(window))
    , m_file(new BackgroundFile(this))
{
    connect(m_file, &BackgroundFile::written, this, &Sharing::tell);
    connect(m_file, &BackgroundFile::failed, this, [this](const Problem &problem) {
        Q_EMIT failed(problem);
        auto *box =
            new QMessageBox(QMessageBox::Warning, tr("Nothing was saved"), problem.text, QMessageBox::Ok, m_window);
        box->setObjectName(u"shareFailed"_s);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

Sharing::~Sharing() = default;

Sharing *Sharing::of(const QWidget *widget)
{
    return widget->window()->findChild<Sharing *>(QString(), Qt::FindDirectChildrenOnly);
}

SeenPage Sharing::seen() const
{
    return SeenPage(*m_page(), dataTime());
}

/// The oldest of the connections: what is older than that is complete in all of them.
QString Sharing::dataTime() const
{
    std::optional<std::int64_t> oldest;
    const auto views = m_services.connections.connections();
    for (const ConnectionView &view : views) {
        if (view.health.lastSuccessMs && (!oldest || *view.health.lastSuccessMs < *oldest))
            oldest = view.health.lastSuccessMs;
    }
    return oldest ? dataToText(*oldest, m_services.clock.nowMs()) : QString();
}

void Sharing::popUp(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"shareMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(globalPosition);
}

void Sharing::fill(QMenu *menu)
{
    const SeenPage page = seen();
    const auto add = [menu, this](const QString &name, const QString &text, auto &&act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, std::forward<decltype(act)>(act));
        return action;
    };
    const auto name = [](const QString &text, qsizetype count, qsizetype number) {
        return count > 1 ? tr("%1 (%2 of %3)").arg(text).arg(number + 1).arg(count) : text;
    };
    const qsizetype tables = page.tables().size();
    if (tables > 0) {
        add(u"shareCopy"_s, tr("&Copy table"), [this] { copyTable(); })->setIcon(themeIcon(u"copy"_s, &Tokens::muted));
        for (int i = 0; i < tables; ++i)
            add(u"shareCsv"_s, name(tr("Table as CS&V…"), tables, i), [this, i] { saveTable(i); });
        menu->addSeparator();
    }
    const qsizetype charts = page.charts().size();
    for (int i = 0; i < charts; ++i) {
        add(u"sharePng"_s, name(tr("Chart as P&NG…"), charts, i), [this, i] { savePicture(i, false); });
        add(u"shareSvg"_s, name(tr("Chart as &SVG…"), charts, i), [this, i] { savePicture(i, true); });
    }
    if (charts > 0)
        menu->addSeparator();
    add(u"sharePdf"_s, tr("Page as &PDF…"), [this] { savePage(true); });
    add(u"shareHtml"_s, tr("Page as &HTML…"), [this] { savePage(false); });
    menu->addSeparator();
    add(u"shareData"_s, tr("Data: CSV, &FOCUS, events…"), [this] {
        askForData();
    })->setIcon(themeIcon(u"export"_s, &Tokens::muted));
}

void Sharing::copyTable()
{
    const SeenPage page = seen();
    if (page.tables().isEmpty())
        return;
    // The one that is worked in, else the first.
    const auto focused = std::find_if(page.tables().begin(), page.tables().end(),
        [](const FigureTable *table) { return table->isAncestorOf(table->window()->focusWidget()); });
    copy(seenTable(**(focused == page.tables().end() ? page.tables().begin() : focused)), page.caption());
}

void Sharing::askForData()
{
    auto *dialog = new DataExportDialog({m_services.connections, m_services.spend, m_services.clock}, m_window);
    connect(dialog, &DataExportDialog::written, this, &Sharing::tell);
    dialog->open();
}

void Sharing::saveTable(int number)
{
    const SeenPage page = seen();
    if (number >= page.tables().size())
        return;
    const SeenTable table = seenTable(*page.tables()[number]);
    ask(tr("Save the table"), tr("CSV files (*.csv)"), u"csv"_s,
        [this, table, caption = page.caption()](
            const QString &path) { m_file->write(path, [table, caption] { return asCsv(table, caption); }); });
}

void Sharing::savePicture(int number, bool drawing)
{
    const SeenPage page = seen();
    if (number >= page.charts().size())
        return;
    const ChartSheet sheet = page.sheet(*page.charts()[number]);
    if (drawing) {
        ask(tr("Save the chart"), tr("SVG files (*.svg)"), u"svg"_s,
            [this, svg = sheet.svg()](const QString &path) { m_file->write(path, [svg] { return svg; }); });
        return;
    }
    ask(tr("Save the chart"), tr("PNG files (*.png)"), u"png"_s, [this, image = sheet.png()](const QString &path) {
        m_file->write(path, [image] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            image.save(&buffer, "PNG");
            return bytes;
        });
    });
}

void Sharing::savePage(bool paper)
{
    const SeenPage page = seen();
    const DigestDocument document = page.document();
    if (paper)
        ask(tr("Save the page"), tr("PDF files (*.pdf)"), u"pdf"_s,
            [this, document, wide = page.isWide()](const QString &path) {
                m_file->write(path, [document, wide] { return pageAsPdf(document, usualPaper(), wide); });
            });
    else
        ask(tr("Save the page"), tr("HTML files (*.html)"), u"html"_s, [this, document](const QString &path) {
            m_file->write(path, [document] { return pageAsHtml(document); });
        });
}

void Sharing::ask(
    const QString &title, const QString &filter, const QString &ending, std::function<void(const QString &path)> take)
{
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = seen().caption().title.toLower().replace(unsafe, u"-"_s).left(60);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    const QString day = UtcDay::ofMs(m_services.clock.nowMs()).iso();
    m_chooser->askWhereToSave(
        {title, filter, (name.isEmpty() ? u"spendscope"_s : name) + u'-' + day + u'.' + ending, ending},
        std::move(take));
}

void Sharing::tell(const QString &path)
{
    Q_EMIT done(path);
    Notice::show(m_window, tr("Saved %1").arg(path.section(u'/', -1)), path);
}

} // namespace spend::ui
