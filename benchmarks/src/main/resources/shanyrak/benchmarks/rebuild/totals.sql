WITH event AS (
  SELECT stream, sequence, position, name, p.entry, p.campaign, p.content,
    CASE name
      WHEN 'EntryPublished' THEN true
      WHEN 'EntryWithheld' THEN false
      ELSE p.publication = 'NOW'
    END AS shows
  FROM log.event CROSS JOIN json_to_record(payload) AS p (entry uuid, campaign text, publication text, content json)
  WHERE name IN (
    'PicketHeld', 'ProtestSent', 'LetterHandedIn', 'MediaCoverageReported', 'StatementIssued', 'EvictionAttemptReported',
    'EntryCorrected', 'EntryPublished', 'EntryWithheld', 'EntryRetracted')
), state AS (
  SELECT entry, campaign,
    row_number() OVER (PARTITION BY stream ORDER BY sequence DESC) AS from_the_end,
    (array_agg(content) FILTER (WHERE content IS NOT NULL) OVER stream)[count(content) OVER stream] AS content,
    max(position) FILTER (WHERE content IS NOT NULL) OVER stream AS content_position,
    (array_agg(shows) FILTER (WHERE shows IS NOT NULL) OVER stream)[count(shows) OVER stream] AS shown,
    bool_or(name = 'EntryRetracted') OVER stream AS retracted
  FROM event
  WINDOW stream AS (PARTITION BY stream ORDER BY sequence)
), entry AS (
  SELECT * FROM state WHERE from_the_end = 1
), kept AS (
  INSERT INTO by_hand.entry (entry, campaign, content, shown, trust)
  SELECT entry, campaign, content, shown,
    json_build_object('corroborated', false, 'verified', false, 'everVerified', false, 'disputed', false,
      'retracted', retracted)
  FROM entry
), contribution AS (
  INSERT INTO by_hand.contribution
  SELECT entry, campaign, w.earliest, c.kind,
    CASE c.kind WHEN 'eviction-attempt' THEN 'repression' ELSE 'solidarity' END,
    coalesce(lower(replace(c.channel, '_', '-')), 'none'), p.country, coalesce(o.name, 'none'),
    'reported', 1,
    CASE c.kind WHEN 'eviction-attempt' THEN 0 ELSE 1 END,
    CASE c.kind WHEN 'protest' THEN c.items WHEN 'letter-handed-in' THEN 1 ELSE 0 END,
    coalesce(t.low, 0), coalesce(t.high, t.low, 0),
    CASE WHEN c.kind = 'picket' AND (t.low IS NULL OR t.high IS NULL) THEN 1 ELSE 0 END
  FROM entry
  CROSS JOIN json_to_record(content) AS c (kind text, facts json, channel text, items integer, turnout json)
  CROSS JOIN json_to_record(c.facts) AS f ("when" json, place json)
  CROSS JOIN json_to_record(f."when") AS w (earliest date)
  CROSS JOIN json_to_record(f.place) AS p (country text)
  CROSS JOIN json_to_record(coalesce(nullif(c.turnout::text, 'null'), '{}')::json) AS t (low integer, high integer)
  LEFT JOIN by_hand.organiser o ON o.position = content_position
  WHERE shown AND NOT retracted
  RETURNING *
)
INSERT INTO by_hand.cell
SELECT campaign, day, kind, side, channel, country, organisation, standing,
  sum(entries), sum(actions), sum(items), sum(people_low), sum(people_high), sum(unknown_turnout)
FROM contribution
GROUP BY campaign, day, kind, side, channel, country, organisation, standing
