SELECT by_hand.drop_indexes();

UPDATE timeline_v3.version SET campaign = 'campaign-0';

CREATE TEMPORARY TABLE disclosure ON COMMIT DROP AS
SELECT 'campaign-0' AS campaign, view, max(epoch) AS epoch FROM query.disclosure GROUP BY view;
TRUNCATE query.disclosure;
INSERT INTO query.disclosure SELECT * FROM disclosure;

SELECT by_hand.count_anew();
