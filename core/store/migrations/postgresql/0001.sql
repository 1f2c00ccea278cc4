-- SPDX-FileCopyrightText: 2026 The Spendscope authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What PostgreSQL does otherwise than 0001_initial.sql, run after it. The connection is a column beside the ids that
-- carry it, so that tables can be distributed by it; events lie in a partition for each connection and month (UTC).

DROP TABLE event, rollup;

CREATE TABLE event (
    connection BIGINT NOT NULL,
    id BIGINT NOT NULL,
    user_code BIGINT NOT NULL,
    model_code BIGINT NOT NULL,
    kind_code BIGINT NOT NULL,
    flags BIGINT NOT NULL,
    cost BIGINT NOT NULL,
    discount BIGINT NOT NULL,
    token_fee BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    input_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    cache_write_tokens BIGINT NOT NULL,
    cache_read_tokens BIGINT NOT NULL,
    PRIMARY KEY (id, connection)
) PARTITION BY RANGE (id);

CREATE TABLE rollup (
    connection BIGINT NOT NULL,
    id BIGINT NOT NULL,
    user_code BIGINT NOT NULL,
    group_code BIGINT NOT NULL,
    model_code BIGINT NOT NULL,
    kind_code BIGINT NOT NULL,
    flags BIGINT NOT NULL,
    events BIGINT NOT NULL,
    uncosted BIGINT NOT NULL,
    cost BIGINT NOT NULL,
    discount BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    input_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    cache_write_tokens BIGINT NOT NULL,
    cache_read_tokens BIGINT NOT NULL,
    PRIMARY KEY (id, connection)
);

-- Run ids carry the connection in their keys as well.
ALTER TABLE run DROP CONSTRAINT run_pkey, ADD PRIMARY KEY (id, connection);

-- Makes the partition of a connection's month if there is none. With its owner's rights, so that who ingests need not
-- be allowed to make tables. Attaching locks out neither readers nor writers of the other months.
CREATE FUNCTION make_event_month(connection BIGINT, month TEXT, first_id BIGINT, end_id BIGINT) RETURNS VOID
    LANGUAGE plpgsql SECURITY DEFINER
AS $body$
DECLARE
    partition_name CONSTANT TEXT := format('event_%s_%s', connection, month);
BEGIN
    IF connection NOT BETWEEN 1 AND 63 OR month !~ '^[0-9]{6}$' OR first_id >> 57 <> connection THEN
        RAISE EXCEPTION 'no such month';
    END IF;
    IF to_regclass(partition_name) IS NULL THEN
        EXECUTE format('CREATE TABLE %I (LIKE event INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', partition_name);
        EXECUTE format('ALTER TABLE event ATTACH PARTITION %I FOR VALUES FROM (%s) TO (%s)', partition_name, first_id,
            end_id);
    END IF;
END
$body$;
DO $fix$ BEGIN
    -- Names in the function mean this schema's tables, whoever calls it.
    EXECUTE format('ALTER FUNCTION make_event_month(BIGINT, TEXT, BIGINT, BIGINT) SET search_path = %I, pg_temp',
        current_schema());
END $fix$;
REVOKE EXECUTE ON FUNCTION make_event_month(BIGINT, TEXT, BIGINT, BIGINT) FROM PUBLIC;
