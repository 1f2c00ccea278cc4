-- SPDX-FileCopyrightText: 2026 The Spendscope authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may do what in a shared store. Run it once in the store's own, still empty database, as an account that may make
-- roles and owns the database; running it again changes nothing:
--
--     createdb spend
--     psql -d spend -f roles.sql
--
-- Then let people in, each with an account of their own, with as little as they need:
--
--     CREATE ROLE ann LOGIN PASSWORD '...';  GRANT spendscope_owner TO ann;      -- opens it first, updates Spendscope
--     CREATE ROLE ben LOGIN PASSWORD '...';  GRANT spendscope_ingester TO ben;   -- syncs, keeps budgets and notes
--     CREATE ROLE cleo LOGIN PASSWORD '...'; GRANT spendscope_reader TO cleo;    -- sees
--
-- A member of spendscope_owner must open the store once before the others: that makes its tables.

DO $roles$
DECLARE
    role TEXT;
BEGIN
    FOREACH role IN ARRAY ARRAY['spendscope_reader', 'spendscope_ingester', 'spendscope_owner'] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = role) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', role);
        END IF;
    END LOOP;
    -- Nobody else comes in, and what is made without a schema's name lies in ours.
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format(
        'GRANT CONNECT ON DATABASE %I TO spendscope_reader, spendscope_ingester, spendscope_owner', current_database());
    EXECUTE format('ALTER DATABASE %I SET search_path = spendscope', current_database());
END
$roles$;

CREATE SCHEMA IF NOT EXISTS spendscope;
GRANT USAGE ON SCHEMA spendscope TO spendscope_reader, spendscope_ingester;
GRANT USAGE, CREATE ON SCHEMA spendscope TO spendscope_owner;

-- Tables are spendscope_owner's, whichever of its members makes them. Ids that the server gives come with the tables.
ALTER DEFAULT PRIVILEGES FOR ROLE spendscope_owner IN SCHEMA spendscope GRANT SELECT ON TABLES TO spendscope_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE spendscope_owner IN SCHEMA spendscope
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO spendscope_ingester;
-- The one function makes the partition of a month, which its caller could not.
ALTER DEFAULT PRIVILEGES FOR ROLE spendscope_owner IN SCHEMA spendscope
    GRANT EXECUTE ON FUNCTIONS TO spendscope_ingester;
