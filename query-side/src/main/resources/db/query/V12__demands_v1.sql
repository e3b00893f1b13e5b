CREATE SCHEMA demands_v1;
GRANT USAGE ON SCHEMA demands_v1 TO shanyrak_query;

CREATE TABLE demands_v1.entry (
  entry uuid PRIMARY KEY,
  campaign text NOT NULL,
  logged_position bigint NOT NULL,
  kind text NOT NULL,
  side text NOT NULL,
  edtf text NOT NULL,
  demands integer[] NOT NULL,
  addressee integer,
  answers uuid[] NOT NULL,
  nature text,
  shown boolean NOT NULL,
  retracted boolean NOT NULL,
  appeared date,
  outcome text,
  outcome_edtf text,
  decisions json NOT NULL,
  counts boolean NOT NULL,
  way text NOT NULL,
  starts date NOT NULL
);

COMMENT ON COLUMN demands_v1.entry.answers IS 'The entries that it responds to';
COMMENT ON COLUMN demands_v1.entry.decisions IS 'About the count of days, with their reasons sealed';
COMMENT ON COLUMN demands_v1.entry.counts IS 'Whether the public may see it and it is neither retracted nor merged';
COMMENT ON COLUMN demands_v1.entry.starts IS 'The day from which an answer is waited for';

CREATE INDEX entry_by_campaign ON demands_v1.entry (campaign) WHERE counts;
CREATE INDEX entry_by_start ON demands_v1.entry (campaign, way, starts, logged_position) WHERE counts AND way <> 'NONE';
CREATE INDEX entry_by_answered ON demands_v1.entry USING gin (answers) WHERE answers <> '{}';

-- Protests, letters handed in and petitions that count, with what follows from the responses to them.
CREATE TABLE demands_v1.protest (
  entry uuid PRIMARY KEY,
  campaign text NOT NULL,
  logged_position bigint NOT NULL,
  addressee integer,
  state text NOT NULL,
  started date NOT NULL,
  waited datemultirange NOT NULL
);

COMMENT ON COLUMN demands_v1.protest.waited IS 'The days without an answer, those to come as well';

CREATE INDEX protest_by_campaign ON demands_v1.protest (campaign, addressee, state);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA demands_v1 TO shanyrak_query;

INSERT INTO query.token (processor, segment) VALUES ('demands', 0);
INSERT INTO query.view_position (view) VALUES ('demands');
