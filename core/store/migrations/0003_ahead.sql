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
CREATE TABLE contract (
    connection INTEGER PRIMARY KEY REFERENCES connection (id) ON DELETE CASCADE,
    default_type TEXT NOT NULL,         -- a seat type's name
    discount INTEGER NOT NULL,          -- hundredths of a per cent
    commitment INTEGER,                 -- micro-cents; NULL: none, and the four after it say nothing
    commitment_first INTEGER,           -- days
    commitment_last INTEGER,
    commitment_measure TEXT NOT NULL,   -- cost, on-demand
    commitment_seats INTEGER NOT NULL,
    team_limit INTEGER,                 -- micro-cents a cycle
    start_day INTEGER,
    renewal_day INTEGER,
    notice_days INTEGER NOT NULL,
    barely_used_below INTEGER NOT NULL  -- active days in 30
);

CREATE TABLE seat_type (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    monthly_price INTEGER NOT NULL,     -- micro-cents, before the discount
    included INTEGER,                   -- micro-cents a cycle
    PRIMARY KEY (connection, position)
) WITHOUT ROWID;

CREATE TABLE seat_rule (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,                 -- email, group
    who TEXT NOT NULL,
    type_name TEXT NOT NULL,
    PRIMARY KEY (connection, position)
) WITHOUT ROWID;

-- What was asked of the service about members' limits: noted before it is sent, and how it ended. Rows stay.
CREATE TABLE limit_change (
    id INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    who TEXT NOT NULL,                  -- the account on the computer that asked
    asked_ms INTEGER NOT NULL,
    old_dollars INTEGER,                -- whole dollars; NULL: no limit of the member's own
    new_dollars INTEGER,
    outcome TEXT NOT NULL,              -- sent, done, refused, failed, unknown
    note TEXT NOT NULL,                 -- a sentence
    undoes INTEGER                      -- the change that this one takes back
);

-- Days off.
