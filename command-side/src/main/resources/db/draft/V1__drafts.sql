CREATE TABLE draft.draft (
  id uuid PRIMARY KEY,
  account uuid NOT NULL,
  form uuid NOT NULL,
  campaign text NOT NULL,
  kind text NOT NULL,
  fields text,
  day date NOT NULL,
  UNIQUE (account, form)
);

COMMENT ON COLUMN draft.draft.id IS 'Also its key in the vault; never chosen by whoever keeps the draft';
COMMENT ON COLUMN draft.draft.form IS 'The command that the form will send';
COMMENT ON COLUMN draft.draft.fields IS 'What was typed, sealed';
COMMENT ON COLUMN draft.draft.day IS 'Day on which it was last kept: finer times would tell when somebody works';

CREATE INDEX draft_by_day ON draft.draft (day);

GRANT USAGE ON SCHEMA draft TO shanyrak_command;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft.draft TO shanyrak_command;
