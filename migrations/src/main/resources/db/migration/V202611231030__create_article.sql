-- Where statements are found: outlets, their articles, and each immutable text of one.

CREATE TABLE outlet (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name           text        NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    name_key       text        NOT NULL UNIQUE,
    homepage       text,
    -- Whether the public site may show this outlet's articles whole, not only excerpts.
    full_text      boolean     NOT NULL DEFAULT false,
    merged_into_id bigint REFERENCES outlet CHECK (merged_into_id <> id),
    created_at     timestamptz NOT NULL,
    version        bigint      NOT NULL DEFAULT 0
);

CREATE TABLE outlet_host (
    host      text PRIMARY KEY CHECK (host = lower(host)),
    outlet_id bigint NOT NULL REFERENCES outlet ON DELETE CASCADE
);
CREATE INDEX outlet_host_outlet ON outlet_host (outlet_id);

CREATE TABLE article (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    canonical_url   text UNIQUE CHECK (canonical_url ~ '^https?://'),
    headline        text        NOT NULL CHECK (length(btrim(headline)) BETWEEN 1 AND 500),
    language        text        NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    outlet_id       bigint REFERENCES outlet,
    relayed_from_id bigint REFERENCES outlet,
    published_on    date,
    intake          text        NOT NULL CHECK (intake IN ('PASTE', 'URL', 'UPLOAD', 'FEED')),
    demo            boolean     NOT NULL DEFAULT false,
    created_by      bigint REFERENCES account,
    created_at      timestamptz NOT NULL,
    version         bigint      NOT NULL DEFAULT 0
);
CREATE INDEX article_newest ON article (created_at DESC, id DESC);
CREATE INDEX article_outlet ON article (outlet_id, created_at DESC);

CREATE TABLE article_revision (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id  bigint      NOT NULL REFERENCES article,
    no          int         NOT NULL CHECK (no > 0),
    text        text        NOT NULL CHECK (length(text) > 0),
    sha256      bytea       NOT NULL CHECK (length(sha256) = 32),
    raw         bytea,
    raw_type    text,
    final_url   text,
    captured_at timestamptz NOT NULL,
    UNIQUE (article_id, no)
);
CREATE INDEX article_revision_same_text ON article_revision (sha256);
CREATE TRIGGER article_revision_immutable BEFORE UPDATE OR DELETE ON article_revision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE feed (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    outlet_id       bigint      NOT NULL REFERENCES outlet,
    url             text        NOT NULL UNIQUE CHECK (url ~ '^https?://'),
    active          boolean     NOT NULL DEFAULT true,
    etag            text,
    last_modified   text,
    last_fetched_at timestamptz,
    next_fetch_at   timestamptz,
    failures        int         NOT NULL DEFAULT 0,
    last_failure    text,
    created_at      timestamptz NOT NULL,
    version         bigint      NOT NULL DEFAULT 0
);
CREATE INDEX feed_due ON feed (next_fetch_at) WHERE active;
