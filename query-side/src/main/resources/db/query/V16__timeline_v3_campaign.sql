-- A search is always one of a campaign: among many campaigns an index of all of them has mostly others.
CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA query;
DROP INDEX timeline_v3.version_terms, timeline_v3.version_organisers, timeline_v3.version_demands;
CREATE INDEX version_terms ON timeline_v3.version USING gin (campaign, terms) WHERE public;
CREATE INDEX version_organisers ON timeline_v3.version USING gin (campaign, organisers) WHERE public;
CREATE INDEX version_demands ON timeline_v3.version USING gin (campaign, demands) WHERE public;
