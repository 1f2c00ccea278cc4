// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"
#include "core/domain/money.h"
#include "core/domain/pseudonym.h"
#include "core/domain/rolluprow.h"
#include "core/store/costcentrerule.h"
#include "core/workspace/spendservice.h"

#include <QHash>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace spend
{

/// Which report: whole calendar months or billing cycles, of UTC days.
struct ChargebackQuestion {
    enum class By { Groups, Centres };
    enum class Period { Month, Cycle };
    By by = By::Groups;
    Period period = Period::Month;
    std::optional<UtcDay> day; ///< a day of the period; absent: the last one that is over
    QString connection; ///< a name; empty: all
    bool pseudonymised = false; ///< people get other names, and no e-mail is told

    friend bool operator==(const ChargebackQuestion &, const ChargebackQuestion &) = default;
};

/// What one person cost a part.
struct ChargebackPerson {
    QString email; ///< the key; a pseudonym where that is wanted
    QString name;
    Figures figures;
};

/// A billing group or a cost centre with what is charged to it.
struct ChargebackPart {
    QString key; ///< a group's id; a centre's name; "(unassigned)"
    QString name;
    bool unassigned = false;
    Figures figures;
    std::vector<ChargebackPerson> people; ///< the dearest first; they add up to figures
};

/// What Cursor's own figures and the invoice say of a cycle of one connection.
struct ChargebackCheck {
    QString connection;
    bool spendKept = false; ///< the service told its spend of this cycle
    int matched = 0; ///< people whose spend agrees to the cent
    int unmatched = 0;
    Money onDemand; ///< by events
    std::optional<Money> invoice; ///< as somebody entered it
    std::optional<Money> rest; ///< invoice less on-demand: seats, taxes and what is not in events
};

/// A report. Parts and total always agree, to the micro-cent, with each other and with runQuery(). Immutable.
struct ChargebackAnswer {
    ChargebackQuestion question;
    bool hasData = false; ///< the store holds any event at all
    DateRange period;
    bool over = false; ///< the period has ended
    bool settled = false; ///< at least 48 hours ago
    bool complete = false; ///< and the events of all its days are there
    bool hasEarlier = false; ///< there are events before the period
    bool isLast = false; ///< no later period has begun
    QStringList connections; ///< those in scope, by name
    bool groupsVisible = true; ///< false: no connection in scope sees billing groups
    std::size_t rules = 0; ///< lines of the list of cost centres
    std::vector<ChargebackPart> parts; ///< the dearest first, what is unassigned last
    Figures total;
    int people = 0; ///< who have a share, each counted once
    std::vector<std::int64_t> days; ///< cost of each day of the period, micro-cents
    std::vector<ChargebackCheck> checks; ///< Cycle only
    std::int64_t computedMs = 0;

    const ChargebackPart *unassigned() const;
};

/// From one consistent picture. \c secret: for pseudonyms; needed where they are wanted. Reader's thread; throws
/// store::StoreError.
ChargebackAnswer answerChargeback(
    SpendSource &source, const ChargebackQuestion &question, const QByteArray &secret = {});

/// The period that a question means on a day.
DateRange chargebackPeriod(const ChargebackQuestion &question, CycleRule cycles, UtcDay today);

/// Finds the cost centre of spend: by e-mail, else by billing group; empty where the list names neither.
class CostCentres
{
public:
    explicit CostCentres(const std::vector<store::CostCentreRule> &rules);
    /// Groups are found by id, else by name, in any case.
    QString centreOf(const QString &email, const QString &groupId, const QString &groupName) const;

private:
    QHash<QString, QString> m_byEmail;
    QHash<QString, QString> m_byGroup;
};

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::ChargebackAnswer>)
