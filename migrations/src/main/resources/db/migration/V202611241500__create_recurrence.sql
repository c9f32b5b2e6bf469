-- Claims that come back: which statements look alike, what people decided about them, and what the public is told.

-- What somebody decided about two statements. The ledger keeps every change of mind; here stands the latest.
CREATE TABLE statement_pair (
    low_id     bigint      NOT NULL REFERENCES statement,
    high_id    bigint      NOT NULL REFERENCES statement,
    decision   text        NOT NULL CHECK (decision IN ('SAME', 'RELATED', 'DIFFERENT')),
    -- What the machine had thought of the pair; null where it had not suggested it.
    confidence double precision CHECK (confidence BETWEEN 0 AND 1),
    decided_by bigint REFERENCES account,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (low_id, high_id),
    CHECK (low_id < high_id)
);
CREATE INDEX statement_pair_high ON statement_pair (high_id);

-- Which statements look alike, as last computed. Derived: it can be thrown away and found again.
CREATE TABLE likeness (
    low_id     bigint           NOT NULL REFERENCES statement ON DELETE CASCADE,
    high_id    bigint           NOT NULL REFERENCES statement ON DELETE CASCADE,
    confidence double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    likely     boolean          NOT NULL,
    found_at   timestamptz      NOT NULL,
    PRIMARY KEY (low_id, high_id),
    CHECK (low_id < high_id)
);
CREATE INDEX likeness_high ON likeness (high_id);
CREATE INDEX likeness_likely ON likeness (found_at DESC) WHERE likely;

-- Statements whose likenesses are still to be found; written in the transaction that makes or rewords them.
CREATE TABLE likeness_due (
    statement_id bigint PRIMARY KEY REFERENCES statement ON DELETE CASCADE,
    since        timestamptz NOT NULL,
    tries        int         NOT NULL DEFAULT 0,
    not_before   timestamptz NOT NULL
);
CREATE INDEX likeness_due_next ON likeness_due (not_before);

-- A repetition that a published page lists beside what was frozen at approval. What was shown stays on record.
CREATE TABLE public_repeat (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_id  bigint      NOT NULL REFERENCES statement,
    appearance_id bigint      NOT NULL REFERENCES appearance,
    shown         jsonb       NOT NULL,
    shown_by      bigint      NOT NULL REFERENCES account,
    shown_at      timestamptz NOT NULL,
    removed_by    bigint REFERENCES account,
    removed_at    timestamptz,
    -- For the public; null where it went because the merge that brought it was taken back.
    removal_note  text CHECK (length(btrim(removal_note)) BETWEEN 1 AND 2000),
    CHECK (removal_note IS NULL OR removed_at IS NOT NULL)
);
CREATE UNIQUE INDEX public_repeat_standing ON public_repeat (appearance_id) WHERE removed_at IS NULL;
CREATE INDEX public_repeat_appearance ON public_repeat (appearance_id);
CREATE INDEX public_repeat_statement ON public_repeat (statement_id, id);

-- Whoever makes or rewords a statement, by whichever way: its likenesses are looked for (again).
CREATE FUNCTION likeness_is_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO likeness_due (statement_id, since, not_before) VALUES (NEW.id, now(), now())
    ON CONFLICT (statement_id) DO UPDATE
        SET since = excluded.since, tries = 0, not_before = excluded.not_before;
    RETURN NULL;
END $$;
CREATE TRIGGER statement_made_likeness_due AFTER INSERT ON statement
    FOR EACH ROW EXECUTE FUNCTION likeness_is_due();
CREATE TRIGGER statement_reworded_likeness_due AFTER UPDATE OF wording, language, speaker_id ON statement
    FOR EACH ROW
    WHEN ((OLD.wording, OLD.language, OLD.speaker_id) IS DISTINCT FROM (NEW.wording, NEW.language, NEW.speaker_id))
    EXECUTE FUNCTION likeness_is_due();
INSERT INTO likeness_due (statement_id, since, not_before) SELECT id, now(), now() FROM statement;
