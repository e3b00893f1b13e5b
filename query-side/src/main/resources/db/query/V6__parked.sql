-- What a view could not follow. The view goes on without it; rebuilding the view tries again.
CREATE TABLE query.parked (
  view text NOT NULL,
  key text NOT NULL,
  position bigint NOT NULL,
  cause text NOT NULL,
  PRIMARY KEY (view, key)
);

COMMENT ON COLUMN query.parked.key IS 'What the events are about, such as an entry';
COMMENT ON COLUMN query.parked.position IS 'Position of the first event that the view could not take in';
COMMENT ON COLUMN query.parked.cause IS 'Kind and place of the failure; never its message, which may quote what people typed';

GRANT SELECT, INSERT, DELETE ON query.parked TO shanyrak_query;
