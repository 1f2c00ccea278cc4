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

-- Secrets are not among the settings: they lie in the keychain.
CREATE TABLE alert_channel (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    settings TEXT NOT NULL
) WITHOUT ROWID;

-- What called for attention; its key makes it the same at every look. It concerns budgets, people and connections alike.
CREATE TABLE incident (
    key TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    severity TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    page TEXT NOT NULL,
    first_seen_ms INTEGER NOT NULL,
    last_seen_ms INTEGER NOT NULL,
    ended_ms INTEGER
) WITHOUT ROWID;

-- An incident is told once by each channel. due_ms: not before then; null: told, or given up.
CREATE TABLE alert_delivery (
    incident_key TEXT NOT NULL,
    channel TEXT NOT NULL,
    made_ms INTEGER NOT NULL,
    due_ms INTEGER,
    failures INTEGER NOT NULL,
    told_ms INTEGER,
    PRIMARY KEY (incident_key, channel)
) WITHOUT ROWID;

-- What was told or could not be: a row for each try. problem: empty when it went well.
CREATE TABLE alert_log (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    incidents INTEGER NOT NULL,
    problem TEXT NOT NULL
);

-- Contracts, seats and changes of members' limits.

-- Days off.
