// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/seenpage.h"

#include "ui/chart/chartmark.h"
#include "ui/overview/tile.h"
#include "ui/table/figuremodel.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sentencelabel.h"

#include <QLabel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int mostColumnsUpright = 7;

/// In sight, in reading order.
template <class Widget>
QList<Widget *> inSight(const QWidget &page)
{
    QList<Widget *> found;
    const auto all = page.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->isVisibleTo(&page))
            found.append(widget);
    }
    const auto place = [&page](const QWidget *widget) {
        const QPoint at = widget->mapTo(&page, QPoint());
        return std::pair(at.y(), at.x());
    };
    std::stable_sort(found.begin(), found.end(), [&](const Widget *a, const Widget *b) { return place(a) < place(b); });
    return found;
}

QString titleOf(const QWidget &page)
{
    for (const QLabel *label : inSight<QLabel>(page)) {
        if (label->property("role").toString() != u"title")
            continue;
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        return elided ? elided->fullText() : label->text();
    }
    return {};
}

/// The rows with a colour of their own; the first that shares one stands for all others.
QList<LegendEntry> legendOf(const FigureTable &table)
{
    QList<LegendEntry> legend;
    const FigureModel &model = *table.figures();
    for (int row = 0, rows = model.rowCount({}); row < rows; ++row) {
        const QModelIndex index = model.index(row, 0, {});
        const auto color = index.data(FigureModel::SwatchRole).value<QColor>();
        if (!color.isValid())
            return {};
        const auto same = std::find_if(
            legend.begin(), legend.end(), [&color](const LegendEntry &entry) { return entry.color == color; });
        if (same == legend.end()) {
            legend.append({color, index.data().toString()});
            continue;
        }
        same->label = QObject::tr("Other");
        break;
    }
    return legend.size() > 1 ? legend : QList<LegendEntry>();
}
} // namespace

SeenPage::SeenPage(QWidget &page, const QString &dataTime)
    : m_page(page)
    , m_tables(inSight<FigureTable>(page))
    , m_charts(chartsInSight(page))
{
    m_caption.title = titleOf(page);
    for (const SentenceLabel *sentence : inSight<SentenceLabel>(page)) {
        if (!sentence->text().isEmpty())
            m_caption.lines.append(sentence->text());
    }
    if (!dataTime.isEmpty())
        m_caption.lines.append(dataTime);
}

ChartSheet SeenPage::sheet(QWidget &chart) const
{
    return ChartSheet(chart, m_caption, [this, &chart]() -> QList<LegendEntry> {
        if (!chart.inherits("QGraphicsView"))
            return {}; // those name their lines themselves
        for (const FigureTable *table : m_tables) {
            if (const QList<LegendEntry> legend = legendOf(*table); !legend.isEmpty())
                return legend;
        }
        return {};
    });
}

DigestDocument SeenPage::document() const
{
    DigestDocument document;
    document.title = m_caption.title;
    document.scope = m_caption.lines.value(0);
    document.asOf = m_caption.lines.mid(1).join(u" · "_s);
    DigestSection section;
    section.id = u"page"_s;
    for (const Tile *tile : inSight<Tile>(m_page)) {
        const QString figure = tile->beside().isEmpty() ? tile->figure() : tile->figure() + u' ' + tile->beside();
        section.facts.push_back({tile->label(), figure, tile->context(), DigestTone::Plain});
    }
    for (QWidget *chart : m_charts)
        section.pictures.push_back(sheet(*chart).svg(false, true));
    for (const FigureTable *table : m_tables) {
        const SeenTable seen = seenTable(*table);
        DigestTable rows;
        rows.caption = seen.name;
        for (const SeenColumn &column : seen.columns)
            rows.columns.append(column.title);
        for (qsizetype i = 0; i < seen.rows.size(); ++i) {
            QStringList cells = seen.rows[i];
            cells.first().prepend(QString(2 * seen.depths.value(i), QChar::Nbsp));
            rows.rows.push_back({cells, -1, DigestTone::Plain});
        }
        rows.total = seen.total;
        section.tables.push_back(std::move(rows));
    }
    document.sections.push_back(std::move(section));
    return document;
}

bool SeenPage::isWide() const
{
    return std::any_of(m_tables.begin(), m_tables.end(),
        [](const FigureTable *table) { return seenTable(*table).columns.size() > mostColumnsUpright; });
}

} // namespace spend::ui
