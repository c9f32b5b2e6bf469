-- Letters folded, spaces and marks dropped, as in speaker_name.name_key: the same role however it was typed.
ALTER TABLE affiliation ADD COLUMN role_key text;
UPDATE affiliation SET role_key = lower(regexp_replace(role, '[\s[:punct:]' || U&'\200C' || ']', '', 'g'));
ALTER TABLE affiliation ALTER COLUMN role_key SET NOT NULL;
CREATE INDEX affiliation_role ON affiliation (role_key, since DESC NULLS LAST);
