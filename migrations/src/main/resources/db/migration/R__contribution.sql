-- The four-eyes rule, kept by the database itself.

CREATE OR REPLACE FUNCTION note_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    statement bigint;
    version_of bigint;
    who bigint;
BEGIN
    CASE TG_TABLE_NAME
        WHEN 'statement' THEN statement := NEW.id; version_of := NULL; who := NEW.worded_by;
        WHEN 'evidence' THEN statement := NEW.statement_id; version_of := NULL; who := NEW.edited_by;
        WHEN 'promise_progress' THEN statement := NEW.statement_id; version_of := NULL; who := NEW.edited_by;
        WHEN 'verdict' THEN statement := NEW.statement_id; version_of := NEW.id; who := NEW.edited_by;
        WHEN 'verdict_translation' THEN
            SELECT v.statement_id INTO statement FROM verdict v WHERE v.id = NEW.verdict_id;
            version_of := NEW.verdict_id; who := NEW.edited_by;
    END CASE;
    IF who IS NOT NULL THEN
        INSERT INTO contribution (statement_id, verdict_id, account_id, part)
        VALUES (statement, version_of, who, TG_ARGV[0]) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER statement_contribution AFTER INSERT OR UPDATE OF wording, worded_by ON statement
    FOR EACH ROW EXECUTE FUNCTION note_contribution('WORDING');
CREATE OR REPLACE TRIGGER evidence_contribution
    AFTER INSERT OR UPDATE OF url, title, publisher, stance, excerpt, note, edited_by ON evidence
    FOR EACH ROW EXECUTE FUNCTION note_contribution('EVIDENCE');
-- What is noted of a promise is shown with its verdict.
CREATE OR REPLACE TRIGGER promise_progress_contribution AFTER INSERT OR UPDATE ON promise_progress
    FOR EACH ROW EXECUTE FUNCTION note_contribution('EVIDENCE');
CREATE OR REPLACE TRIGGER verdict_contribution
    AFTER INSERT OR UPDATE OF rating_id, summary, explanation, public_note, edited_by ON verdict
    FOR EACH ROW EXECUTE FUNCTION note_contribution('TEXT');
CREATE OR REPLACE TRIGGER verdict_translation_contribution AFTER INSERT OR UPDATE ON verdict_translation
    FOR EACH ROW EXECUTE FUNCTION note_contribution('TRANSLATION');

-- Whoever wrote wording, text or evidence of this version.
CREATE OR REPLACE FUNCTION is_contributor(verdict bigint, account bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT 1 FROM contribution c JOIN verdict v ON v.statement_id = c.statement_id
        WHERE v.id = $1 AND c.account_id = $2 AND (c.verdict_id IS NULL OR c.verdict_id = v.id)
        UNION ALL
        SELECT 1 FROM verdict v WHERE v.id = $1 AND v.author_id = $2)
$$;

CREATE OR REPLACE FUNCTION refuse_own_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.decision = 'APPROVED' AND is_contributor(NEW.verdict_id, NEW.editor_id) THEN
        RAISE EXCEPTION 'account % contributed to verdict % and may not approve it', NEW.editor_id, NEW.verdict_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'review_four_eyes';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER review_four_eyes BEFORE INSERT ON review
    FOR EACH ROW EXECUTE FUNCTION refuse_own_approval();

-- A verdict is approved only where an approval of this round by somebody who did not contribute stands.
CREATE OR REPLACE FUNCTION refuse_unreviewed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.status IN ('APPROVED', 'SCHEDULED', 'PUBLISHED') AND NOT EXISTS (
        SELECT 1 FROM review r WHERE r.verdict_id = NEW.id AND r.round = NEW.round AND r.decision = 'APPROVED'
        AND NOT is_contributor(NEW.id, r.editor_id)) THEN
        RAISE EXCEPTION 'verdict % has no approval by a second person', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_four_eyes';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER verdict_four_eyes BEFORE INSERT OR UPDATE OF status, round ON verdict
    FOR EACH ROW EXECUTE FUNCTION refuse_unreviewed();

-- What an editor approved stays as it was approved, up to the point where it is opened again.
CREATE OR REPLACE FUNCTION refuse_change_after_submission() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'DRAFT' AND NEW.status <> 'DRAFT'
        AND (NEW.rating_id, NEW.summary, NEW.explanation, NEW.language, NEW.public_note, NEW.correction_grade)
            IS DISTINCT FROM
            (OLD.rating_id, OLD.summary, OLD.explanation, OLD.language, OLD.public_note, OLD.correction_grade) THEN
        RAISE EXCEPTION 'verdict % is % and cannot be rewritten', NEW.id, OLD.status
            USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_frozen';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER verdict_frozen BEFORE UPDATE ON verdict
    FOR EACH ROW EXECUTE FUNCTION refuse_change_after_submission();
