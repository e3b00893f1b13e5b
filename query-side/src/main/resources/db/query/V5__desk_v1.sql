CREATE SCHEMA desk_v1;
GRANT USAGE ON SCHEMA desk_v1 TO shanyrak_query;

CREATE TABLE desk_v1.entry (
  entry uuid PRIMARY KEY,
  actor uuid,
  campaign text NOT NULL,
  kind text NOT NULL,
  edtf text NOT NULL,
  country text NOT NULL,
  town text,
  state text NOT NULL,
  logged_position bigint NOT NULL
);

CREATE INDEX entry_by_actor ON desk_v1.entry (actor, logged_position DESC);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA desk_v1 TO shanyrak_query;

INSERT INTO query.token (processor, segment) VALUES ('desk', 0);
INSERT INTO query.view_position (view) VALUES ('desk');
