-- SPDX-FileCopyrightText: 2026 The Spendscope authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Money is micro-cents, requests are micro-requests, moments are epoch ms, days count from 1970-01-01 (UTC).
-- Texts that repeat are codes; code 0 always means that there is none. Every key carries the connection.

CREATE TABLE connection (
    id INTEGER PRIMARY KEY,             -- 1 to 63: part of the row ids of event and rollup
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    api_url TEXT NOT NULL,
    since_day INTEGER,                  -- NULL: as far as it goes
    interval_minutes INTEGER NOT NULL,
    proxy TEXT NOT NULL,
    key_file TEXT NOT NULL,             -- empty: the key lies in the keychain
    paused INTEGER NOT NULL,
    sample INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    cycle_day INTEGER NOT NULL,         -- the largest day of month among all cycle starts ever read; 0: none yet
    groups_seen INTEGER NOT NULL,       -- 0 unknown, 1 visible, 2 missing
    repositories_seen INTEGER NOT NULL,
    backfill_complete INTEGER NOT NULL,
    commits_from_day INTEGER,           -- commits and daily usage were read from here on; NULL: never
    daily_usage_from_day INTEGER,
    event_count INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE user_key (code INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE group_key (code INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE model_key (code INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE kind_key (code INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE repository_key (code INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
INSERT INTO user_key VALUES (0, '(none)');
INSERT INTO group_key VALUES (0, '(unassigned)');
INSERT INTO model_key VALUES (0, '(none)');
INSERT INTO kind_key VALUES (0, '(none)');
INSERT INTO repository_key VALUES (0, '(unattributed)');

-- id = connection << 57 | (timestamp - 2020-01-01) << 16 | number within the millisecond: a window is a range of ids.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    user_code INTEGER NOT NULL,
    model_code INTEGER NOT NULL,
    kind_code INTEGER NOT NULL,
    flags INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    token_fee INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cache_write_tokens INTEGER NOT NULL,
    cache_read_tokens INTEGER NOT NULL
);

-- id = connection << 57 | day << 32 | number within the day.
CREATE TABLE rollup (
    id INTEGER PRIMARY KEY,
    user_code INTEGER NOT NULL,
    group_code INTEGER NOT NULL,
    model_code INTEGER NOT NULL,
    kind_code INTEGER NOT NULL,
    flags INTEGER NOT NULL,
    events INTEGER NOT NULL,
    uncosted INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cache_write_tokens INTEGER NOT NULL,
    cache_read_tokens INTEGER NOT NULL
);

-- Spans of time that were read whole, and when.
CREATE TABLE coverage (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,            -- exclusive
    read_ms INTEGER NOT NULL,
    PRIMARY KEY (connection, start_ms)
) WITHOUT ROWID;

CREATE TABLE member (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    member_id TEXT NOT NULL,
    user_code INTEGER NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    removed INTEGER NOT NULL,
    PRIMARY KEY (connection, member_id, user_code)
) WITHOUT ROWID;

CREATE TABLE member_spend (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    cycle_start INTEGER NOT NULL,
    number INTEGER NOT NULL,            -- order of the answer
    user_code INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    on_demand INTEGER,
    overall INTEGER,
    included INTEGER,
    fast_premium_requests INTEGER,
    hard_limit_override INTEGER,        -- limits: micro-dollars
    monthly_limit INTEGER,
    effective_limit INTEGER,
    read_ms INTEGER NOT NULL,
    PRIMARY KEY (connection, cycle_start, number)
) WITHOUT ROWID;

CREATE TABLE billing_group (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    group_code INTEGER NOT NULL,
    name TEXT NOT NULL,
    directory_group_id TEXT NOT NULL,
    listed INTEGER NOT NULL,            -- 0: deleted; what was its is unassigned
    reserved INTEGER NOT NULL,          -- the service's own unassigned group
    PRIMARY KEY (connection, group_code)
) WITHOUT ROWID;

-- As each cycle's listing shows them: of one membership, the record of the newest cycle holds.
CREATE TABLE group_membership (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    cycle_start INTEGER NOT NULL,
    group_code INTEGER NOT NULL,
    user_code INTEGER NOT NULL,
    joined_ms INTEGER NOT NULL,
    left_ms INTEGER,
    PRIMARY KEY (connection, cycle_start, group_code, user_code, joined_ms)
) WITHOUT ROWID;

-- The cycles that a listing was read for.
CREATE TABLE group_listing (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    cycle_start INTEGER NOT NULL,
    cycle_end INTEGER NOT NULL,         -- exclusive
    PRIMARY KEY (connection, cycle_start)
) WITHOUT ROWID;

CREATE TABLE daily_usage (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    user_code INTEGER NOT NULL,
    is_active INTEGER NOT NULL,
    lines_added INTEGER NOT NULL,
    lines_deleted INTEGER NOT NULL,
    accepted_lines_added INTEGER NOT NULL,
    accepted_lines_deleted INTEGER NOT NULL,
    applies INTEGER NOT NULL,
    accepts INTEGER NOT NULL,
    rejects INTEGER NOT NULL,
    tabs_shown INTEGER NOT NULL,
    tabs_accepted INTEGER NOT NULL,
    composer_requests INTEGER NOT NULL,
    chat_requests INTEGER NOT NULL,
    agent_requests INTEGER NOT NULL,
    cmdk_usages INTEGER NOT NULL,
    included_requests INTEGER NOT NULL,
    api_key_requests INTEGER NOT NULL,
    usage_based_requests INTEGER NOT NULL,
    bugbot_usages INTEGER NOT NULL,
    most_used_model TEXT NOT NULL,
    apply_extension TEXT NOT NULL,
    tab_extension TEXT NOT NULL,
    client_version TEXT NOT NULL,
    PRIMARY KEY (connection, day, user_code)
) WITHOUT ROWID;

-- One row for each (repository, hash): the record of the latest created_ms.
CREATE TABLE ai_commit (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    repository_code INTEGER NOT NULL,   -- 0: the service knows none
    hash TEXT NOT NULL,
    user_code INTEGER NOT NULL,
    branch TEXT NOT NULL,
    source TEXT NOT NULL,
    is_primary_branch INTEGER NOT NULL, -- -1: not given
    committed_ms INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    lines_added INTEGER NOT NULL,
    lines_deleted INTEGER NOT NULL,
    tab_lines_added INTEGER NOT NULL,
    tab_lines_deleted INTEGER NOT NULL,
    composer_lines_added INTEGER NOT NULL,
    composer_lines_deleted INTEGER NOT NULL,
    other_lines_added INTEGER NOT NULL,
    other_lines_deleted INTEGER NOT NULL,
    PRIMARY KEY (connection, repository_code, hash)
) WITHOUT ROWID;

CREATE TABLE etag (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    request TEXT NOT NULL,
    etag TEXT NOT NULL,
    stored_ms INTEGER NOT NULL,
    PRIMARY KEY (connection, request)
) WITHOUT ROWID;

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL,
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    started_ms INTEGER NOT NULL,
    finished_ms INTEGER,                -- NULL: still running, or its process died
    outcome TEXT NOT NULL,              -- '', 'complete', 'cancelled', or the word of a problem
    reason TEXT NOT NULL,
    remedy TEXT NOT NULL,
    detail TEXT NOT NULL,
    requests INTEGER NOT NULL,
    not_modified INTEGER NOT NULL,
    retries INTEGER NOT NULL,
    skipped_records INTEGER NOT NULL,
    days_changed INTEGER NOT NULL
);
CREATE INDEX run_by_connection ON run (connection, id);
