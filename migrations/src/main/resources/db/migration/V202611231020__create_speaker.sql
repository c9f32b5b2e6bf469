-- Persons and bodies whose words are checked.

CREATE TABLE speaker (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind           text        NOT NULL CHECK (kind IN ('PERSON', 'BODY')),
    wikidata_id    text UNIQUE CHECK (wikidata_id ~ '^Q[1-9][0-9]*$'),
    merged_into_id bigint REFERENCES speaker CHECK (merged_into_id <> id),
    demo           boolean     NOT NULL DEFAULT false,
    created_at     timestamptz NOT NULL,
    version        bigint      NOT NULL DEFAULT 0
);

CREATE TABLE speaker_name (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    speaker_id bigint  NOT NULL REFERENCES speaker ON DELETE CASCADE,
    name       text    NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    language   text    NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    main       boolean NOT NULL DEFAULT false,
    -- Letters folded, spaces and marks dropped: the same name however it was typed.
    name_key   text    NOT NULL,
    UNIQUE (speaker_id, name)
);
CREATE UNIQUE INDEX speaker_name_one_main ON speaker_name (speaker_id, language) WHERE main;
CREATE INDEX speaker_name_key ON speaker_name (name_key text_pattern_ops);

CREATE TABLE affiliation (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    speaker_id bigint NOT NULL REFERENCES speaker ON DELETE CASCADE,
    role       text   NOT NULL CHECK (length(btrim(role)) > 0),
    body       text,
    country    text CHECK (country ~ '^[A-Z]{2}$'),
    language   text   NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    since      date,
    until      date,
    CHECK (until IS NULL OR since IS NULL OR until >= since)
);
CREATE INDEX affiliation_speaker ON affiliation (speaker_id, since DESC NULLS LAST);
