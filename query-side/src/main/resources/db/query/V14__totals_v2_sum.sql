-- What each value of each dimension comes to, so that totals are read and not added up. Kept together with the cells.
CREATE TABLE totals_v2.sum (
  campaign text NOT NULL,
  dimension text NOT NULL,
  value text NOT NULL,
  entries bigint NOT NULL,
  actions bigint NOT NULL,
  items bigint NOT NULL,
  people_low bigint NOT NULL,
  people_high bigint NOT NULL,
  unknown_turnout bigint NOT NULL,
  PRIMARY KEY (campaign, dimension, value)
) WITH (fillfactor = 50);

COMMENT ON COLUMN totals_v2.sum.dimension IS 'Empty for the whole campaign';

INSERT INTO totals_v2.sum
SELECT campaign,
  CASE grouping(kind, side, channel, country, organisation, week, standing)
    WHEN 63 THEN 'kind' WHEN 95 THEN 'side' WHEN 111 THEN 'channel' WHEN 119 THEN 'country'
    WHEN 123 THEN 'organisation' WHEN 125 THEN 'week' WHEN 126 THEN 'standing' ELSE '' END,
  coalesce(kind, side, channel, country, organisation, week, standing, ''),
  sum(entries), sum(actions), sum(items), sum(people_low), sum(people_high), sum(unknown_turnout)
FROM totals_v2.cell CROSS JOIN LATERAL to_char(day, 'IYYY"-W"IW') AS of_week (week)
GROUP BY GROUPING SETS ((campaign), (campaign, kind), (campaign, side), (campaign, channel), (campaign, country),
  (campaign, organisation), (campaign, week), (campaign, standing));

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON totals_v2.sum TO shanyrak_query;
