-- Following a promise: notes that two people may correct at once, ratings that settle it, and reminders told once.

ALTER TABLE promise_progress
    ADD COLUMN edited_by bigint REFERENCES account,
    ADD COLUMN removed_at timestamptz,
    ADD COLUMN version bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT promise_progress_note CHECK (length(note) <= 2000);
UPDATE promise_progress SET edited_by = account_id;
ALTER TABLE promise_progress ALTER COLUMN edited_by SET NOT NULL;

-- Whether a promise that is rated so needs no second look. What is not marked comes back on its day.
ALTER TABLE rating ADD COLUMN settles boolean NOT NULL DEFAULT false;
UPDATE rating SET settles = true WHERE scale = 'PROMISE' AND code IN ('kept', 'compromise', 'broken');

-- A promise is brought to mind once for each day that was ever set for it.
CREATE TABLE promise_reminder (
    statement_id bigint      NOT NULL REFERENCES statement,
    due_on       date        NOT NULL,
    told_at      timestamptz NOT NULL,
    PRIMARY KEY (statement_id, due_on)
);
