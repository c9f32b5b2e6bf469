-- The tracked record, and every place where it was said.

CREATE TABLE topic (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code    text    NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
    active  boolean NOT NULL DEFAULT true,
    version bigint  NOT NULL DEFAULT 0
);
CREATE TABLE topic_name (
    topic_id bigint NOT NULL REFERENCES topic ON DELETE CASCADE,
    language text   NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    name     text   NOT NULL CHECK (length(btrim(name)) > 0),
    PRIMARY KEY (topic_id, language)
);

CREATE SEQUENCE statement_number START 1001;

CREATE TABLE statement (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number           bigint      NOT NULL UNIQUE DEFAULT nextval('statement_number'),
    code             text        GENERATED ALWAYS AS ('S-' || number::text) STORED UNIQUE,
    slug             text        NOT NULL CHECK (slug <> ''),
    status           text        NOT NULL CHECK (status IN ('SUGGESTED', 'QUEUED', 'RESEARCH', 'DISMISSED',
                                                            'MERGED', 'PUBLISHED', 'RETRACTED', 'TAKEN_DOWN')),
    wording          text        NOT NULL CHECK (length(btrim(wording)) BETWEEN 1 AND 2000),
    -- Whether a person has looked at the wording; the extractor's words are nobody's contribution.
    worded_by        bigint REFERENCES account,
    language         text        NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    kind             text        NOT NULL CHECK (kind IN ('FACT', 'PROMISE', 'PREDICTION', 'OPINION')),
    speaker_id       bigint REFERENCES speaker,
    -- As of the statement: what the speaker was when saying it, whatever they became since.
    speaker_role     text,
    speaker_body     text,
    -- Whom the extractor takes for the speaker, where the desk does not know that name yet.
    proposed_speaker text,
    proposed_person  boolean     NOT NULL DEFAULT true,
    check_worthiness double precision NOT NULL DEFAULT 0 CHECK (check_worthiness BETWEEN 0 AND 1),
    due_on           date,
    assignee_id      bigint REFERENCES account,
    dismissal        text CHECK (dismissal IN ('NOT_CHECKABLE', 'NOT_NEWSWORTHY', 'OPINION', 'UNCLEAR', 'BAD_EXTRACT', 'OTHER')),
    dismissal_note   text,
    merged_into_id   bigint REFERENCES statement CHECK (merged_into_id <> id),
    demo             boolean     NOT NULL DEFAULT false,
    created_by       bigint REFERENCES account,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    version          bigint      NOT NULL DEFAULT 0,
    CONSTRAINT statement_merged_has_target CHECK ((status = 'MERGED') = (merged_into_id IS NOT NULL)),
    CONSTRAINT statement_dismissed_has_reason CHECK ((status = 'DISMISSED') = (dismissal IS NOT NULL)),
    CONSTRAINT statement_research_has_assignee CHECK (status <> 'RESEARCH' OR assignee_id IS NOT NULL),
    CONSTRAINT statement_accepted_has_speaker
        CHECK (status IN ('SUGGESTED', 'DISMISSED', 'MERGED') OR speaker_id IS NOT NULL)
);
CREATE INDEX statement_triage ON statement (check_worthiness DESC, id) WHERE status = 'SUGGESTED';
CREATE INDEX statement_board ON statement (status, updated_at DESC, id DESC);
CREATE INDEX statement_assignee ON statement (assignee_id, status) WHERE assignee_id IS NOT NULL;
CREATE INDEX statement_speaker ON statement (speaker_id, updated_at DESC);
CREATE INDEX statement_merged_into ON statement (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX statement_due ON statement (due_on) WHERE due_on IS NOT NULL;

CREATE TABLE statement_topic (
    statement_id bigint NOT NULL REFERENCES statement ON DELETE CASCADE,
    topic_id     bigint NOT NULL REFERENCES topic,
    PRIMARY KEY (statement_id, topic_id)
);
CREATE INDEX statement_topic_topic ON statement_topic (topic_id, statement_id);

CREATE TABLE appearance (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_id       bigint      NOT NULL REFERENCES statement,
    -- Set while a merge holds it elsewhere; reopening gives it back.
    merged_from_id     bigint REFERENCES statement,
    revision_id        bigint REFERENCES article_revision,
    start_offset       int,
    end_offset         int,
    exact              text        NOT NULL CHECK (length(exact) > 0),
    prefix             text        NOT NULL DEFAULT '',
    suffix             text        NOT NULL DEFAULT '',
    source_kind        text CHECK (source_kind IN ('BROADCAST', 'SPEECH', 'POST', 'VIDEO', 'DOCUMENT', 'OTHER')),
    source_title       text,
    source_url         text CHECK (source_url ~ '^https?://'),
    time_code          text CHECK (time_code ~ '^([0-9]{1,2}:)?[0-5]?[0-9]:[0-5][0-9]$'),
    speaker_id         bigint REFERENCES speaker,
    mention            text,
    cue                text,
    form               text        NOT NULL CHECK (form IN ('DIRECT', 'REPORTED', 'NOMINAL')),
    said_on            date,
    -- Why the extractor suggested it; null where a person marked it.
    why                jsonb,
    created_by         bigint REFERENCES account,
    created_at         timestamptz NOT NULL,
    CONSTRAINT appearance_has_one_place CHECK (
        (revision_id IS NOT NULL AND start_offset IS NOT NULL AND end_offset IS NOT NULL AND source_kind IS NULL)
        OR (revision_id IS NULL AND start_offset IS NULL AND end_offset IS NULL AND source_kind IS NOT NULL)),
    CONSTRAINT appearance_bounds CHECK (start_offset >= 0 AND end_offset > start_offset),
    CONSTRAINT appearance_source_found CHECK (source_kind IS NULL OR source_title IS NOT NULL)
);
CREATE INDEX appearance_statement ON appearance (statement_id, id);
CREATE INDEX appearance_revision ON appearance (revision_id, start_offset);
CREATE INDEX appearance_merged_from ON appearance (merged_from_id) WHERE merged_from_id IS NOT NULL;
