-- What is to be done next, and what looks alike. Still no words.
DROP SCHEMA desk_v1 CASCADE;

CREATE SCHEMA desk_v2;
GRANT USAGE ON SCHEMA desk_v2 TO shanyrak_query;

CREATE TABLE desk_v2.entry (
  entry uuid PRIMARY KEY,
  campaign text NOT NULL,
  actor uuid,
  logged_position bigint NOT NULL,
  kind text NOT NULL,
  edtf text NOT NULL,
  earliest date NOT NULL,
  latest date,
  country text NOT NULL,
  town text,
  channel text,
  items bigint,
  action text,
  due date,
  said_by uuid,
  said_on date NOT NULL,
  shown text NOT NULL,
  trust json NOT NULL,
  standing text NOT NULL,
  disputed_on date,
  requested_by uuid,
  requested_on date,
  ended boolean NOT NULL
);

COMMENT ON COLUMN desk_v2.entry.actor IS 'Who logged it; null if no account is known';
COMMENT ON COLUMN desk_v2.entry.action IS 'What an announcement announces';
COMMENT ON COLUMN desk_v2.entry.due IS 'The last day on which a promise can be kept';
COMMENT ON COLUMN desk_v2.entry.said_by IS 'Who logged it or last corrected it';
COMMENT ON COLUMN desk_v2.entry.said_on IS 'The day of that';
COMMENT ON COLUMN desk_v2.entry.requested_by IS 'Who asks for its retraction';
COMMENT ON COLUMN desk_v2.entry.ended IS 'Whether it is known what came of it';

CREATE INDEX entry_by_actor ON desk_v2.entry (actor, logged_position DESC);
CREATE INDEX entry_by_campaign ON desk_v2.entry (campaign, kind, earliest);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA desk_v2 TO shanyrak_query;

DELETE FROM query.parked WHERE view = 'desk';
UPDATE query.token SET token = NULL, token_type = NULL, owner = NULL WHERE processor = 'desk';
UPDATE query.view_position SET position = 0 WHERE view = 'desk';
