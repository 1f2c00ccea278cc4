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
CREATE TABLE budget (
    id TEXT PRIMARY KEY,                -- a UUID
    name TEXT NOT NULL,
    position INTEGER NOT NULL,          -- order of the list
    filters TEXT NOT NULL,              -- JSON as in saved views, connections by their uuid
    view TEXT NOT NULL,                 -- id of the saved view whose filters count instead; empty: none
    measure TEXT NOT NULL,              -- cost, on-demand, included
    period TEXT NOT NULL,               -- month, cycle, quarter
    amount INTEGER NOT NULL,            -- micro-cents
    thresholds TEXT NOT NULL,           -- per cent of what is spent: "50, 80, 100"
    forecast_thresholds TEXT NOT NULL,  -- per cent of what is expected
    created_ms INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE budget_crossing (
    budget TEXT NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
    period_start INTEGER NOT NULL,
    period_end INTEGER NOT NULL,        -- last day
    kind TEXT NOT NULL,                 -- actual, forecast
    threshold INTEGER NOT NULL,         -- per cent
    amount INTEGER NOT NULL,            -- the budget's at the time, micro-cents
    day INTEGER NOT NULL,               -- that crossed it, or was expected to
    figure INTEGER NOT NULL,            -- spent, or expected at the end, when it was recorded; micro-cents
    recorded_ms INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,         -- later corrections of the data took it back
    PRIMARY KEY (budget, period_start, kind, threshold, amount)
) WITHOUT ROWID;

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
