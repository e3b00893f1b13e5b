CREATE SCHEMA IF NOT EXISTS by_hand;
CREATE TABLE by_hand.index AS
SELECT indexname AS name, replace(indexdef, ' ON ONLY ', ' ON ') AS definition
FROM pg_indexes
WHERE schemaname = 'timeline_v3' AND tablename = 'version' AND indexname <> 'version_pkey';

-- Many rows are written faster without them.
CREATE FUNCTION by_hand.drop_indexes() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  known by_hand.index;
BEGIN
  FOR known IN SELECT * FROM by_hand.index LOOP
    EXECUTE 'DROP INDEX timeline_v3.' || quote_ident(known.name);
  END LOOP;
END $$;

CREATE FUNCTION by_hand.index_anew() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  known by_hand.index;
BEGIN
  SET LOCAL maintenance_work_mem = '512MB';
  FOR known IN SELECT * FROM by_hand.index LOOP
    EXECUTE known.definition;
  END LOOP;
END $$;

-- The totals of what the timeline has.
CREATE FUNCTION by_hand.count_anew() RETURNS void LANGUAGE sql AS $$
  TRUNCATE totals_v2.contribution, totals_v2.cell, totals_v2.sum;
  INSERT INTO totals_v2.contribution
  SELECT entry, campaign, earliest, lower(replace(kind, '_', '-')), lower(replace(side, '_', '-')),
    coalesce(channel, 'none'), country, coalesce(organisers[1], 'none'), lower(standing), 1, actions, items, people_low,
    people_high, unknown_turnout
  FROM timeline_v3.version WHERE to_position IS NULL AND public AND counts;
  INSERT INTO totals_v2.cell
  SELECT campaign, day, kind, side, channel, country, organisation, standing, sum(entries), sum(actions), sum(items),
    sum(people_low), sum(people_high), sum(unknown_turnout)
  FROM totals_v2.contribution
  GROUP BY campaign, day, kind, side, channel, country, organisation, standing;
  INSERT INTO totals_v2.sum
  SELECT campaign, dimension, value, sum(entries), sum(actions), sum(items), sum(people_low), sum(people_high),
    sum(unknown_turnout)
  FROM totals_v2.cell CROSS JOIN LATERAL (VALUES
    ('', ''), ('kind', kind), ('side', side), ('channel', channel), ('country', country), ('organisation', organisation),
    ('week', to_char(day, 'IYYY"-W"IW')), ('standing', standing)) AS part (dimension, value)
  GROUP BY campaign, dimension, value;
$$;
