// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/pagecaption.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sentencelabel.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr auto dataTimeProperty = "dataTime";

bool hasRole(const QWidget *widget, QLatin1StringView role)
{
    return widget->property("role").toString() == role;
}

QString wordsOf(const QLabel *label)
{
    const auto *elided = qobject_cast<const ElidedLabel *>(label);
    return elided ? elided->fullText() : label->text();
}

/// The first label of a role that is shown; \c root need not be in front.
const QLabel *shownLabel(const QWidget *root, QLatin1StringView role)
{
    const auto labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (hasRole(label, role) && label->isVisibleTo(root) && !wordsOf(label).isEmpty())
            return label;
    }
    return nullptr;
}

/// The nearest widget around that has a title.
const QWidget *pageOf(const QWidget *widget)
{
    for (const QWidget *around = widget; around; around = around->parentWidget()) {
        if (shownLabel(around, "title"_L1))
            return around;
        if (around->isWindow())
            break;
    }
    return nullptr;
}

QString dataTimeOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString sentence = widget->property(dataTimeProperty).toString(); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

QString filtersOf(const QWidget *page)
{
    QStringList filters;
    const auto chips = page->findChildren<Chip *>();
    for (const Chip *chip : chips) {
        if (chip->isVisibleTo(page) && !chip->adds())
            filters.append(chip->text());
    }
    return filters.isEmpty() ? QString()
                             : QCoreApplication::translate("PageCaption", "Filters: %1").arg(filters.join(u"; "_s));
}
} // namespace

ShareCaption pageCaption(const QWidget *widget)
{
    ShareCaption caption;
    if (const QWidget *page = pageOf(widget)) {
        caption.title = wordsOf(shownLabel(page, "title"_L1));
        const auto sentences = page->findChildren<SentenceLabel *>();
        for (const SentenceLabel *sentence : sentences) {
            if (sentence->isVisibleTo(page) && !sentence->text().isEmpty()) {
                caption.lines.append(sentence->text());
                break;
            }
        }
        if (const QString filters = filtersOf(page); !filters.isEmpty())
            caption.lines.append(filters);
    }
    if (const QString time = dataTimeOf(widget); !time.isEmpty())
        caption.lines.append(time);
    return caption;
}

QString cardTitle(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around && !around->isWindow();
         around = around->parentWidget()) {
        if (shownLabel(around, "title"_L1))
            break;
        if (!hasRole(around, "card"_L1))
            continue;
        for (const auto role : {"section"_L1, "cardTitle"_L1}) {
            if (const QLabel *label = shownLabel(around, role))
                return wordsOf(label);
        }
    }
    return {};
}

void setDataTime(QWidget *page, const QString &sentence)
{
    page->setProperty(dataTimeProperty, sentence);
}

} // namespace spend::ui
