-- The append-only record of every change of state: who, when, what, before, after.

CREATE TABLE ledger_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    actor_id     bigint REFERENCES account,
    actor_name   text        NOT NULL,
    entity       text        NOT NULL CHECK (entity ~ '^[A-Z_]+$'),
    entity_id    bigint      NOT NULL,
    statement_id bigint,
    action       text        NOT NULL CHECK (action ~ '^[A-Z_]+$'),
    before       jsonb,
    after        jsonb,
    note         text
);
CREATE INDEX ledger_entry_entity ON ledger_entry (entity, entity_id, id);
CREATE INDEX ledger_entry_statement ON ledger_entry (statement_id, id) WHERE statement_id IS NOT NULL;
CREATE INDEX ledger_entry_actor ON ledger_entry (actor_id, id);

-- For rows that history stands on: nobody changes them, whichever program asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_no_truncate BEFORE TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
