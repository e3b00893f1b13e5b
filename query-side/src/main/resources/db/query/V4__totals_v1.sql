CREATE SCHEMA totals_v1;
GRANT USAGE ON SCHEMA totals_v1 TO shanyrak_query;

CREATE TABLE totals_v1.entry (
  entry uuid PRIMARY KEY,
  campaign text NOT NULL,
  content json NOT NULL,
  shown boolean NOT NULL,
  retracted boolean NOT NULL
);

-- What an entry adds to its cell at the moment. An entry that does not count has no row.
CREATE TABLE totals_v1.contribution (
  entry uuid PRIMARY KEY,
  campaign text NOT NULL,
  day date NOT NULL,
  kind text NOT NULL,
  side text NOT NULL,
  channel text NOT NULL,
  country text NOT NULL,
  organisation text NOT NULL,
  entries bigint NOT NULL,
  actions bigint NOT NULL,
  items bigint NOT NULL,
  people_low bigint NOT NULL,
  people_high bigint NOT NULL,
  unknown_turnout bigint NOT NULL
);

CREATE TABLE totals_v1.cell (
  campaign text NOT NULL,
  day date NOT NULL,
  kind text NOT NULL,
  side text NOT NULL,
  channel text NOT NULL,
  country text NOT NULL,
  organisation text NOT NULL,
  entries bigint NOT NULL,
  actions bigint NOT NULL,
  items bigint NOT NULL,
  people_low bigint NOT NULL,
  people_high bigint NOT NULL,
  unknown_turnout bigint NOT NULL,
  PRIMARY KEY (campaign, day, kind, side, channel, country, organisation)
);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA totals_v1 TO shanyrak_query;

INSERT INTO query.token (processor, segment) VALUES ('totals', 0);
INSERT INTO query.view_position (view) VALUES ('totals');
