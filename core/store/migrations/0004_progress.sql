-- SPDX-FileCopyrightText: 2026 The Spendscope authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What programs that share a store tell each other. Builds between two versions may have made the table already.

-- Where the run that holds a connection's lock stands, for the other programs that work with this store. A row whose
-- lock nobody holds was left behind by a program that was killed.
CREATE TABLE IF NOT EXISTS run_progress (
    connection INTEGER PRIMARY KEY REFERENCES connection (id) ON DELETE CASCADE,
    owner TEXT NOT NULL,                -- program, account, computer, process
    started_ms INTEGER NOT NULL,
    first_ingestion INTEGER NOT NULL,
    step TEXT NOT NULL,
    window_first INTEGER NOT NULL,      -- days; what is being read, with the step "events"
    window_last INTEGER NOT NULL,
    window_number INTEGER NOT NULL,
    window_count INTEGER NOT NULL,
    events INTEGER NOT NULL,            -- read in this run
    done INTEGER NOT NULL,              -- millionths of the whole
    end_ms INTEGER,                     -- when it is expected to end
    updated_ms INTEGER NOT NULL
);
