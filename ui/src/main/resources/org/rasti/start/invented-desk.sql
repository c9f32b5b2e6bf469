-- Fills a throw-away desk with invented statements, the same ones at each run; ten to an article.
-- :first and :last are their numbers, both of them multiples of ten or one less; :checker is the account that researches.
-- Triggers stay silent: nothing here is history, and no index follows.

SET session_replication_role = replica;

SELECT setseed(0.5);

INSERT INTO outlet (id, name, name_key, created_at) OVERRIDING SYSTEM VALUE
SELECT n, 'Invented outlet ' || n, 'inventedoutlet' || n, now()
FROM generate_series(1, 200) n
ON CONFLICT DO NOTHING;

INSERT INTO speaker (id, kind, created_at) OVERRIDING SYSTEM VALUE
SELECT n, 'PERSON', now()
FROM generate_series(1, 5000) n
ON CONFLICT DO NOTHING;

INSERT INTO speaker_name (speaker_id, name, language, main, name_key)
SELECT n, 'Invented Person ' || n, 'en', true, 'inventedperson' || n
FROM generate_series(1, 5000) n
ON CONFLICT DO NOTHING;

INSERT INTO topic (id, code) OVERRIDING SYSTEM VALUE
SELECT 1000 + n, 'invented-' || n
FROM generate_series(1, 20) n
ON CONFLICT DO NOTHING;

INSERT INTO topic_name (topic_id, language, name)
SELECT 1000 + n, language, 'Invented topic ' || n
FROM generate_series(1, 20) n, (VALUES ('fa'), ('en')) AS spoken (language)
ON CONFLICT DO NOTHING;

-- Some words are far commoner than others, as in every language (Zipf 1935).
CREATE TEMP TABLE made AS
SELECT g,
       (SELECT string_agg('ka' || to_hex(floor(power(5000, random()))::int * 7919) || 'lo', ' ')
        FROM generate_series(1, 12 + 0 * g)) AS wording,
       random() AS worth,
       floor(power(5000, random()))::int AS speaker,
       (ARRAY ['fa', 'en', 'tr', 'ar'])[1 + g % 4] AS language
FROM generate_series(:first, :last) g;

INSERT INTO article (id, canonical_url, headline, language, outlet_id, published_on, intake, created_at)
OVERRIDING SYSTEM VALUE
SELECT g / 10, 'https://invented.example/' || g / 10, 'Invented article ' || g / 10, language,
       1 + (g / 10) % 200, current_date - ((g / 10) % 2000), 'PASTE', now() - (g / 10) * interval '1 minute'
FROM made
WHERE g % 10 = 0;

INSERT INTO article_revision (id, article_id, no, text, sha256, captured_at)
OVERRIDING SYSTEM VALUE
SELECT g / 10, g / 10, 1, string_agg(wording, E'\n' ORDER BY g), sha256(convert_to(string_agg(wording, E'\n' ORDER BY g), 'UTF8')),
       now()
FROM made
GROUP BY g / 10;

INSERT INTO statement (id, slug, status, wording, language, kind, speaker_id, proposed_speaker, check_worthiness,
                       due_on, assignee_id, dismissal, created_at, updated_at)
OVERRIDING SYSTEM VALUE
SELECT g, 'invented', status, wording, language, (ARRAY ['FACT', 'FACT', 'FACT', 'FACT', 'PROMISE', 'PREDICTION', 'OPINION'])[1 + g % 7],
       CASE WHEN status = 'SUGGESTED' AND g % 3 = 0 THEN NULL ELSE speaker END, 'Invented Person ' || speaker, worth,
       CASE WHEN g % 20 = 7 THEN current_date + (g % 400) - 100 END,
       CASE WHEN status = 'RESEARCH' THEN :checker END,
       CASE WHEN status = 'DISMISSED' THEN 'UNCLEAR' END,
       now() - g * interval '10 seconds', now() - (g % 100003) * interval '7 seconds'
FROM (SELECT *,
             CASE
                 WHEN g % 19 < 6 THEN 'SUGGESTED'
                 WHEN g % 19 < 8 THEN 'QUEUED'
                 WHEN g % 19 < 9 THEN 'RESEARCH'
                 WHEN g % 19 < 13 THEN 'DISMISSED'
                 ELSE 'PUBLISHED'
             END AS status
      FROM made) AS placed;

INSERT INTO appearance (statement_id, revision_id, start_offset, end_offset, exact, speaker_id, form, created_at)
SELECT g, g / 10, finish - length(wording), finish, wording, speaker, 'REPORTED', now()
FROM (SELECT *, sum(length(wording) + 1) OVER (PARTITION BY g / 10 ORDER BY g) - 1 AS finish FROM made) AS placed;

INSERT INTO statement_topic (statement_id, topic_id)
SELECT g, 1001 + g % 20
FROM made
WHERE g % 3 = 0;

DROP TABLE made;

RESET session_replication_role;

VACUUM ANALYZE;
