-- Sources for or against a statement, and what was captured of them.

CREATE TABLE evidence (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_id bigint      NOT NULL REFERENCES statement,
    url          text        NOT NULL CHECK (url ~ '^https?://' AND length(url) <= 2000),
    title        text        NOT NULL CHECK (length(btrim(title)) BETWEEN 1 AND 500),
    publisher    text        CHECK (length(publisher) <= 200),
    published_on date,
    stance       text        NOT NULL CHECK (stance IN ('SUPPORTS', 'REFUTES', 'CONTEXT')),
    excerpt      text        CHECK (length(excerpt) <= 4000),
    note         text        CHECK (length(note) <= 4000),
    position     int         NOT NULL CHECK (position >= 0),
    edited_by    bigint      NOT NULL REFERENCES account,
    created_at   timestamptz NOT NULL,
    removed_at   timestamptz,
    version      bigint      NOT NULL DEFAULT 0
);
CREATE INDEX evidence_statement ON evidence (statement_id, position, id);

CREATE TABLE snapshot (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    evidence_id bigint      NOT NULL REFERENCES evidence,
    final_url   text        NOT NULL,
    media_type  text        NOT NULL,
    sha256      bytea       NOT NULL CHECK (length(sha256) = 32),
    bytes       bytea       NOT NULL,
    captured_by bigint REFERENCES account,
    captured_at timestamptz NOT NULL
);
CREATE INDEX snapshot_evidence ON snapshot (evidence_id, captured_at DESC);
CREATE TRIGGER snapshot_immutable BEFORE UPDATE OR DELETE ON snapshot
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
