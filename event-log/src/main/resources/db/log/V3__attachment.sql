-- Bytes too large for an event, which names them by their id. They are written before it and never change; those that no
-- event names do no harm. What they are is the business of those who seal and open them.
CREATE TABLE log.attachment (
    id      uuid  NOT NULL CONSTRAINT attachment_id PRIMARY KEY,
    content bytea NOT NULL
);
-- Sealed bytes do not get smaller.
ALTER TABLE log.attachment ALTER COLUMN content SET STORAGE EXTERNAL;

GRANT SELECT ON log.attachment TO shanyrak_command, shanyrak_query;
GRANT INSERT ON log.attachment TO shanyrak_command;
