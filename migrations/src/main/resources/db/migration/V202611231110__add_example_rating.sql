-- The rating of demonstrations. It judges nothing: pages that bear it are kept out of search engines and of markup.

INSERT INTO rating (code, scale, position, value, colour, shape, example) VALUES
    ('example', 'FACT', 1000, NULL, '#53606c', 'DOT', true);

INSERT INTO rating_name (rating_id, language, name, meaning)
SELECT r.id, n.language, n.name, n.meaning FROM rating r JOIN (VALUES
    ('en', 'Example', 'Shows how a verdict looks. It judges nothing and nobody.'),
    ('fa', 'نمونه', 'تنها نشان می‌دهد که رأی چه شکلی دارد؛ دربارهٔ هیچ‌کس و هیچ‌چیز داوری نمی‌کند.')
) AS n (language, name, meaning) ON r.code = 'example';
