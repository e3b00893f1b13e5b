-- A role in every campaign stays where it was, and becomes optional; roles in single campaigns stand beside it.

CREATE DOMAIN account.role_name AS text
  CHECK (VALUE IN ('RECORDER', 'TRANSLATOR', 'VERIFIER', 'EDITOR', 'OWNER'));

ALTER TABLE account.account
  DROP CONSTRAINT account_role_check,
  ALTER COLUMN role TYPE account.role_name,
  ALTER COLUMN role DROP NOT NULL;

ALTER TABLE account.api_token
  DROP CONSTRAINT api_token_role_check,
  ALTER COLUMN role TYPE account.role_name;

-- Without a campaign, the role is one in every campaign.
ALTER TABLE account.invitation
  DROP CONSTRAINT invitation_role_check,
  ALTER COLUMN role TYPE account.role_name,
  ADD COLUMN campaign text;

CREATE TABLE account.campaign_role (
  account   uuid NOT NULL REFERENCES account.account,
  campaign  text NOT NULL,
  role      account.role_name NOT NULL,
  PRIMARY KEY (account, campaign, role)
);
CREATE INDEX campaign_role_campaign ON account.campaign_role (campaign);

-- Roles in single campaigns, each as 'campaign:ROLE'.
CREATE FUNCTION account.campaign_roles(account uuid) RETURNS text[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(array_agg(c.campaign || ':' || c.role ORDER BY c.campaign, c.role), '{}')
  FROM account.campaign_role c WHERE c.account = campaign_roles.account
$$;

DROP FUNCTION account.recognise_session(bytea);
DROP FUNCTION account.recognise_token(bytea);

CREATE FUNCTION account.recognise_session(token_hash bytea)
RETURNS TABLE (account uuid, pseudonym text, role text, campaign_roles text[], token_limit text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  -- Written at most once a minute: idle time needs no finer measure.
  UPDATE account.session AS s SET seen = now()
  WHERE s.token_hash = recognise_session.token_hash
    AND s.seen BETWEEN now() - interval '30 minutes' AND now() - interval '1 minute'
    AND s.started > now() - interval '12 hours';

  RETURN QUERY
  SELECT a.id, a.pseudonym, a.role::text, account.campaign_roles(a.id), NULL::text
  FROM account.session s JOIN account.account a ON a.id = s.account
  WHERE s.token_hash = recognise_session.token_hash
    AND NOT a.frozen
    AND s.seen > now() - interval '30 minutes'
    AND s.started > now() - interval '12 hours';
END $$;

CREATE FUNCTION account.recognise_token(token_hash bytea)
RETURNS TABLE (account uuid, pseudonym text, role text, campaign_roles text[], token_limit text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE account.api_token AS t SET last_used = current_date
  WHERE t.token_hash = recognise_token.token_hash AND t.last_used IS DISTINCT FROM current_date;

  RETURN QUERY
  SELECT a.id, a.pseudonym, a.role::text, account.campaign_roles(a.id), t.role::text
  FROM account.api_token t JOIN account.account a ON a.id = t.account
  WHERE t.token_hash = recognise_token.token_hash AND NOT a.frozen;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA account FROM PUBLIC;
GRANT EXECUTE ON FUNCTION account.recognise_session(bytea), account.recognise_token(bytea)
  TO shanyrak_command, shanyrak_query;
GRANT EXECUTE ON FUNCTION account.campaign_roles(uuid) TO shanyrak_command;
GRANT SELECT, INSERT, DELETE ON account.campaign_role TO shanyrak_command;
