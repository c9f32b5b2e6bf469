package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class ArabicWordsTest {

    @Test
    void aPaperOnTheWayIsNotTheWords() {
        Said said = Said.in(Language.AR, "وصرح رئيس الغرفة سامي الخطيب لصحيفة «البحر» بأن السوق تحتاج إلى دعم.");

        assertThat(said.lines()).containsExactly("سامي الخطيب: السوق تحتاج إلى دعم");
    }

    @Test
    void aTopicAndAColonNeedNoVerb() {
        Said said = Said.in(
                Language.AR,
                "قال الوزير سامي الخطيب إن السدود ممتلئة.\nوحول الكهرباء: \"لا نقص في الكهرباء هذا الصيف\".");

        assertThat(said.lines())
                .containsExactly("سامي الخطيب: السدود ممتلئة", "سامي الخطيب: لا نقص في الكهرباء هذا الصيف");
    }

    @Test
    void whoIsAskedIsNotWhoAsks() {
        Said said = Said.in(Language.AR, "قال الوزير سامي الخطيب إن الموازنة جاهزة، وحث البرلمان على إقرار الموازنة.");

        assertThat(said.lines()).containsExactly("سامي الخطيب: الموازنة جاهزة", "سامي الخطيب: إقرار الموازنة");
    }
}
