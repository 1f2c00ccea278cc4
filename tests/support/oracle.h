// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/sample/sampleteam.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace spend::test
{

/// Every report once more, the plain way: from the service's raw records, event by event, by the rules as they are
/// written down. Shares no code with the program but the plain structs that hold the result.
class Oracle
{
public:
    /// \c repositoryName: what a repository is called, by its name; those with one name are one.
    explicit Oracle(const sample::SampleTeam &team, std::function<QString(const QString &)> repositoryName = {});

    /// Rows by key, all events of the team, no filter but \c user (empty: all).
    QMap<QStringList, Figures> report(const std::vector<Dimension> &by, const QString &user = {}) const;
    qsizetype events() const { return qsizetype(m_events.size()); }

private:
    struct Event {
        qint64 ms = 0;
        QString user, model, kind, group;
        bool maxMode = false, headless = false, onDemand = false;
        Figures figures;
    };
    struct Membership {
        qint64 joined = 0;
        std::optional<qint64> left;
        QString group;
    };
    struct Lines {
        qint64 ai = 0, all = 0, commits = 0;
    };
    using DayLines =
        QMap<qint64, QMap<QByteArray, Lines>>; ///< day, repository (UTF-8, so that the order is by code point)

    void readEvents(const sample::SampleTeam &team);
    void readGroups(const sample::SampleTeam &team);
    void readCommits(const sample::SampleTeam &team);
    QString groupOf(const QString &user, qint64 ms) const;
    QMap<QByteArray, qint64> weightsOf(const QString &user, qint64 day) const;

    std::vector<Event> m_events;
    QMap<QString, QList<Membership>> m_memberships;
    QMap<QString, DayLines> m_lines;
    int m_cycleDay = 1;
    std::function<QString(const QString &)> m_repositoryName;
};

} // namespace spend::test
