-- SPDX-FileCopyrightText: 2026 The Spendscope authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people lay down about money to come: preferences, budgets, anomalies they know, alerts, contracts, days off.

-- What everybody who works with this store has chosen together.
CREATE TABLE preference (
    word TEXT PRIMARY KEY,
    text TEXT NOT NULL
) WITHOUT ROWID;

-- Budgets and when they were crossed.

-- Anomalies that somebody acknowledged, and rules that mute them.

-- Channels of alerts, incidents, and what was told where.

-- Contracts, seats and changes of members' limits.

-- Days off. The source is the calendar that was imported, empty for a company's own.
CREATE TABLE day_off (
    source TEXT NOT NULL,
    day INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (source, day)
) WITHOUT ROWID;
