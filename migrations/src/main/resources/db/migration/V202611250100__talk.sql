-- Asking the claimant: days are days, an answer may come later or not at all, and two people may write at once.

ALTER TABLE claimant_contact RENAME COLUMN asked_at TO asked_on;
ALTER TABLE claimant_contact RENAME COLUMN answered_at TO answered_on;
ALTER TABLE claimant_contact
    ALTER COLUMN asked_on TYPE date USING (asked_on AT TIME ZONE 'UTC')::date,
    ALTER COLUMN answered_on TYPE date USING (answered_on AT TIME ZONE 'UTC')::date,
    -- The day by which nothing had come, where that was noted.
    ADD COLUMN no_answer_by date,
    ADD COLUMN version bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT claimant_contact_channel CHECK (
        channel IN ('EMAIL', 'PHONE', 'LETTER', 'SOCIAL_MEDIA', 'IN_PERSON', 'OTHER')),
    ADD CONSTRAINT claimant_contact_question CHECK (length(btrim(question)) BETWEEN 1 AND 10000),
    ADD CONSTRAINT claimant_contact_answer CHECK (length(btrim(answer)) BETWEEN 1 AND 10000),
    ADD CONSTRAINT claimant_contact_answered_or_not CHECK (answer IS NULL OR no_answer_by IS NULL),
    ADD CONSTRAINT claimant_contact_in_order CHECK (answered_on >= asked_on AND no_answer_by >= asked_on);

-- What somebody does not want to be told at the desk.
CREATE TABLE notification_mute (
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    kind       text   NOT NULL CHECK (kind ~ '^[A-Z_]+$'),
    PRIMARY KEY (account_id, kind)
);

CREATE INDEX notification_account ON notification (account_id, id DESC);
CREATE INDEX notification_waiting ON notification (statement_id, kind) WHERE read_at IS NULL;
