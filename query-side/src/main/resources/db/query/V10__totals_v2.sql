-- Totals by standing, too.
DROP SCHEMA totals_v1 CASCADE;

CREATE SCHEMA totals_v2;
GRANT USAGE ON SCHEMA totals_v2 TO shanyrak_query;

CREATE TABLE totals_v2.entry (
  entry uuid PRIMARY KEY,
  campaign text NOT NULL,
  content json NOT NULL,
  shown boolean NOT NULL,
  trust json NOT NULL
);

-- What an entry adds to its cell at the moment. An entry that does not count has no row.
CREATE TABLE totals_v2.contribution (
  entry uuid PRIMARY KEY,
  campaign text NOT NULL,
  day date NOT NULL,
  kind text NOT NULL,
  side text NOT NULL,
  channel text NOT NULL,
  country text NOT NULL,
  organisation text NOT NULL,
  standing text NOT NULL,
  entries bigint NOT NULL,
  actions bigint NOT NULL,
  items bigint NOT NULL,
  people_low bigint NOT NULL,
  people_high bigint NOT NULL,
  unknown_turnout bigint NOT NULL
);

CREATE TABLE totals_v2.cell (
  campaign text NOT NULL,
  day date NOT NULL,
  kind text NOT NULL,
  side text NOT NULL,
  channel text NOT NULL,
  country text NOT NULL,
  organisation text NOT NULL,
  standing text NOT NULL,
  entries bigint NOT NULL,
  actions bigint NOT NULL,
  items bigint NOT NULL,
  people_low bigint NOT NULL,
  people_high bigint NOT NULL,
  unknown_turnout bigint NOT NULL,
  PRIMARY KEY (campaign, day, kind, side, channel, country, organisation, standing)
);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA totals_v2 TO shanyrak_query;

DELETE FROM query.parked WHERE view = 'totals';
UPDATE query.token SET token = NULL, token_type = NULL, owner = NULL WHERE processor = 'totals';
UPDATE query.view_position SET position = 0 WHERE view = 'totals';
