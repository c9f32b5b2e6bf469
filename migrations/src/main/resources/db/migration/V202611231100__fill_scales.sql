-- The scales a new desk starts with. All of it is data: an admin may rename, recolour, retire and add.

INSERT INTO rating (code, scale, position, value, colour, shape) VALUES
    ('true',            'FACT',    10, 5,    '#1b6e3c', 'CHECK'),
    ('mostly-true',     'FACT',    20, 4,    '#4d6b12', 'CHECK'),
    ('misleading',      'FACT',    30, 3,    '#8a5a00', 'HALF'),
    ('mostly-false',    'FACT',    40, 2,    '#a84300', 'CROSS'),
    ('false',           'FACT',    50, 1,    '#b3261e', 'CROSS'),
    ('unverifiable',    'FACT',    60, NULL, '#53606c', 'QUESTION'),
    ('kept',            'PROMISE', 10, NULL, '#1b6e3c', 'CHECK'),
    ('in-progress',     'PROMISE', 20, NULL, '#1f5fa8', 'CLOCK'),
    ('stalled',         'PROMISE', 30, NULL, '#8a5a00', 'CLOCK'),
    ('compromise',      'PROMISE', 40, NULL, '#6a4c93', 'HALF'),
    ('broken',          'PROMISE', 50, NULL, '#b3261e', 'CROSS'),
    ('not-yet-rated',   'PROMISE', 60, NULL, '#53606c', 'QUESTION');

INSERT INTO rating_name (rating_id, language, name, meaning)
SELECT r.id, n.language, n.name, n.meaning FROM rating r JOIN (VALUES
    ('true', 'en', 'True', 'The statement is right, and nothing important is left out.'),
    ('true', 'fa', 'درست', 'گفته درست است و نکتهٔ مهمی از آن جا نیفتاده است.'),
    ('mostly-true', 'en', 'Mostly true', 'Right in the main, but a detail is wrong or missing.'),
    ('mostly-true', 'fa', 'بیشتر درست', 'در اصل درست است، اما جزئیاتی نادرست یا ناگفته مانده است.'),
    ('misleading', 'en', 'Misleading', 'It holds something true, but leads to a wrong conclusion.'),
    ('misleading', 'fa', 'گمراه‌کننده', 'بخشی از آن درست است، اما به نتیجه‌ای نادرست می‌رساند.'),
    ('mostly-false', 'en', 'Mostly false', 'A grain of truth, but wrong in the main.'),
    ('mostly-false', 'fa', 'بیشتر نادرست', 'نشانی از واقعیت دارد، اما در اصل نادرست است.'),
    ('false', 'en', 'False', 'The evidence shows that the statement is wrong.'),
    ('false', 'fa', 'نادرست', 'شواهد نشان می‌دهد که گفته نادرست است.'),
    ('unverifiable', 'en', 'Unverifiable', 'No evidence at hand can settle it either way.'),
    ('unverifiable', 'fa', 'راستی‌آزمایی‌ناپذیر', 'با شواهد موجود نمی‌توان درستی یا نادرستی آن را نشان داد.'),
    ('kept', 'en', 'Kept', 'What was promised has been done.'),
    ('kept', 'fa', 'انجام‌شده', 'آنچه وعده داده شد انجام شده است.'),
    ('in-progress', 'en', 'In progress', 'Work on it can be shown, and the date has not passed.'),
    ('in-progress', 'fa', 'در حال انجام', 'کار آن نشان‌دادنی است و موعدش نگذشته است.'),
    ('stalled', 'en', 'Stalled', 'It was begun, but nothing has moved for long.'),
    ('stalled', 'fa', 'متوقف‌مانده', 'آغاز شده، اما مدت‌هاست پیش نرفته است.'),
    ('compromise', 'en', 'Partly kept', 'A part was done, or something less than promised.'),
    ('compromise', 'fa', 'نیمه‌کاره', 'بخشی از آن، یا کمتر از وعده، انجام شده است.'),
    ('broken', 'en', 'Broken', 'The date has passed, or the opposite was done.'),
    ('broken', 'fa', 'انجام‌نشده', 'موعد گذشته یا خلاف آن عمل شده است.'),
    ('not-yet-rated', 'en', 'Too early to say', 'It is followed; there is nothing to judge yet.'),
    ('not-yet-rated', 'fa', 'هنوز زود است', 'پیگیری می‌شود؛ هنوز چیزی برای داوری نیست.')
) AS n (code, language, name, meaning) ON n.code = r.code;

INSERT INTO checklist_item (code, position) VALUES
    ('sources', 10), ('primary', 20), ('quote', 30), ('reply', 40), ('neutral', 50);
INSERT INTO checklist_item_name (item_id, language, name)
SELECT i.id, n.language, n.name FROM checklist_item i JOIN (VALUES
    ('sources', 'en', 'The sources are enough and independent of each other'),
    ('sources', 'fa', 'منابع کافی و مستقل از یکدیگرند'),
    ('primary', 'en', 'The primary source was seen, or its absence is explained'),
    ('primary', 'fa', 'منبع دست اول دیده شده یا نبودش توضیح داده شده است'),
    ('quote', 'en', 'The statement is quoted in its context and attributed rightly'),
    ('quote', 'fa', 'گفته در بافت خود نقل و به گویندهٔ درست نسبت داده شده است'),
    ('reply', 'en', 'The claimant could reply, or the reason why not is noted'),
    ('reply', 'fa', 'به گوینده فرصت پاسخ داده شده یا دلیل نبودش آمده است'),
    ('neutral', 'en', 'The wording is neutral and the rating follows from the evidence'),
    ('neutral', 'fa', 'لحن بی‌طرف است و رده از شواهد برمی‌آید')
) AS n (code, language, name) ON n.code = i.code;

INSERT INTO topic (code) VALUES ('foreign-policy'), ('economy'), ('security'), ('health'), ('environment'), ('society'), ('energy'), ('elections');
INSERT INTO topic_name (topic_id, language, name)
SELECT t.id, n.language, n.name FROM topic t JOIN (VALUES
    ('foreign-policy', 'en', 'Foreign policy'), ('foreign-policy', 'fa', 'سیاست خارجی'),
    ('economy', 'en', 'Economy'), ('economy', 'fa', 'اقتصاد'),
    ('security', 'en', 'Security'), ('security', 'fa', 'امنیت'),
    ('health', 'en', 'Health'), ('health', 'fa', 'سلامت'),
    ('environment', 'en', 'Environment'), ('environment', 'fa', 'محیط زیست'),
    ('society', 'en', 'Society'), ('society', 'fa', 'جامعه'),
    ('energy', 'en', 'Energy'), ('energy', 'fa', 'انرژی'),
    ('elections', 'en', 'Elections'), ('elections', 'fa', 'انتخابات')
) AS n (code, language, name) ON n.code = t.code;

INSERT INTO setting (key, value, updated_at) VALUES
    ('evidence-minimum', '1', '2026-11-23T00:00:00Z'),
    ('approval-quorum', '1', '2026-11-23T00:00:00Z');
