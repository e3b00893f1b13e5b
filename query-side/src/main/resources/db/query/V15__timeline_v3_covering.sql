-- Counting a search takes a row from everywhere: the index has all that is chosen by and counted, so that no row is needed.
DROP INDEX timeline_v3.version_past;
CREATE INDEX version_past ON timeline_v3.version (campaign, earliest, logged_position, from_position, to_position)
  INCLUDE (latest, corrected_on, addressee, items, people_low, people_high, unknown_turnout, actions, counts, public,
    standing, kind, side, country, town, channel, demands, organisers)
  WHERE public;

-- Rows that were just written are looked up one by one until they are vacuumed.
ALTER TABLE timeline_v3.version SET (autovacuum_vacuum_insert_scale_factor = 0.02);
