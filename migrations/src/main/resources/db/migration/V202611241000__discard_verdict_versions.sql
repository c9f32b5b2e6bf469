-- A draft that nobody goes on with can be discarded: kept, but no longer under way.
ALTER TABLE verdict DROP CONSTRAINT verdict_status_check;
ALTER TABLE verdict ADD CONSTRAINT verdict_status_check CHECK (
    status IN ('DRAFT', 'DISCARDED', 'SUBMITTED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED'));
ALTER TABLE verdict DROP CONSTRAINT verdict_submitted_is_whole;
ALTER TABLE verdict ADD CONSTRAINT verdict_submitted_is_whole CHECK (
    status IN ('DRAFT', 'DISCARDED')
        OR (rating_id IS NOT NULL AND btrim(summary) <> '' AND btrim(explanation) <> ''));

-- The first version made public need not be the first that was begun: what is a correction is told by its grade.
ALTER TABLE verdict DROP CONSTRAINT verdict_first_is_no_correction;
ALTER TABLE verdict DROP CONSTRAINT verdict_correction_has_note;
ALTER TABLE verdict ADD CONSTRAINT verdict_first_is_no_correction CHECK (no > 1 OR correction_grade IS NULL);
ALTER TABLE verdict ADD CONSTRAINT verdict_correction_has_note CHECK (
    correction_grade IS NULL OR status NOT IN ('PUBLISHED', 'SUPERSEDED') OR btrim(coalesce(public_note, '')) <> '');
