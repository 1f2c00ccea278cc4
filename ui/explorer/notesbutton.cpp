// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/notesbutton.h"

#include "ui/explorer/notedialog.h"
#include "ui/explorer/notessource.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/datetext.h"

#include <QAction>
#include <QDesktopServices>
#include <QFontMetrics>
#include <QMenu>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr std::size_t mostListed = 12;
constexpr int widestNote = 300;
} // namespace

NotesButton::NotesButton(SpendService &spend, NotesSource &notes, Clock &clock, QWidget *parent)
    : QPushButton(themeIcon(u"note"_s), tr("Notes"), parent)
    , m_spend(spend)
    , m_notes(notes)
    , m_clock(clock)
{
    setObjectName(u"notes"_s);
    setIconSize(QSize(16, 14));
    setAccessibleName(tr("Notes and price changes"));
    setToolTip(tr("Notes and price changes on the time axis"));
    auto *menu = new QMenu(this);
    QAction *add = menu->addAction(themeIcon(u"plus"_s, &Tokens::muted), tr("&Add note…"));
    add->setObjectName(u"addNote"_s);
    m_edit = menu->addMenu(themeIcon(u"pencil"_s, &Tokens::muted), tr("&Edit note"));
    m_edit->setObjectName(u"editNotes"_s);
    menu->addSeparator();
    m_prices = menu->addAction(tr("Show &price changes"));
    m_prices->setObjectName(u"showPrices"_s);
    m_prices->setCheckable(true);
    m_prices->setToolTip(tr("Public price changes of Cursor and of models, each with its source"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &NotesButton::fillMenu);
    connect(add, &QAction::triggered, this, [this] { addNote(today()); });
    connect(m_prices, &QAction::toggled, &m_notes, &NotesSource::setShowsPriceChanges);
    connect(&m_notes, &NotesSource::marksChanged, this, &NotesButton::fillMenu);
    fillMenu();
}

UtcDay NotesButton::today() const
{
    return UtcDay::ofMs(m_clock.nowMs());
}

void NotesButton::fillMenu()
{
    m_prices->setChecked(m_notes.showsPriceChanges());
    m_edit->clear();
    const std::vector<Note> &notes = m_notes.notes();
    const QFontMetrics metrics(font());
    std::for_each(notes.rbegin(), notes.rbegin() + std::ptrdiff_t(std::min(mostListed, notes.size())),
        [this, &metrics](const Note &note) {
            const QString text = metrics.elidedText(note.text, Qt::ElideRight, widestNote);
            QAction *action =
                m_edit->addAction(u"%1 – %2"_s.arg(dayText(note.day, today()), QString(text).replace(u'&', u"&&"_s)));
            connect(action, &QAction::triggered, this, [this, note] { openDialog(note.id, note.day, note.text); });
        });
    m_edit->menuAction()->setVisible(!notes.empty());
}

void NotesButton::addNote(UtcDay day)
{
    openDialog({}, day, {});
}

void NotesButton::openMark(const ChartMark &mark)
{
    if (mark.kind == ChartMark::Kind::Price)
        QDesktopServices::openUrl(QUrl(mark.source));
    else if (const auto note = m_notes.note(mark.id))
        openDialog(note->id, note->day, note->text);
}

void NotesButton::openDialog(const QString &id, UtcDay day, const QString &text)
{
    auto *dialog = new NoteDialog(m_spend, {id, day, text}, today(), window());
    dialog->open();
}

} // namespace spend::ui
