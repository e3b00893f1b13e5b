-- Everything that is asked is asked of one campaign. In a partition there are few campaigns: the words of all others need not be gone
-- through, and what belongs together lies together.
CREATE TABLE timeline_v3.partitioned (LIKE timeline_v3.version INCLUDING COMMENTS) PARTITION BY HASH (campaign);

-- Rows that were just written are looked up one by one until they are vacuumed.
DO $$
BEGIN
  FOR n IN 0..15 LOOP
    EXECUTE format('CREATE TABLE timeline_v3.version_%s PARTITION OF timeline_v3.partitioned'
      ' FOR VALUES WITH (MODULUS 16, REMAINDER %s) WITH (autovacuum_vacuum_insert_scale_factor = 0.02)', n, n);
  END LOOP;
END $$;

INSERT INTO timeline_v3.partitioned SELECT * FROM timeline_v3.version;
DROP TABLE timeline_v3.version;
ALTER TABLE timeline_v3.partitioned RENAME TO version;
ALTER TABLE timeline_v3.version ADD CONSTRAINT version_pkey PRIMARY KEY (entry, from_position, campaign);

CREATE UNIQUE INDEX version_current ON timeline_v3.version (entry, campaign) WHERE to_position IS NULL;
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
CREATE INDEX version_changed ON timeline_v3.version (campaign, changed_position, logged_position) WHERE public;
CREATE INDEX version_from ON timeline_v3.version (campaign, from_position) WHERE public;
CREATE INDEX version_past ON timeline_v3.version (campaign, earliest, logged_position, from_position, to_position)
  INCLUDE (latest, corrected_on, addressee, items, people_low, people_high, unknown_turnout, actions, counts, public,
    standing, kind, side, country, town, channel, demands, organisers)
  WHERE public;
CREATE INDEX version_terms ON timeline_v3.version USING gin (campaign, terms) WHERE public;
CREATE INDEX version_organisers ON timeline_v3.version USING gin (campaign, organisers) WHERE public;
CREATE INDEX version_demands ON timeline_v3.version USING gin (campaign, demands) WHERE public;

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON timeline_v3.version TO shanyrak_query;
