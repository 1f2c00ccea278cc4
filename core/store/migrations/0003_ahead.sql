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

-- Days off. The source is the calendar that was imported, empty for a company's own.
CREATE TABLE day_off (
    source TEXT NOT NULL,
    day INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (source, day)
) WITHOUT ROWID;

-- How a connection's service is reached: whom to trust beside the system's authorities, how much to take at once.
ALTER TABLE connection ADD COLUMN ca_file TEXT NOT NULL DEFAULT '';  -- a PEM file; empty: none
ALTER TABLE connection ADD COLUMN most_answer_mib INTEGER;           -- NULL: the usual
-- Whose spend is charged to which cost centre, as a company's own list says it. The list holds for all connections: a
-- person is the same in each. An e-mail goes before a billing group.
CREATE TABLE cost_centre (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,                 -- email, group
    who TEXT NOT NULL,                  -- an e-mail in lower case; a group's name or id
    centre TEXT NOT NULL
);

-- Of older days the single events were let go; their roll-ups stay.
CREATE TABLE folded_events (
    connection INTEGER PRIMARY KEY REFERENCES connection (id) ON DELETE CASCADE,
    before_day INTEGER NOT NULL         -- first day that was not folded
);
