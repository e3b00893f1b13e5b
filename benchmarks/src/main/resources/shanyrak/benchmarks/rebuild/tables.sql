CREATE SCHEMA by_hand;
CREATE TABLE by_hand.version (LIKE timeline_v3.version INCLUDING ALL);
CREATE TABLE by_hand.saying (LIKE timeline_v3.saying INCLUDING ALL);
CREATE TABLE by_hand.entry (LIKE totals_v2.entry INCLUDING ALL);
CREATE TABLE by_hand.contribution (LIKE totals_v2.contribution INCLUDING ALL);
CREATE TABLE by_hand.cell (LIKE totals_v2.cell INCLUDING ALL);

CREATE TABLE by_hand.organiser (position bigint PRIMARY KEY, name text NOT NULL);

-- What only the vault's keys can open, and the texts in it that can be searched.
CREATE TABLE by_hand.opened AS
SELECT entry, from_position, words, organisers,
  (SELECT coalesce(string_agg(word #>> '{}', E'\n'), '')
   FROM jsonb_path_query(words::jsonb - '{place,channel,medium,language}'::text[], 'strict $.**') AS word
   WHERE jsonb_typeof(word) = 'string') AS texts,
  coalesce(words -> 'place' ->> 'venue', '') AS venue
FROM timeline_v3.saying JOIN timeline_v3.version USING (entry, from_position)
WHERE words IS NOT NULL;
ALTER TABLE by_hand.opened ADD PRIMARY KEY (entry, from_position);

CREATE SCHEMA stock;
CREATE TABLE stock.version (
  entry uuid NOT NULL,
  from_position bigint NOT NULL,
  to_position bigint,
  logged_position bigint NOT NULL,
  campaign text NOT NULL,
  change text NOT NULL,
  recorded date NOT NULL,
  appeared date,
  shown boolean NOT NULL,
  disclosed boolean NOT NULL,
  corrected boolean NOT NULL,
  retracted text,
  kind text NOT NULL,
  side text NOT NULL,
  edtf text NOT NULL,
  earliest date NOT NULL,
  latest date,
  country text NOT NULL,
  town text,
  sealed json NOT NULL,
  PRIMARY KEY (entry, from_position)
);
CREATE UNIQUE INDEX ON stock.version (entry) WHERE to_position IS NULL;
CREATE INDEX ON stock.version (campaign, earliest, logged_position) WHERE to_position IS NULL AND disclosed;
