-- Two records of one speaker become one, and can be told apart again: what went over is kept, to give back exactly that.

CREATE TABLE speaker_merge (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_id         bigint      NOT NULL REFERENCES speaker,
    into_id         bigint      NOT NULL REFERENCES speaker,
    -- What the merged one was called; its names go over.
    name            text        NOT NULL,
    statement_ids   bigint[]    NOT NULL,
    appearance_ids  bigint[]    NOT NULL,
    name_ids        bigint[]    NOT NULL,
    -- Those of them that were main names, whatever they became.
    main_name_ids   bigint[]    NOT NULL,
    affiliation_ids bigint[]    NOT NULL,
    -- The merged one's id, which it gives up, and whether the kept one took it because it had none.
    wikidata_id     text,
    wikidata_taken  boolean     NOT NULL,
    merged_by       bigint      NOT NULL REFERENCES account,
    merged_at       timestamptz NOT NULL,
    undone_by       bigint REFERENCES account,
    undone_at       timestamptz,
    CONSTRAINT speaker_merge_of_two CHECK (from_id <> into_id),
    CONSTRAINT speaker_merge_undone CHECK ((undone_by IS NULL) = (undone_at IS NULL))
);
CREATE UNIQUE INDEX speaker_merge_standing ON speaker_merge (from_id) WHERE undone_at IS NULL;
CREATE INDEX speaker_merge_from ON speaker_merge (from_id);
CREATE INDEX speaker_merge_into ON speaker_merge (into_id);

-- The one that was kept. It waits for a merge that is under way, so that nothing goes to a speaker who is no more.
CREATE FUNCTION kept_speaker(wanted bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    here bigint := wanted;
    further bigint;
BEGIN
    LOOP
        SELECT merged_into_id INTO further FROM speaker WHERE id = here FOR KEY SHARE;
        IF further IS NULL THEN
            RETURN here;
        END IF;
        here := further;
    END LOOP;
END $$;

-- A form that was open during the merge still names the merged one.
CREATE FUNCTION follow_speaker() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.speaker_id := kept_speaker(NEW.speaker_id);
    RETURN NEW;
END $$;
CREATE TRIGGER statement_speaker_kept BEFORE INSERT OR UPDATE OF speaker_id ON statement
    FOR EACH ROW WHEN (NEW.speaker_id IS NOT NULL) EXECUTE FUNCTION follow_speaker();
CREATE TRIGGER appearance_speaker_kept BEFORE INSERT OR UPDATE OF speaker_id ON appearance
    FOR EACH ROW WHEN (NEW.speaker_id IS NOT NULL) EXECUTE FUNCTION follow_speaker();
