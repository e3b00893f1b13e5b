-- People under pseudonyms. Tokens are kept as hashes only; times are kept no finer and no longer than a rule needs them.

CREATE TABLE account.account (
  id             uuid PRIMARY KEY,
  pseudonym      text NOT NULL,
  pseudonym_key  text NOT NULL CONSTRAINT pseudonym_taken UNIQUE,
  passphrase     text NOT NULL,
  role           text NOT NULL CHECK (role IN ('RECORDER', 'OWNER')),
  frozen         boolean NOT NULL DEFAULT false
);

CREATE TABLE account.session (
  token_hash  bytea PRIMARY KEY,
  account     uuid NOT NULL REFERENCES account.account,
  started     timestamptz NOT NULL DEFAULT now(),
  seen        timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX session_account ON account.session (account);

CREATE TABLE account.api_token (
  id          uuid PRIMARY KEY,
  account     uuid NOT NULL REFERENCES account.account,
  name        text NOT NULL,
  role        text NOT NULL CHECK (role IN ('RECORDER', 'OWNER')),
  token_hash  bytea NOT NULL UNIQUE,
  last_used   date
);
CREATE INDEX api_token_account ON account.api_token (account);

CREATE TABLE account.invitation (
  token_hash  bytea PRIMARY KEY,
  role        text NOT NULL CHECK (role IN ('RECORDER', 'OWNER')),
  for_set_up  boolean NOT NULL,
  expires     timestamptz NOT NULL
);

-- Unlogged: never in the write-ahead log, a backup or a copy. Losing it only resets the delays.
CREATE UNLOGGED TABLE account.sign_in_attempt (
  who         bytea PRIMARY KEY,
  attempts    integer NOT NULL,
  next_at     timestamptz NOT NULL
);

CREATE TABLE account.secret (
  name   text PRIMARY KEY,
  bytes  bytea NOT NULL
);
INSERT INTO account.secret
VALUES ('sign-in', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

CREATE FUNCTION account.recognise_session(token_hash bytea)
RETURNS TABLE (account uuid, pseudonym text, role text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  -- Written at most once a minute: idle time needs no finer measure.
  UPDATE account.session AS s SET seen = now()
  WHERE s.token_hash = recognise_session.token_hash
    AND s.seen BETWEEN now() - interval '30 minutes' AND now() - interval '1 minute'
    AND s.started > now() - interval '12 hours';

  RETURN QUERY
  SELECT a.id, a.pseudonym, a.role
  FROM account.session s JOIN account.account a ON a.id = s.account
  WHERE s.token_hash = recognise_session.token_hash
    AND NOT a.frozen
    AND s.seen > now() - interval '30 minutes'
    AND s.started > now() - interval '12 hours';
END $$;

CREATE FUNCTION account.recognise_token(token_hash bytea)
RETURNS TABLE (account uuid, pseudonym text, role text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE account.api_token AS t SET last_used = current_date
  WHERE t.token_hash = recognise_token.token_hash AND t.last_used IS DISTINCT FROM current_date;

  RETURN QUERY
  SELECT a.id, a.pseudonym, CASE WHEN a.role = 'OWNER' THEN t.role ELSE a.role END
  FROM account.api_token t JOIN account.account a ON a.id = t.account
  WHERE t.token_hash = recognise_token.token_hash AND NOT a.frozen;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA account FROM PUBLIC;
GRANT USAGE ON SCHEMA account TO shanyrak_command, shanyrak_query;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA account TO shanyrak_command, shanyrak_query;
GRANT SELECT, INSERT, UPDATE, DELETE
  ON account.account, account.session, account.api_token, account.invitation, account.sign_in_attempt
  TO shanyrak_command;
GRANT SELECT ON account.secret TO shanyrak_command;
