-- Roles belong to the server, not to this database: another migration may make them at the same moment.
DO $$
DECLARE
    role text;
BEGIN
    FOREACH role IN ARRAY ARRAY['shanyrak_command', 'shanyrak_query'] LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
                EXECUTE format('CREATE ROLE %I NOLOGIN', role);
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
END $$;

-- payload and metadata are json, not jsonb: the leaf is a hash of their exact bytes.
CREATE TABLE log.event (
    position     bigint      NOT NULL CONSTRAINT event_position PRIMARY KEY CHECK (position > 0),
    stream       text        NOT NULL,
    sequence     bigint      NOT NULL CHECK (sequence >= 0),
    id           uuid        NOT NULL CONSTRAINT event_id UNIQUE,
    name         text        NOT NULL,
    revision     text        NOT NULL,
    time         timestamptz NOT NULL,
    payload      json        NOT NULL,
    metadata     json        NOT NULL,
    command      uuid        NOT NULL,
    command_part integer     NOT NULL CHECK (command_part >= 0),
    leaf         bytea       NOT NULL CHECK (octet_length(leaf) = 32),
    CONSTRAINT event_command_part UNIQUE (command, command_part),
    CONSTRAINT event_stream_sequence UNIQUE (stream, sequence)
);
CREATE INDEX event_time ON log.event (time, position);

-- One row. Whoever appends holds its lock until the commit, so that positions have no gaps and follow the commits.
CREATE TABLE log.head (
    one      boolean NOT NULL PRIMARY KEY DEFAULT true CHECK (one),
    position bigint  NOT NULL
) WITH (fillfactor = 10);
INSERT INTO log.head (position) VALUES (0);

CREATE TABLE log.claim (
    scope    text   NOT NULL,
    value    bytea  NOT NULL,
    stream   text   NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT claim_scope_value PRIMARY KEY (scope, value)
);

-- Only a shortcut: whatever is here can be computed again from the events.
CREATE TABLE log.snapshot (
    stream   text        NOT NULL PRIMARY KEY,
    type     text        NOT NULL,
    sequence bigint      NOT NULL,
    id       text        NOT NULL,
    name     text        NOT NULL,
    revision text        NOT NULL,
    time     timestamptz NOT NULL,
    payload  json        NOT NULL
);

-- Locks the head, moves it on and answers the first of the taken positions. With 0 it only waits for appends under way.
-- A lost client would keep the lock until TCP noticed, hence the limit on the rest of the transaction.
CREATE FUNCTION log.take_positions(amount integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    first bigint;
BEGIN
    IF amount < 0 THEN
        RAISE EXCEPTION 'positions are never given back';
    END IF;
    PERFORM set_config('idle_in_transaction_session_timeout', '10s', true);
    UPDATE log.head SET position = position + amount RETURNING position - amount + 1 INTO first;
    RETURN first;
END $$;

-- Takes and releases in the given order. Only the stream that holds a claim releases it; taking it again does nothing.
CREATE FUNCTION log.change_claims(
        taken boolean[], scopes text[], hashes bytea[], streams text[], positions bigint[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    FOR n IN 1 .. cardinality(taken) LOOP
        IF NOT taken[n] THEN
            DELETE FROM log.claim WHERE scope = scopes[n] AND value = hashes[n] AND stream = streams[n];
        ELSE
            INSERT INTO log.claim (scope, value, stream, position)
            VALUES (scopes[n], hashes[n], streams[n], positions[n]) ON CONFLICT DO NOTHING;
            IF NOT FOUND AND NOT EXISTS (
                    SELECT FROM log.claim WHERE scope = scopes[n] AND value = hashes[n] AND stream = streams[n]) THEN
                RAISE unique_violation USING
                    MESSAGE = 'the claim is taken', DETAIL = scopes[n], CONSTRAINT = 'claim_scope_value';
            END IF;
        END IF;
    END LOOP;
END $$;

REVOKE ALL ON FUNCTION log.take_positions, log.change_claims FROM PUBLIC;
GRANT USAGE ON SCHEMA log TO shanyrak_command, shanyrak_query;
GRANT SELECT ON log.event, log.head TO shanyrak_command, shanyrak_query;
GRANT INSERT ON log.event TO shanyrak_command;
GRANT SELECT ON log.claim TO shanyrak_command;
GRANT SELECT, INSERT, UPDATE, DELETE ON log.snapshot TO shanyrak_command;
GRANT EXECUTE ON FUNCTION log.take_positions, log.change_claims TO shanyrak_command;
