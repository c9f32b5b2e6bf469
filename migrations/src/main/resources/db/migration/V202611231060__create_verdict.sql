-- Ratings as data; versioned judgements; reviews; who contributed to what.

CREATE TABLE rating (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        text    NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
    scale       text    NOT NULL CHECK (scale IN ('FACT', 'PROMISE')),
    position    int     NOT NULL,
    -- ClaimReview's ratingValue; null where a number would mislead (unverifiable).
    value       int CHECK (value BETWEEN 1 AND 5),
    colour      text    NOT NULL CHECK (colour ~ '^#[0-9a-f]{6}$'),
    shape       text    NOT NULL CHECK (shape IN ('CHECK', 'CROSS', 'HALF', 'QUESTION', 'CLOCK', 'DOT')),
    -- An example rating marks demonstrations: its pages are kept out of search engines and of markup.
    example     boolean NOT NULL DEFAULT false,
    active      boolean NOT NULL DEFAULT true,
    version     bigint  NOT NULL DEFAULT 0
);
CREATE TABLE rating_name (
    rating_id bigint NOT NULL REFERENCES rating ON DELETE CASCADE,
    language  text   NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    name      text   NOT NULL CHECK (length(btrim(name)) > 0),
    meaning   text   NOT NULL,
    PRIMARY KEY (rating_id, language)
);

CREATE TABLE checklist_item (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code     text    NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
    position int     NOT NULL,
    active   boolean NOT NULL DEFAULT true,
    version  bigint  NOT NULL DEFAULT 0
);
CREATE TABLE checklist_item_name (
    item_id  bigint NOT NULL REFERENCES checklist_item ON DELETE CASCADE,
    language text   NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    name     text   NOT NULL CHECK (length(btrim(name)) > 0),
    PRIMARY KEY (item_id, language)
);

CREATE TABLE verdict (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_id     bigint      NOT NULL REFERENCES statement,
    no               int         NOT NULL CHECK (no > 0),
    status           text        NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED')),
    language         text        NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    rating_id        bigint REFERENCES rating,
    summary          text        NOT NULL DEFAULT '' CHECK (length(summary) <= 1000),
    -- Markdown; evidence is cited as [@id] and numbered when shown.
    explanation      text        NOT NULL DEFAULT '' CHECK (length(explanation) <= 100000),
    author_id        bigint      NOT NULL REFERENCES account,
    edited_by        bigint      NOT NULL REFERENCES account,
    correction_grade text CHECK (correction_grade IN ('TYPO', 'CLARIFICATION', 'CORRECTION', 'CHANGE_OF_RATING', 'UPDATE')),
    public_note      text CHECK (length(public_note) <= 2000),
    -- Counts the submissions: approvals are for one round and lapse with it.
    round            int         NOT NULL DEFAULT 0,
    submitted_at     timestamptz,
    approved_at      timestamptz,
    publish_at       timestamptz,
    published_at     timestamptz,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    version          bigint      NOT NULL DEFAULT 0,
    UNIQUE (statement_id, no),
    CONSTRAINT verdict_first_is_no_correction CHECK ((no = 1) = (correction_grade IS NULL)),
    CONSTRAINT verdict_submitted_is_whole CHECK (
        status = 'DRAFT' OR (rating_id IS NOT NULL AND btrim(summary) <> '' AND btrim(explanation) <> '')),
    CONSTRAINT verdict_scheduled_has_time CHECK ((status = 'SCHEDULED') = (publish_at IS NOT NULL)),
    CONSTRAINT verdict_published_has_time CHECK (status NOT IN ('PUBLISHED', 'SUPERSEDED') OR published_at IS NOT NULL),
    CONSTRAINT verdict_correction_has_note CHECK (
        no = 1 OR status NOT IN ('PUBLISHED', 'SUPERSEDED') OR btrim(coalesce(public_note, '')) <> '')
);
CREATE UNIQUE INDEX verdict_one_under_way ON verdict (statement_id)
    WHERE status IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED');
CREATE UNIQUE INDEX verdict_one_public ON verdict (statement_id) WHERE status = 'PUBLISHED';
CREATE INDEX verdict_to_review ON verdict (submitted_at) WHERE status = 'SUBMITTED';
CREATE INDEX verdict_due ON verdict (publish_at) WHERE status = 'SCHEDULED';

-- Who wrote wording, text or evidence: written by triggers, so that no path round the services forgets it.
CREATE TABLE contribution (
    statement_id bigint      NOT NULL REFERENCES statement,
    verdict_id   bigint REFERENCES verdict,
    account_id   bigint      NOT NULL REFERENCES account,
    part         text        NOT NULL CHECK (part IN ('WORDING', 'EVIDENCE', 'TEXT', 'TRANSLATION')),
    first_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT contribution_once UNIQUE NULLS NOT DISTINCT (statement_id, verdict_id, account_id, part)
);
CREATE INDEX contribution_account ON contribution (account_id);

CREATE TABLE review (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    verdict_id bigint      NOT NULL REFERENCES verdict,
    round      int         NOT NULL,
    editor_id  bigint      NOT NULL REFERENCES account,
    decision   text        NOT NULL CHECK (decision IN ('APPROVED', 'RETURNED')),
    comment    text        NOT NULL DEFAULT '',
    -- The checklist as it stood and was ticked: [{"code": …, "name": …, "ticked": true}]
    checklist  jsonb       NOT NULL DEFAULT '[]',
    at         timestamptz NOT NULL,
    CONSTRAINT review_return_says_why CHECK (decision = 'APPROVED' OR btrim(comment) <> '')
);
CREATE UNIQUE INDEX review_one_approval ON review (verdict_id, round, editor_id) WHERE decision = 'APPROVED';
CREATE INDEX review_verdict ON review (verdict_id, id);
CREATE TRIGGER review_immutable BEFORE UPDATE OR DELETE ON review
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE verdict_translation (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    verdict_id    bigint      NOT NULL REFERENCES verdict,
    language      text        NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    claim         text        NOT NULL,
    summary       text        NOT NULL,
    explanation   text        NOT NULL,
    edited_by     bigint      NOT NULL REFERENCES account,
    updated_at    timestamptz NOT NULL,
    version       bigint      NOT NULL DEFAULT 0,
    UNIQUE (verdict_id, language)
);

CREATE TABLE promise_progress (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_id bigint      NOT NULL REFERENCES statement,
    noted_on     date        NOT NULL,
    note         text        NOT NULL CHECK (length(btrim(note)) > 0),
    evidence_id  bigint REFERENCES evidence,
    account_id   bigint      NOT NULL REFERENCES account,
    created_at   timestamptz NOT NULL
);
CREATE INDEX promise_progress_statement ON promise_progress (statement_id, noted_on);
