-- Several databases of one server may be migrated at the same time; roles belong to the server.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'shanyrak_query') THEN
    CREATE ROLE shanyrak_query NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

GRANT USAGE ON SCHEMA query TO shanyrak_query;

-- Axon's tokens: one per view, made here so that copies that start at the same time do not race to make them.
CREATE TABLE query.token (
  processor text NOT NULL,
  segment integer NOT NULL,
  token text,
  token_type text,
  claimed text NOT NULL DEFAULT '1970-01-01T00:00:00Z',
  owner text,
  PRIMARY KEY (processor, segment)
);

CREATE TABLE query.view_position (
  view text PRIMARY KEY,
  position bigint NOT NULL DEFAULT 0
);

GRANT SELECT, INSERT, UPDATE, DELETE ON query.token TO shanyrak_query;
GRANT SELECT, UPDATE ON query.view_position TO shanyrak_query;
