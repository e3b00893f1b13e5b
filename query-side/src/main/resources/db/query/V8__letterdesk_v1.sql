CREATE SCHEMA letterdesk_v1;
GRANT USAGE ON SCHEMA letterdesk_v1 TO shanyrak_query;

-- A copy of a protest, once for each language it is to be translated into.
CREATE TABLE letterdesk_v1.letter (
  copy uuid NOT NULL,
  into_language text NOT NULL,
  campaign text NOT NULL,
  protest uuid,
  edtf text NOT NULL,
  earliest date NOT NULL,
  country text,
  language text NOT NULL,
  sender text,
  received_on date NOT NULL,
  received_position bigint NOT NULL,
  state text NOT NULL,
  since date NOT NULL,
  translator uuid,
  claimed_on date,
  translated_on date,
  approved_on date,
  distributed_on date,
  translation text,
  copies bigint NOT NULL,
  PRIMARY KEY (copy, into_language)
);

COMMENT ON COLUMN letterdesk_v1.letter.sender IS 'Sealed, and only where the sender agreed to be named';
COMMENT ON COLUMN letterdesk_v1.letter.translation IS 'Sealed';
COMMENT ON COLUMN letterdesk_v1.letter.since IS 'UTC day on which the state began';

CREATE INDEX letter_by_campaign ON letterdesk_v1.letter (campaign, received_position);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA letterdesk_v1 TO shanyrak_query;

INSERT INTO query.token (processor, segment) VALUES ('letterdesk', 0);
INSERT INTO query.view_position (view) VALUES ('letterdesk');
