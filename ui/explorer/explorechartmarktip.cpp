// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorechartmarktip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"

#include <QFontMetrics>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int widest = 280;
constexpr qsizetype longestText = 300;
constexpr qsizetype mostMarks = 4;
} // namespace

MarkTip::MarkTip(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setRole(this, u"card"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(11, 9, 11, 9);
    m_layout->setSpacing(2);
    hide();
}

void MarkTip::setMarks(const QList<ChartMark> &marks, UtcDay today)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList parts;
    for (const ChartMark &mark : marks.mid(0, mostMarks)) {
        if (m_layout->count() > 0)
            m_layout->addSpacing(space::xs);
        const QString kind = mark.kind == ChartMark::Kind::Note ? tr("Note") : tr("Price change");
        const QString words = mark.text.size() > longestText ? mark.text.left(longestText).trimmed() + u'…' : mark.text;
        addLine(u"%1 · %2"_s.arg(longDayText(mark.day, today), kind), u"section"_s, false);
        addLine(words, {}, true);
        if (!mark.source.isEmpty())
            addLine(mark.source, u"explanation"_s, false);
        parts << longDayText(mark.day, today) << kind << mark.text;
        if (!mark.source.isEmpty())
            parts << mark.source;
    }
    if (marks.size() > mostMarks) {
        const QString more = tr("and %n more", nullptr, int(marks.size() - mostMarks));
        addLine(more, u"explanation"_s, false);
        parts << more;
    }
    m_text = parts.join(u", "_s);
    setAccessibleName(m_text);
    resize(m_layout->totalSizeHint());
}

void MarkTip::addLine(const QString &words, const QString &role, bool wraps)
{
    QLabel *const label = plainLabel({}, role);
    label->ensurePolished(); // its font comes from the style sheet
    const QFontMetrics metrics(label->font());
    const int inner = widest - 2 * 11;
    if (wraps) {
        label->setWordWrap(true);
        label->setText(words);
        const QRect box = metrics.boundingRect(QRect(0, 0, inner, 10'000), Qt::TextWordWrap, words);
        label->setFixedWidth(std::min(inner, box.width() + 2));
        label->setFixedHeight(box.height() + 2);
    } else {
        label->setText(metrics.elidedText(words, Qt::ElideRight, inner));
    }
    m_layout->addWidget(label);
    label->show(); // the layout counts what is shown only, and the tip may be visible already
}

} // namespace spend::ui
