-- SPDX-FileCopyrightText: 2026 The Spendscope authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people keep beside the figures: views, notes, rules, invoices. And the conversation that an event belongs to.

ALTER TABLE event ADD COLUMN conversation TEXT;         -- NULL: none given, or read before this column

ALTER TABLE store_version ADD COLUMN notebook INTEGER NOT NULL DEFAULT 0;

CREATE TABLE saved_view (
    id TEXT PRIMARY KEY,                -- a UUID
    name TEXT NOT NULL,
    position INTEGER NOT NULL,          -- order of the list
    pinned INTEGER NOT NULL,            -- shown on Overview
    view TEXT NOT NULL                  -- JSON, the form in which views are shared
) WITHOUT ROWID;

CREATE TABLE note (
    id TEXT PRIMARY KEY,                -- a UUID
    day INTEGER NOT NULL,
    text TEXT NOT NULL
) WITHOUT ROWID;

-- Repositories that count as one, or go by another name. Rules apply in the order of their positions, the first that
-- fits wins; the data stays as it was read.
CREATE TABLE repository_rule (
    id TEXT PRIMARY KEY,                -- a UUID
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,                 -- a word: name, wildcard, expression, spelling, forks
    pattern TEXT NOT NULL,
    target TEXT NOT NULL,
    enabled INTEGER NOT NULL
) WITHOUT ROWID;

-- What an invoice said of a billing cycle.
CREATE TABLE invoice_amount (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    cycle_start INTEGER NOT NULL,
    amount INTEGER NOT NULL,            -- micro-cents
    note TEXT NOT NULL,
    PRIMARY KEY (connection, cycle_start)
) WITHOUT ROWID;
