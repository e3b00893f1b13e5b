CREATE SCHEMA campaign_v1;
GRANT USAGE ON SCHEMA campaign_v1 TO shanyrak_query;

CREATE TABLE campaign_v1.campaign (
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
  copies_to text
);

CREATE TABLE campaign_v1.demand (
  campaign text NOT NULL,
  demand integer NOT NULL,
  text json NOT NULL,
  PRIMARY KEY (campaign, demand)
);

CREATE TABLE campaign_v1.addressee (
  campaign text NOT NULL,
  addressee integer NOT NULL,
  office text,
  post text,
  telephone text,
  fax text,
  email text,
  website text,
  PRIMARY KEY (campaign, addressee)
);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA campaign_v1 TO shanyrak_query;

INSERT INTO query.token (processor, segment) VALUES ('campaign', 0);
INSERT INTO query.view_position (view) VALUES ('campaign');
