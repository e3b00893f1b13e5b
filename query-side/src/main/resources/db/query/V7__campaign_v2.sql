-- Demands have a history, addressees a time to answer, places a policy: the view is made anew from the log.
DROP SCHEMA campaign_v1 CASCADE;

CREATE SCHEMA campaign_v2;
GRANT USAGE ON SCHEMA campaign_v2 TO shanyrak_query;

CREATE TABLE campaign_v2.campaign (
  campaign text PRIMARY KEY,
  opened_position bigint NOT NULL,
  title json NOT NULL,
  summary json NOT NULL,
  country text NOT NULL,
  town text,
  venue text,
  more_information text,
  open boolean NOT NULL DEFAULT true,
  closing_reason text,
  appeal json,
  copies_to text,
  usual_precision text,
  kind_precisions json
);

COMMENT ON COLUMN campaign_v2.campaign.usual_precision IS 'How exactly places are shown at the finest; null: as recorded';
COMMENT ON COLUMN campaign_v2.campaign.kind_precisions IS 'The same by kind, where it is not the usual one';

CREATE TABLE campaign_v2.demand (
  campaign text NOT NULL,
  demand integer NOT NULL,
  text json NOT NULL,
  status text NOT NULL DEFAULT 'RAISED',
  PRIMARY KEY (campaign, demand)
);

CREATE TABLE campaign_v2.assessment (
  campaign text NOT NULL,
  position bigint NOT NULL,
  demand integer NOT NULL,
  recorded date NOT NULL,
  status text NOT NULL,
  edtf text NOT NULL,
  reason text,
  because uuid,
  PRIMARY KEY (campaign, position)
);

CREATE TABLE campaign_v2.clock_change (
  campaign text NOT NULL,
  position bigint NOT NULL,
  demand integer NOT NULL,
  recorded date NOT NULL,
  change text NOT NULL,
  day date NOT NULL,
  reason text,
  PRIMARY KEY (campaign, position)
);

CREATE TABLE campaign_v2.addressee (
  campaign text NOT NULL,
  addressee integer NOT NULL,
  office text,
  post text,
  telephone text,
  fax text,
  email text,
  website text,
  answer_within integer,
  PRIMARY KEY (campaign, addressee)
);

COMMENT ON COLUMN campaign_v2.addressee.answer_within IS 'Days within which an answer can be expected; null: nobody said';

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA campaign_v2 TO shanyrak_query;

-- The timeline keeps from now on whether a place was recorded exactly, which the policy compares with.
TRUNCATE timeline_v1.version;

DELETE FROM query.parked WHERE view IN ('campaign', 'timeline');
UPDATE query.token SET token = NULL, token_type = NULL, owner = NULL WHERE processor IN ('campaign', 'timeline');
UPDATE query.view_position SET position = 0 WHERE view IN ('campaign', 'timeline');
