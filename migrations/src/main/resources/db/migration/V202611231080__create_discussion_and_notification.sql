-- What colleagues say to each other beside the work, and what waits for whom.

CREATE TABLE discussion_thread (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_id bigint      NOT NULL REFERENCES statement,
    verdict_id   bigint REFERENCES verdict,
    -- The passage of the explanation a comment hangs on, by position and by quote.
    start_offset int,
    end_offset   int,
    exact        text,
    resolved_by  bigint REFERENCES account,
    resolved_at  timestamptz,
    created_at   timestamptz NOT NULL,
    CHECK ((start_offset IS NULL) = (exact IS NULL) AND (start_offset IS NULL) = (end_offset IS NULL)),
    CHECK (exact IS NULL OR verdict_id IS NOT NULL),
    CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
);
CREATE INDEX discussion_thread_statement ON discussion_thread (statement_id, id);

CREATE TABLE discussion_post (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    thread_id  bigint      NOT NULL REFERENCES discussion_thread,
    author_id  bigint      NOT NULL REFERENCES account,
    text       text        NOT NULL CHECK (length(btrim(text)) BETWEEN 1 AND 10000),
    created_at timestamptz NOT NULL
);
CREATE INDEX discussion_post_thread ON discussion_post (thread_id, id);

CREATE TABLE discussion_mention (
    post_id    bigint NOT NULL REFERENCES discussion_post ON DELETE CASCADE,
    account_id bigint NOT NULL REFERENCES account,
    PRIMARY KEY (post_id, account_id)
);
CREATE INDEX discussion_mention_account ON discussion_mention (account_id);

-- Right of reply: asked when, by whom, how, and what came back.
CREATE TABLE claimant_contact (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_id bigint      NOT NULL REFERENCES statement,
    asked_by     bigint      NOT NULL REFERENCES account,
    asked_at     timestamptz NOT NULL,
    channel      text        NOT NULL,
    question     text        NOT NULL,
    answer       text,
    answered_at  timestamptz,
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX claimant_contact_statement ON claimant_contact (statement_id, asked_at);

CREATE TABLE notification (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id   bigint      NOT NULL REFERENCES account ON DELETE CASCADE,
    kind         text        NOT NULL CHECK (kind ~ '^[A-Z_]+$'),
    statement_id bigint REFERENCES statement,
    details      jsonb       NOT NULL DEFAULT '{}',
    created_at   timestamptz NOT NULL,
    read_at      timestamptz
);
CREATE INDEX notification_unread ON notification (account_id, created_at DESC) WHERE read_at IS NULL;

CREATE TABLE setting (
    key        text PRIMARY KEY,
    value      jsonb       NOT NULL,
    updated_by bigint REFERENCES account,
    updated_at timestamptz NOT NULL
);

CREATE TABLE site_text (
    key        text NOT NULL CHECK (key ~ '^[a-z-]+$'),
    language   text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    text       text NOT NULL,
    updated_at timestamptz NOT NULL,
    version    bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (key, language)
);
