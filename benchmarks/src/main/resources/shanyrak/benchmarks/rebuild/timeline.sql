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
  SELECT entry, position, day, campaign, change, correction, sequence,
    lead(position) OVER stream AS to_position,
    first_value(position) OVER stream AS logged_position,
    (array_agg(content) FILTER (WHERE content IS NOT NULL) OVER stream)[count(content) OVER stream] AS content,
    (array_agg(outcome) FILTER (WHERE outcome IS NOT NULL) OVER stream)[count(outcome) OVER stream] AS outcome,
    (array_agg(retraction) FILTER (WHERE retraction IS NOT NULL) OVER stream)[count(retraction) OVER stream] AS retraction,
    (array_agg(shows) FILTER (WHERE shows IS NOT NULL) OVER stream)[count(shows) OVER stream] AS shown,
    min(day) FILTER (WHERE shows) OVER stream AS appeared,
    max(day) FILTER (WHERE change IN ('CORRECTED', 'RETRACTED')) OVER stream AS corrected_on,
    bool_or(change = 'CORRECTED') OVER stream AS corrected,
    change NOT IN ('PUBLISHED', 'WITHHELD') AS changes
  FROM event
  WINDOW stream AS (PARTITION BY stream ORDER BY sequence)
), unseen AS (
  SELECT *,
    count(*) FILTER (WHERE shown) OVER (
      PARTITION BY entry ORDER BY position ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS times_seen,
    last_value(shown) OVER entry AS disclosed,
    last_value(retraction ->> 'reason') OVER entry IS DISTINCT FROM 'SAFETY' AS may_be_shown
  FROM state
  WINDOW entry AS (PARTITION BY entry ORDER BY position RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
), due AS (
  SELECT *, bool_or(changes) OVER (PARTITION BY entry, times_seen ORDER BY position) AS due,
    shown AND disclosed AND may_be_shown AS open
  FROM unseen
), edition AS (
  SELECT *, count(*) FILTER (WHERE shown AND due) OVER entry AS edition,
    coalesce(max(position) FILTER (WHERE shown AND due) OVER entry, logged_position) AS changed_position,
    coalesce(max(day) FILTER (WHERE shown AND due) OVER entry, min(day) OVER entry) AS changed_on
  FROM due
  WINDOW entry AS (PARTITION BY entry ORDER BY position)
), said AS (
  INSERT INTO by_hand.saying (entry, from_position, trust, sealed, words)
  SELECT edition.entry, position,
    json_build_object('corroborated', false, 'verified', false, 'everVerified', false, 'disputed', false,
      'retracted', retraction IS NOT NULL),
    json_build_object('content', content, 'added', json_build_array(), 'reason', correction, 'outcome', outcome,
      'retraction', retraction),
    words
  FROM edition LEFT JOIN by_hand.opened ON opened.entry = edition.entry AND from_position = position
)
INSERT INTO by_hand.version (entry, from_position, to_position, logged_position, changed_position, earliest, latest,
  recorded, changed_on, appeared, corrected_on, addressee, items, people_low, people_high, unknown_turnout, actions,
  edition, overdue, counts, public, shown, corrected, campaign, change, standing, retracted, kind, side, edtf, country,
  town, exactness, channel, demands, organisers, terms)
SELECT edition.entry, position, to_position, logged_position, changed_position, w.earliest, w.latest,
  day, changed_on, appeared, corrected_on, CASE WHEN open THEN c.addressee END,
  CASE WHEN retraction IS NOT NULL THEN 0 WHEN c.kind = 'protest' THEN c.items WHEN c.kind = 'letter-handed-in' THEN 1
    ELSE 0 END,
  CASE WHEN retraction IS NOT NULL THEN 0 ELSE coalesce(t.low, 0) END,
  CASE WHEN retraction IS NOT NULL THEN 0 ELSE coalesce(t.high, t.low, 0) END,
  CASE WHEN retraction IS NULL AND c.kind = 'picket' AND (t.low IS NULL OR t.high IS NULL) THEN 1 ELSE 0 END,
  CASE WHEN retraction IS NOT NULL OR c.kind = 'eviction-attempt' THEN 0 ELSE 1 END,
  edition, NOT shown AND due, retraction IS NULL, shown AND disclosed AND (to_position IS NULL OR may_be_shown), shown,
  corrected, campaign, change, CASE WHEN retraction IS NULL THEN 'REPORTED' ELSE 'RETRACTED' END,
  retraction ->> 'reason', upper(replace(c.kind, '-', '_')),
  CASE c.kind WHEN 'eviction-attempt' THEN 'REPRESSION' ELSE 'SOLIDARITY' END, w.edtf,
  CASE WHEN open THEN p.country ELSE '' END, CASE WHEN open THEN p.town END,
  CASE WHEN open THEN p.precision ELSE 'COUNTRY' END,
  CASE WHEN open THEN lower(replace(c.channel, '_', '-')) END,
  CASE WHEN open THEN f.demands ELSE '{}' END, coalesce(organisers, '{}'),
  setweight(to_tsvector('russian', coalesce(texts, '')) || to_tsvector('simple', coalesce(texts, '')), 'B')
  || setweight(to_tsvector('russian', CASE WHEN open THEN p.town ELSE '' END)
    || to_tsvector('simple', CASE WHEN open THEN p.town ELSE '' END), 'C')
  || setweight(to_tsvector('russian', coalesce(venue, '')) || to_tsvector('simple', coalesce(venue, '')), 'D')
FROM edition LEFT JOIN by_hand.opened ON opened.entry = edition.entry AND from_position = position
CROSS JOIN json_to_record(content) AS c (
  kind text, facts json, channel text, addressee integer, items integer, turnout json)
CROSS JOIN json_to_record(c.facts) AS f ("when" json, place json, demands integer[])
CROSS JOIN json_to_record(f."when") AS w (edtf text, earliest date, latest date)
CROSS JOIN json_to_record(f.place) AS p (country text, town text, precision text)
CROSS JOIN json_to_record(coalesce(nullif(c.turnout::text, 'null'), '{}')::json) AS t (low integer, high integer)
