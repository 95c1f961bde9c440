-- What goes out to two thousand listeners is short; who wants more asks for it.
ALTER TABLE "Outbox" ADD CONSTRAINT "Outbox_event_fits" CHECK ("kind" <> 'EVENT'
  OR (length("name") BETWEEN 1 AND 128 AND "payload" ->> 'kind' IS NOT NULL AND "payload" -> 'data' IS NOT NULL
    AND octet_length("payload"::text) < 8000));

-- Whoever takes a right away, by whatever way, ends what was heard by it: every process looks again at this user.
CREATE FUNCTION tell_rights() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Outbox" (kind, name, payload) VALUES (
    'EVENT', 'rights:' || (to_jsonb(OLD) ->> TG_ARGV[0]), '{"kind":"changed","data":null}');
  RETURN NULL;
END $$;

CREATE FUNCTION tell_acting_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Outbox" (kind, name, payload)
  SELECT 'EVENT', 'rights:' || s."userId", '{"kind":"changed","data":null}'
  FROM "Session" s WHERE s.id = OLD."sessionId";
  RETURN NULL;
END $$;

CREATE TRIGGER tell_rights AFTER UPDATE OF "revokedAt" ON "Session" FOR EACH ROW
  WHEN (NEW."revokedAt" IS NOT NULL AND OLD."revokedAt" IS NULL) EXECUTE FUNCTION tell_rights('userId');
CREATE TRIGGER tell_rights AFTER UPDATE OR DELETE ON "ShopMember" FOR EACH ROW EXECUTE FUNCTION tell_rights('userId');
CREATE TRIGGER tell_rights AFTER UPDATE OR DELETE ON "RoleGrant" FOR EACH ROW EXECUTE FUNCTION tell_rights('userId');
CREATE TRIGGER tell_rights AFTER UPDATE OF "revokedAt", "until" ON "Delegation" FOR EACH ROW EXECUTE FUNCTION tell_rights('assistantId');
CREATE TRIGGER tell_rights AFTER UPDATE OF "endedAt" ON "ActingSession" FOR EACH ROW EXECUTE FUNCTION tell_acting_ended();
