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

-- By the anomaly's id, which holds its kind, whom it concerns and its first day.
CREATE TABLE anomaly_acknowledgement (
    anomaly TEXT PRIMARY KEY,
    note TEXT NOT NULL,
    acknowledged_ms BIGINT NOT NULL
) WITHOUT ROWID;

-- What a rule leaves empty, it means all of.
CREATE TABLE anomaly_mute (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    dimension TEXT NOT NULL,
    subject TEXT NOT NULL,
    label TEXT NOT NULL,
    last_day INTEGER,
    note TEXT NOT NULL
) WITHOUT ROWID;

-- Channels of alerts, incidents, and what was told where.

-- Contracts, seats and changes of members' limits.

-- Days off.
