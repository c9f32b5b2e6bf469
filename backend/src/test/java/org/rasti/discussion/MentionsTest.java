package org.rasti.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    private static final Map<Long, String> DESK = Map.of(
            1L, "Mina",
            2L, "Mina Rad",
            3L, "علی‌رضا کریمی",
            4L, "علی",
            5L, "نسرین",
            6L, "Babak O'Hara");

    @Test
    void aNameAfterAnAtIsAMention() {
        assertThat(in("Please look, @Mina!")).containsExactly(1L);
        assertThat(in("@نسرین لطفاً ببین")).containsExactly(5L);
        assertThat(in("nobody is called: Mina")).isEmpty();
    }

    @Test
    void ofSeveralNamesTheLongestCounts() {
        assertThat(in("@Mina Rad knows")).containsExactly(2L);
        assertThat(in("@Mina Radcliffe does not")).containsExactly(1L);
    }

    @Test
    void aNameIsAWholeOne() {
        assertThat(in("@Minaret")).isEmpty();
        assertThat(in("@علیا")).isEmpty();
        assertThat(in("@علی‌اصغر کیست؟")).isEmpty();
        assertThat(in("@Mina's turn, @Mina, and (@Mina)")).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@علی‌رضا کریمی",
                "@علیرضا کریمی",
                "@علی رضا کریمی",
                "@علي‌رضا كريمي",
                "@علی‌رضا‌کریمی",
                "@عَلی‌رضا  کریمی"
            })
    void letterVariantsAndHalfSpacesDoNotMatter(String typed) {
        assertThat(in("سلام " + typed + "، ببین")).containsExactly(3L);
    }

    @Test
    void aPartOfALongerPersianNameIsItsOwnNameWhereThatFits() {
        assertThat(in("@علی کریمی را دید")).containsExactly(4L);
    }

    @Test
    void anAddressIsNoMention() {
        assertThat(in("write to desk@mina.example or a@Mina")).isEmpty();
    }

    @Test
    void capitalsDoNotMatter() {
        assertThat(in("@mina rad and @BABAK O’HARA")).containsExactlyInAnyOrder(2L, 6L);
    }

    @Test
    void aNameEndsWithItsLine() {
        assertThat(in("@Mina\nRad is a town")).containsExactly(1L);
    }

    @Test
    void twoOfOneNameAreBothMeant() {
        var found = Mentions.in("@Kaveh", Map.of(7L, "Kaveh", 8L, "kaveh "));

        assertThat(found).singleElement().satisfies(mention -> assertThat(mention.accounts())
                .isEqualTo(Set.of(7L, 8L)));
    }

    @Test
    void itIsKnownWhereTheNameStandsAsTyped() {
        var text = "سلام @علي‌رضا كريمي، بمان";

        assertThat(Mentions.in(text, DESK)).singleElement().satisfies(mention -> assertThat(
                        text.substring(mention.start(), mention.end()))
                .isEqualTo("@علي‌رضا كريمي"));
    }

    private static Set<Long> in(String text) {
        return Mentions.in(text, DESK).stream()
                .flatMap(mention -> mention.accounts().stream())
                .collect(Collectors.toSet());
    }
}
