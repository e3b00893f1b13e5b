SELECT by_hand.drop_indexes();

INSERT INTO timeline_v3.version (entry, from_position, to_position, logged_position, changed_position, earliest, latest,
  recorded, changed_on, appeared, corrected_on, addressee, items, people_low, people_high, unknown_turnout, actions, edition,
  overdue, counts, public, shown, corrected, campaign, change, role, standing, retracted, kind, side, edtf, country, town,
  exactness, channel, demands, organisers, terms)
SELECT cast(md5(entry || ' ' || copy) AS uuid), from_position + ahead, to_position + ahead, logged_position + ahead,
  changed_position + ahead, earliest + later, latest + later, recorded + later, changed_on + later, appeared + later,
  corrected_on + later, addressee, items, people_low, people_high, unknown_turnout, actions, edition, overdue, counts,
  public, shown, corrected, campaign, change, role, standing, retracted, kind, side,
  CASE WHEN length(edtf) = 7 THEN to_char(earliest + later, 'YYYY-MM')
    ELSE to_char(earliest + later, 'YYYY-MM-DD') || substr(edtf, 11) END,
  country, town, exactness, channel, demands, organisers, terms
FROM generate_series(1, :copies - 1) AS copy
CROSS JOIN LATERAL (SELECT copy * cast(:events AS bigint), copy * interval '13 months') AS moved (ahead, later)
CROSS JOIN timeline_v3.version
ORDER BY copy, from_position;

INSERT INTO timeline_v3.saying (entry, from_position, trust, sealed, words)
SELECT cast(md5(entry || ' ' || copy) AS uuid), from_position + copy * cast(:events AS bigint), trust, sealed, words
FROM generate_series(1, :copies - 1) AS copy CROSS JOIN timeline_v3.saying
ORDER BY copy, from_position;

SELECT by_hand.index_anew();
SELECT by_hand.count_anew();

UPDATE query.view_position SET position = (SELECT position FROM log.head) WHERE view IN ('campaign', 'timeline', 'totals');
UPDATE query.token SET token = (SELECT '{"globalIndex":' || position || '}' FROM log.head)
WHERE processor IN ('campaign', 'timeline', 'totals');
