-- Words are found inside claims and names without reading all of them: by their runs of three letters.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX statement_words ON statement USING gin (lower(wording) gin_trgm_ops);
CREATE INDEX statement_proposed_speaker ON statement USING gin (lower(proposed_speaker) gin_trgm_ops);
CREATE INDEX speaker_name_words ON speaker_name USING gin (lower(name) gin_trgm_ops);
-- What somebody said that waits in triage.
CREATE INDEX statement_triage_speaker ON statement (speaker_id, check_worthiness DESC, id) WHERE status = 'SUGGESTED';
