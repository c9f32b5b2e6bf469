-- What is known of a feed beyond its address, and every article that it named, each once.

ALTER TABLE feed
    ADD COLUMN title               text,
    ADD COLUMN language            text CHECK (language ~ '^[a-z]{2,3}$'),
    -- A code stands in last_failure; what goes with it, such as a status or a host, here.
    ADD COLUMN last_failure_detail text,
    ADD COLUMN failing_since       timestamptz,
    -- Runs in a row that found nothing new: the more there are, the longer the next one waits.
    ADD COLUMN quiet_runs          int NOT NULL DEFAULT 0,
    ADD CONSTRAINT feed_failing_since CHECK ((failures > 0) = (failing_since IS NOT NULL));

CREATE TABLE feed_entry (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    feed_id       bigint      NOT NULL REFERENCES feed ON DELETE CASCADE,
    -- Under which the same article is recognised, and the address as the feed writes it, which is fetched.
    canonical_url text        NOT NULL CHECK (canonical_url ~ '^https?://'),
    url           text        NOT NULL CHECK (url ~ '^https?://'),
    title         text        NOT NULL,
    published_on  date,
    state         text        NOT NULL CHECK (state IN ('WAITING', 'BROUGHT_IN', 'KNOWN', 'GIVEN_UP')),
    article_id    bigint REFERENCES article,
    attempts      int         NOT NULL DEFAULT 0,
    failure       text,
    detail        text,
    next_try_at   timestamptz NOT NULL,
    seen_at       timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    UNIQUE (feed_id, canonical_url),
    CONSTRAINT feed_entry_has_article CHECK ((state IN ('BROUGHT_IN', 'KNOWN')) = (article_id IS NOT NULL))
);
CREATE INDEX feed_entry_waiting ON feed_entry (feed_id, next_try_at, id) WHERE state = 'WAITING';
CREATE INDEX feed_entry_changed ON feed_entry (feed_id, changed_at DESC);
CREATE INDEX feed_entry_article ON feed_entry (article_id);
