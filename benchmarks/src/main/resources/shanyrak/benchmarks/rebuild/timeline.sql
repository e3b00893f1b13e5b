INSERT INTO by_hand.version (
  entry, from_position, to_position, logged_position, campaign, change, recorded, appeared, shown, disclosed, corrected,
  standing, trust, retracted, kind, side, edtf, earliest, latest, country, town, sealed)
WITH event AS (
  SELECT stream, sequence, position, (time AT TIME ZONE 'UTC')::date AS day, p.entry, p.campaign, p.content,
    CASE name
      WHEN 'EntryCorrected' THEN 'CORRECTED'
      WHEN 'EvictionAttemptRepelled' THEN 'OUTCOME'
      WHEN 'HomesDemolished' THEN 'OUTCOME'
      WHEN 'EntryPublished' THEN 'PUBLISHED'
      WHEN 'EntryWithheld' THEN 'WITHHELD'
      WHEN 'EntryRetracted' THEN 'RETRACTED'
      ELSE 'LOGGED'
    END AS change,
    CASE name
      WHEN 'EntryPublished' THEN true
      WHEN 'EntryWithheld' THEN false
      ELSE p.publication = 'NOW'
    END AS shows,
    CASE WHEN name = 'EntryCorrected' THEN p.reason END AS correction,
    CASE
      WHEN name IN ('EvictionAttemptRepelled', 'HomesDemolished') THEN json_build_object(
        'ended', CASE name WHEN 'EvictionAttemptRepelled' THEN 'repelled' ELSE 'homes-demolished' END, 'homesLow', p."homesLow", 'homesHigh', p."homesHigh",
        'account', p.account)
    END AS outcome,
    CASE
      WHEN name = 'EntryRetracted' THEN json_build_object('reason', p.reason, 'explanation', p.explanation)
    END AS retraction
  FROM log.event CROSS JOIN json_to_record(payload) AS p (
    entry uuid, campaign text, publication text, content json, reason json, explanation json, account json,
    "homesLow" integer, "homesHigh" integer)
  WHERE name IN (
    'PicketHeld', 'ProtestSent', 'LetterHandedIn', 'MediaCoverageReported', 'StatementIssued', 'EvictionAttemptReported',
    'EvictionAttemptRepelled', 'HomesDemolished', 'EntryCorrected', 'EntryPublished', 'EntryWithheld', 'EntryRetracted')
), state AS (
  SELECT entry, position, day, campaign, change, correction,
    lead(position) OVER stream AS to_position,
    first_value(position) OVER stream AS logged_position,
    (array_agg(content) FILTER (WHERE content IS NOT NULL) OVER stream)[count(content) OVER stream] AS content,
    (array_agg(outcome) FILTER (WHERE outcome IS NOT NULL) OVER stream)[count(outcome) OVER stream] AS outcome,
    (array_agg(retraction) FILTER (WHERE retraction IS NOT NULL) OVER stream)[count(retraction) OVER stream] AS retraction,
    (array_agg(shows) FILTER (WHERE shows IS NOT NULL) OVER stream)[count(shows) OVER stream] AS shown,
    min(day) FILTER (WHERE shows) OVER stream AS appeared,
    bool_or(change = 'CORRECTED') OVER stream AS corrected
  FROM event
  WINDOW stream AS (PARTITION BY stream ORDER BY sequence)
)
SELECT entry, position, to_position, logged_position, campaign, change, day, appeared, shown,
  last_value(shown) OVER (PARTITION BY entry ORDER BY position RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING),
  corrected, CASE WHEN retraction IS NULL THEN 'REPORTED' ELSE 'RETRACTED' END,
  json_build_object('corroborated', false, 'verified', false, 'everVerified', false, 'disputed', false,
    'retracted', retraction IS NOT NULL),
  retraction ->> 'reason', upper(replace(c.kind, '-', '_')),
  CASE c.kind WHEN 'eviction-attempt' THEN 'REPRESSION' ELSE 'SOLIDARITY' END,
  w.edtf, w.earliest, w.latest, p.country, p.town,
  json_build_object('content', content, 'added', json_build_array(), 'reason', correction, 'outcome', outcome, 'retraction', retraction)
FROM state
CROSS JOIN json_to_record(content) AS c (kind text, facts json)
CROSS JOIN json_to_record(c.facts) AS f ("when" json, place json)
CROSS JOIN json_to_record(f."when") AS w (edtf text, earliest date, latest date)
CROSS JOIN json_to_record(f.place) AS p (country text, town text)
