package org.rasti.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.publication.FrozenPage;
import org.rasti.publication.Localized;
import org.rasti.publication.PublicListing;
import org.rasti.publication.PublicPage;

/** A published statement of a minister who does not exist, in a country that does not exist; each part may be changed. */
final class Samples {

    static final Instant PUBLISHED = Instant.parse("2026-03-14T09:30:00Z");
    static final Instant CHANGED = Instant.parse("2026-04-02T12:00:00Z");

    String code = "S-1042";
    String slug = "reservoirs-full";
    String language = "en";
    boolean demo;
    String claim = "All twelve reservoirs of Samplia are full for the first time in a decade.";
    String kind = "FACT";

    @Nullable
    LocalDate dueOn;

    FrozenPage.Speaker speaker = speaker("Nemuna Farzi", "نمونه فرضی", "Minister of Water", "Government of Samplia");
    FrozenPage.Rating rating = rating("Misleading", "گمراه‌کننده", 3, "#8a5a00", "HALF");
    String summary =
            "Nine of the twelve reservoirs were above nine tenths that week. The other three stood below half, and two"
                    + " of them have never been full.";
    String explanation = """
            The water office of Samplia publishes the level of every reservoir each Monday. In the week of the speech \
            **nine** stood above nine tenths [@12], while Alef, Be and Pe stood at 31, 44 and 47 per cent [@15].

            ## What “full” means

            The law of Samplia calls a reservoir full at 95 per cent. By that measure it was *seven* [@12].

            - seven above 95 per cent
            - two between 90 and 95 per cent
            - three below half

            > A reservoir is full at ninety-five in the hundred of its capacity.

            We asked the ministry, which pointed to the total of all twelve [@21].
            """;
    List<FrozenPage.Evidence> evidence = new ArrayList<>(List.of(
            evidence(12, "Weekly reservoir levels, week 10", "REFUTES"),
            evidence(15, "Three reservoirs still low, says keeper", "REFUTES"),
            evidence(21, "Answer of the ministry to our questions", "CONTEXT"),
            evidence(22, "A decade of rain: the wet winter in figures", "SUPPORTS")));
    List<FrozenPage.Appearance> appearances = new ArrayList<>(List.of(inPrint(), inSpeech()));
    List<FrozenPage.Progress> progress = new ArrayList<>();
    PublicPage.State state = PublicPage.State.PUBLISHED;
    List<PublicPage.Correction> corrections = new ArrayList<>();
    List<PublicPage.Version> history = new ArrayList<>(List.of(
            new PublicPage.Version(1, PUBLISHED, names("Mostly true", "بیشتر درست"), "Nine of twelve were full.")));
    List<PublicPage.Repeat> repeats = new ArrayList<>();
    PublicPage.@Nullable Withdrawal withdrawal;

    /** The same in Persian. */
    static Samples persian() {
        var page = new Samples();
        page.language = "fa";
        page.slug = "همه-سدهای-نمونستان-پر-است";
        page.claim = "هر دوازده سد نمونستان برای نخستین بار در ده سال گذشته پر شده است.";
        page.speaker = speaker("Nemuna Farzi", "نمونه فرضی", "وزیر آب", "دولت نمونستان");
        page.summary =
                "در آن هفته نُه سد از دوازده سد بیش از نود درصد پر بود. سه سد دیگر کمتر از نیمه بود و دو تای آن‌ها"
                        + " هرگز پر نشده است.";
        page.explanation = """
                ادارهٔ آب نمونستان هر دوشنبه تراز همهٔ سدها را منتشر می‌کند. در هفتهٔ سخنرانی، **نُه سد** بیش از نود \
                درصد آب داشت [@12]، اما سدهای الف، ب و پ به‌ترتیب ۳۱، ۴۴ و ۴۷ درصد پر بود [@15].

                ## «پر» یعنی چه؟

                قانون نمونستان سدی را پر می‌داند که ۹۵ درصد گنجایشش آب داشته باشد. با این سنجه، *هفت سد* پر بود [@12].

                - هفت سد بالای ۹۵ درصد
                - دو سد میان ۹۰ تا ۹۵ درصد
                - سه سد زیر نیمه

                > سد هنگامی پر است که نود و پنج درصد گنجایش آن آب داشته باشد.

                از وزارت پرسیدیم؛ پاسخ آن به مجموع دوازده سد (Total Storage) اشاره داشت [@21].
                """;
        page.evidence = new ArrayList<>(List.of(
                new FrozenPage.Evidence(
                        12,
                        "https://water.example/levels/10",
                        "تراز هفتگی سدها، هفتهٔ دهم",
                        "ادارهٔ آب نمونستان",
                        LocalDate.of(2026, 3, 9),
                        "REFUTES",
                        "نُه سد بالای نود درصد؛ الف ۳۱، ب ۴۴ و پ ۴۷ درصد.",
                        "ارقام هر سد جداگانه آمده است."),
                new FrozenPage.Evidence(
                        15,
                        "https://news.example/low",
                        "Three reservoirs still low, says keeper",
                        "The Samplia Courier",
                        LocalDate.of(2026, 3, 11),
                        "REFUTES",
                        null,
                        null),
                new FrozenPage.Evidence(
                        21,
                        "https://ministry.example/answer",
                        "پاسخ وزارت به پرسش‌های ما",
                        null,
                        null,
                        "CONTEXT",
                        null,
                        "پاسخ با ایمیل رسید و همه‌اش آورده شده است."),
                new FrozenPage.Evidence(
                        22,
                        "https://rain.example/decade",
                        "ده سال بارش: زمستان پرباران به روایت آمار",
                        "هواشناسی نمونستان",
                        LocalDate.of(2026, 2, 28),
                        "SUPPORTS",
                        "بارش زمستان بیش از همهٔ سال‌های ده سال گذشته بود.",
                        null)));
        page.appearances = new ArrayList<>(List.of(new FrozenPage.Appearance(
                41L,
                null,
                "روزنامهٔ نمونه",
                "خبرگزاری نمونه",
                "وزیر آب: نگرانی آب نداریم",
                "https://paper.example/fa/1",
                LocalDate.of(2026, 3, 10),
                LocalDate.of(2026, 3, 9),
                "fa",
                "وزیر آب دیروز در دیدار با خبرنگاران از زمستان پرباران گفت. وی افزود: «",
                "هر دوازده سد ما برای نخستین بار در ده سال گذشته پر است",
                "» و کسی نباید نگران تابستان باشد. او به پرسش‌ها پاسخ نداد.",
                null,
                null)));
        page.history = new ArrayList<>(List.of(new PublicPage.Version(
                1, PUBLISHED, names("Misleading", "گمراه‌کننده"), "نُه سد از دوازده سد بیش از نود درصد پر بود.")));
        return page;
    }

    /** Corrected once, with a change of rating. */
    Samples corrected() {
        corrections.add(new PublicPage.Correction(
                "CHANGE_OF_RATING",
                language.equals("fa")
                        ? "نخست ردهٔ «بیشتر درست» داده بودیم، چون تعریف قانونیِ سدِ پر را ندیده بودیم."
                        : "We had rated this “Mostly true”, because we had missed what the law calls full.",
                language,
                CHANGED,
                2));
        history.addFirst(new PublicPage.Version(2, CHANGED, rating.name(), summary));
        return this;
    }

    Samples retracted(String reason) {
        state = PublicPage.State.RETRACTED;
        withdrawal = new PublicPage.Withdrawal(reason, CHANGED);
        return this;
    }

    /** Followed over a year: once with a source, once with words that could be taken for markup. */
    Samples followed() {
        kind = "PROMISE";
        dueOn = LocalDate.of(2027, 12, 31);
        progress.add(new FrozenPage.Progress(LocalDate.of(2026, 3, 20), "The first pipes were laid.", 15L));
        progress.add(new FrozenPage.Progress(
                LocalDate.of(2026, 6, 21), "Work <b>stands still</b>\nfor lack of steel.", null));
        return this;
    }

    /** Said again by somebody else, and once listed by mistake. */
    Samples repeated() {
        repeats.add(new PublicPage.Repeat(saidByAnother(), CHANGED, null));
        repeats.add(new PublicPage.Repeat(inSpeech(), CHANGED, new PublicPage.Removal(null, CHANGED)));
        return this;
    }

    Samples example() {
        demo = true;
        rating = new FrozenPage.Rating(
                99,
                "example",
                names("Example", "نمونه"),
                names("Shows what a rating looks like.", "نشان می‌دهد که رده چه شکلی دارد."),
                null,
                "#53606c",
                "DOT",
                true);
        return this;
    }

    FrozenPage frozen() {
        return new FrozenPage(
                7,
                code,
                slug,
                language,
                demo,
                claim,
                kind,
                dueOn,
                List.of(names("Environment", "محیط زیست"), names("Society", "جامعه")),
                speaker,
                rating,
                summary,
                explanation,
                List.copyOf(evidence),
                List.copyOf(appearances),
                language.equals("fa") ? "راستی‌آزمای نمونه" : "A. Checker",
                List.of(language.equals("fa") ? "دبیر نمونه" : "An Editor"),
                List.copyOf(progress));
    }

    PublicPage published() {
        return new PublicPage(
                state,
                code,
                slug,
                language,
                frozen(),
                history.size(),
                PUBLISHED,
                history.getFirst().publishedAt(),
                List.copyOf(corrections),
                List.copyOf(history),
                List.copyOf(repeats),
                withdrawal,
                null);
    }

    PublicPage takenDown(String reason) {
        return new PublicPage(
                PublicPage.State.TAKEN_DOWN,
                code,
                slug,
                language,
                null,
                1,
                PUBLISHED,
                CHANGED,
                List.of(),
                List.of(),
                List.of(),
                new PublicPage.Withdrawal(reason, CHANGED),
                null);
    }

    PublicListing listing() {
        return new PublicListing(
                code, slug, language, claim, kind, speaker, rating, summary, demo, PUBLISHED, !corrections.isEmpty());
    }

    static Localized names(String english, String persian) {
        return new Localized(Map.of("en", english, "fa", persian));
    }

    static FrozenPage.Rating rating(
            String english, String persian, @Nullable Integer value, String colour, String shape) {
        var meaning = names(
                "It holds something true, but leads to a wrong conclusion.",
                "بخشی از آن درست است، اما به نتیجه‌ای نادرست می‌رساند.");
        return new FrozenPage.Rating(3, "sample", names(english, persian), meaning, value, colour, shape, false);
    }

    static FrozenPage.Speaker speaker(String english, String persian, @Nullable String role, @Nullable String body) {
        return new FrozenPage.Speaker(5, true, names(english, persian), role, body, null);
    }

    private static FrozenPage.Evidence evidence(long id, String title, String stance) {
        return new FrozenPage.Evidence(
                id,
                "https://archive.example/" + id,
                title,
                "Water Office of Samplia",
                LocalDate.of(2026, 3, 9),
                stance,
                "Nine stand above nine tenths; Alef 31, Be 44 and Pe 47 per cent.",
                null);
    }

    private static FrozenPage.Appearance inPrint() {
        return new FrozenPage.Appearance(
                41L,
                null,
                "The Samplia Courier",
                "Samplia News Agency",
                "Minister: no fear for our water",
                "https://paper.example/1",
                LocalDate.of(2026, 3, 10),
                LocalDate.of(2026, 3, 9),
                "en",
                "The minister met reporters yesterday and spoke of a wet winter. She said: “",
                "All our twelve reservoirs are full for the first time in a decade",
                "”, and that nobody need fear for the summer. She took no questions.",
                null,
                null);
    }

    private static FrozenPage.Appearance saidByAnother() {
        return new FrozenPage.Appearance(
                43L,
                names("Another Farzi", "فرضی دیگر"),
                "The Samplia Evening",
                null,
                "Mayor: the reservoirs are full",
                "https://evening.example/9",
                LocalDate.of(2026, 4, 1),
                null,
                "en",
                "The mayor agreed. “",
                "Every reservoir we have is full",
                "”, he said.",
                null,
                null);
    }

    private static FrozenPage.Appearance inSpeech() {
        return new FrozenPage.Appearance(
                42L,
                null,
                null,
                null,
                "Evening address to the nation",
                "https://video.example/2",
                null,
                LocalDate.of(2026, 3, 12),
                "en",
                "",
                "Twelve reservoirs, and every one of them full.",
                "",
                "BROADCAST",
                "12:34");
    }
}
