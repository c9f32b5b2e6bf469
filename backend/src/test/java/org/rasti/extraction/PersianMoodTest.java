package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class PersianMoodTest {

    @Test
    void anActInThePresentOfWeIsAPromise() {
        assertThat(kind("پل را می‌سازیم")).isEqualTo(Kind.PROMISE);
        assertThat(kind("پل را می سازیم")).isEqualTo(Kind.PROMISE);
    }

    @Test
    void aHabitAndAStateOfMindAreNone() {
        assertThat(kind("هر سال ۲۰ پل می‌سازیم")).isEqualTo(Kind.FACT);
        assertThat(kind("مردم را می‌بینیم و می‌شناسیم")).isEqualTo(Kind.FACT);
    }

    @Test
    void theImperativeAsks() {
        assertThat(kind("پنجره‌ها را ببندید")).isEqualTo(Kind.OPINION);
    }

    @Test
    void thePresentWithADayToComeIsAPlan() {
        assertThat(kind("کتابخانه سه‌شنبه گشایش می‌یابد")).isEqualTo(Kind.PROMISE);
        assertThat(kind("خانه‌ها تا قبل از زمستان آماده می شود")).isEqualTo(Kind.PROMISE);
    }

    @Test
    void whatFollowsIfIsAPrediction() {
        assertThat(kind("اگر آب نیاید، نیمی از باغ‌ها خشک می‌شود")).isEqualTo(Kind.PREDICTION);
        assertThat(kind("پیش‌بینی ما این است که ۲۰ باغ خشک شود")).isEqualTo(Kind.PREDICTION);
    }

    private static Kind kind(String words) {
        return Said.in(Language.FA, "رضا کریمی وزیر نیرو گفت: " + words + ".")
                .only()
                .kind();
    }

    @Test
    void whatOneCannotDoIsAView() {
        assertThat(kind("نمی‌شود چشم را بر این کمبود بست")).isEqualTo(Kind.OPINION);
    }

    @Test
    void letThemNotIsAWish() {
        assertThat(kind("مردم فریب این شایعه را نخورند")).isEqualTo(Kind.OPINION);
    }

    @Test
    void aPassiveToComeIsAPromise() {
        assertThat(kind("نتیجه با مردم در میان گذاشته خواهد شد")).isEqualTo(Kind.PROMISE);
        assertThat(kind("باران گسترده‌تر خواهد شد")).isEqualTo(Kind.PREDICTION);
    }

    @Test
    void anActIsUndertakenBeItAboutPrices() {
        assertThat(kind("برنج از نیمه اسفند با قیمت دولتی توزیع می‌شود")).isEqualTo(Kind.PROMISE);
        assertThat(kind("قیمت برنج در شب عید بالا می‌رود")).isEqualTo(Kind.PREDICTION);
    }

    @Test
    void whatDoesNotChangeByADayIsAPlanToo() {
        assertThat(kind("سهمیه تا پایان سال تغییری نمی‌کند")).isEqualTo(Kind.PROMISE);
        assertThat(kind("همه‌چیز تا فردا شب به حالت عادی برمی‌گردد")).isEqualTo(Kind.PROMISE);
    }
}
