-- Two records of one outlet become one, and can be told apart again. The merged one keeps its name: by it, whatever
-- comes from there is known as the kept one's.

CREATE TABLE outlet_merge (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_id     bigint      NOT NULL REFERENCES outlet,
    into_id     bigint      NOT NULL REFERENCES outlet,
    -- What went over: articles that it published, articles relayed from it, hosts, feeds.
    article_ids bigint[]    NOT NULL,
    relayed_ids bigint[]    NOT NULL,
    hosts       text[]      NOT NULL,
    feed_ids    bigint[]    NOT NULL,
    merged_by   bigint      NOT NULL REFERENCES account,
    merged_at   timestamptz NOT NULL,
    undone_by   bigint REFERENCES account,
    undone_at   timestamptz,
    CONSTRAINT outlet_merge_of_two CHECK (from_id <> into_id),
    CONSTRAINT outlet_merge_undone CHECK ((undone_by IS NULL) = (undone_at IS NULL))
);
CREATE UNIQUE INDEX outlet_merge_standing ON outlet_merge (from_id) WHERE undone_at IS NULL;
CREATE INDEX outlet_merge_from ON outlet_merge (from_id);
CREATE INDEX outlet_merge_into ON outlet_merge (into_id);

-- The one that was kept. It waits for a merge that is under way, so that nothing goes to an outlet that is no more.
CREATE FUNCTION kept_outlet(wanted bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    here bigint := wanted;
    further bigint;
BEGIN
    LOOP
        SELECT merged_into_id INTO further FROM outlet WHERE id = here FOR KEY SHARE;
        IF further IS NULL THEN
            RETURN here;
        END IF;
        here := further;
    END LOOP;
END $$;

CREATE FUNCTION follow_outlet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.outlet_id := kept_outlet(NEW.outlet_id);
    RETURN NEW;
END $$;
CREATE TRIGGER article_outlet_kept BEFORE INSERT OR UPDATE OF outlet_id ON article
    FOR EACH ROW WHEN (NEW.outlet_id IS NOT NULL) EXECUTE FUNCTION follow_outlet();
CREATE TRIGGER outlet_host_kept BEFORE INSERT OR UPDATE OF outlet_id ON outlet_host
    FOR EACH ROW EXECUTE FUNCTION follow_outlet();
CREATE TRIGGER feed_outlet_kept BEFORE INSERT OR UPDATE OF outlet_id ON feed
    FOR EACH ROW EXECUTE FUNCTION follow_outlet();

CREATE FUNCTION follow_agency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.relayed_from_id := kept_outlet(NEW.relayed_from_id);
    RETURN NEW;
END $$;
CREATE TRIGGER article_agency_kept BEFORE INSERT OR UPDATE OF relayed_from_id ON article
    FOR EACH ROW WHEN (NEW.relayed_from_id IS NOT NULL) EXECUTE FUNCTION follow_agency();

-- How many articles were relayed from an outlet, and which.
CREATE INDEX article_relayed_from ON article (relayed_from_id) WHERE relayed_from_id IS NOT NULL;
