// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettenames.h"

#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/domain/keys.h"
#include "ui/overview/overviewtext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/widgets/moneytext.h"

#include <QAction>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct SubjectKind {
    Dimension dimension;
    const char *icon;
};
constexpr std::array<SubjectKind, 4> subjectKinds{
    {{Dimension::User, "subject-user"}, {Dimension::Group, "subject-group"}, {Dimension::Model, "subject-model"},
        {Dimension::Repository, "subject-repository"}}};

/// Keys that stand for "there is none" are nobody to go to.
bool isNobody(const QString &key)
{
    return key == QLatin1StringView(keys::none.data()) || key == QLatin1StringView(keys::unassigned.data())
        || key == QLatin1StringView(keys::unattributed.data());
}
} // namespace

struct PaletteNames::Answer {
    struct Subject {
        Dimension dimension;
        QString key;
        QString label;
        QString detail;
        const char *icon;
    };
    std::vector<Subject> subjects;
    std::vector<SavedView> views;
};

PaletteEntry paletteEntry(const PageEntry &page, Navigator &navigator)
{
    const QString id = page.id;
    return {PaletteNames::tr("Page"), page.title, {}, page.iconName, [&navigator, id] { navigator.openPage(id); }, {},
        u"page/"_s + id};
}

PaletteEntry paletteEntry(QAction *action, const QString &iconName)
{
    QString title = action->text();
    title.remove(u'&');
    if (title.endsWith(u'…'))
        title.chop(1);
    return {PaletteNames::tr("Action"), title, action->shortcut().toString(QKeySequence::NativeText), iconName,
        [action] { action->trigger(); }, {}, u"action/"_s + title};
}

PaletteNames::PaletteNames(SpendService &spend, Navigator &navigator, QObject *parent)
    : QObject(parent)
    , m_navigator(navigator)
    , m_line(spend)
{
    connect(&spend, &SpendService::dataChanged, this, [this] { m_stale = true; });
    connect(&spend, &SpendService::namesGiven, this, [this] {
        m_stale = true;
        m_entries.clear(); // nobody's old name is offered meanwhile
        Q_EMIT changed();
    });
    connect(&spend, &SpendService::notebookChanged, this, [this] { m_stale = true; });
}

void PaletteNames::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    const auto question = [](SpendSource &source) {
        Answer answer;
        answer.views = notebook::savedViews(source.store);
        const SpendPicture &picture = source.picture;
        const auto days = picture.days();
        if (!days)
            return answer;
        const DateRange cycle =
            resolvePeriod({}, connectionsInScope(picture.directory(), {}), UtcDay::ofMs(source.nowMs)).range;
        for (const SubjectKind &kind : subjectKinds) {
            const auto ask = [&](const DateRange &range) {
                return runQuery(
                    picture, {range, {kind.dimension}, {}, SortBy::Cost, 0}, {Measure::Cost, Measure::Events});
            };
            QHash<QString, std::int64_t> costs;
            std::vector<SpendRow> order = ask(cycle).rows;
            for (const SpendRow &row : order)
                costs.insert(row.keys[0], row.figures.cost);
            const std::vector<SpendRow> ever = ask(*days).rows;
            std::copy_if(ever.begin(), ever.end(), std::back_inserter(order),
                [&costs](const SpendRow &row) { return !costs.contains(row.keys[0]); });
            for (const SpendRow &row : order) {
                const QString &key = row.keys[0];
                const std::int64_t cost = costs.value(key);
                if (!isNobody(key))
                    answer.subjects.push_back({kind.dimension, key, row.labels[0],
                        cost == 0 ? tr("nothing this cycle") : tr("%1 this cycle").arg(moneyText(cost)), kind.icon});
            }
        }
        return answer;
    };
    m_line.ask(question, [this](const Result<std::shared_ptr<const Answer>> &answer) {
        if (answer)
            show(**answer);
        else
            m_stale = true;
    });
}

void PaletteNames::show(const Answer &answer)
{
    QList<PaletteEntry> entries;
    entries.reserve(qsizetype(answer.subjects.size() + answer.views.size()));
    for (const SavedView &saved : answer.views) {
        if (!saved.trouble.isEmpty())
            continue;
        entries.append({tr("View"), saved.name, ruleText(saved.view.range, {}), u"bookmark"_s,
            [this, view = saved.view] { m_navigator.explore(view); }, {}, u"view/"_s + saved.id});
    }
    QHash<Dimension, QString> kinds;
    for (const SubjectKind &kind : subjectKinds)
        kinds.insert(kind.dimension, dimensionTitle(kind.dimension));
    for (const Answer::Subject &subject : answer.subjects) {
        entries.append(
            {kinds.value(subject.dimension), subject.label, subject.detail, QString::fromLatin1(subject.icon),
                [this, dimension = subject.dimension, key = subject.key] { m_navigator.openSubject(dimension, key); },
                subject.key == subject.label ? QStringList() : QStringList{subject.key},
                dimensionWord(subject.dimension) + u'/' + subject.key});
    }
    m_entries = std::move(entries);
    Q_EMIT changed();
}

} // namespace spend::ui
