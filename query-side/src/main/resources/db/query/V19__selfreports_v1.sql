CREATE SCHEMA selfreports_v1;
GRANT USAGE ON SCHEMA selfreports_v1 TO shanyrak_query;

-- What one person says they sent. Nobody has verified it.
CREATE TABLE selfreports_v1.report (
  position bigint PRIMARY KEY,
  campaign text NOT NULL,
  reported_on date NOT NULL,
  day date NOT NULL,
  channel text NOT NULL,
  country text,
  addressee integer,
  items integer NOT NULL,
  discounts integer NOT NULL DEFAULT 0
);

COMMENT ON COLUMN selfreports_v1.report.reported_on IS 'UTC day on which it was recorded; never shown to the public';
COMMENT ON COLUMN selfreports_v1.report.day IS 'On which they say they sent it';
COMMENT ON COLUMN selfreports_v1.report.discounts IS 'Decisions that leave it out; it counts while there is none';

CREATE INDEX report_by_campaign ON selfreports_v1.report (campaign, reported_on);

-- A decision that some of them are not counted.
CREATE TABLE selfreports_v1.discount (
  discount uuid PRIMARY KEY,
  campaign text NOT NULL,
  position bigint NOT NULL,
  decided_on date NOT NULL,
  through bigint NOT NULL,
  reported_from date,
  reported_until date,
  channel text,
  country text,
  addressee integer,
  reason text NOT NULL,
  reports integer NOT NULL,
  taken_back_on date
);

COMMENT ON COLUMN selfreports_v1.discount.reports IS 'How many it means';

CREATE INDEX discount_by_campaign ON selfreports_v1.discount (campaign, position);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA selfreports_v1 TO shanyrak_query;

INSERT INTO query.token (processor, segment) VALUES ('selfreports', 0);
INSERT INTO query.view_position (view) VALUES ('selfreports');
