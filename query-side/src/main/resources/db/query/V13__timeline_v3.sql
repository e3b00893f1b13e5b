-- What is searched for and counted is in one narrow table, what is said in another; earlier states are read like today's.
DROP SCHEMA timeline_v2 CASCADE;

CREATE SCHEMA timeline_v3;
GRANT USAGE ON SCHEMA timeline_v3 TO shanyrak_query;

-- A version holds at the positions p with from_position <= p and (to_position is null or p < to_position).
CREATE TABLE timeline_v3.version (
  entry uuid NOT NULL,
  from_position bigint NOT NULL,
  to_position bigint,
  logged_position bigint NOT NULL,
  changed_position bigint NOT NULL,
  earliest date NOT NULL,
  latest date,
  recorded date NOT NULL,
  changed_on date NOT NULL,
  appeared date,
  corrected_on date,
  addressee integer,
  items bigint NOT NULL,
  people_low bigint NOT NULL,
  people_high bigint NOT NULL,
  unknown_turnout bigint NOT NULL,
  actions bigint NOT NULL,
  edition integer NOT NULL,
  overdue boolean NOT NULL,
  counts boolean NOT NULL,
  public boolean NOT NULL,
  shown boolean NOT NULL,
  corrected boolean NOT NULL,
  campaign text NOT NULL,
  change text NOT NULL,
  role text,
  standing text NOT NULL,
  retracted text,
  kind text NOT NULL,
  side text NOT NULL,
  edtf text NOT NULL,
  country text NOT NULL,
  town text,
  exactness text NOT NULL,
  channel text,
  demands integer[] NOT NULL,
  organisers text[] NOT NULL,
  terms tsvector,
  PRIMARY KEY (entry, from_position)
);

COMMENT ON COLUMN timeline_v3.version.changed_position IS 'Position at which its edition came';
COMMENT ON COLUMN timeline_v3.version.changed_on IS 'Day on which its edition came';
COMMENT ON COLUMN timeline_v3.version.edition IS 'How many versions readers have seen, this one among them';
COMMENT ON COLUMN timeline_v3.version.overdue IS 'Whether something changed that readers have not seen';
COMMENT ON COLUMN timeline_v3.version.recorded IS 'Day on which this version was recorded';
COMMENT ON COLUMN timeline_v3.version.appeared IS 'Day from which the public could see the entry';
COMMENT ON COLUMN timeline_v3.version.corrected_on IS 'Day on which it was last corrected or retracted';
COMMENT ON COLUMN timeline_v3.version.counts IS 'Whether the entry counts: what is retracted does not';
COMMENT ON COLUMN timeline_v3.version.public IS 'Whether the public saw the entry so and may see that today';
COMMENT ON COLUMN timeline_v3.version.shown IS 'Whether the public saw the entry while this version held';
COMMENT ON COLUMN timeline_v3.version.role IS 'Role in which somebody made this version';
COMMENT ON COLUMN timeline_v3.version.standing IS 'How far it could be relied on while this version held';
COMMENT ON COLUMN timeline_v3.version.exactness IS 'How exactly the place was recorded';
COMMENT ON COLUMN timeline_v3.version.organisers IS 'Their names, the leading one first; only while they may be published';
COMMENT ON COLUMN timeline_v3.version.terms IS
  'What can be searched for, only while it may be published: towns have the weight C, venues D, all other words B';

-- What a version says. It never changes but for being opened and closed to the public.
CREATE TABLE timeline_v3.saying (
  entry uuid NOT NULL,
  from_position bigint NOT NULL,
  trust json NOT NULL,
  sealed json NOT NULL,
  words json,
  PRIMARY KEY (entry, from_position)
);

COMMENT ON COLUMN timeline_v3.saying.trust IS 'What the standing follows from';
COMMENT ON COLUMN timeline_v3.saying.sealed IS 'What the version says, as sealed in the log';
COMMENT ON COLUMN timeline_v3.saying.words IS 'What the version says, opened; only while it may be published';

CREATE UNIQUE INDEX version_current ON timeline_v3.version (entry) WHERE to_position IS NULL;

-- Today's timeline, in each order and for each choice that may leave little of it.
CREATE INDEX version_timeline ON timeline_v3.version (campaign, earliest, logged_position)
  WHERE to_position IS NULL AND public;
CREATE INDEX version_logged ON timeline_v3.version (campaign, logged_position) WHERE to_position IS NULL AND public;
CREATE INDEX version_kind ON timeline_v3.version (campaign, kind, earliest, logged_position)
  WHERE to_position IS NULL AND public;
CREATE INDEX version_country ON timeline_v3.version (campaign, country, earliest, logged_position)
  WHERE to_position IS NULL AND public;
CREATE INDEX version_standing ON timeline_v3.version (campaign, standing, earliest, logged_position)
  WHERE to_position IS NULL AND public;
CREATE INDEX version_channel ON timeline_v3.version (campaign, channel, earliest, logged_position)
  WHERE to_position IS NULL AND public;
CREATE INDEX version_corrected ON timeline_v3.version (campaign, corrected_on)
  WHERE to_position IS NULL AND public AND corrected_on IS NOT NULL;

-- Earlier states, and the way through them.
CREATE INDEX version_changed ON timeline_v3.version (campaign, changed_position, logged_position) WHERE public;
CREATE INDEX version_past ON timeline_v3.version (campaign, earliest, logged_position, from_position, to_position)
  WHERE public;
CREATE INDEX version_from ON timeline_v3.version (campaign, from_position) WHERE public;

CREATE INDEX version_terms ON timeline_v3.version USING gin (terms) WHERE public;
CREATE INDEX version_organisers ON timeline_v3.version USING gin (organisers) WHERE public;
CREATE INDEX version_demands ON timeline_v3.version USING gin (demands) WHERE public;

-- Which entry refers to which in a version, and how.
CREATE TABLE timeline_v3.link (
  entry uuid NOT NULL,
  from_position bigint NOT NULL,
  relation text NOT NULL,
  refers_to uuid NOT NULL,
  PRIMARY KEY (entry, from_position, relation, refers_to)
);

CREATE INDEX link_back ON timeline_v3.link (refers_to);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA timeline_v3 TO shanyrak_query;

-- The last position of the log at which a view learned something that changes how earlier states are shown.
CREATE TABLE query.disclosure (
  campaign text NOT NULL,
  view text NOT NULL,
  epoch bigint NOT NULL,
  PRIMARY KEY (campaign, view)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON query.disclosure TO shanyrak_query;

TRUNCATE campaign_v2.campaign, campaign_v2.demand, campaign_v2.assessment, campaign_v2.clock_change,
  campaign_v2.addressee;
DELETE FROM query.parked WHERE view IN ('campaign', 'timeline');
UPDATE query.token SET token = NULL, token_type = NULL, owner = NULL WHERE processor IN ('campaign', 'timeline');
UPDATE query.view_position SET position = 0 WHERE view IN ('campaign', 'timeline');
