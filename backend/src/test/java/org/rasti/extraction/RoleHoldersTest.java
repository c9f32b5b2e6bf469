package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class RoleHoldersTest {

    @Test
    void anExpertInTheLeadIsNamedBelow() {
        Said said = Said.in(Language.FA, "یک کارشناس آب گفت: سدها خالی است.\nرضا کریمی افزود: باران کم بود.");

        assertThat(said.lines()).containsExactly("رضا کریمی: سدها خالی است", "رضا کریمی: باران کم بود");
    }

    @Test
    void aMemberOfACommitteeMayAlsoSitForATown() {
        Said said = Said.in(
                Language.FA,
                "عضو کمیسیون انرژی مجلس گفت: سدها خالی است.\nرضا کریمی نماینده مردم ساوه در مجلس افزود: باران کم بود.");

        assertThat(said.lines()).containsExactly("رضا کریمی: سدها خالی است", "رضا کریمی: باران کم بود");
    }

    @Test
    void thisMemberIsTheOneWithThatRole() {
        Said said = Said.in(
                Language.FA,
                "رضا کریمی نماینده ساوه گفت: سدها خالی است.\nعلی احمدی معاون وزیر نیرو گفت: باران کم بود.\nاین نماینده مجلس افزود: آب نیست و برق نیست.");

        assertThat(said.lines())
                .containsExactly(
                        "رضا کریمی: سدها خالی است", "علی احمدی: باران کم بود", "رضا کریمی: آب نیست و برق نیست");
    }
}
