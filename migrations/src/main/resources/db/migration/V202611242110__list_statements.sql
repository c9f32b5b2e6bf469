-- Each order of the list of statements begins at once, and goes on from any row.

CREATE INDEX statement_changed ON statement (updated_at DESC, id DESC);
CREATE INDEX statement_worthiness ON statement (check_worthiness DESC, id);
CREATE INDEX statement_due_order ON statement ((coalesce(due_on, DATE '9999-12-31')), id);
CREATE INDEX statement_created ON statement (created_at);
-- How many are assigned to nobody, and which.
CREATE INDEX statement_unassigned ON statement (updated_at DESC, id DESC) WHERE assignee_id IS NULL;
