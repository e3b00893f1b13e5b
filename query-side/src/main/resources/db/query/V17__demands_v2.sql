-- Demands are read in earlier states too: entries as they stood, and the words of demands as they were put.
DROP SCHEMA demands_v1 CASCADE;

CREATE SCHEMA demands_v2;
GRANT USAGE ON SCHEMA demands_v2 TO shanyrak_query;

CREATE TABLE demands_v2.entry (
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

COMMENT ON COLUMN demands_v2.entry.answers IS 'The entries that it responds to';
COMMENT ON COLUMN demands_v2.entry.decisions IS 'About the count of days, with their reasons sealed';
COMMENT ON COLUMN demands_v2.entry.counts IS 'Whether the public may see it and it is neither retracted nor merged';
COMMENT ON COLUMN demands_v2.entry.starts IS 'The day from which an answer is waited for';

-- How entries stood before they changed.
CREATE TABLE demands_v2.earlier (
  LIKE demands_v2.entry,
  until_position bigint NOT NULL,
  PRIMARY KEY (entry, until_position)
);

COMMENT ON COLUMN demands_v2.earlier.until_position IS 'Position of the event that changed it';

CREATE INDEX earlier_by_campaign ON demands_v2.earlier (campaign, until_position);

CREATE INDEX entry_by_campaign ON demands_v2.entry (campaign) WHERE counts;
CREATE INDEX entry_by_start ON demands_v2.entry (campaign, way, starts, logged_position) WHERE counts AND way <> 'NONE';
CREATE INDEX entry_by_answered ON demands_v2.entry USING gin (answers) WHERE answers <> '{}';

-- Protests, letters handed in and petitions that count, with what follows from the responses to them.
CREATE TABLE demands_v2.protest (
  entry uuid PRIMARY KEY,
  campaign text NOT NULL,
  logged_position bigint NOT NULL,
  addressee integer,
  state text NOT NULL,
  started date NOT NULL,
  waited datemultirange NOT NULL
);

COMMENT ON COLUMN demands_v2.protest.waited IS 'The days without an answer, those to come as well';

CREATE INDEX protest_by_campaign ON demands_v2.protest (campaign, addressee, state);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA demands_v2 TO shanyrak_query;

DROP TABLE campaign_v2.demand;

CREATE TABLE campaign_v2.wording (
  campaign text NOT NULL,
  position bigint NOT NULL,
  demand integer NOT NULL,
  text json NOT NULL,
  PRIMARY KEY (campaign, position)
);

COMMENT ON COLUMN campaign_v2.wording.text IS 'By language; the first wording of a demand raised it';

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON campaign_v2.wording TO shanyrak_query;

TRUNCATE campaign_v2.campaign, campaign_v2.assessment, campaign_v2.clock_change, campaign_v2.addressee;
DELETE FROM query.disclosure WHERE view = 'campaign';
DELETE FROM query.parked WHERE view IN ('campaign', 'demands');
UPDATE query.token SET token = NULL, token_type = NULL, owner = NULL WHERE processor IN ('campaign', 'demands');
UPDATE query.view_position SET position = 0 WHERE view IN ('campaign', 'demands');
