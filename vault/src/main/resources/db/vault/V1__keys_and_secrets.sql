-- Roles belong to the whole server, so another database's migration may make them at the same moment.
DO $$
DECLARE
  role text;
BEGIN
  FOREACH role IN ARRAY ARRAY['vault_command', 'vault_query'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', role);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;
      END;
    END IF;
  END LOOP;
END
$$;

CREATE TABLE vault.key (
  id uuid PRIMARY KEY,
  keyset bytea
);
COMMENT ON TABLE vault.key IS 'One key per entry or campaign. A destroyed key keeps its row, so that it is never made again.';
COMMENT ON COLUMN vault.key.keyset IS 'A Tink keyset; null once destroyed.';

CREATE TABLE vault.secret (
  name text PRIMARY KEY,
  bytes bytea NOT NULL
);
COMMENT ON TABLE vault.secret IS 'Random bytes of the installation, made once: keys of hashes and the like.';

CREATE FUNCTION vault.destroy(key uuid) RETURNS void
LANGUAGE sql
SECURITY DEFINER
SET search_path = ''
AS $$
  INSERT INTO vault.key (id, keyset) VALUES (destroy.key, NULL)
  ON CONFLICT (id) DO UPDATE SET keyset = NULL
$$;
REVOKE ALL ON FUNCTION vault.destroy(uuid) FROM PUBLIC;

GRANT USAGE ON SCHEMA vault TO vault_command, vault_query;
GRANT SELECT, INSERT ON vault.key, vault.secret TO vault_command;
GRANT EXECUTE ON FUNCTION vault.destroy(uuid) TO vault_command;
GRANT SELECT ON vault.key TO vault_query;
