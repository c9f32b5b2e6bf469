-- When somebody was last at the desk's home page, and the time before: what changed in between is news to them.

CREATE TABLE home_visit (
    account_id bigint PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    began_at   timestamptz NOT NULL,
    latest_at  timestamptz NOT NULL,
    before_at  timestamptz,
    CHECK (latest_at >= began_at)
);
