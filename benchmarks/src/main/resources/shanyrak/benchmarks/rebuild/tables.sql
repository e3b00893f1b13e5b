CREATE SCHEMA by_hand;
CREATE TABLE by_hand.version (LIKE timeline_v2.version INCLUDING ALL);
CREATE TABLE by_hand.entry (LIKE totals_v2.entry INCLUDING ALL);
CREATE TABLE by_hand.contribution (LIKE totals_v2.contribution INCLUDING ALL);
CREATE TABLE by_hand.cell (LIKE totals_v2.cell INCLUDING ALL);

CREATE TABLE by_hand.organiser (position bigint PRIMARY KEY, name text NOT NULL);

CREATE SCHEMA stock;
CREATE TABLE stock.version (LIKE timeline_v2.version INCLUDING ALL);
