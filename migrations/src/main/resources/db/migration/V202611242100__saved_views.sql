-- Lists of statements that somebody wants to come back to, by the address that shows them.

CREATE TABLE saved_view (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner_id   bigint      NOT NULL REFERENCES account ON DELETE CASCADE,
    name       text        NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 80),
    -- Whether everybody at the desk sees it; only its owner changes it.
    shared     boolean     NOT NULL DEFAULT false,
    -- What stands after the question mark of the list's address: filters, order, columns.
    query      text        NOT NULL CHECK (length(query) <= 2000),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT saved_view_name_unique UNIQUE (owner_id, name)
);
CREATE INDEX saved_view_shared ON saved_view (name) WHERE shared;
