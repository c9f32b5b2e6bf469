package org.rasti.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.util.Version;
import org.rasti.text.Language;

/**
 * What analysis makes of a text that has something of everything: where the same text gives other terms than when an
 * index was built, that index is of no use any more.
 */
final class AnalysisVersion {

    private static final List<Language> RULES =
            List.of(Language.EN, Language.FA, Language.AR, Language.TR, Analyzers.OTHER);

    private static final String SAMPLE = """
            The ministers' 1,250 neighbours said: "we will've built re-opened bridges", naïve Ærø coöperation, NATO, U.S.
            می‌رود می رود میرود نمی‌شود کتاب‌ها کتاب ها کتابهای بزرگ‌ترین بزرگترین دانش‌آموز خانهٔ خانه‌ای آمریکایی‌ها
            سیاست‌گذاران ایرانی ۱۴۰۳/۰۸/۱۵ ٪۱۲٫۵ ۱۲٬۰۰۰ كتاب علي مسئله مؤثر آینده گروههای گروه‌هایشان
            والكتاب بالمدارس للوزراء الإيرانية أحمد إسلام آخر مدرسة مدرسه المسؤولون يكتبون ١٢٣ وزيرهم سياستنا
            Türkiye'nin İstanbul'da ılık IŞIK çocukların evlerimizden gidecekler dışişleri bakanlığı şöyle
            straße Ελλάδα Москва 北京 ﻻ ﷲ １２ ½ a_b x.y e-mail@example.org https://example.org/a?b=c
            """;

    private AnalysisVersion() {}

    static String current() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.valueOf(Version.LATEST.major).getBytes(UTF_8));
            for (var language : RULES) {
                digest.update(Analyzers.terms(Analyzers.words(language), SAMPLE)
                        .toString()
                        .getBytes(UTF_8));
                digest.update(Analyzers.terms(Analyzers.grams(language), SAMPLE)
                        .toString()
                        .getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
