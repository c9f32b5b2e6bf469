-- What the public reads: immutable snapshots, corrections, withdrawals, and what readers tell us.

-- Taken at the moment of approval; a lapsed one stays, so that the ledger's story can be checked.
CREATE TABLE frozen_page (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    verdict_id bigint      NOT NULL REFERENCES verdict,
    round      int         NOT NULL,
    page       jsonb       NOT NULL,
    frozen_at  timestamptz NOT NULL,
    UNIQUE (verdict_id, round)
);
CREATE TRIGGER frozen_page_immutable BEFORE UPDATE OR DELETE ON frozen_page
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE publication (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_id   bigint      NOT NULL REFERENCES statement,
    verdict_id     bigint      NOT NULL UNIQUE REFERENCES verdict,
    frozen_page_id bigint      NOT NULL UNIQUE REFERENCES frozen_page,
    no             int         NOT NULL CHECK (no > 0),
    published_by   bigint REFERENCES account,
    published_at   timestamptz NOT NULL,
    UNIQUE (statement_id, no)
);
CREATE INDEX publication_newest ON publication (published_at DESC, id DESC);
CREATE TRIGGER publication_immutable BEFORE UPDATE OR DELETE ON publication
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE correction (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_id   bigint      NOT NULL REFERENCES statement,
    publication_id bigint      NOT NULL UNIQUE REFERENCES publication,
    grade          text        NOT NULL CHECK (grade IN ('TYPO', 'CLARIFICATION', 'CORRECTION', 'CHANGE_OF_RATING', 'UPDATE')),
    public_note    text        NOT NULL CHECK (length(btrim(public_note)) > 0),
    language       text        NOT NULL,
    at             timestamptz NOT NULL
);
CREATE INDEX correction_newest ON correction (at DESC, id DESC);
CREATE INDEX correction_statement ON correction (statement_id, at);
CREATE TRIGGER correction_immutable BEFORE UPDATE OR DELETE ON correction
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE withdrawal (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_id   bigint      NOT NULL REFERENCES statement,
    kind           text        NOT NULL CHECK (kind IN ('RETRACTED', 'TAKEN_DOWN', 'RESTORED')),
    public_reason  text        NOT NULL CHECK (length(btrim(public_reason)) > 0),
    private_reason text,
    account_id     bigint      NOT NULL REFERENCES account,
    at             timestamptz NOT NULL
);
CREATE INDEX withdrawal_statement ON withdrawal (statement_id, id);
CREATE TRIGGER withdrawal_immutable BEFORE UPDATE OR DELETE ON withdrawal
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- One row a statement that has ever been public: what its address answers, and under which slug.
CREATE TABLE public_page (
    statement_id    bigint PRIMARY KEY REFERENCES statement,
    number          bigint      NOT NULL UNIQUE,
    state           text        NOT NULL CHECK (state IN ('PUBLISHED', 'RETRACTED', 'TAKEN_DOWN')),
    language        text        NOT NULL,
    slug            text        NOT NULL,
    publication_id  bigint      NOT NULL REFERENCES publication,
    speaker_id      bigint      NOT NULL REFERENCES speaker,
    rating_id       bigint      NOT NULL REFERENCES rating,
    example         boolean     NOT NULL,
    first_published timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL
);
CREATE INDEX public_page_newest ON public_page (first_published DESC, statement_id DESC) WHERE state = 'PUBLISHED';
CREATE INDEX public_page_speaker ON public_page (speaker_id, first_published DESC) WHERE state = 'PUBLISHED';
CREATE INDEX public_page_rating ON public_page (rating_id, first_published DESC) WHERE state = 'PUBLISHED';

CREATE TABLE reader_report (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code         text        NOT NULL UNIQUE,
    kind         text        NOT NULL CHECK (kind IN ('MISTAKE', 'CLAIM')),
    statement_id bigint REFERENCES statement,
    text         text        NOT NULL CHECK (length(btrim(text)) BETWEEN 1 AND 5000),
    url          text,
    contact      text,
    language     text        NOT NULL,
    state        text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED')),
    answer       text,
    handled_by   bigint REFERENCES account,
    handled_at   timestamptz,
    created_at   timestamptz NOT NULL,
    CHECK ((state = 'OPEN') = (handled_at IS NULL))
);
CREATE INDEX reader_report_inbox ON reader_report (created_at) WHERE state = 'OPEN';
