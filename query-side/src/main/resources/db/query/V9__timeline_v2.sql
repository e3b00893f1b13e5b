-- Versions know their standing and the role in which they were made; entries know which entries refer to them.
DROP SCHEMA timeline_v1 CASCADE;

CREATE SCHEMA timeline_v2;
GRANT USAGE ON SCHEMA timeline_v2 TO shanyrak_query;

-- A version holds at the positions p with from_position <= p and (to_position is null or p < to_position).
CREATE TABLE timeline_v2.version (
  entry uuid NOT NULL,
  from_position bigint NOT NULL,
  to_position bigint,
  logged_position bigint NOT NULL,
  campaign text NOT NULL,
  change text NOT NULL,
  recorded date NOT NULL,
  role text,
  appeared date,
  shown boolean NOT NULL,
  disclosed boolean NOT NULL,
  corrected boolean NOT NULL,
  standing text NOT NULL,
  trust json NOT NULL,
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

COMMENT ON COLUMN timeline_v2.version.recorded IS 'Day on which this version was recorded';
COMMENT ON COLUMN timeline_v2.version.role IS 'Role in which somebody made this version';
COMMENT ON COLUMN timeline_v2.version.appeared IS 'Day from which the public could see the entry';
COMMENT ON COLUMN timeline_v2.version.shown IS 'Whether the public saw the entry while this version held';
COMMENT ON COLUMN timeline_v2.version.disclosed IS 'Whether the public may see the entry today';
COMMENT ON COLUMN timeline_v2.version.standing IS 'How far it could be relied on while this version held';
COMMENT ON COLUMN timeline_v2.version.trust IS 'What the standing follows from';
COMMENT ON COLUMN timeline_v2.version.sealed IS 'What the version says, as sealed in the log';
COMMENT ON COLUMN timeline_v2.version.words IS 'What the version says, opened; only while it may be published';

CREATE UNIQUE INDEX version_current ON timeline_v2.version (entry) WHERE to_position IS NULL;
CREATE INDEX version_timeline ON timeline_v2.version (campaign, earliest, logged_position)
  WHERE to_position IS NULL AND disclosed;

-- Which entry refers to which today, and how.
CREATE TABLE timeline_v2.link (
  entry uuid NOT NULL,
  relation text NOT NULL,
  refers_to uuid NOT NULL,
  PRIMARY KEY (entry, relation, refers_to)
);

CREATE INDEX link_back ON timeline_v2.link (refers_to);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA timeline_v2 TO shanyrak_query;

DELETE FROM query.parked WHERE view = 'timeline';
UPDATE query.token SET token = NULL, token_type = NULL, owner = NULL WHERE processor = 'timeline';
UPDATE query.view_position SET position = 0 WHERE view = 'timeline';
