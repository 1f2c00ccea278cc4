// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/anomalybook.h"

#include "core/analysis/sharedview.h"
#include "core/store/storesession.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::anomalybook
{

namespace
{
struct WorkspaceWording {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceWording)
};

const QString sensitivityPreference = u"anomaly/sensitivity"_s;

QString requireNote(const QString &note)
{
    const Result<QString> kept = checkedNote(note);
    if (!kept)
        throw store::StoreError(kept.problem());
    return *kept;
}
} // namespace

Result<QString> checkedNote(const QString &note)
{
    const QString kept = oneLine(note);
    if (kept.size() > longestNote)
        return Problem::invalidInput(WorkspaceWording::tr("A note has at most %1 characters, and this one has %2.")
                                         .arg(longestNote)
                                         .arg(kept.size()));
    return kept;
}

void acknowledge(store::StoreSession &session, const QString &anomaly, const QString &note, std::int64_t nowMs)
{
    session.anomalies.put(store::StoredAcknowledgement{anomaly, requireNote(note), nowMs});
}

void reopen(store::StoreSession &session, const QString &anomaly)
{
    session.anomalies.removeAcknowledgement(anomaly);
}

void mute(store::StoreSession &session, const store::StoredMute &mute)
{
    store::StoredMute kept = mute;
    kept.note = requireNote(mute.note);
    if (kept.kind.isEmpty() && kept.subject.isEmpty())
        throw store::StoreError(Problem::invalidInput(
            WorkspaceWording::tr("A rule that mutes needs a kind of anomaly, or whom it is about.")));
    if (kept.dimension.isEmpty() != kept.subject.isEmpty())
        throw store::StoreError(
            Problem::invalidInput(WorkspaceWording::tr("A rule that mutes names a dimension and one of its keys.")));
    if (session.anomalies.mutes().size() >= mostMutes)
        throw store::StoreError(Problem::invalidInput(
            WorkspaceWording::tr("%1 rules are kept already, and more are not possible.").arg(mostMutes),
            WorkspaceWording::tr("Remove one first.")));
    session.anomalies.put(kept);
}

void unmute(store::StoreSession &session, const QString &id)
{
    session.anomalies.removeMute(id);
}

bool mutes(const store::StoredMute &mute, const Anomaly &anomaly)
{
    return (mute.kind.isEmpty() || mute.kind == anomalyKindWord(anomaly.kind))
        && (mute.subject.isEmpty()
            || (mute.dimension == dimensionWord(anomaly.dimension)
                && mute.subject.compare(anomaly.key, Qt::CaseInsensitive) == 0))
        && (!mute.lastDay || anomaly.days.first <= *mute.lastDay);
}

Sensitivity sensitivity(store::StoreSession &session)
{
    return sensitivityFromWord(session.preferences.value(sensitivityPreference)).value_or(Sensitivity::Default);
}

void setSensitivity(store::StoreSession &session, Sensitivity sensitivity)
{
    session.preferences.put(sensitivityPreference, sensitivityWord(sensitivity));
}

} // namespace spend::anomalybook
