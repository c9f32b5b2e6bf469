-- What changed, for whoever keeps something derived from it, such as a search index: it reads what became visible since
-- it last looked, and loses nothing when transactions commit in another order than they began.

CREATE TABLE search_change (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid       xid8        NOT NULL DEFAULT pg_current_xact_id(),
    kind      text        NOT NULL CHECK (kind ~ '^[A-Z_]+$'),
    entity_id bigint      NOT NULL,
    at        timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX search_change_xid ON search_change (xid);

-- One row: which database this is (a copy of it is told apart by more than this), and from where on changes are kept.
CREATE TABLE search_feed (
    id       smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    database uuid NOT NULL DEFAULT gen_random_uuid(),
    -- Changes of transactions up to this one may have been thrown away.
    horizon  xid8 NOT NULL DEFAULT '0'
);
INSERT INTO search_feed DEFAULT VALUES;

-- Which database this is: another cluster, a copy within the cluster and a cluster that was set back all differ.
CREATE FUNCTION search_database() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT concat_ws('/', (SELECT system_identifier FROM pg_control_system()),
        (SELECT timeline_id FROM pg_control_checkpoint()),
        (SELECT oid FROM pg_database WHERE datname = current_database()),
        (SELECT database FROM search_feed))
$$;

-- Asks every node to build its indexes anew.
CREATE TABLE search_reindex (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    requested_at timestamptz NOT NULL
);

-- How far each node is with that.
CREATE TABLE search_progress (
    node       text        NOT NULL,
    index_name text        NOT NULL,
    reindex_id bigint      NOT NULL,
    state      text        NOT NULL CHECK (state IN ('BUILDING', 'READY')),
    done       bigint      NOT NULL,
    total      bigint      NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (node, index_name)
);

CREATE FUNCTION wake_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('search_change', '');
    RETURN NULL;
END $$;
CREATE TRIGGER search_reindex_wakes AFTER INSERT ON search_reindex
    FOR EACH STATEMENT EXECUTE FUNCTION wake_search();

-- Notes each entity once a statement, however many rows the statement touched.
-- Arguments: the kind of entity, and the column with its id.
CREATE FUNCTION note_search_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    noted bigint;
BEGIN
    CASE TG_OP
        WHEN 'INSERT' THEN
            EXECUTE format('INSERT INTO search_change (kind, entity_id) SELECT DISTINCT %L, %I FROM new_rows',
                TG_ARGV[0], TG_ARGV[1]);
        WHEN 'UPDATE' THEN
            EXECUTE format('INSERT INTO search_change (kind, entity_id)'
                ' SELECT %L, id FROM (SELECT %2$I FROM new_rows UNION SELECT %2$I FROM old_rows) AS touched (id)',
                TG_ARGV[0], TG_ARGV[1]);
        WHEN 'DELETE' THEN
            EXECUTE format('INSERT INTO search_change (kind, entity_id) SELECT DISTINCT %L, %I FROM old_rows',
                TG_ARGV[0], TG_ARGV[1]);
    END CASE;
    GET DIAGNOSTICS noted = ROW_COUNT;
    IF noted > 0 THEN
        PERFORM pg_notify('search_change', '');
    END IF;
    RETURN NULL;
END $$;

-- A trigger that sees all rows of a statement can hear one kind of event only: three for each table.
CREATE PROCEDURE follow_for_search(followed regclass, kind text, id_column text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows'
        ' FOR EACH STATEMENT EXECUTE FUNCTION note_search_change(%L, %L)',
        'search_insert', followed, kind, id_column);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows'
        ' FOR EACH STATEMENT EXECUTE FUNCTION note_search_change(%L, %L)',
        'search_update', followed, kind, id_column);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows'
        ' FOR EACH STATEMENT EXECUTE FUNCTION note_search_change(%L, %L)',
        'search_delete', followed, kind, id_column);
END $$;

CALL follow_for_search('statement', 'STATEMENT', 'id');
CALL follow_for_search('statement_topic', 'STATEMENT', 'statement_id');
CALL follow_for_search('appearance', 'STATEMENT', 'statement_id');
CALL follow_for_search('verdict', 'STATEMENT', 'statement_id');
CALL follow_for_search('article', 'ARTICLE', 'id');
CALL follow_for_search('article_revision', 'ARTICLE', 'article_id');
CALL follow_for_search('outlet', 'OUTLET', 'id');
CALL follow_for_search('speaker', 'SPEAKER', 'id');
CALL follow_for_search('speaker_name', 'SPEAKER', 'speaker_id');
CALL follow_for_search('affiliation', 'SPEAKER', 'speaker_id');
CALL follow_for_search('evidence', 'EVIDENCE', 'id');
CALL follow_for_search('topic', 'TOPIC', 'id');
CALL follow_for_search('topic_name', 'TOPIC', 'topic_id');
CALL follow_for_search('rating', 'RATING', 'id');
CALL follow_for_search('rating_name', 'RATING', 'rating_id');
CALL follow_for_search('public_page', 'PAGE', 'statement_id');
CALL follow_for_search('correction', 'PAGE', 'statement_id');

-- Of an account only its name is ever shown; signing in changes the rest too often.
CREATE FUNCTION note_name_for_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search_change (kind, entity_id) VALUES ('ACCOUNT', NEW.id);
    PERFORM pg_notify('search_change', '');
    RETURN NULL;
END $$;
CREATE TRIGGER search_update AFTER UPDATE OF display_name ON account
    FOR EACH ROW WHEN (OLD.display_name IS DISTINCT FROM NEW.display_name)
    EXECUTE FUNCTION note_name_for_search();
