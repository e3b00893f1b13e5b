CREATE SCHEMA timeline_v1;
GRANT USAGE ON SCHEMA timeline_v1 TO shanyrak_query;

-- A version holds at the positions p with from_position <= p and (to_position is null or p < to_position).
CREATE TABLE timeline_v1.version (
  entry uuid NOT NULL,
  from_position bigint NOT NULL,
  to_position bigint,
  logged_position bigint NOT NULL,
  campaign text NOT NULL,
  change text NOT NULL,
  recorded date NOT NULL,
  appeared date,
  shown boolean NOT NULL,
  disclosed boolean NOT NULL,
  corrected boolean NOT NULL,
  retracted text,
  kind text NOT NULL,
  side text NOT NULL,
  edtf text NOT NULL,
  earliest date NOT NULL,
  latest date,
  country text NOT NULL,
  town text,
  sealed json NOT NULL,
  words json,
  PRIMARY KEY (entry, from_position)
);

COMMENT ON COLUMN timeline_v1.version.recorded IS 'Day on which this version was recorded';
COMMENT ON COLUMN timeline_v1.version.appeared IS 'Day from which the public could see the entry';
COMMENT ON COLUMN timeline_v1.version.shown IS 'Whether the public saw the entry while this version held';
COMMENT ON COLUMN timeline_v1.version.disclosed IS 'Whether the public may see the entry today';
COMMENT ON COLUMN timeline_v1.version.sealed IS 'What the version says, as sealed in the log';
COMMENT ON COLUMN timeline_v1.version.words IS 'What the version says, opened; only while it may be published';

CREATE UNIQUE INDEX version_current ON timeline_v1.version (entry) WHERE to_position IS NULL;
CREATE INDEX version_timeline ON timeline_v1.version (campaign, earliest, logged_position)
  WHERE to_position IS NULL AND disclosed;

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA timeline_v1 TO shanyrak_query;

INSERT INTO query.token (processor, segment) VALUES ('timeline', 0);
INSERT INTO query.view_position (view) VALUES ('timeline');
