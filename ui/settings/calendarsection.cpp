// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendarsection.h"

#include "ui/settings/daysofflist.h"
#include "ui/settings/holidaypreview.h"
#include "ui/settings/sectioncard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace spend::ui
{

CalendarSection::CalendarSection(SpendService &spend, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_spend(spend)
    , m_clock(clock)
    , m_line(spend)
    , m_status(wrappedLabel({}, u"explanation"_s))
{
    m_threads.setMaxThreadCount(1);
    m_status->setObjectName(u"calendarStatus"_s);
    m_status->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(buildWorkdays());
    layout->addWidget(buildSources());
    layout->addWidget(buildDaysOff(), 1);
    connect(&spend, &SpendService::notebookChanged, this, [this] {
        if (isVisible())
            ask();
    });
}

CalendarSection::~CalendarSection()
{
    m_threads.waitForDone();
}

QString CalendarSection::id() const
{
    return u"calendar"_s;
}

QString CalendarSection::title() const
{
    return tr("Calendar");
}

void CalendarSection::activated()
{
    ask();
}

SectionCard *CalendarSection::buildWorkdays()
{
    auto *card = new SectionCard(
        tr("Working days"), tr("Forecasts, budgets and digests know that less is spent on the others."));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    for (int i = 0; i < 7; ++i) {
        auto *box = new QCheckBox(screenLocale().standaloneDayName(i + 1));
        box->setObjectName(u"workday%1"_s.arg(i + 1));
        connect(box, &QCheckBox::clicked, this, &CalendarSection::keepWorkdays);
        m_workdays[std::size_t(i)] = box;
        row->addWidget(box);
    }
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_status);
    return card;
}

SectionCard *CalendarSection::buildSources()
{
    auto *card = new SectionCard(tr("Public holidays"),
        tr("Import them from an iCalendar file (.ics) of your country, as calendar programs and holiday services offer "
           "it. Importing a calendar of the same name again replaces its days."));
    m_import = new QPushButton(themeIcon(u"file"_s, &Tokens::muted), tr("Import file…"));
    m_import->setObjectName(u"holidayImport"_s);
    card->head()->addWidget(m_import);
    m_sources = new QVBoxLayout;
    m_sources->setSpacing(space::xs);
    card->body()->addLayout(m_sources);
    connect(m_import, &QPushButton::clicked, this, &CalendarSection::chooseFile);
    return card;
}

SectionCard *CalendarSection::buildDaysOff()
{
    auto *card = new SectionCard(tr("Days off"), tr("Add your own, such as a company holiday. Days are UTC days."));
    const UtcDay today = UtcDay::ofMs(m_clock.nowMs());
    m_first = dayEdit(today, u"dayOffFirst"_s, tr("First day"));
    m_last = dayEdit(today, u"dayOffLast"_s, tr("Last day"));
    m_name = new QLineEdit;
    m_name->setObjectName(u"dayOffName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name, such as Company holiday"));
    m_name->setMaxLength(calendar::longestName);
    m_add = new QPushButton(themeIcon(u"plus"_s, &Tokens::muted), tr("Add"));
    m_add->setObjectName(u"dayOffAdd"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_first);
    row->addWidget(plainLabel(tr("to")));
    row->addWidget(m_last);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    m_list = new DaysOffList;
    m_list->setMinimumHeight(220);
    card->body()->addLayout(row);
    card->body()->addWidget(m_list, 1);
    card->body()->addStretch(0); // where the list is hidden
    m_list->hide();

    // The last day follows the first where it would lie before it.
    connect(m_first, &QDateEdit::dateChanged, this, [this](const QDate &first) { m_last->setMinimumDate(first); });
    m_last->setMinimumDate(m_first->date());
    connect(m_add, &QPushButton::clicked, this, &CalendarSection::addDays);
    connect(m_name, &QLineEdit::returnPressed, this, &CalendarSection::addDays);
    connect(m_list, &DaysOffList::removeRequested, this, &CalendarSection::removeDay);
    return card;
}

void CalendarSection::ask()
{
    m_line.ask([](SpendSource &source) { return calendar::load(source.store); },
        [this](const Result<std::shared_ptr<const CalendarPlan>> &plan) {
            if (plan)
                showPlan(**plan);
            else
                say(plan.problem().sentence(), true);
        });
}

void CalendarSection::showPlan(const CalendarPlan &plan)
{
    m_plan = plan;
    for (std::size_t i = 0; i < m_workdays.size(); ++i)
        m_workdays[i]->setChecked(plan.workdays[i]);
    m_list->setVisible(!plan.daysOff.empty());
    m_list->setDays(plan.daysOff, UtcDay::ofMs(m_clock.nowMs()));
    showSources();
}

void CalendarSection::showSources()
{
    while (QLayoutItem *item = m_sources->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    std::map<QString, std::pair<int, UtcDay>> sources;
    for (const DayOff &off : m_plan.daysOff) {
        if (off.source.isEmpty())
            continue;
        auto &[days, last] = sources[off.source];
        ++days;
        last = off.day;
    }
    const UtcDay today = UtcDay::ofMs(m_clock.nowMs());
    for (const auto &[name, facts] : sources) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::m);
        auto *what = plainLabel(name, u"section"_s);
        what->setObjectName(u"holidaySource"_s);
        row->addWidget(what);
        const QString ends = facts.second < today
            ? tr("over since %1: import a newer file").arg(dayText(facts.second, today))
            : tr("until %1").arg(dayText(facts.second, today));
        row->addWidget(plainLabel(tr("%n day(s)", nullptr, facts.first) + u", "_s + ends, u"muted"_s), 1);
        auto *remove = new QPushButton(themeIcon(u"trash"_s, &Tokens::muted), tr("Remove"));
        remove->setObjectName(u"holidaySourceRemove"_s);
        remove->setAccessibleName(tr("Remove %1").arg(name));
        connect(remove, &QPushButton::clicked, this, [this, source = name] {
            m_import->setFocus(); // the button goes
            change([source](store::StoreSession &session) { calendar::removeSource(session, source); },
                tr("“%1” is removed.").arg(source));
        });
        row->addWidget(remove);
        m_sources->addWidget(line);
    }
    if (sources.empty())
        m_sources->addWidget(plainLabel(tr("No calendar is imported."), u"muted"_s));
}

void CalendarSection::keepWorkdays()
{
    std::array<bool, 7> workdays{};
    for (std::size_t i = 0; i < m_workdays.size(); ++i)
        workdays[i] = m_workdays[i]->isChecked();
    change([workdays](store::StoreSession &session) { calendar::setWorkdays(session, workdays); }, {});
}

void CalendarSection::addDays()
{
    const UtcDay first = toDay(m_first->date());
    const UtcDay last = toDay(m_last->date());
    change([first, last, name = m_name->text()](
               store::StoreSession &session) { calendar::addDays(session, first, last, name); },
        tr("%n day(s) added.", nullptr, last - first + 1));
    m_name->clear();
}

void CalendarSection::removeDay(const DayOff &day)
{
    change([day](store::StoreSession &session) { calendar::removeDay(session, day.source, day.day); },
        tr("%1 is removed.").arg(dayText(day.day, UtcDay::ofMs(m_clock.nowMs()))));
}

void CalendarSection::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Import holidays"), {}, tr("iCalendar files (*.ics);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarSection::openFile);
    dialog->open();
}

void CalendarSection::openFile(const QString &path)
{
    m_import->setEnabled(false);
    m_threads.start([this, path, today = UtcDay::ofMs(m_clock.nowMs())] {
        const Result<HolidayFile> file = readHolidayFile(path, today);
        QMetaObject::invokeMethod(
            this,
            [this, file] {
                m_import->setEnabled(true);
                if (file)
                    preview(*file);
                else
                    say(file.problem().sentence(), true);
            },
            Qt::QueuedConnection);
    });
}

void CalendarSection::preview(const HolidayFile &file)
{
    say({});
    auto *dialog = new HolidayPreview(file, m_plan, UtcDay::ofMs(m_clock.nowMs()), window());
    connect(
        dialog, &HolidayPreview::importRequested, this, [this](const QString &source, const std::vector<DayOff> &days) {
            change([source, days](store::StoreSession &session) { calendar::replaceSource(session, source, days); },
                tr("%n day(s) of “%1” are imported.", nullptr, int(days.size())).arg(source));
        });
    dialog->open();
}

void CalendarSection::change(std::function<void(store::StoreSession &)> work, const QString &said)
{
    m_spend.change(SpendService::Touches::Notebook, std::move(work), this, [this, said](const Result<void> &result) {
        if (result)
            say(said);
        else
            say(result.problem().sentence(), true);
        ask(); // also where it failed: the boxes show what is kept
    });
}

void CalendarSection::say(const QString &sentence, bool trouble)
{
    setRole(m_status, trouble ? u"fieldError"_s : u"explanation"_s);
    m_status->setText(trouble ? u"✕  "_s + sentence : sentence);
    m_status->setAccessibleName(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

} // namespace spend::ui
