-- Two topics become one, and can be told apart again.

ALTER TABLE topic ADD COLUMN merged_into_id bigint REFERENCES topic,
    ADD CONSTRAINT topic_not_merged_into_itself CHECK (merged_into_id <> id),
    ADD CONSTRAINT topic_merged_is_not_offered CHECK (merged_into_id IS NULL OR NOT active);
CREATE INDEX topic_merged_into ON topic (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TABLE topic_merge (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_id       bigint      NOT NULL REFERENCES topic,
    into_id       bigint      NOT NULL REFERENCES topic,
    -- Statements that had the merged one, and those of them to which the kept one was new.
    statement_ids bigint[]    NOT NULL,
    added_ids     bigint[]    NOT NULL,
    was_active    boolean     NOT NULL,
    merged_by     bigint      NOT NULL REFERENCES account,
    merged_at     timestamptz NOT NULL,
    undone_by     bigint REFERENCES account,
    undone_at     timestamptz,
    CONSTRAINT topic_merge_of_two CHECK (from_id <> into_id),
    CONSTRAINT topic_merge_undone CHECK ((undone_by IS NULL) = (undone_at IS NULL))
);
CREATE UNIQUE INDEX topic_merge_standing ON topic_merge (from_id) WHERE undone_at IS NULL;
CREATE INDEX topic_merge_from ON topic_merge (from_id);
CREATE INDEX topic_merge_into ON topic_merge (into_id);

-- The one that was kept. It waits for a merge that is under way, so that nothing gets a topic that is no more.
CREATE FUNCTION kept_topic(wanted bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    here bigint := wanted;
    further bigint;
BEGIN
    LOOP
        SELECT merged_into_id INTO further FROM topic WHERE id = here FOR KEY SHARE;
        IF further IS NULL THEN
            RETURN here;
        END IF;
        here := further;
    END LOOP;
END $$;

-- A form that was open during the merge still names the merged one, perhaps beside the kept one.
CREATE FUNCTION follow_topic() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    kept bigint := kept_topic(NEW.topic_id);
BEGIN
    -- Also where the kept one was named before it, in the same command.
    IF EXISTS (
        SELECT 1 FROM statement_topic WHERE statement_id = NEW.statement_id AND topic_id = kept) THEN
        RETURN NULL;
    END IF;
    NEW.topic_id := kept;
    RETURN NEW;
END $$;
CREATE TRIGGER statement_topic_kept BEFORE INSERT ON statement_topic
    FOR EACH ROW EXECUTE FUNCTION follow_topic();
